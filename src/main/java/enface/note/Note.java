package enface.note;

import enface.text.WorkId;
import java.time.Instant;
import java.util.List;

/// A remark on one or several passages of a work; on several versions at once it is about their relation.
///
/// @param category the key of a category of the scheme, empty for none
/// @param text what was written, as Markdown
public record Note(
        NoteId id,
        WorkId work,
        List<Target> targets,
        String category,
        List<String> tags,
        String text,
        String author,
        Instant created,
        Instant changed) {

    public Note {
        targets = List.copyOf(targets);
        tags = List.copyOf(tags);
    }
}
