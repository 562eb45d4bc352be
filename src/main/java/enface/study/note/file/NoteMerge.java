package enface.study.note.file;

import enface.note.Note;
import enface.note.Reply;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What becomes of a note when a file brings it in another state. Words that were here stay with it, quoted in a reply,
/// when others take their place; words that another program wrote are a reply where they would take the place of newer
/// ones. Each comes once, however often the file does.
final class NoteMerge {

    private NoteMerge() {}

    /// A note with what is newer in another state of it, as when what was typed is brought back. Its passages stay.
    static Note newest(Note here, Note there) {
        boolean written = there.changed().isAfter(there.created()); // else it is as it was first written
        var note = written && there.changed().isAfter(here.changed()) ? taken(here, there, there.changed()) : here;
        return answered(note, there.replies());
    }

    /// The same where nothing that was written at either place may be lost.
    ///
    /// @param former the words as Enface wrote them into the file, where another program has changed them there;
    /// empty where the file does not tell
    static Note whole(Note here, Note there, Optional<String> former) {
        boolean untouched = here.changed().equals(there.changed())
                || former.filter(was -> !was.isBlank() && isSame(was, here.text()))
                        .isPresent();
        if (!untouched && (former.isEmpty() || isSame(here.text(), there.text()))) {
            return answered(kept(newest(here, there.withReplies(List.of())), here), there.replies());
        }
        if (isSame(here.text(), there.text())) {
            return answered(untouched ? weighed(here, there) : here, there.replies());
        }
        if (isSaid(here, there.text())) {
            return answered(here, there.replies());
        }
        var note = untouched
                ? kept(taken(here, there, after(here, there)), here)
                : answered(here, List.of(new Reply(there.author(), there.text(), there.changed(), there.changed())));
        return answered(note, there.replies());
    }

    /// A note that is not here yet, with the words that another program took away from it.
    static Note whole(Note there, Optional<String> former) {
        return former.filter(was -> !was.isBlank())
                .map(was -> kept(there.changedAt(there.changed().plusMillis(1)), there.withText(was)))
                .orElse(there);
    }

    /// A remark that is one of these notes as a document has it: with its own words and those of its category, its tags
    /// beside, and its time in whole seconds. Answers that are here are left out of it. Any other stays as it is.
    static Note recognised(Note remark, List<Note> here) {
        return here.stream()
                .filter(n ->
                        isWritten(n.author(), n.created(), n.text(), remark.author(), remark.created(), remark.text()))
                .findFirst()
                .map(n -> remark.withToken(n.token())
                        .withText(n.text())
                        .withReplies(remark.replies().stream()
                                .filter(r -> n.replies().stream().noneMatch(own -> isWritten(own, r)))
                                .toList()))
                .orElse(remark);
    }

    private static boolean isWritten(Reply own, Reply told) {
        return isWritten(own.author(), own.created(), own.text(), told.author(), told.created(), told.text());
    }

    private static boolean isWritten(
            String author, Instant at, String text, String toldAuthor, Instant toldAt, String told) {
        return author.equals(toldAuthor)
                && at.truncatedTo(ChronoUnit.SECONDS).equals(toldAt)
                && letters(told).contains(letters(text));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Instant after(Note here, Note there) {
        var later = here.changed().isAfter(there.changed()) ? here.changed() : there.changed();
        return later.plusMillis(1); // so that neither state is taken for a newer one again
    }

    private static Note taken(Note here, Note there, Instant changed) {
        return here.withCategory(there.category())
                .withSeverity(there.severity())
                .withTags(there.tags())
                .withText(there.text())
                .withDone(there.done())
                .changedAt(changed);
    }

    /// What else another program changed in a note that nobody has touched here.
    private static Note weighed(Note here, Note there) {
        var now = taken(here, there, here.changed()).withText(here.text());
        return now.equals(here) ? here : now.changedAt(after(here, there));
    }

    /// A note with the words it had before, where others have taken their place and do not hold them.
    private static Note kept(Note now, Note before) {
        var words = before.text().strip();
        if (words.isEmpty() || now.text().contains(words)) {
            return now;
        }
        return answered(now, List.of(new Reply(before.author(), quoted(words), before.changed(), before.changed())));
    }

    private static String quoted(String words) {
        return words.lines().map(line -> line.isEmpty() ? ">" : "> " + line).collect(Collectors.joining("\n"));
    }

    private static boolean isSame(String one, String other) {
        return one.replace("\r\n", "\n")
                .strip()
                .equals(other.replace("\r\n", "\n").strip());
    }

    /// Whether words stand in a reply already.
    private static boolean isSaid(Note note, String words) {
        return note.replies().stream()
                .anyMatch(r -> isSame(r.text(), words) || isSame(r.text(), quoted(words.strip())));
    }

    /// A note with replies that are new, and what is newer in others.
    private static Note answered(Note note, List<Reply> more) {
        var replies = new ArrayList<>(note.replies());
        for (var reply : more) {
            int at = IntStream.range(0, replies.size())
                    .filter(i -> replies.get(i).isSameAs(reply) || saysTheSame(replies.get(i), reply))
                    .findFirst()
                    .orElse(-1);
            if (at < 0) {
                replies.add(reply);
            } else if (reply.changed().isAfter(replies.get(at).changed()) && !saysTheSame(replies.get(at), reply)) {
                replies.set(at, reply);
            }
        }
        replies.sort(Comparator.comparing(Reply::created));
        return note.withReplies(replies);
    }

    /// A file that does not say when something was answered gives it another time whenever it is read.
    private static boolean saysTheSame(Reply one, Reply other) {
        return one.author().equals(other.author()) && one.text().equals(other.text());
    }
}
