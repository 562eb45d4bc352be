package enface.pane;

import static java.util.Objects.requireNonNull;

import enface.Pulse;
import enface.align.row.Row;
import enface.pane.cell.ParagraphCell;
import enface.pane.place.ReadingPosition;
import enface.pane.type.PaneText;
import enface.text.TextPlace;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.testfx.util.WaitForAsyncUtils;

/// Panes in a real window, and what a test asks of them. Its methods may be called on any thread but JavaFX's.
final class PanesOnStage {

    final FacingPanes panes = new FacingPanes(key -> key);
    private final Stage stage;

    PanesOnStage(Stage stage, double width, double height) {
        this.stage = stage;
        var scene = new Scene(panes, width, height);
        scene.getStylesheets()
                .add(PanesOnStage.class.getResource("/theme/theme.css").toExternalForm());
        stage.setScene(scene);
        stage.sizeToScene(); // the stage is that of the test before, which may have resized it
        stage.setX(0);
        stage.setY(0);
        panes.sentenceLevel().setSmooth(false); // what is measured stands where it will stand
        stage.show();
    }

    void show(List<PaneText> texts, List<Row> rows) {
        run(() -> panes.show(texts, rows));
    }

    /// Does something on the JavaFX thread and waits until it is on the screen.
    void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, action);
        settle();
    }

    <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, question);
    }

    /// Lays out what is waiting to be laid out.
    void settle() {
        Pulse.await(stage.getScene());
    }

    void resize(double width, double height) {
        run(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
    }

    ReadingPosition shown() {
        return ask(() -> panes.viewport().steering.shown());
    }

    /// Where a character really stands: read from the text on the screen, not from what the panes remember of it.
    double realY(int pane, TextPlace place) {
        return ask(() -> {
            var cell = cell(pane, place);
            int drawn = cell.display().startOf(place.offset());
            var line = cell.getLayoutInfo().getTextLines(true).stream()
                    .filter(l -> l.start() <= drawn)
                    .reduce((_, last) -> last)
                    .orElseThrow();
            return cell.getLayoutY() + line.bounds().getMinY();
        });
    }

    private ParagraphCell cell(int pane, TextPlace place) {
        var cells = panes.viewport().columns().get(pane).cells();
        return requireNonNull(
                cells.inView().get(cells.blocks().numberOf(place)), () -> "not in view: pane " + pane + " " + place);
    }

    boolean isInView(int pane, TextPlace place) {
        return ask(() -> {
            var cells = panes.viewport().columns().get(pane).cells();
            return cells.inView().containsKey(cells.blocks().numberOf(place));
        });
    }

    /// The middle of a character on the screen.
    Point2D pointOf(int pane, TextPlace place) {
        return ask(() -> {
            var cell = cell(pane, place);
            int drawn = cell.display().startOf(place.offset());
            var box = cell.getLayoutInfo()
                    .getSelectionGeometry(drawn, drawn + 1, false)
                    .getFirst();
            return cell.localToScreen((box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
        });
    }

    /// Turns the wheel over a point of the panes, and says by how many pixels.
    double turnWheel(double x, double y, int clicks) {
        double[] turned = {0};
        EventHandler<ScrollEvent> count = e -> turned[0] += Math.abs(e.getDeltaY());
        run(() -> {
            panes.addEventFilter(ScrollEvent.SCROLL, count);
            var robot = new Robot();
            robot.mouseMove(panes.localToScreen(x, y));
            robot.mouseWheel(clicks);
        });
        try { // the event comes when the toolkit gets round to it
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> turned[0] > 0);
        } catch (TimeoutException e) {
            throw new AssertionError("the wheel turned nothing", e);
        }
        run(() -> panes.removeEventFilter(ScrollEvent.SCROLL, count));
        return turned[0];
    }
}
