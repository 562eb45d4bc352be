package enface.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.compare.Omission;
import enface.compare.ParagraphCoverage;
import enface.study.setting.Settings.Light;
import enface.text.TextPlace;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Path;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Comparing versions: a speech of ours with a later version of it in English, and two in Chinese, one simplified and
/// one traditional.
class CompareTest extends WindowTest {

    private void openQuay(FxRobot robot, double width, double height) throws Exception {
        window.size(width, height);
        window.importFiles(List.of(
                Corpora.fixture("quay.en.txt"),
                Corpora.fixture("quay-later.en.txt"),
                Corpora.fixture("quay.zh-Hans.txt"),
                Corpora.fixture("quay.zh-Hant.txt")));
        robot.interact(() -> robot.lookup("#accept-import").queryButton().fire());
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.interact(() -> window.panes().requestFocus());
    }

    private String sentence(FxRobot robot) {
        return robot.lookup("#compare-sentence").queryAs(Labeled.class).getText();
    }

    private String count(FxRobot robot) {
        return robot.lookup("#compare-count").queryAs(Labeled.class).getText();
    }

    private void awaitAnswer(FxRobot robot) throws Exception {
        WindowUnderTest.await(() -> window.sees("#compare") && sentence(robot).contains("%"));
    }

    private Version version(int number) {
        return window.study().work().versions().get(number);
    }

    /// How many of the signs of a kind are drawn in sight.
    private long drawn(FxRobot robot, String kind) {
        return robot.from(window.panes()).lookup(".difference-sign." + kind).<Path>queryAll().stream()
                .filter(p -> !p.getElements().isEmpty())
                .count();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Version> box(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(ComboBox.class);
    }

    private String selected(int version) {
        var range = window.panes().selections().get(version(version).id());
        return range == null ? "" : version(version).text().textOf(range);
    }

    @Test
    void aKeyComparesLeadsFromDifferenceToDifferenceAndLeaves(FxRobot robot) throws Exception {
        openQuay(robot, 1200, 800);
        assertThat(window.sees("#outline")).isTrue();
        assertThat(drawn(robot, "substituted")).isZero();
        robot.push(KeyCode.C);
        awaitAnswer(robot);
        assertThat(window.sees("#outline")).as("its place is taken").isFalse();
        assertThat(sentence(robot)).endsWith("differ, 1 passage stands elsewhere.");
        for (var kind : List.of("inserted", "deleted", "substituted", "moved")) {
            assertThat(drawn(robot, kind)).as(kind).isPositive();
        }
        robot.push(KeyCode.F7);
        assertThat(count(robot)).startsWith("1 of ");
        assertThat(List.of(selected(0), selected(1))).containsExactly("light", "kindle");
        robot.push(KeyCode.F7);
        assertThat(List.of(selected(0), selected(1))).containsExactly("again", "once more");
        Pictures.take(window.scene(), "compare-quay-light-en");
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        robot.push(KeyCode.SHIFT, KeyCode.F7);
        var all = count(robot).split(" ", -1)[2];
        assertThat(count(robot)).as("round to the last").isEqualTo(all + " of " + all);
        robot.push(KeyCode.ESCAPE);
        assertThat(selected(0) + selected(1)).as("let go of").isEmpty();
        assertThat(window.panes().getCurrentRow()).isNotNegative();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.panes().getCurrentRow()).as("let go of next").isNegative();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.sees("#compare")).isFalse();
        assertThat(window.sees("#outline")).isTrue();
        assertThat(drawn(robot, "inserted") + drawn(robot, "deleted") + drawn(robot, "moved"))
                .isZero();
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void theMouseDoesAllOfThatToo(FxRobot robot) throws Exception {
        openQuay(robot, 1000, 700);
        robot.clickOn("#show-compare");
        awaitAnswer(robot);
        robot.clickOn("#compare-next");
        assertThat(selected(1)).isEqualTo("kindle");
        robot.clickOn("#compare-next").clickOn("#compare-previous");
        assertThat(selected(1)).isEqualTo("kindle");
        robot.clickOn("#compare-swap");
        WindowUnderTest.await(() -> box(robot, "#compare-base").getValue().equals(version(1)));
        awaitAnswer(robot);
        assertThat(box(robot, "#compare-other").getValue()).isEqualTo(version(0));
        robot.clickOn("#compare-close");
        assertThat(window.sees("#compare")).isFalse();
        assertThat(robot.lookup("#show-compare").queryAs(ToggleButton.class).isSelected())
                .isFalse();
        robot.clickOn("#show-compare");
        awaitAnswer(robot);
        assertThat(box(robot, "#compare-base").getValue()).as("chosen before").isEqualTo(version(1));
    }

