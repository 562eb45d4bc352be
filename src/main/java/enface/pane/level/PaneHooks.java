package enface.pane.level;

import enface.pane.place.Lock;
import enface.pane.place.RowMap;

/// Which panes move together: letting go of one, hooking it again, taking away the points by which it is set off.
///
/// @param moved is run when a pane is to be laid out elsewhere
public record PaneHooks(Steering steering, RowMap rows, Lock lock, Runnable moved) {

    /// How a pane stands to the others now.
    public LevelState state(int pane) {
        int row = steering.shown().row();
        if (!steering.isHooked(pane)) {
            return LevelState.UNHOOKED;
        }
        if (rows.panes() == 1) {
            return LevelState.ALONE;
        }
        if (steering.arrangement().showsOffsets() && lock.isOffset(pane, row)) {
            return LevelState.OFFSET;
        }
        return rows.cell(pane, row).isEmpty() ? LevelState.RESTING : LevelState.LEVEL;
    }

    /// Lets go of a pane, which stays where it is.
    public void unhook(int pane) {
        if (canUnhook(pane)) {
            lock.unhook(pane, steering.shown());
            moved.run();
        }
    }

    /// Whether a pane may be let go of: never the last one, and none in rows.
    public boolean canUnhook(int pane) {
        return pane != Steering.ALL
                && !steering.isEmpty()
                && steering.arrangement().panes() > 1
                && lock.canUnhook(pane);
    }

    /// Hooks a pane again, level as it was before.
    public void hook(int pane) {
        if (!steering.isHooked(pane)) {
            lock.hook(pane);
            moved.run();
        }
    }

    /// Hooks a pane again where it stands, and remembers that what is at the reading line now is level.
    public void hookHere(int pane) {
        if (!steering.isHooked(pane)) {
            lock.hookHere(pane, steering.shown());
            moved.run();
        }
    }

    /// Takes away the reader's point that counts most for what is at the reading line of a pane.
    public void removePoint(int pane) {
        lock.removePointAt(pane, steering.shown().row());
        moved.run();
    }

    public void removePoints(int pane) {
        lock.removePoints(pane);
        moved.run();
    }
}
