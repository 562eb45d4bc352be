package enface.ui;

import enface.study.Settings;
import enface.study.Settings.Column;

/// Which columns stand beside the panes: what the person chose, or what there is room for.
final class Columns {

    /// In a narrower window the outline waits to be asked for.
    private static final double ROOM = 1100;

    private Columns() {}

    static boolean seen(Column column, double width) {
        return switch (column) {
            case SHOWN -> true;
            case HIDDEN -> false;
            case WHERE_ROOM -> width >= ROOM;
        };
    }

    /// Whether the notes have room beside what else stands there; in a narrow window they wait until one is written.
    static boolean haveRoom(boolean comparing, double width) {
        return !comparing || width >= ROOM;
    }

    static Column of(boolean seen) {
        return seen ? Column.SHOWN : Column.HIDDEN;
    }

    /// Hides both columns, or shows both where neither is seen.
    static void toggle(Settings settings, double width) {
        boolean none = !seen(settings.outlineProperty().get(), width)
                && !seen(settings.notesProperty().get(), width);
        settings.outlineProperty().set(of(none));
        settings.notesProperty().set(of(none));
    }
}
