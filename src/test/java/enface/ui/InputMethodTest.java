package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.language.cut.Words;
import enface.study.work.Desk;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Locale;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

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
        // a choice that can be typed in has the keys itself, and hands on what its text gets
        Node target = field.getParent() instanceof ComboBoxBase<?> choice ? choice : field;
        robot.interact(() -> Event.fireEvent(
                target,
                new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length())));
    }

    /// Every field that is in sight, in the window and over it.
    private void inEveryFieldInSight(FxRobot robot, String... wanted) throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var fields = WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> Window.getWindows().stream()
                        .filter(Window::isShowing)
                        .flatMap(w -> w.getScene().getRoot().lookupAll(".text-input").stream())
                        .filter(field -> isInSight(field) && !field.isDisabled())
                        .filter(TextInputControl.class::isInstance)
                        .map(TextInputControl.class::cast)
                        .filter(TextInputControl::isEditable)
                        .toList());
        assertThat(fields).extracting(Node::getId).containsAll(List.of(wanted));
        for (var field : fields) {
            if (field.getScene() != null) { // the one before may have been stored, and the form be filled anew
                isTyped(robot, field, field.getId() == null ? "the text of a choice" : field.getId());
            }
        }
    }

    private static boolean isInSight(Node node) {
        for (Node part = node; part != null; part = part.getParent()) {
            if (!part.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Composes 人类 by its Pinyin, changes its mind once, and commits it.
    private void isTyped(FxRobot robot, String id) throws Exception {
        WindowUnderTest.await(() -> robot.lookup(id).tryQuery().isPresent());
        isTyped(robot, robot.lookup(id).queryTextInputControl(), id);
    }

    private void isTyped(FxRobot robot, TextInputControl field, String id) {
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

    private TextArea practice(FxRobot robot) {
        return robot.lookup("#practice-text").queryAs(TextArea.class);
    }

    /// Letters that are no word yet belong to nothing: not to the attempt that is stored, nor to the sentence that is
    /// left. They go on in the sentence that is written then, and take nothing away there.
    @Test
    void whatIsComposedInPracticeIsNoPartOfTheAttemptUntilItIsCommitted(FxRobot robot) throws Exception {
        robot.push(KeyCode.P);
        WindowUnderTest.await(() -> window.sees("#practice-text"));
        var practice = window.study().practice();
        robot.interact(() -> practice(robot).setText("甲乙丙"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.interact(() -> practice(robot).setText("丁戊己庚"));
        robot.interact(() -> practice(robot).positionCaret(2));
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        robot.interact(() -> practice(robot).positionCaret(1));
        compose(robot, practice(robot), "ren'l", "");
        assertThat(practice(robot).getText()).isEqualTo("甲ren'l乙丙");
        assertThat(practice.textProperty().get()).isEqualTo("甲乙丙");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(practice(robot).getText()).isEqualTo("丁戊己庚");
        robot.interact(() -> practice(robot).positionCaret(4));
        compose(robot, practice(robot), "ren'lei", "");
        assertThat(practice(robot).getText()).isEqualTo("丁戊己庚ren'lei");
        compose(robot, practice(robot), "", "人类");
        assertThat(practice(robot).getText()).isEqualTo("丁戊己庚人类");
        assertThat(practice.textProperty().get()).isEqualTo("丁戊己庚人类");
        robot.push(KeyCode.CONTROL, KeyCode.UP);
        assertThat(practice(robot).getText()).isEqualTo("甲乙丙");
        compose(robot, practice(robot), "ma", "");
        robot.interact(() -> window.model().toLibrary());
        var library = window.library();
        var work = library.works().list().getFirst().id();
        var stored = library.attempts().of(work).getFirst();
        assertThat(new Desk(library)
                        .open(work)
                        .flatMap(open -> open.version(stored.version()))
                        .orElseThrow()
                        .text()
                        .paragraphs())
                .extracting(paragraph -> paragraph.text())
                .anyMatch(text -> text.contains("甲乙丙"))
                .anyMatch(text -> text.contains("丁戊己庚人类"))
                .noneMatch(text -> text.matches(".*[a-z'].*"));
    }

    @Test
    void inRepliesCorrectionsTermsAndWhereverElseInTheStudy(FxRobot robot) throws Exception {
        robot.push(KeyCode.PERIOD).push(KeyCode.A);
        WindowUnderTest.await(() -> window.sees("#note-reply"));
        inEveryFieldInSight(robot, "note-reply");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.F2);
        inEveryFieldInSight(robot, "correct-text", "correct-speaker");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> {
            var version = window.study().work().versions().getFirst();
            window.panes().select(version.id(), version.text().rangeOf(1));
            window.panes().requestFocus();
        });
        robot.push(KeyCode.G);
        inEveryFieldInSight(robot, "new-term-en");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        inEveryFieldInSight(robot, "notes-find");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.model().print());
        WindowUnderTest.await(() -> window.sees("#print-preset-name"));
        inEveryFieldInSight(robot, "print-preset-name");
        robot.interact(() -> window.model().screens().back());
        window.choose("schemes");
        robot.interact(() -> robot.lookup("#schemes-new").queryButton().fire());
        inEveryFieldInSight(robot, "scheme-name");
    }

    @Test
    void inGlossariesAndForNamesInTheLibrary(FxRobot robot) throws Exception {
        robot.interact(() ->
                window.model().glossaries().add("甲", Concept.of(List.of(Term.preferred(LanguageTag.ENGLISH, "quay")))));
        robot.interact(() -> window.model().screens().toGlossary(window.model().glossaries()));
        robot.push(KeyCode.INSERT);
        inEveryFieldInSight(robot, "glossary-filter");
        robot.interact(() -> window.model().toLibrary());
        WindowUnderTest.await(
                () -> !robot.lookup("#works").queryListView().getItems().isEmpty());
        for (var key : List.of(KeyCode.INSERT, KeyCode.F2)) {
            robot.interact(() ->
                    robot.lookup("#library-search").queryTextInputControl().clear());
            WindowUnderTest.await(
                    () -> !robot.lookup("#works").queryListView().getItems().isEmpty());
            robot.interact(() -> {
                var works = robot.lookup("#works").queryListView();
                works.getSelectionModel().selectFirst();
                works.requestFocus();
            });
            robot.push(key);
            WindowUnderTest.await(() -> Window.getWindows().size() > 1);
            inEveryFieldInSight(robot);
            robot.interact(() -> List.copyOf(Window.getWindows()).stream()
                    .filter(over -> !over.equals(window.stage()))
                    .forEach(Window::hide));
        }
    }
}
