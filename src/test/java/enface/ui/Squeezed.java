package enface.ui;

import enface.pane.FacingPanes;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// What is wrong with how a window is laid out: parts that lie over each other or reach out of what holds them, words
/// of which too little can be read, and lists and fields without room to use them.
final class Squeezed {

    /// Of a name that ends in dots so much must be left.
    private static final int LEAST_LETTERS = 6;
    private static final int LEAST_HAN = 3;
    private static final double LEAST_TEXT = 90;
    private static final double LEAST_LIST = 40;

    private final List<String> faults = new ArrayList<>();

    private Squeezed() {}

    static List<String> in(Parent root) {
        var found = new Squeezed();
        found.look(root);
        return found.faults;
    }

    private void look(Parent parent) {
        switch (parent) {
            case FacingPanes panes -> lookAtPanes(panes);
            case MenuButton menu -> menu.getChildrenUnmodifiable().forEach(this::lookInto);
            case ComboBoxBase<?> box ->
                box.getChildrenUnmodifiable().stream()
                        .filter(Labeled.class::isInstance)
                        .forEach(this::lookInto);
            case Labeled labeled -> lookAtWords(labeled);
            case ListView<?> list -> hasRoom(list, LEAST_LIST);
            case TextInputControl field -> hasRoom(field, 20);
            case ScrollPane scroll -> {
                hasRoom(scroll, LEAST_LIST);
                if (scroll.getContent() instanceof Parent content) {
                    look(content);
                }
            }
            default -> {
                var seen = parent.getChildrenUnmodifiable().stream()
                        .filter(Node::isVisible)
                        .toList();
                if (isRow(parent)) {
                    lookAtSiblings(parent, seen.stream().filter(Node::isManaged).toList());
                }
                seen.forEach(this::lookInto);
            }
        }
    }

    /// What has no height is about to come or has just gone, as a message does.
    private void lookInto(Node node) {
        if (node instanceof Parent parent && node.getLayoutBounds().getHeight() >= 1) {
            look(parent);
        }
    }

    private static boolean isRow(Parent parent) {
        return parent instanceof HBox
                || parent instanceof VBox
                || parent instanceof BorderPane
                || parent instanceof FlowPane
                || parent instanceof GridPane;
    }

    private void lookAtSiblings(Parent parent, List<Node> children) {
        var room = parent.getLayoutBounds();
        for (int i = 0; i < children.size(); i++) {
            var one = placeOf(children.get(i));
            if (one.getMinX() < -1
                    || one.getMinY() < -1
                    || one.getMaxX() > room.getWidth() + 1
                    || one.getMaxY() > room.getHeight() + 1) {
                faults.add(name(children.get(i)) + " reaches out of " + name(parent) + " " + one + " in " + room);
            }
            for (int j = i + 1; j < children.size(); j++) {
                if (overlap(one, placeOf(children.get(j)))) {
                    faults.add(name(children.get(i)) + " lies over " + name(children.get(j)));
                }
            }
        }
    }

    private static Bounds placeOf(Node node) {
        return node.localToParent(node.getLayoutBounds());
    }

    private static boolean overlap(Bounds one, Bounds other) {
        double across = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double down = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return across > 1 && down > 1;
    }

    private void hasRoom(Node node, double height) {
        var room = node.getLayoutBounds();
        if (room.getHeight() < height || room.getWidth() < LEAST_LIST) {
            faults.add(name(node) + " has only " + room.getWidth() + " x " + room.getHeight());
        }
    }

    /// Heads side by side over text that can be read.
    private void lookAtPanes(FacingPanes panes) {
        var heads = panes.getChildrenUnmodifiable().stream()
                .filter(n -> n.getStyleClass().contains("pane-header"))
                .toList();
        lookAtSiblings(panes, heads);
        heads.forEach(this::lookInto);
        double room = panes.getHeight()
                - (heads.isEmpty() ? 0 : heads.getFirst().getLayoutBounds().getHeight());
        if (room < LEAST_TEXT) {
            faults.add("the text has only " + room + " lines of pixels");
        }
    }

    private void lookAtWords(Labeled labeled) {
        var words = labeled.getText() == null ? "" : labeled.getText();
        if (words.isEmpty() || labeled.getGraphic() != null) {
            return;
        }
        var shown = labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(t -> ((Text) t).getText())
                .findFirst()
                .orElse("");
        if (shown.equals(words)) {
            return;
        }
        boolean whole = labeled.isWrapText()
                || (labeled instanceof ButtonBase && !(labeled instanceof CheckBox) && !(labeled instanceof Hyperlink));
        int letters = shown.replace("…", "").replace("...", "").strip().length();
        boolean han = words.codePoints().limit(2).anyMatch(Character::isIdeographic);
        if (whole || letters < (han ? LEAST_HAN : LEAST_LETTERS)) {
            faults.add(name(labeled) + " shows “" + shown + "” of “" + words + "”");
        }
    }

    private static String name(Node node) {
        var id = node.getId() == null ? "" : "#" + node.getId();
        var classes =
                node instanceof Label || id.isEmpty() ? node.getStyleClass().toString() : "";
        return node.getClass().getSimpleName() + id + classes;
    }
}