    @Test
    void whatIsLeftOutIsAListThatJumpsOnAClickAndOnEnter(FxRobot robot) throws Exception {
        openQuay(robot, 1000, 700);
        robot.push(KeyCode.C);
        awaitAnswer(robot);
        ListView<Omission> list = robot.lookup("#compare-omissions").queryListView();
        int row = list.getItems().getFirst().row();
        robot.clickOn("¶ 2 · only in the base");
        assertThat(window.panes().getCurrentRow()).isEqualTo(row);
        assertThat(selected(0)).isEqualTo("Nobody can say who first stopped filling it.");
        robot.interact(() -> {
            window.panes().clearSelection();
            window.panes().setCurrentRow(0);
            list.requestFocus();
        });
        robot.push(KeyCode.ENTER);
        assertThat(window.panes().getCurrentRow()).isEqualTo(row);
        robot.clickOn("#compare-show-paragraphs");
        ListView<ParagraphCoverage> paragraphs =
                robot.lookup("#compare-paragraphs").queryListView();
        assertThat(paragraphs.getItems()).hasSize(4);
        Pictures.take(window.scene(), "compare-paragraphs-light-en");
        robot.clickOn("¶ 3");
        assertThat(window.panes().getCurrentRow()).isEqualTo(window.panes().rowOf(0, new TextPlace(2, 0)));
    }

    @Test
    void twoInChineseWrittenDifferentlyAreComparedByWords(FxRobot robot) throws Exception {
        openQuay(robot, 1600, 990);
        robot.interact(() -> window.study().reading().show(window.study().work().versions()));
        window.choose("language");
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.C);
        awaitAnswer(robot);
        robot.interact(() -> box(robot, "#compare-base").setValue(version(2)));
        WindowUnderTest.await(() -> window.sees("#compare") && sentence(robot).contains("语言不同"));
        robot.interact(() -> box(robot, "#compare-other").setValue(version(3)));
        WindowUnderTest.await(() -> sentence(robot).contains("的文字相同；1 处不同。"));
        robot.push(KeyCode.F7);
        assertThat(List.of(selected(2), selected(3))).containsExactly("熄了", "滅了");
        Pictures.take(window.scene(), "compare-chinese-light-zh");
        robot.interact(() -> box(robot, "#compare-other").setValue(version(0)));
        WindowUnderTest.await(() -> sentence(robot).contains("语言不同"));
        assertThat(drawn(robot, "substituted")).as("no words of two languages").isPositive(); // the other Chinese one
        Pictures.take(window.scene(), "compare-languages-light-zh");
    }

    @Test
    void anotherLanguageOrLightOfTheWindowChangesNothing(FxRobot robot) throws Exception {
        openQuay(robot, 1600, 990);
        robot.push(KeyCode.C);
        awaitAnswer(robot);
        robot.interact(() -> robot.lookup("#compare-swap").queryButton().fire());
        awaitAnswer(robot);
        window.choose("theme");
        window.choose("language");
        WindowUnderTest.await(() -> window.sees("#compare") && sentence(robot).contains("处不同"));
        assertThat(box(robot, "#compare-base").getValue()).isEqualTo(version(1));
        assertThat(drawn(robot, "moved")).isPositive();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.L);
        Pictures.take(window.scene(), "compare-quay-rows-dark-zh");
        robot.interact(() -> window.model().settings().lightProperty().set(Light.SEPIA));
        Pictures.take(window.scene(), "compare-quay-rows-sepia-zh");
    }

    @Test
    void whatIsShownIsWhatIsCompared(FxRobot robot) throws Exception {
        openQuay(robot, 1200, 800);
        robot.push(KeyCode.C);
        awaitAnswer(robot);
        robot.interact(() -> window.study().reading().toggle(version(1)));
        WindowUnderTest.await(() -> sentence(robot).contains("two languages"));
        assertThat(box(robot, "#compare-other").getValue()).isEqualTo(version(2));
        robot.interact(() -> window.study().reading().toggle(version(1)));
        WindowUnderTest.await(() -> sentence(robot).contains("are the same"));
        assertThat(drawn(robot, "moved")).isPositive();
    }

    @Test
    void inANarrowWindowTheNotesWaitUntilOneIsWritten(FxRobot robot) throws Exception {
        openQuay(robot, 1000, 700);
        assertThat(window.sees("#notes")).isTrue();
        robot.push(KeyCode.C);
        awaitAnswer(robot);
        assertThat(window.sees("#notes")).isFalse();
        robot.push(KeyCode.F7);
        robot.push(KeyCode.N);
        assertThat(window.sees("#notes")).isTrue();
        robot.write("Kindle is warmer.");
        Pictures.take(window.scene(), "compare-note-light-en");
        var note = window.study().notes().notes().getFirst();
        assertThat(note.targets()).hasSize(2);
        assertThat(note.text()).isEqualTo("Kindle is warmer.");
    }

    @Test
    void theSampleInBothLightsAndLanguages(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.C);
        awaitAnswer(robot);
        robot.interact(() -> window.panes().setCurrentRow(-1));
        Pictures.take(window.scene(), "compare-light-en");
        window.size(1600, 990);
        Pictures.take(window.scene(), "compare-wide-light-en");
        window.choose("language");
        window.choose("theme");
        awaitAnswer(robot);
        robot.push(KeyCode.F7);
        Pictures.take(window.scene(), "compare-dark-zh");
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.L);
        Pictures.take(window.scene(), "compare-rows-dark-zh");
        window.size(1000, 700);
        Pictures.take(window.scene(), "compare-narrow-dark-zh");
        robot.interact(() -> window.model().settings().lightProperty().set(Light.CONTRAST));
        Pictures.take(window.scene(), "compare-narrow-contrast-zh");
        window.size(800, 600);
        Pictures.take(window.scene(), "compare-smallest-contrast-zh");
    }
}
