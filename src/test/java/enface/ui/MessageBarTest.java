package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What the window says lies over nothing, is put away by mouse and by keys, and gives the keys back.
class MessageBarTest extends WindowTest {

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private Bounds seen(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private Node screen() {
        return ((BorderPane)
                        ((StackPane) window.scene().getRoot()).getChildren().getFirst())
                .getCenter();
    }

    private boolean isThere() {
        return window.sees("#messages");
    }

    @Test
    void liesOverNothing(FxRobot robot) {
        double before = seen(screen()).getMaxY();
        assertThat(isThere()).isFalse();
        robot.interact(() -> window.model().messages().problem("The file is gone; choose another. ".repeat(9)));
        robot.interact(() -> window.scene().getRoot().layout());
        var bar = seen(robot.lookup("#messages").query());
        assertThat(bar.getMinY()).isGreaterThanOrEqualTo(seen(screen()).getMaxY() - 0.5);
        assertThat(bar.getMaxY())
                .isLessThanOrEqualTo(seen(robot.lookup("#status").query()).getMinY() + 0.5);
        assertThat(robot.lookup("#message").queryLabeled().getText()).startsWith("The file is gone");
        Pictures.take(window.scene(), "message-long-light-en");
        robot.interact(() -> window.model().messages().putAway());
        robot.interact(() -> window.scene().getRoot().layout());
        assertThat(isThere()).isFalse();
        assertThat(seen(screen()).getMaxY()).isEqualTo(before);
    }

    @Test
    void isPutAwayByMouseAndByKeys(FxRobot robot) {
        robot.interact(() -> window.model().messages().problem("Something went wrong."));
        robot.clickOn("#close-message");
        assertThat(isThere()).isFalse();
        assertThat(window.panes().isFocused()).as("the keys are back").isTrue();

        robot.interact(() -> window.model().messages().problem("Something went wrong."));
        robot.interact(() -> robot.lookup("#close-message").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(isThere()).isFalse();
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void anOfferIsTakenAndTheKeysAreBack(FxRobot robot) {
        var taken = new ArrayList<String>();
        for (var name : List.of("Undo", "Bring back")) {
            robot.interact(() -> window.model().messages().offer("It is gone.", name, () -> taken.add(name)));
            assertThat(((Labeled) robot.lookup("#message-offer").query()).getText())
                    .isEqualTo(name);
            robot.clickOn(name);
            assertThat(isThere()).isFalse();
            assertThat(window.panes().isFocused()).isTrue();
        }
        assertThat(taken).containsExactly("Undo", "Bring back");
    }
}
