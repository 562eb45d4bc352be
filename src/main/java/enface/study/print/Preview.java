package enface.study.print;

import enface.publish.pdf.PageImages;
import java.util.List;
import java.util.Optional;

/// How pages look that were asked for.
///
/// @param images the pages, to be drawn as they come into sight; none while none are made
/// @param whole whether these are all of them; otherwise the others follow
/// @param said what cannot be printed as it is, a sentence each
public record Preview(Optional<PageImages> images, boolean whole, List<String> said) {

    static final Preview NONE = new Preview(Optional.empty(), false, List.of());

    public Preview {
        said = List.copyOf(said);
    }
}
