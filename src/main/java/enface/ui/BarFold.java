package enface.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// Which parts of a bar have no room, so that the title of what is open can be read before anything else.
///
/// @param name goes first
/// @param folding what goes into the menu then, that which is needed least first
record BarFold(HBox bar, Label name, Label sign, Label place, List<ButtonBase> folding) {

    /// So much of a title is to be read, before anything else is.
    private static final double TITLE = 190;

    /// Shows what has room, hides what has not.
    void fold(double room) {
        var folded = new HashSet<Node>();
        double title = Math.min(TITLE, place.prefWidth(-1)) + sign.prefWidth(-1);
        if (width(folded) + title > room) {
            folded.add(name);
        }
        for (var button : folding) {
            if (width(folded) + title > room) {
                folded.add(button);
            }
        }
        for (var child : bar.getChildren()) {
            boolean seen = !folded.contains(child)
                    && (!child.equals(sign) || !place.getText().isEmpty());
            child.setVisible(seen);
            child.setManaged(seen);
        }
    }

    /// How wide all but the title and the folded ones are.
    private double width(Set<Node> folded) {
        return bar.getChildren().stream()
                .filter(c -> !folded.contains(c) && !c.equals(place) && !c.equals(sign))
                .mapToDouble(c -> c.prefWidth(-1) + bar.getSpacing())
                .sum();
    }
}
