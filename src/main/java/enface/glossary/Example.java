package enface.glossary;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.Optional;

/// A passage of a work that shows a term in use.
///
/// It keeps what it quotes, so that it is still an example when its version is gone, and is looked for near its place
/// when that was corrected.
///
/// @param version where it stands; nothing when that version is no more
public record Example(Optional<VersionId> version, TextRange range, String quote) {

    /// Where the quotation stands in a text, as near to its place as it does; nothing where it stands nowhere.
    public Optional<TextPlace> placeIn(VersionText text) {
        var paragraphs = text.paragraphs();
        Optional<TextPlace> nearest = Optional.empty();
        int distance = Integer.MAX_VALUE;
        for (int p = 0; p < paragraphs.size(); p++) {
            int away = Math.abs(p - range.from().paragraph());
            if (away < distance) {
                var own = paragraphs.get(p).text();
                int at = away == 0 && own.startsWith(quote, range.from().offset())
                        ? range.from().offset()
                        : own.indexOf(quote);
                if (at >= 0) {
                    nearest = Optional.of(new TextPlace(p, at));
                    distance = away;
                }
            }
        }
        return nearest;
    }
}
