package enface.ui.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.TextPlace;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import enface.ui.part.Controls;
import enface.ui.part.EntryPopup;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class TermPopOverTest extends WindowTest {

    private Optional<Node> entry(FxRobot robot) {
        return robot.lookup("#term-entry").tryQuery();
    }

    /// Moves along the line of a word until the pointer is on it.
    private Point2D pointAt(FxRobot robot, TextPlace place) throws TimeoutException {
        var panes = window.panes();
        WindowUnderTest.await(() -> panes.yOf(0, place).isPresent());
        double y = panes.yOf(0, place).orElseThrow() + 12;
        for (double x = 20; x < panes.getWidth() / 3; x += 12) {
            var point = panes.localToScreen(x, y);
            robot.moveTo(point);
            if (entry(robot).isPresent()) {
                return point;
            }
        }
        throw new AssertionError("no term on the line of " + place);
    }

    private TextPlace place(String word) {
        var paragraphs = window.study()
                .reading()
                .shownProperty()
                .get()
                .versions()
                .getFirst()
                .text()
                .paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            int at = paragraphs.get(i).text().indexOf(word);
            if (at >= 0) {
                return new TextPlace(i, at);
            }
        }
        throw new AssertionError(word);
    }

    @Test
    void standsBesideItsWordAndGoesWithThePointer(FxRobot robot) throws Exception {
        window.size(1000, 900);
        window.openSample();
        var point = pointAt(robot, place("Neighbours"));
        var shown = entry(robot).orElseThrow();
        var bounds = shown.localToScreen(shown.getLayoutBounds());
        assertThat(bounds.getMinY()).isGreaterThan(point.getY());
        assertThat(bounds.getMinX()).isNotNegative();
        robot.moveBy(1, 0);
        assertThat(entry(robot)).as("the same entry, not a new one").contains(shown);
        robot.moveTo("#new-note");
        assertThat(entry(robot)).isEmpty();
    }

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1000, 800);

    @Test
    void standsBelowAWordAndAboveOneAtTheFootOfTheScreen() {
        var below = EntryPopup.beside(new BoundingBox(300, 400, 50, 24), 320, 110, SCREEN);
        assertThat(below.getY()).isGreaterThan(424);
        var above = EntryPopup.beside(new BoundingBox(300, 760, 50, 24), 320, 110, SCREEN);
        assertThat(above.getY() + 110).isLessThan(760);
    }

    @Test
    void staysOnTheScreenBesideAWordAtItsEdge() {
        var right = EntryPopup.beside(new BoundingBox(960, 400, 30, 24), 320, 110, SCREEN);
        assertThat(right.getX() + 320).isLessThan(1000);
        var left = EntryPopup.beside(new BoundingBox(1, 400, 30, 24), 320, 110, SCREEN);
        assertThat(left.getX()).isNotNegative();
    }

    @Test
    void hasNoShadowWhereWindowsAreNeverTransparent(FxRobot robot) throws Exception {
        window.openSample();
        for (boolean clear : new boolean[] {true, false}) {
            var entry = Controls.withClass(new VBox(Controls.label("Word", "term-head")), "term-entry");
            robot.interact(() -> new EntryPopup(clear).show(window.panes(), entry, new BoundingBox(100, 100, 40, 20)));
            WindowUnderTest.await(() -> entry.getScene() != null && entry.getWidth() > 0);
            assertThat(entry.getEffect() != null).as("a shadow").isEqualTo(clear);
            robot.interact(() -> entry.getScene().getWindow().hide());
        }
    }
}
