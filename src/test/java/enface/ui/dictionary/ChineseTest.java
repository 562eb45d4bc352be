package enface.ui.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.study.dictionary.ChineseTools;
import enface.study.setting.ChineseSettings.Characters;
import enface.study.setting.ChineseSettings.Readings;
import enface.study.setting.Settings.Light;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Help with Chinese: what is seen changes, the text does not.
class ChineseTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private void set(FxRobot robot, Characters characters, Readings readings) throws Exception {
        var chinese = window.model().settings().chinese();
        robot.interact(() -> chinese.charactersProperty().set(characters));
        robot.interact(() -> chinese.readingsProperty().set(readings));
        WindowUnderTest.await(
                () -> window.model().chinese().toolsProperty().get().isPresent());
    }

    private Version chinese() {
        return window.study().work().versions().get(1);
    }

    /// Everything of a style that is drawn in the panes.
    private String drawn(String styleClass) {
        return texts(window.panes(), styleClass).stream().map(Text::getText).collect(Collectors.joining(" "));
    }

    private static List<Text> texts(Parent parent, String styleClass) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(child -> switch (child) {
                    case Text text when text.getStyleClass().contains(styleClass) -> List.of(text).stream();
                    case Parent inner -> texts(inner, styleClass).stream();
                    default -> List.<Text>of().stream();
                })
                .toList();
    }

    @Test
    void showsTheOtherFormAndCopiesFindsAndNotesTheTextItself(FxRobot robot) throws Exception {
        open(robot);
        var original = chinese().text().paragraph(1).text();
        assertThat(drawn("pane-text")).contains("谢谢你们的等待").doesNotContain("謝謝");
        set(robot, Characters.TRADITIONAL, Readings.NONE);
        WindowUnderTest.await(() -> drawn("pane-text").contains("謝謝你們的等待"));
        assertThat(drawn("pane-text")).contains("Thank you for waiting.");

        var passage = new TextRange(new TextPlace(1, 0), new TextPlace(1, 4));
        robot.interact(() -> window.panes().select(chinese().id(), passage));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard(robot)).isEqualTo("谢谢你们").isEqualTo(original.substring(0, 4));

        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        assertThat(window.study().notes().notes().stream()
                        .flatMap(n -> n.targets().stream())
                        .map(t -> t.quote()))
                .contains("谢谢你们");

        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#find-text").queryTextInputControl().setText("謝謝你們"));
        WindowUnderTest.await(() ->
                robot.lookup("#find-count").queryAs(Labeled.class).getText().startsWith("1 of 1"));
        Pictures.take(window.scene(), "chinese-traditional-en");
    }

    @Test
    void readingsFollowACorrection(FxRobot robot) throws Exception {
        open(robot);
        set(robot, Characters.AS_THEY_STAND, Readings.ALL);
        WindowUnderTest.await(() -> drawn("reading").contains("xiè"));
        var at = window.panes()
                .boundsOnScreen(chinese().id(), 1, new TextSpan(1, 2))
                .orElseThrow();
        robot.clickOn(at.getCenterX(), at.getCenterY());
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#sentence-editor"));
        robot.interact(
                () -> robot.lookup("#correct-text").queryTextInputControl().setText("我。"));
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> chinese().text().paragraph(1).text().startsWith("我。"));
        var tools = window.model().chinese().toolsProperty().get().orElseThrow();
        var read = tools.readings(chinese().text().paragraph(1).text()).stream()
                .map(r -> r.pinyin())
                .collect(Collectors.joining(" "));
        WindowUnderTest.await(() -> drawn("reading").contains(read));
    }

    private static String clipboard(FxRobot robot) {
        var copied = new StringBuilder();
        robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        return copied.toString();
    }

    @Test
    void formsChangeNoLengthWhateverTheWord(FxRobot robot) throws Exception {
        open(robot);
        set(robot, Characters.TRADITIONAL, Readings.NONE);
        ChineseTools tools = window.model().chinese().toolsProperty().get().orElseThrow();
        for (var text : List.of("头发发展 𠮷野家 only English", "面条", chinese().text().toString())) {
            for (var form : Characters.values()) {
                assertThat(tools.written(form, text)).hasSameSizeAs(text);
            }
        }
    }

    @Test
    void writesPinyinOverAllCharactersOrOverTheTermsAlone(FxRobot robot) throws Exception {
        open(robot);
        set(robot, Characters.AS_THEY_STAND, Readings.ALL);
        WindowUnderTest.await(() -> drawn("reading").contains("xiè xie nǐ men"));
        Pictures.take(window.scene(), "chinese-pinyin-all-en");
        set(robot, Characters.AS_THEY_STAND, Readings.TERMS);
        WindowUnderTest.await(() -> !drawn("reading").contains("nǐ"));
        assertThat(drawn("reading")).contains("jiēfāng");
        Pictures.take(window.scene(), "chinese-pinyin-terms-en");
        set(robot, Characters.AS_THEY_STAND, Readings.NONE);
        WindowUnderTest.await(() -> drawn("reading").isEmpty());
    }

    @Test
    void writesPinyinOverTheWordUnderThePointerAloneAndMovesNoLine(FxRobot robot) throws Exception {
        open(robot);
        var panes = window.panes();
        var word = new TextSpan(5, 7);
        assertThat(word.of(chinese().text().paragraph(1).text())).isEqualTo("等待");
        var before = panes.boundsOnScreen(chinese().id(), 1, word).orElseThrow();
        robot.moveTo(before.getCenterX(), before.getCenterY());
        assertThat(panes.wordReading().isVisible()).isFalse();
        set(robot, Characters.AS_THEY_STAND, Readings.POINTER);
        WindowUnderTest.await(() -> panes.wordReading().isVisible());
        assertThat(panes.wordReading().getText()).isEqualTo("děngdài");
        assertThat(panes.boundsOnScreen(chinese().id(), 1, word)).contains(before);
        var over = panes.wordReading().localToScreen(panes.wordReading().getLayoutBounds());
        assertThat(over.getCenterX()).isCloseTo(before.getCenterX(), within(1.0));
        assertThat(over.getMinY()).isLessThan(before.getMinY());
        assertThat(over.getMaxY()).isLessThan(before.getCenterY());
        assertThat(drawn("reading")).isEmpty();
        Pictures.take(window.scene(), "chinese-pinyin-pointer-en");

        robot.interact(() -> panes.scrollBy(20));
        var moved = panes.wordReading().localToScreen(panes.wordReading().getLayoutBounds());
        assertThat(!panes.wordReading().isVisible() || moved.getMinY() < over.getMinY())
                .isTrue();
        robot.moveTo("#home");
        WindowUnderTest.await(() -> !panes.wordReading().isVisible());
        robot.push(KeyCode.L);
        var inRows = panes.boundsOnScreen(chinese().id(), 1, word).orElseThrow();
        robot.moveTo(inRows.getCenterX(), inRows.getCenterY());
        WindowUnderTest.await(() -> panes.wordReading().isVisible());
        robot.interact(() -> window.model().settings().lightProperty().set(Light.DARK));
        Pictures.take(window.scene(), "chinese-pinyin-pointer-rows-dark");
        set(robot, Characters.AS_THEY_STAND, Readings.NONE);
        assertThat(panes.wordReading().isVisible()).isFalse();
    }

    @Test
    void thePlaceStaysAndSelectionHitsWhatIsSeen(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.panes().goToPlace(1, new TextPlace(3, 0)));
        var position = window.panes().getPosition();
        set(robot, Characters.TRADITIONAL, Readings.ALL);
        WindowUnderTest.await(() -> !drawn("reading").isEmpty());
        assertThat(window.panes().getPosition()).isEqualTo(position);
        double y = window.panes().yOf(1, new TextPlace(3, 0)).orElseThrow();
        assertThat(y).isCloseTo(62, within(1.0));
    }

    @Test
    void isRememberedAndReadsInTheDark(FxRobot robot) throws Exception {
        window.size(1600, 990);
        window.openSample();
        window.choose("language");
        robot.interact(() -> window.model().settings().lightProperty().set(Light.DARK));
        set(robot, Characters.TRADITIONAL, Readings.ALL);
        WindowUnderTest.await(() -> !drawn("reading").isEmpty());
        robot.interact(() -> window.panes().setCurrentRow(2));
        Pictures.take(window.scene(), "chinese-dark-zh");
        assertThat(window.library().places().setting("chinese-characters")).contains("TRADITIONAL");
        assertThat(window.library().places().setting("chinese-readings")).contains("ALL");
    }
}
