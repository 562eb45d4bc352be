package enface.study.note;

import enface.note.Note;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/// Which notes are wanted; what is empty asks for nothing.
///
/// @param text words in the remark, a reply, a tag or a passage, in any case
/// @param category the key of one; empty inside for notes without any
/// @param version the number of a version that a passage is of
/// @param since changed then or later
/// @param done whether settled
public record NoteFilter(
        String text,
        Optional<String> category,
        Optional<String> tag,
        Optional<String> author,
        Optional<Long> version,
        Optional<Instant> since,
        Optional<Boolean> done) {

    public static final NoteFilter ALL = new NoteFilter(
            "",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public boolean takes(Note note) {
        return takesBut(note) && category.map(note.category()::equals).orElse(true);
    }

    /// The same whatever the category: what is counted for each of them.
    public boolean takesBut(Note note) {
        return tag.map(note.tags()::contains).orElse(true)
                && author.map(a -> note.author().equals(a)
                                || note.replies().stream()
                                        .anyMatch(r -> r.author().equals(a)))
                        .orElse(true)
                && version.map(v -> note.targets().stream()
                                .anyMatch(t -> t.version().value() == v))
                        .orElse(true)
                && since.map(s -> !note.changed().isBefore(s)).orElse(true)
                && done.map(d -> d == note.done()).orElse(true)
                && says(note);
    }

    private boolean says(Note note) {
        if (text.isBlank()) {
            return true;
        }
        var wanted = folded(text.strip());
        return folded(note.text()).contains(wanted)
                || note.tags().stream().anyMatch(t -> folded(t).contains(wanted))
                || note.replies().stream().anyMatch(r -> folded(r.text()).contains(wanted))
                || note.targets().stream().anyMatch(t -> folded(t.quote()).contains(wanted));
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public NoteFilter withText(String now) {
        return new NoteFilter(now, category, tag, author, version, since, done);
    }

    public NoteFilter withCategory(Optional<String> now) {
        return new NoteFilter(text, now, tag, author, version, since, done);
    }

    public NoteFilter withTag(Optional<String> now) {
        return new NoteFilter(text, category, now, author, version, since, done);
    }

    public NoteFilter withAuthor(Optional<String> now) {
        return new NoteFilter(text, category, tag, now, version, since, done);
    }

    public NoteFilter withVersion(Optional<Long> now) {
        return new NoteFilter(text, category, tag, author, now, since, done);
    }

    public NoteFilter withSince(Optional<Instant> now) {
        return new NoteFilter(text, category, tag, author, version, now, done);
    }

    public NoteFilter withDone(Optional<Boolean> now) {
        return new NoteFilter(text, category, tag, author, version, since, now);
    }
}
