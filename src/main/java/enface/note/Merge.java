package enface.note;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A note that was changed at two places since it was one: each part is taken from where it was changed, and a
/// text that was changed at both is kept twice.
///
/// @param note the note with what was changed at either place; where both changed a text, with one's own
/// @param other the note as it was changed elsewhere, where its remark would be lost otherwise; without an id or
///     a token
public record Merge(Note note, Optional<Note> other) {

    /// @param base what both began with
    /// @param held whether the texts of this place are to stay whatever they say, since somebody is writing in them
    public static Merge of(Note base, Note ours, Note theirs, boolean held) {
        boolean both = clash(base.text(), ours.text(), theirs.text(), held);
        var text = held ? ours.text() : newer(base.text(), ours.text(), theirs.text());
        boolean weighed =
                !ours.category().equals(base.category()) || !ours.severity().equals(base.severity());
        var note = ours.withCategory(weighed ? ours.category() : theirs.category())
                .withSeverity(weighed ? ours.severity() : theirs.severity())
                .withTags(newer(base.tags(), ours.tags(), theirs.tags()))
                .withText(text)
                .withDone(newer(base.done(), ours.done(), theirs.done()))
                .withTargets(newer(base.targets(), ours.targets(), theirs.targets()))
                .withReplies(replies(base, ours, theirs, held))
                .changedAt(later(ours.changed(), theirs.changed()));
        var other = theirs.withId(new NoteId(0)).withToken("").withReplies(List.of());
        return new Merge(note, both ? Optional.of(other) : Optional.empty());
    }

    private static <T> T newer(T base, T ours, T theirs) {
        return Objects.equals(base, ours) ? theirs : ours;
    }

    private static boolean clash(String base, String ours, String theirs, boolean held) {
        return !ours.equals(theirs) && !theirs.equals(base) && (held || !ours.equals(base)) && !theirs.isBlank();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /// Those of both in the order of their beginnings; one that either has taken away is gone unless the other has
    /// written in it.
    private static List<Reply> replies(Note base, Note ours, Note theirs, boolean held) {
        var all = new ArrayList<Reply>();
        for (var own : ours.replies()) {
            var before = same(base, own);
            var there = same(theirs, own);
            if (there.isEmpty()) {
                if (held || !before.equals(Optional.of(own))) {
                    all.add(own);
                }
                continue;
            }
            var old = before.orElse(own).text();
            boolean both = clash(old, own.text(), there.get().text(), held);
            var text = held ? own.text() : newer(old, own.text(), there.get().text());
            all.add(own.withText(text, later(own.changed(), there.get().changed())));
            if (both) {
                var now = there.get();
                all.add(new Reply(now.author(), now.text(), now.created().plusNanos(1), now.changed()));
            }
        }
        for (var there : theirs.replies()) {
            boolean takenAway = same(base, there).equals(Optional.of(there));
            if (same(ours, there).isEmpty() && !takenAway) {
                all.add(there);
            }
        }
        return all;
    }

    private static Optional<Reply> same(Note note, Reply reply) {
        return note.replies().stream().filter(reply::isSameAs).findFirst();
    }
}
