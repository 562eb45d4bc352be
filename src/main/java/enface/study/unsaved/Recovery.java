package enface.study.unsaved;

import enface.job.InOrder;
import enface.study.act.Means;
import enface.study.act.Typed;
import enface.study.correct.UnsavedCorrections;
import enface.study.note.file.UnsavedNotes;
import enface.study.practice.UnsavedAttempts;
import enface.study.work.Desk;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What programs could not save into a library and left in recovery files: counted, and brought back.
public final class Recovery {

    /// Takes something up again that was typed, and says whether it is in the library now.
    @FunctionalInterface
    interface Taker {
        boolean take(Desk desk, Typed typed, Instant when);
    }

    /// Every kind of what is typed.
    private static final Map<String, Taker> TAKERS = Map.of(
            UnsavedNotes.KIND,
            (desk, typed, _) -> UnsavedNotes.take(desk, typed),
            UnsavedAttempts.KIND,
            UnsavedAttempts::take,
            UnsavedCorrections.KIND,
            UnsavedCorrections::take);

    /// What came of bringing back.
    ///
    /// @param back how many things are in the library now
    /// @param rest files with what is not: its work has gone, or it cannot be read
    public record Brought(int back, List<Path> rest) {

        public Brought {
            rest = List.copyOf(rest);
        }
    }

    private final Desk desk;
    private final RecoveryFiles files;

    /// @param elsewhere where to look, and to write, beside the folder of the library
    public Recovery(Desk desk, List<Path> elsewhere) {
        this.desk = desk;
        files = new RecoveryFiles(desk.library().file(), desk.library().token(), elsewhere);
    }

    /// Keeps from now on what cannot be saved.
    ///
    /// @param thread one of its own
    public Unsaved keep(Means means, InOrder thread) {
        var unsaved = new Unsaved(means.writing(), thread, means.clock(), files);
        unsaved.begin();
        return unsaved;
    }

    /// What programs left that run no more, of this library.
    public List<Left> left() {
        return files.left();
    }

    /// Brings all of it back; what cannot be stays in its file, under another name.
    public Brought bringBack(List<Left> left) {
        int back = 0;
        var rest = new ArrayList<Path>();
        for (var one : left) {
            int taken = (int)
                    one.typed().stream().filter(t -> isTaken(t, one.when())).count();
            back += taken;
            if (taken == one.typed().size()) {
                RecoveryFiles.remove(one.file());
            } else {
                rest.add(RecoveryFiles.putAside(one.file()));
            }
        }
        return new Brought(back, rest);
    }

    private boolean isTaken(Typed typed, Instant when) {
        var taker = TAKERS.get(typed.kind());
        return taker != null && taker.take(desk, typed, when);
    }

    /// Removes it for good.
    public void discard(List<Left> left) {
        left.forEach(l -> RecoveryFiles.remove(l.file()));
    }
}
