package enface.study.note.file;

import enface.text.WorkId;
import java.util.ArrayDeque;
import java.util.Deque;

/// Notes that were taken from files in this window, to be taken back in turn with whatever else was done.
///
/// On the thread of the window only.
public final class TakenNotes {

    /// @param moment tells what had been done before
    private record Once(WorkId work, Object moment, Runnable back) {}

    private final Deque<Once> all = new ArrayDeque<>();

    public TakenNotes() {}

    /// How many times notes were taken and are still there.
    public int count() {
        return all.size();
    }

    /// Notes were taken.
    ///
    /// @param moment tells what was done before, and another when anything was done since
    /// @param back takes them back
    /// @return takes them back if they are still there
    Runnable add(WorkId work, Object moment, Runnable back) {
        var once = new Once(work, moment, back);
        all.push(once);
        return () -> {
            if (all.remove(once)) {
                back.run();
            }
        };
    }

    /// Takes back what was taken last, where nothing was done in its work since.
    ///
    /// @return whether that was the last thing done
    public boolean takeBack(WorkId work, Object moment) {
        var last = all.peek();
        if (last == null || !last.work.equals(work) || !last.moment.equals(moment)) {
            return false;
        }
        all.pop();
        last.back.run();
        return true;
    }
}
