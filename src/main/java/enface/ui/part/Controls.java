package enface.ui.part;

import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Small parts that every view is made of.
public final class Controls {

    private Controls() {}

    /// A button with an id, which is also how it is known to a screen reader's rules and to tests.
    public static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setOnAction(_ -> action.run());
        return named(button, id, text);
    }

    /// A button without a border, for bars.
    public static Button quiet(String id, String text, Runnable action) {
        var button = button(id, text, action);
        button.getStyleClass().addAll("flat", "quiet");
        return button;
    }

    /// Gives a button what a test and a screen reader know it by.
    public static <T extends ButtonBase> T named(T button, String id, String text) {
        button.setId(id);
        button.setAccessibleText(text);
        return button;
    }

    /// A label of as many lines as its text needs.
    public static Label wrapped(String text, String styleClass) {
        var label = label(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// What stands in a row of a list, for those who cannot see it: the words of its parts, from the first to the last.
    public static String spoken(Node row) {
        return switch (row) {
            case ButtonBase _ -> ""; // is told by itself
            case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
            case Parent parent ->
                parent.getChildrenUnmodifiable().stream()
                        .map(Controls::spoken)
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", "));
            default -> "";
        };
    }

    /// A label; its words are set in the family that has their letters.
    public static Label label(String text, String... styleClasses) {
        var label = new Label(text);
        Scripts.dress(label);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    /// A quotation that stays in its place in a line, its marks on their sides, whichever way its letters run.
    public static String quoted(String text) {
        return Scripts.isFromRight(text) ? "\u200E“\u200F" + text + "\u200F”\u200E" : "“" + text + "”";
    }

    /// Whether a text runs from the right.
    public static boolean isFromRight(String text) {
        return Scripts.isFromRight(text);
    }

    /// Puts the keys into a part as soon as it is in a window.
    public static void focusWhenShown(Node node) {
        node.sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                node.requestFocus();
            }
        });
    }

    /// Has a field run from the right as soon as its first letter does.
    public static <T extends TextInputControl> T eitherWay(T field) {
        field.textProperty().subscribe(text -> run(field, text));
        return field;
    }

    /// Has a text of several parts run from the right where its first letter does.
    public static TextFlow eitherWay(TextFlow flow, String text) {
        run(flow, text);
        return flow;
    }

    private static void run(Node node, @Nullable String text) {
        boolean fromRight = text != null && Scripts.isFromRight(text);
        node.setNodeOrientation(fromRight ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
    }

    /// Lets Tab leave a field of several lines, forwards and back, as it leaves any other; its text may run either way.
    public static TextArea leftByTab(TextArea field) {
        field.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
                field.requestFocusTraversal(
                        event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
        return eitherWay(field);
    }

    /// A column that is scrolled where the window is lower than what must be seen of it.
    public static ScrollPane tall(Region column, String id) {
        column.setMinHeight(Region.USE_COMPUTED_SIZE);
        var scroll = new ScrollPane(column);
        scroll.setId(id);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("side");
        return scroll;
    }

    /// Takes up the room that is left in a row.
    public static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    public static <T extends Node> T withClass(T node, String... styleClasses) {
        node.getStyleClass().addAll(styleClasses);
        return node;
    }
}
