package enface.study.note;

import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What is replied to notes: begun, written, and taken away where it says nothing.
public final class Replies {

    private final NotesModel notes;
    private final Supplier<String> author;
    private final InstantSource clock;

    Replies(NotesModel notes, Supplier<String> author, InstantSource clock) {
        this.notes = notes;
        this.author = author;
        this.clock = clock;
    }

    /// Adds an empty reply to a note, to be written; where its last one is one's own and empty, that is it.
    public void begin(NoteId id) {
        var replies = notes.find(id).map(Note::replies).orElse(List.of());
        boolean begun = !replies.isEmpty()
                && replies.getLast().text().isBlank()
                && replies.getLast().author().equals(author.get());
        if (!begun) {
            var now = clock.instant();
            notes.edit(
                    id,
                    n -> n.withReplies(
                            Stream.concat(n.replies().stream(), Stream.of(new Reply(author.get(), "", now, now)))
                                    .toList()));
        }
    }

    /// Writes a reply.
    ///
    /// @param number of the reply, from 0
    public void write(NoteId id, int number, String text) {
        notes.edit(id, n -> {
            var replies = new ArrayList<>(n.replies());
            replies.set(number, replies.get(number).withText(text, clock.instant()));
            return n.withReplies(replies);
        });
    }

    /// Takes replies away that say nothing.
    public void dropEmpty(NoteId id) {
        notes.find(id)
                .filter(n -> n.replies().stream().anyMatch(r -> r.text().isBlank()))
                .ifPresent(_ -> notes.edit(
                        id,
                        n -> n.withReplies(n.replies().stream()
                                .filter(r -> !r.text().isBlank())
                                .toList())));
    }
}
