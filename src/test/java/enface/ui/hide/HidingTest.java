package enface.ui.hide;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.study.act.Messages.Message;
import enface.study.setting.Settings.Light;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Hiding a version and revealing it again, by keys and by mouse.
class HidingTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> {
            window.study().reading().show(window.study().work().versions().subList(0, 2));
            window.panes().requestFocus();
        });
    }

    private Version version(int number) {
        return window.study().work().versions().get(number);
    }

    private void press(FxRobot robot, KeyCode... keys) {
        robot.interact(() -> window.panes().requestFocus());
        robot.push(keys);
    }

    private boolean hides(int number, int segment) {
        return window.study()
                .covers()
                .covers()
                .of(version(number).id())
                .filter(c -> c.hides(segment))
                .isPresent();
    }

    private Point2D pointOf(FxRobot robot, int number, int segment) {
        var at = version(number).text().rangeOf(segment);
        var span = new TextSpan(at.from().offset(), at.from().offset() + 2);
        var point = new Point2D[1];
        robot.interact(() -> {
            var box = window.panes()
                    .boundsOnScreen(version(number).id(), at.from().paragraph(), span)
                    .orElseThrow();
            point[0] = new Point2D(box.getCenterX(), box.getCenterY());
        });
        return point[0];
    }

    private String textOf(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static String clipboard(FxRobot robot) {
        var copied = new StringBuilder();
        robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        return copied.toString();
    }

    /// The words of all labels that can be seen.
    private static String seen(FxRobot robot) {
        var seen = new StringBuilder();
        robot.interact(() -> robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .filter(l -> Stream.<Node>iterate(l, Objects::nonNull, Node::getParent)
                        .allMatch(Node::isVisible))
                .forEach(l -> seen.append(l.getText()).append('\n')));
        return seen.toString();
    }

    private static String popped(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .flatMap(w -> Optional.ofNullable(w.getScene().getRoot().lookup(id)).stream())
                        .flatMap(n -> n.lookupAll(".label").stream())
                        .map(l -> ((Labeled) l).getText())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aKeyHidesTheTranslationAndSpaceRevealsItSentenceBySentence(FxRobot robot) throws Exception {
        open(robot);
        assertThat(window.sees("#hiding-bar")).isFalse();
        press(robot, KeyCode.H);
        assertThat(window.sees("#hiding-bar")).isTrue();
        assertThat(hides(1, 0)).isTrue();
        assertThat(hides(0, 0)).as("the original stays").isFalse();
        Pictures.take(window.scene(), "hiding-all-light-en");
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.SPACE);
        assertThat(hides(1, 2)).isFalse();
        assertThat(hides(1, 3)).isTrue();
        assertThat(textOf(robot, "#hiding-progress")).isEqualTo("3 of 25 sentences revealed");
        press(robot, KeyCode.RIGHT);
        press(robot, KeyCode.RIGHT);
        Pictures.take(window.scene(), "hiding-light-en");
        var half = window.study().covers().covers();
        press(robot, KeyCode.SPACE);
        assertThat(hides(1, 3)).as("the rest of the sentence").isFalse();
        press(robot, KeyCode.BACK_SPACE);
        assertThat(window.study().covers().covers()).isEqualTo(half);
        press(robot, KeyCode.SHIFT, KeyCode.H);
        assertThat(hides(1, 0)).isTrue();
        press(robot, KeyCode.R);
        assertThat(window.sees("#hiding-bar")).isFalse();
        var before = window.panes().getPosition();
        press(robot, KeyCode.SPACE);
        assertThat(window.panes().getPosition())
                .as("Space turns the page again")
                .isNotEqualTo(before);
    }

    @Test
    void inRowsAndInChineseAndInTheDark(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> {
            window.study().reading().show(window.study().work().versions());
            window.model().settings().toggleDark(false);
            window.model().settings().rowsProperty().set(true);
            window.model().settings().wordsProperty().set(new Words(Locale.SIMPLIFIED_CHINESE));
        });
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        press(robot, KeyCode.H);
        for (int i = 0; i < 5; i++) {
            press(robot, KeyCode.SPACE);
        }
        assertThat(hides(1, 2)).as("row by row, version by version").isFalse();
        assertThat(hides(2, 1)).isFalse();
        assertThat(hides(2, 2)).isTrue();
        press(robot, KeyCode.RIGHT);
        Pictures.take(window.scene(), "hiding-dark-zh-rows");
        window.size(1600, 990);
        robot.interact(() -> window.model().settings().lightProperty().set(Light.CONTRAST));
        Pictures.take(window.scene(), "hiding-contrast-zh-rows-wide");
        robot.interact(() -> window.model().settings().lightProperty().set(Light.SEPIA));
        robot.interact(() -> window.model().settings().rowsProperty().set(false));
        Pictures.take(window.scene(), "hiding-sepia-zh-wide");
    }

    @Test
    void whatIsRevealedComesIntoSight(FxRobot robot) throws Exception {
        open(robot);
        press(robot, KeyCode.H);
        for (int i = 0; i < 22; i++) {
            press(robot, KeyCode.SPACE);
        }
        int row = window.panes().getCurrentRow();
        assertThat(row).isEqualTo(21);
        assertThat(row)
                .isBetween(window.panes().firstVisibleRow(), window.panes().lastVisibleRow());
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(7, 0)));
        for (int i = 0; i < 9; i++) {
            press(robot, KeyCode.SPACE);
        }
        assertThat(window.model().messages().messageProperty().get().map(Message::text))
                .as("behind the last one it is said what to do")
                .hasValueSatisfying(text -> assertThat(text).contains("Shift+H"));
    }

    @Test
    void theMenuOfAPaneThePickerAndTheBarHideAndReveal(FxRobot robot) throws Exception {
        open(robot);
        var english = version(0).id().value();
        robot.clickOn("#pane-level-" + english);
        robot.clickOn("#pane-hide");
        assertThat(hides(0, 0)).isTrue();
        robot.clickOn("#reveal-sentence");
        assertThat(hides(0, 0)).isFalse();
        robot.clickOn("#reveal-word");
        robot.clickOn("#cover-back");
        robot.clickOn("#cover-back");
        assertThat(hides(0, 0)).isTrue();
        robot.clickOn(pointOf(robot, 0, 1));
        assertThat(hides(0, 1)).isFalse();
        robot.clickOn("#cover-again");
        assertThat(hides(0, 1)).isTrue();
        robot.clickOn("#reveal-all");
        assertThat(window.study().covers().isActive()).isFalse();
        press(robot, KeyCode.V);
        robot.clickOn("#versions-hide-" + version(1).id().value());
        assertThat(hides(1, 0)).isTrue();
        Pictures.take(window.scene(), "hiding-picker-light-en");
        robot.clickOn("#versions-hide-" + version(1).id().value());
        assertThat(hides(1, 0)).isFalse();
        robot.push(KeyCode.ESCAPE);
        robot.clickOn(pointOf(robot, 0, 1));
        press(robot, KeyCode.H);
        assertThat(hides(0, 1)).as("the version last clicked").isTrue();
        assertThat(hides(1, 1)).isFalse();
    }

    @Test
    void nothingCoveredIsFound(FxRobot robot) throws Exception {
        open(robot);
        press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#find-text").queryAs(TextField.class).setText("钟"));
        WindowUnderTest.await(() -> textOf(robot, "#find-count").startsWith("1 of "));
        press(robot, KeyCode.H);
        WindowUnderTest.await(() -> textOf(robot, "#find-count").equals("nothing found"));
        press(robot, KeyCode.SPACE);
        WindowUnderTest.await(() -> textOf(robot, "#find-count").equals("1 of 1"));
        press(robot, KeyCode.R);
        WindowUnderTest.await(() -> !textOf(robot, "#find-count").endsWith(" of 1"));
    }

    @Test
    void nothingCoveredIsCopied(FxRobot robot) throws Exception {
        open(robot);
        press(robot, KeyCode.H);
        robot.interact(() -> window.panes().setCurrentRow(1));
        press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard(robot)).isEqualTo("Thank you for waiting.\t");
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertThat(clipboard(robot)).contains("Thank you for waiting.").doesNotContain("谢谢");
        robot.interact(() ->
                window.panes().select(version(1).id(), new TextRange(new TextPlace(0, 0), new TextPlace(3, 2))));
        press(robot, KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertThat(clipboard(robot)).doesNotContain("街坊");
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        press(robot, KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard(robot)).isEqualTo("null");
    }

    @Test
    void aDragOverCoveredTextSelectsButShowsAndCopiesNothing(FxRobot robot) throws Exception {
        open(robot);
        press(robot, KeyCode.H);
        robot.drag(pointOf(robot, 1, 1)).dropTo(pointOf(robot, 1, 3));
        assertThat(window.panes().selections()).hasSize(1);
        assertThat(hides(1, 1)).as("a drag reveals nothing").isTrue();
        robot.interact(() -> Clipboard.getSystemClipboard().clear());
        press(robot, KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard(robot)).isEqualTo("null");
        press(robot, KeyCode.CONTROL, KeyCode.F);
        assertThat(robot.lookup("#find-text").queryAs(TextField.class).getText())
                .as("what is selected is not looked for")
                .isEmpty();
    }

    @Test
    void aTermTellsNothingOfTheHiddenVersion(FxRobot robot) throws Exception {
        open(robot);
        var point = pointOf(robot, 0, 0);
        robot.moveTo("#home").moveTo(point);
        assertThat(popped("#term-entry")).contains("neighbour").contains("街坊");
        robot.moveTo("#home");
        press(robot, KeyCode.H);
        robot.moveTo(pointOf(robot, 0, 0)); // the bar has moved the text down
        assertThat(popped("#term-entry")).contains("neighbour").doesNotContain("街坊");
    }

    @Test
    void theDictionaryDoesNotLookUpACoveredWord(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.panes().select(version(1).id(), TextRange.of(1, new TextSpan(0, 2))));
        press(robot, KeyCode.D);
        WindowUnderTest.await(() -> popped("#word-entry").contains("谢谢"));
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.H);
        robot.interact(() -> window.panes().select(version(1).id(), TextRange.of(1, new TextSpan(0, 2))));
        press(robot, KeyCode.D);
        assertThat(window.model().messages().messageProperty().get().map(Message::text))
                .hasValueSatisfying(text -> assertThat(text).isNotEmpty());
        assertThat(popped("#word-entry")).isEmpty();
    }

    @Test
    void noteCardsOutlineAndBookmarksKeepQuietToo(FxRobot robot) throws Exception {
        open(robot);
        window.size(1200, 800);
        robot.interact(() -> window.panes().setCurrentRow(1));
        press(robot, KeyCode.B);
        press(robot, KeyCode.N);
        assertThat(textOf(robot, ".note-quote")).contains("Thank you").contains("谢谢");
        robot.interact(() -> {
            window.study().covers().hide(version(0));
            window.study().covers().hide(version(1));
        });
        WindowUnderTest.await(() -> !seen(robot).contains("Bookmarked"));
        var seen = seen(robot);
        assertThat(seen).contains("(covered)").doesNotContain("Thank you").doesNotContain("谢谢");
        assertThat(seen).doesNotContain("Neighbours").doesNotContain("街坊");
        var bookmarks = robot.lookup("#bookmark-list .list-cell").queryAllAs(Labeled.class).stream()
                .map(l -> String.valueOf(l.getText()))
                .collect(Collectors.joining());
        assertThat(bookmarks).contains("(covered)").doesNotContain("Thank you");
        Pictures.take(window.scene(), "hiding-both-light-en");
        press(robot, KeyCode.B);
        assertThat(window.model().messages().messageProperty().get().map(Message::text))
                .hasValueSatisfying(text -> assertThat(text).doesNotContain("Thank you"));
        robot.interact(() -> window.study().covers().showAll());
        assertThat(textOf(robot, ".note-quote")).contains("Thank you").contains("谢谢");
    }

    @Test
    void aClickOnACoveredSentenceRevealsIt(FxRobot robot) throws Exception {
        open(robot);
        press(robot, KeyCode.H);
        robot.clickOn(pointOf(robot, 1, 2));
        assertThat(hides(1, 2)).isFalse();
        assertThat(hides(1, 1)).as("only what was clicked").isTrue();
        assertThat(window.panes().getCurrentRow()).isEqualTo(2);
    }
}
