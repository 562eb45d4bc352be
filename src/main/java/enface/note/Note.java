package enface.note;

import enface.text.WorkId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A remark on one or several passages of a work; on several versions at once it is about their relation, and on no
/// passage about the work as a whole. Without a word it is a highlight.
///
/// @param token what tells it from all other notes, in every library it comes to; empty until it is in one
/// @param category the key of a category of a scheme, empty for none
/// @param severity the key of a severity of the scheme of the category, empty for none
/// @param text what was written, as Markdown
/// @param done whether nothing has to be done about it any more
/// @param replies in the order they were given
public record Note(
        NoteId id,
        String token,
        WorkId work,
        List<Target> targets,
        String category,
        String severity,
        List<String> tags,
        String text,
        String author,
        Instant created,
        Instant changed,
        boolean done,
        List<Reply> replies) {

    public Note {
        targets = List.copyOf(targets);
        tags = List.copyOf(tags);
        replies = List.copyOf(replies);
    }

    /// A note as it is first written: not weighed, not done, not answered.
    public Note(
            NoteId id,
            WorkId work,
            List<Target> targets,
            String category,
            List<String> tags,
            String text,
            String author,
            Instant created,
            Instant changed) {
        this(id, "", work, targets, category, "", tags, text, author, created, changed, false, List.of());
    }

    /// Whether it is on the work as a whole.
    public boolean isOnWork() {
        return targets.isEmpty();
    }

    /// The first passage; nothing where it is on the work as a whole.
    public Optional<Target> first() {
        return targets.stream().findFirst();
    }

    public Note withId(NoteId now) {
        return new Note(
                now, token, work, targets, category, severity, tags, text, author, created, changed, done, replies);
    }

    /// The same on another work.
    public Note of(WorkId other) {
        return new Note(
                id, token, other, targets, category, severity, tags, text, author, created, changed, done, replies);
    }

    public Note withToken(String now) {
        return new Note(
                id, now, work, targets, category, severity, tags, text, author, created, changed, done, replies);
    }

    public Note withTargets(List<Target> now) {
        return new Note(id, token, work, now, category, severity, tags, text, author, created, changed, done, replies);
    }

    public Note withText(String now) {
        return new Note(
                id, token, work, targets, category, severity, tags, now, author, created, changed, done, replies);
    }

    /// The same of another category, not weighed any more where that is another one.
    public Note withCategory(String now) {
        var weighed = now.equals(category) ? severity : "";
        return new Note(id, token, work, targets, now, weighed, tags, text, author, created, changed, done, replies);
    }

    public Note withSeverity(String now) {
        return new Note(id, token, work, targets, category, now, tags, text, author, created, changed, done, replies);
    }

    public Note withTags(List<String> now) {
        return new Note(
                id, token, work, targets, category, severity, now, text, author, created, changed, done, replies);
    }

    public Note withDone(boolean now) {
        return new Note(
                id, token, work, targets, category, severity, tags, text, author, created, changed, now, replies);
    }

    public Note withReplies(List<Reply> now) {
        return new Note(id, token, work, targets, category, severity, tags, text, author, created, changed, done, now);
    }

    public Note changedAt(Instant now) {
        return new Note(id, token, work, targets, category, severity, tags, text, author, created, now, done, replies);
    }
}
