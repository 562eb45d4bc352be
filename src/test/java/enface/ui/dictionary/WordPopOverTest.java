package enface.ui.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.act.Messages.Message;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class WordPopOverTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private Version chinese() {
        return window.study().work().versions().get(1);
    }

    private static Optional<Node> entry() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .flatMap(w -> Optional.ofNullable(w.getScene().getRoot().lookup("#word-entry")).stream())
                        .findFirst());
    }

    private static String said() {
        return entry().map(e -> e.lookupAll(".label").stream()
                        .map(l -> ((Label) l).getText())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private TextSpan find(String word) {
        int at = chinese().text().paragraph(1).text().indexOf(word);
        assertThat(at).isNotNegative();
        return new TextSpan(at, at + word.length());
    }

    private void select(FxRobot robot, String word) {
        var span = find(word);
        robot.interact(() -> window.panes()
                .select(chinese().id(), new TextRange(new TextPlace(1, span.start()), new TextPlace(1, span.end()))));
    }

    @Test
    void aKeyLooksUpWhatIsSelectedAndEscapePutsItAway(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.D);
        assertThat(window.model().messages().messageProperty().get().map(Message::text))
                .contains("Select a word to look it up.");
        select(robot, "等待");
        robot.push(KeyCode.D);
        WindowUnderTest.await(() -> entry().isPresent());
        assertThat(said()).contains("等待", "děng dài", "to wait", "CC-CEDICT");
        Pictures.take(window.scene(), "word-light-en");
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> entry().isEmpty());
    }

    @Test
    void aKeyLooksUpTheWordUnderThePointerWhereNothingIsSelected(FxRobot robot) throws Exception {
        open(robot);
        var word = find("等待");
        WindowUnderTest.await(() -> window.panes()
                .boundsOnScreen(chinese().id(), 1, word)
                .filter(b -> b.getWidth() > 0)
                .isPresent());
        var bounds = window.panes().boundsOnScreen(chinese().id(), 1, word).orElseThrow();
        robot.moveTo(bounds.getCenterX() - 30, bounds.getCenterY());
        robot.moveTo(bounds.getCenterX() - 4, bounds.getCenterY());
        robot.push(KeyCode.D);
        WindowUnderTest.await(() -> said().contains("děng dài"));
    }

    @Test
    void theWordUnderThePointerIsLookedUpOnlyWhenWished(FxRobot robot) throws Exception {
        open(robot);
        var word = find("等待");
        WindowUnderTest.await(() -> window.panes()
                .boundsOnScreen(chinese().id(), 1, word)
                .filter(b -> b.getWidth() > 0)
                .isPresent());
        var bounds = window.panes().boundsOnScreen(chinese().id(), 1, word);
        double x = bounds.orElseThrow().getCenterX();
        double y = bounds.orElseThrow().getCenterY();
        robot.interact(
                () -> window.model().settings().chinese().lookUpProperty().set(true));
        WindowUnderTest.await(
                () -> window.model().chinese().toolsProperty().get().isPresent());
        robot.moveTo(x - 30, y);
        robot.moveTo(x - 4, y);
        WindowUnderTest.await(() -> said().contains("děng dài"));
        robot.moveTo("#home");
        WindowUnderTest.await(() -> entry().isEmpty());
        robot.interact(
                () -> window.model().settings().chinese().lookUpProperty().set(false));
        robot.moveTo(x - 4, y);
        assertThat(entry()).isEmpty();
        assertThat(window.library().places().setting("look-up")).contains("false");
    }
}
