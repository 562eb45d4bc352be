package enface.study.print;

import enface.publish.pdf.PageImages;
import java.util.List;
import java.util.Optional;

/// How pages look that were asked for.
///
/// @param images the pages, to be drawn as they come into sight; none while none are made
/// @param due whether others are being made, for what was chosen since
/// @param whole whether these are all of them; otherwise the others follow
/// @param said what cannot be printed as it is, a sentence each
public record Preview(Optional<PageImages> images, boolean due, boolean whole, List<String> said) {

    static final Preview NONE = new Preview(Optional.empty(), false, false, List.of());

    public Preview {
        said = List.copyOf(said);
    }

    /// The same, while others are being made.
    Preview becomingDue() {
        return new Preview(images, true, whole, said);
    }
}
