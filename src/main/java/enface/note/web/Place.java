package enface.note.web;

import enface.text.TextPlace;
import enface.text.TextRange;
import java.util.Optional;
import java.util.regex.Pattern;

/// A range of paragraphs and offsets as a word, `3:12-4:0`.
final class Place {

    private static final Pattern WORD = Pattern.compile("(\\d{1,9}):(\\d{1,9})-(\\d{1,9}):(\\d{1,9})");

    private Place() {}

    static String written(TextRange range) {
        return written(range.from()) + "-" + written(range.to());
    }

    private static String written(TextPlace place) {
        return place.paragraph() + ":" + place.offset();
    }

    /// The range; nothing where the word is none.
    static Optional<TextRange> read(String word) {
        var parts = WORD.matcher(word);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var from = place(parts.group(1), parts.group(2));
        var to = place(parts.group(3), parts.group(4));
        return from.compareTo(to) > 0 ? Optional.empty() : Optional.of(new TextRange(from, to));
    }

    private static TextPlace place(String paragraph, String offset) {
        return new TextPlace(Integer.parseInt(paragraph), Integer.parseInt(offset));
    }
}
