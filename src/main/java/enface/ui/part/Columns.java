package enface.ui.part;

import enface.study.setting.Settings;
import enface.study.setting.Settings.Column;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Which columns stand beside the panes: what the person chose, as far as there is room.
///
/// The text comes first. Where both columns would leave a pane less than [#LEAST], one of them stands: that of the
/// note being written, or the one asked for last. One alone always has room.
public final class Columns {

    /// In a narrower window the outline waits to be asked for.
    private static final double ROOM = 1100;

    private static final double OUTLINE = 212;
    private static final double COMPARE = 248;
    private static final double NOTES = 264;
    /// A pane that is narrower than this beside two columns gets the place of one of them.
    private static final double LEAST = 170;

    /// What there is room in, and what for.
    ///
    /// @param comparing whether the comparison stands in the place of the outline
    /// @param writing whether a note is being written
    public record Room(double width, int panes, boolean comparing, boolean writing) {

        private boolean hasBoth() {
            return width - (comparing ? COMPARE : OUTLINE) - NOTES >= panes * LEAST && (!comparing || width >= ROOM);
        }
    }

    private final Settings settings;
    private final ReadOnlyBooleanWrapper outline = new ReadOnlyBooleanWrapper(this, "outline");
    private final ReadOnlyBooleanWrapper notes = new ReadOnlyBooleanWrapper(this, "notes");
    private Room room = new Room(0, 2, false, false);
    private final ReadOnlyBooleanWrapper notesPossible = new ReadOnlyBooleanWrapper(this, "notesPossible", true);
    private boolean outlineFirst;

    public Columns(Settings settings) {
        this.settings = settings;
        settings.outlineProperty().addListener((_, _, now) -> outlineFirst = now == Column.SHOWN);
        settings.notesProperty().addListener((_, _, now) -> outlineFirst &= now != Column.SHOWN);
    }

    /// Whether the outline is seen.
    public ReadOnlyBooleanProperty outlineProperty() {
        return outline.getReadOnlyProperty();
    }

    /// Whether the notes are seen.
    public ReadOnlyBooleanProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /// Whether the notes can stand beside the text as it is now.
    public ReadOnlyBooleanProperty notesPossibleProperty() {
        return notesPossible.getReadOnlyProperty();
    }

    /// Decides anew.
    public void fit(Room now) {
        room = now;
        notesPossible.set(!room.comparing() || room.hasBoth());
        boolean left = now.comparing() || wished(settings.outlineProperty().get());
        boolean right = wished(settings.notesProperty().get()) && (now.writing() || notesPossible.get());
        if (left && right && !now.comparing() && !now.hasBoth()) {
            left = !now.writing() && outlineFirst;
            right = !left;
        }
        outline.set(left && !now.comparing());
        notes.set(right);
    }

    private boolean wished(Column column) {
        return switch (column) {
            case SHOWN -> true;
            case HIDDEN -> false;
            case WHERE_ROOM -> room.width() >= ROOM;
        };
    }

    /// Shows the outline, or puts it away.
    public void askOutline(boolean seen) {
        outlineFirst = seen;
        settings.outlineProperty().set(of(seen));
        fit(room);
    }

    /// Shows the notes, or puts them away.
    public void askNotes(boolean seen) {
        outlineFirst &= !seen;
        settings.notesProperty().set(of(seen));
        fit(room);
    }

    private static Column of(boolean seen) {
        return seen ? Column.SHOWN : Column.HIDDEN;
    }

    /// Hides both columns, or shows both where neither is seen.
    public void toggle() {
        boolean none = !outline.get() && !notes.get();
        settings.outlineProperty().set(of(none));
        settings.notesProperty().set(of(none));
        fit(room);
    }
}
