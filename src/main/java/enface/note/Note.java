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

    public Note withTargets(List<Target> changedTargets) {
        return new Note(id, work, changedTargets, category, tags, text, author, created, changed);
    }

    public Note withText(String changedText) {
        return new Note(id, work, targets, category, tags, changedText, author, created, changed);
    }

    public Note withCategory(String changedCategory) {
        return new Note(id, work, targets, changedCategory, tags, text, author, created, changed);
    }

    public Note withTags(List<String> changedTags) {
        return new Note(id, work, targets, category, changedTags, text, author, created, changed);
    }

    public Note changedAt(Instant now) {
        return new Note(id, work, targets, category, tags, text, author, created, now);
    }

    public Note withId(NoteId changedId) {
        return new Note(changedId, work, targets, category, tags, text, author, created, changed);
    }
}
