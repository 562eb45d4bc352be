package enface.study.note;

import enface.note.Note;
import enface.note.Target;
import enface.study.work.OpenWork;
import java.util.Comparator;

/// The order in which notes stand beside a work: that of the passages they are about, in the original.
final class NoteOrder {

    private NoteOrder() {}

    static Comparator<Note> in(OpenWork work) {
        var versions = work.versions().stream().map(v -> v.id()).toList();
        return Comparator.<Note>comparingInt(note -> segmentOfOriginal(work, note))
                .thenComparingInt(n -> versions.indexOf(first(n).version()))
                .thenComparing(n -> first(n).range().from())
                .thenComparingLong(n -> n.id().value());
    }

    private static Target first(Note note) {
        return note.targets().getFirst();
    }

    /// Where a note stands, in segments of the original.
    private static int segmentOfOriginal(OpenWork work, Note note) {
        var target = first(note);
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
                .orElse(0);
    }
}
