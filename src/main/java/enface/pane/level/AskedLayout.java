package enface.pane.level;

import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Asks for a layout so that it is heard in the middle of another one, too.
///
/// JavaFX forgets a request that a part of the window makes while its parent is laid out; what asks from below is then
/// not heard either, until the part asks once more. So it is asked for here, on the thread of the window.
public final class AskedLayout {

    private AskedLayout() {}

    /// Has a part laid out in the next pulse.
    public static void of(Parent part) {
        part.requestLayout();
        pass(part);
    }

    /// Passes on what a part and those above it have asked for already.
    static void pass(@Nullable Parent part) {
        for (var below = part; below != null; below = below.getParent()) {
            var above = below.getParent();
            if (above != null && below.isManaged() && below.isNeedsLayout() && !above.isNeedsLayout()) {
                above.requestLayout();
            }
        }
    }
}
