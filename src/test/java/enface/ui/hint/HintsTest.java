package enface.ui.hint;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.language.cut.Words;
import enface.study.hint.Hint;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Five hints in the sample, each put away for good, and none anywhere else.
class HintsTest extends WindowTest {

    private String hint(FxRobot robot) {
        return robot.lookup("#hint").queryAs(Labeled.class).getText();
    }

    @Test
    void fiveHintsFollowEachOtherAndAreGoneForGood(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        Pictures.take(window.scene(), "hint-light-en");
        var told = new HashSet<String>();
        for (int i = 0; i < 5; i++) {
            assertThat(window.sees("#hints")).isTrue();
            told.add(hint(robot));
            robot.clickOn("#hint-next");
            assertThat(window.panes().isFocused())
                    .as("the keys are the reading's")
                    .isTrue();
        }
        assertThat(told).hasSize(5).allSatisfy(text -> assertThat(text).doesNotContain("{"));
        assertThat(window.sees("#hints")).isFalse();
        robot.clickOn("#home");
        window.openSample();
        assertThat(window.sees("#hints")).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        robot.clickOn("#preferences-hints");
        robot.clickOn("#preferences-back");
        WindowUnderTest.await(() -> window.sees("#hints"));
    }

    @Test
    void allArePutAwayAtOnce(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.model().settings().wordsProperty().set(new Words(Locale.SIMPLIFIED_CHINESE)));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        Pictures.take(window.scene(), "hint-dark-zh");
        robot.clickOn("#hint-none");
        assertThat(window.sees("#hints")).isFalse();
        assertThat(window.model().settings().program().hintsProperty().get().split(" "))
                .hasSize(Hint.values().length);
    }

    @Test
    void theSampleIsKnownWhateverItIsCalled(FxRobot robot) throws Exception {
        window.openSample();
        var work = window.study().work().work();
        window.library()
                .works()
                .describe(
                        work.id(),
                        Metadata.EMPTY.with(Metadata.Field.TITLE, LanguageTag.ENGLISH, "My own name for it"));
        robot.interact(() -> window.model().toLibrary());
        robot.interact(() -> window.model().screens().open(work.id()));
        WindowUnderTest.await(() -> window.sees("#hints"));
    }

    @Test
    void aTextOfTheSameTitleIsNotTheSample(FxRobot robot) throws Exception {
        window.importFiles(List.of(Corpora.fixture("book.en-zh.md")));
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        var work = window.study().work().work().id();
        window.library()
                .works()
                .describe(
                        work,
                        Metadata.EMPTY.with(Metadata.Field.TITLE, LanguageTag.ENGLISH, "On Mending the Town Clock"));
        robot.interact(() -> window.model().screens().open(work));
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.sees("#hints")).isFalse();
    }

    @Test
    void thereAreNoneOverAPersonsOwnText(FxRobot robot) throws Exception {
        window.importFiles(List.of(Corpora.fixture("book.en-zh.md")));
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.sees("#hints")).isFalse();
    }
}
