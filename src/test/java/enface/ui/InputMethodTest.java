package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Chinese is typed by an input method in every field: what is being composed is shown where it will stand, and is
/// there
/// once when it is committed.
class InputMethodTest extends WindowTest {

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1200, 900);
        window.openSample();
        robot.interact(() -> {
            window.model().settings().wordsProperty().set(new Words(Locale.SIMPLIFIED_CHINESE));
        });
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
    }

    private void compose(FxRobot robot, TextInputControl field, String composed, String committed) {
        var runs = composed.isEmpty()
                ? List.<InputMethodTextRun>of()
                : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
        robot.interact(() -> Event.fireEvent(
                field,
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    /// Composes 人类 by its Pinyin, changes its mind once, and commits it.
    private void isTyped(FxRobot robot, String id) throws Exception {
        WindowUnderTest.await(() -> robot.lookup(id).tryQuery().isPresent());
        var field = robot.lookup(id).queryTextInputControl();
        robot.interact(field::requestFocus);
        var before = window.model().screenProperty().get();
        robot.interact(() -> field.setText("甲乙"));
        robot.interact(() -> field.positionCaret(1));
        compose(robot, field, "r", "");
        compose(robot, field, "ren", "");
        assertThat(field.getText()).as("%s shows what is composed", id).isEqualTo("甲ren乙");
        compose(robot, field, "ren'lei", "");
        assertThat(field.getText()).isEqualTo("甲ren'lei乙");
        compose(robot, field, "", "人类");
        assertThat(field.getText()).as("%s has it once", id).isEqualTo("甲人类乙");
        compose(robot, field, "ma", "");
        compose(robot, field, "", "");
        assertThat(field.getText()).as("what was given up is gone").isEqualTo("甲人类乙");
        assertThat(window.model().screenProperty().get()).as("no key was heard").isSameAs(before);
        assertThat(field.isFocused()).isTrue();
    }

    @Test
    void inEveryFieldOfTheStudy(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        isTyped(robot, "#find-text");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.N);
        isTyped(robot, "#note-text");
        isTyped(robot, "#note-tags");
        robot.interact(() -> robot.lookup("#note-text").query().requestFocus());
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> window.study().notes().savedProperty().get());
        assertThat(window.library().notes().of(window.study().work().work().id()))
                .as("what was committed is kept, and nothing half composed")
                .anyMatch(note -> note.text().equals("甲人类乙"));
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.P);
        isTyped(robot, "#practice-text");
    }

    @Test
    void inTheLibraryTheFinderAndTheHelp(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        isTyped(robot, "#command-text");
        robot.push(KeyCode.ESCAPE).push(KeyCode.F1);
        isTyped(robot, "#help-search");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        isTyped(robot, "#preferences-author");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.model().toLibrary());
        isTyped(robot, "#library-search");
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(
                () -> !robot.lookup("#works").queryListView().getItems().isEmpty());
        robot.interact(() -> robot.lookup("#works").query().requestFocus());
        robot.push(KeyCode.T);
        isTyped(robot, "#shelve-tags");
        isTyped(robot, "#shelve-more");
    }
}
