package enface.study.share;

import enface.publish.Handouts.Content;
import enface.text.Version;
import java.util.List;

/// What a person wants written of a work.
///
/// @param content notes only where the format has a place for them
/// @param versions at least one
public record Export(ExportFormat format, Content content, List<Version> versions) {

    public Export {
        versions = List.copyOf(versions);
        if (versions.isEmpty() || !format.contents().contains(content)) {
            throw new IllegalArgumentException("no export: " + format + " of " + content);
        }
    }

    /// The content meant where nobody says: the notes, as far as the format has a place for them; where that is beside
    /// the texts, both.
    public static Content usual(ExportFormat format) {
        return format.held(Content.NOTES);
    }
}
