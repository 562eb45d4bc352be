package enface.study.note;

import enface.note.Note;
import enface.note.Target;
import enface.study.work.OpenWork;
import enface.text.TextPlace;
import java.util.Comparator;
import java.util.List;

/// The order in which notes stand beside a work: that of the passages they are about, in the original.
final class NoteOrder {

    private static final TextPlace START = new TextPlace(0, 0);

    private NoteOrder() {}

    static Comparator<Note> in(OpenWork work) {
        return Comparator.<Note>comparingInt(note -> segmentOfOriginal(work, note))
                .thenComparing(within(work));
    }

    /// The order of notes on one segment of the original.
    private static Comparator<Note> within(OpenWork work) {
        var versions = work.versions().stream().map(v -> v.id()).toList();
        return Comparator.<Note>comparingInt(
                        n -> n.first().map(t -> versions.indexOf(t.version())).orElse(-1))
                .thenComparing(n -> n.first().map(t -> t.range().from()).orElse(START))
                .thenComparingLong(n -> n.id().value());
    }

    /// Notes in this order; each is looked at once.
    static List<Note> sorted(OpenWork work, List<Note> notes) {
        record Placed(Note note, int segment) {}
        var order = within(work);
        return notes.stream()
                .map(n -> new Placed(n, segmentOfOriginal(work, n)))
                .sorted(Comparator.comparingInt(Placed::segment).thenComparing(Placed::note, order))
                .map(Placed::note)
                .toList();
    }

    /// Where a note stands, in segments of the original: those on the work before all, those of versions that
    /// are no more behind all.
    private static int segmentOfOriginal(OpenWork work, Note note) {
        return note.first().map(t -> segmentOfOriginal(work, t)).orElse(-1);
    }

    private static int segmentOfOriginal(OpenWork work, Target target) {
        return work.version(target.version())
                .map(v -> {
                    var alignment = work.alignment(v).orElseThrow();
                    if (v.text().segmentCount() == 0) {
                        return 0;
                    }
                    var from = target.range().from(); // beyond the end where the text has become shorter
                    int segment = from.paragraph() < v.text().paragraphs().size()
                            ? v.text().segmentAt(from)
                            : v.text().segmentCount() - 1;
                    return alignment
                            .beads()
                            .get(alignment.beadOfTarget(segment))
                            .source()
                            .from();
                })
                .orElse(Integer.MAX_VALUE);
    }
}
