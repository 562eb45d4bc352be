package enface.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.note.Note;
import enface.study.Screen.OfImport;
import enface.study.note.NoteFilter;
import enface.study.note.NotesEverywhere.OfWork;
import enface.text.WorkId;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Notes of all works are looked for in the window: there by keys, into the work of one of them, and back.
class AllWorksTest extends WindowTest {

    @TempDir
    private Path folder;

    private WorkId book = new WorkId(0);

    @BeforeEach
    void openTwoWorks() throws Exception {
        window.size(1440, 900);
        window.importFiles(List.of(Corpora.fixture("book.en-zh.md")));
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> window.model()
                        .imports()
                        .accept(((OfImport) window.model().screenProperty().get()).model()));
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        book = window.study().work().work().id();
    }

    private void note(FxRobot robot, int row, String text) throws Exception {
        robot.interact(() -> {
            window.panes().setCurrentRow(row);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.write(text).push(KeyCode.ESCAPE);
    }

    private void search(FxRobot robot) {
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    }

    @SuppressWarnings("unchecked")
    private ListView<OfWork> list() {
        return (ListView<OfWork>) window.find("#notes-everywhere-list").orElseThrow();
    }

    private List<Note> listed() {
        return list().getItems().stream().map(n -> n.note()).toList();
    }

    @Test
    void fromOneWorkIntoAnotherAndBackByKeys(FxRobot robot) throws Exception {
        note(robot, 3, "about the footbridge");
        window.openSample();
        WindowUnderTest.await(() -> !window.study().work().work().id().equals(book));
        search(robot);
        WindowUnderTest.await(() -> window.sees("#notes-list"));
        search(robot);
        WindowUnderTest.await(() -> window.sees("#notes-everywhere-list") && listed().size() == 3);
        assertThat(listed()).extracting(Note::work).contains(book);
        Pictures.take(window.scene(), "notes-everywhere");
        robot.write("footbridge");
        WindowUnderTest.await(() -> listed().size() == 1);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.study().work().work().id().equals(book));
        assertThat(window.panes().getCurrentRow()).isEqualTo(3);
        WindowUnderTest.await(() -> window.find("#notes-margin").isPresent());
        assertThat(window.study().notes().soughtProperty().get()).isPresent();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        WindowUnderTest.await(() -> !window.study().work().work().id().equals(book));
        WindowUnderTest.await(() -> window.sees("#notes-everywhere-list") && listed().size() == 1);
        assertThat(window.model().notesEverywhere().filterProperty().get().text())
                .as("what was looked for is remembered")
                .isEqualTo("footbridge");
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        WindowUnderTest.await(() -> window.model()
                .messages()
                .messageProperty()
                .get()
                .filter(m -> m.text().contains("from no other work"))
                .isPresent());
    }

    @Test
    void whereThereIsNothingThatIsSaid(FxRobot robot) throws Exception {
        search(robot);
        WindowUnderTest.await(() -> window.sees("#notes-list"));
        search(robot);
        WindowUnderTest.await(() -> window.sees("#notes-everywhere-list"));
        WindowUnderTest.await(() -> ((Label) list().getPlaceholder()).getText().contains("Press N"));
        Pictures.take(window.scene(), "notes-everywhere-none");
        note(robot, 1, "the first");
        search(robot);
        WindowUnderTest.await(() -> !window.sees("#notes-everywhere-list"));
        search(robot);
        WindowUnderTest.await(() -> window.sees("#notes-everywhere-list") && listed().size() == 1);
        robot.interact(
                () -> window.model().notesEverywhere().filterProperty().set(NoteFilter.ALL.withText("no such word")));
        assertThat(listed()).isEmpty();
        WindowUnderTest.await(() -> ((Label) list().getPlaceholder()).getText().contains("as you ask"));
    }

    @Test
    void notesGoIntoAFileAndComeFromOne(FxRobot robot) throws Exception {
        note(robot, 2, "for somebody else");
        var file = folder.resolve("notes.json");
        window.willSave(file);
        window.choose("write-notes");
        WindowUnderTest.await(() -> message().contains("1 note was written"));
        assertThat(file).content().contains("for somebody else");
        var theirs = Files.readString(file)
                .replace("for somebody else", "from somebody else")
                .replaceFirst("\"token\": \"[^\"]+\"", "\"token\": \"another\"");
        Files.writeString(file, theirs);
        window.willOpen(file);
        window.choose("take-notes");
        WindowUnderTest.await(() -> preview().contains("1 to add"));
        assertThat(window.study().notes().notes()).hasSize(1);
        robot.clickOn("#notes-preview-yes");
        WindowUnderTest.await(() -> window.study().notes().notes().size() == 2);
        assertThat(window.study().notes().notes()).extracting(Note::text).contains("from somebody else");
        window.willOpen(file);
        window.choose("take-notes");
        WindowUnderTest.await(() -> message().contains("here already"));
        window.willOpen(Files.writeString(folder.resolve("bad.json"), "{"));
        window.choose("take-notes");
        WindowUnderTest.await(() -> message().contains("bad.json"));
    }

    /// What the preview of notes to come says; nothing while there is none.
    private static String preview() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .filter(w -> w.getScene() != null)
                        .flatMap(w -> w.getScene().getRoot().lookupAll("#notes-preview-sum").stream())
                        .map(sum -> ((Label) sum).getText())
                        .findFirst()
                        .orElse(""));
    }

    private String message() {
        return window.model()
                .messages()
                .messageProperty()
                .get()
                .map(m -> m.text())
                .orElse("");
    }
}
