package enface.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The right mouse button and the menu key offer what can be done at a place.
class PlaceMenuTest extends WindowTest {

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private Version version(int number) {
        return window.study().work().versions().get(number);
    }

    private TextSpan find(int version, int paragraph, String word) {
        int at = version(version).text().paragraph(paragraph).text().indexOf(word);
        assertThat(at).isNotNegative();
        return new TextSpan(at, at + word.length());
    }

    private void select(FxRobot robot, int version, int paragraph, String word) {
        var span = find(version, paragraph, word);
        robot.interact(() -> window.panes().select(version(version).id(), TextRange.of(paragraph, span)));
    }

    private Bounds bounds(int version, int paragraph, String word) throws Exception {
        var span = find(version, paragraph, word);
        WindowUnderTest.await(() -> window.panes()
                .boundsOnScreen(version(version).id(), paragraph, span)
                .filter(b -> b.getWidth() > 0)
                .isPresent());
        return window.panes()
                .boundsOnScreen(version(version).id(), paragraph, span)
                .orElseThrow();
    }

    private void rightClick(FxRobot robot, int version, int paragraph, String word) throws Exception {
        var at = bounds(version, paragraph, word);
        robot.moveTo(at.getMinX() + 6, at.getCenterY());
        robot.clickOn(MouseButton.SECONDARY);
        WindowUnderTest.await(() -> robot.lookup("#place-note").tryQuery().isPresent());
    }

    private static Optional<Node> popped(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .flatMap(w -> Optional.ofNullable(w.getScene().getRoot().lookup(id)).stream())
                        .findFirst());
    }

    private static String said(String id) {
        return popped(id)
                .map(e -> e.lookupAll(".label").stream()
                        .map(l -> ((Label) l).getText())
                        .collect(Collectors.joining(" ")))
                .orElse("");
    }

    private static String offered(String id) {
        return popped(id)
                .flatMap(n -> Optional.ofNullable(n.lookup(".label")))
                .map(n -> ((Labeled) n).getText())
                .orElse("");
    }

    @Test
    void aNoteOnTheSentenceUnderThePointer(FxRobot robot) throws Exception {
        rightClick(robot, 0, 1, "waiting");
        assertThat(offered("#place-note")).isEqualTo("Note on this sentence");
        assertThat(offered("#place-look-up")).isEqualTo("Look up “waiting”");
        Pictures.take(window.scene(), "place-menu-light-en");
        robot.clickOn("#place-note");
        WindowUnderTest.await(() -> window.sees("#note-text"));
        var note = window.study().notes().openProperty().get().orElseThrow();
        assertThat(window.study()
                        .notes()
                        .find(note)
                        .orElseThrow()
                        .targets()
                        .getFirst()
                        .quote())
                .isEqualTo("Thank you for waiting.");
    }

    @Test
    void aWordIsLookedUpWhereverTheSelectionIs(FxRobot robot) throws Exception {
        rightClick(robot, 1, 1, "等待");
        robot.clickOn("#place-look-up");
        WindowUnderTest.await(() -> said("#word-entry").contains("děng dài"));
    }

    @Test
    void theMenuKeyMeansTheVersionLastClicked(FxRobot robot) throws Exception {
        var at = bounds(1, 1, "等待");
        robot.clickOn(at.getCenterX(), at.getCenterY());
        robot.push(KeyCode.CONTEXT_MENU);
        WindowUnderTest.await(() -> popped("#place-look-up").isPresent());
        assertThat(offered("#place-look-up")).isEqualTo("Look up “谢谢”");
    }

    @Test
    void whatIsSelectedIsWhatTheMenuIsAbout(FxRobot robot) throws Exception {
        select(robot, 0, 1, "waiting. A clock");
        rightClick(robot, 0, 1, "waiting");
        assertThat(offered("#place-note")).isEqualTo("Note on the selection");
        robot.clickOn("#place-note");
        WindowUnderTest.await(() -> window.sees("#note-text"));
        var note = window.study().notes().openProperty().get().orElseThrow();
        assertThat(window.study()
                        .notes()
                        .find(note)
                        .orElseThrow()
                        .targets()
                        .getFirst()
                        .quote())
                .isEqualTo("waiting. A clock");
    }

    @Test
    void aTermShowsItsEntryAndABookmarkIsSet(FxRobot robot) throws Exception {
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(2, 0)));
        rightClick(robot, 0, 2, "craft");
        assertThat(offered("#place-term")).isEqualTo("Show the term “craft”");
        robot.clickOn("#place-term");
        WindowUnderTest.await(() -> popped("#term-entry").isPresent());
        rightClick(robot, 0, 2, "craft");
        robot.clickOn("#place-bookmark");
        assertThat(window.library().bookmarks().of(window.study().work().work().id()))
                .hasSize(1);
    }

    @Test
    void theMenuKeyOpensItToo(FxRobot robot) throws Exception {
        robot.interact(() -> window.panes().setCurrentRow(1));
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        WindowUnderTest.await(() -> popped("#place-note").isPresent());
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> popped("#place-note").isEmpty());
        robot.push(KeyCode.CONTEXT_MENU);
        WindowUnderTest.await(() -> popped("#place-note").isPresent());
        assertThat(offered("#place-look-up")).isEqualTo("Look up “Thank”");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.sees("#note-text"));
    }

    @Test
    void dLooksUpTheSelectionMadeLastAndFromEnglishToo(FxRobot robot) throws Exception {
        select(robot, 0, 1, "waiting");
        select(robot, 1, 1, "等待");
        robot.push(KeyCode.D);
        WindowUnderTest.await(() -> said("#word-entry").contains("děng dài"));
        robot.push(KeyCode.ESCAPE);
        select(robot, 0, 1, " clock");
        robot.push(KeyCode.D);
        WindowUnderTest.await(() -> said("#word-entry").contains("钟"));
        Pictures.take(window.scene(), "word-english-light-en");
    }

    @Test
    void inTheDarkAndInChinese(FxRobot robot) throws Exception {
        window.choose("language");
        window.choose("theme");
        rightClick(robot, 1, 1, "等待");
        Pictures.take(window.scene(), "place-menu-dark-zh");
        assertThat(offered("#place-note")).isEqualTo("为这一句写笔记");
    }
}
