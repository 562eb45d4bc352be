package enface.ui.note.file;

import static org.assertj.core.api.Assertions.assertThat;

import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Notes from a file are looked at before they come, and go again.
class NotesPreviewTest extends WindowTest {

    @TempDir
    private Path folder;

    private Path annotations() throws Exception {
        return Files.writeString(folder.resolve("theirs.jsonld"), """
                [{"@context": "http://www.w3.org/ns/anno.jsonld", "id": "urn:x:1", "type": "Annotation",
                  "creator": "Jo", "bodyValue": "A saying", "target": {"source": "https://example.org/clock",
                  "selector": [{"type": "XPathSelector", "value": "/p"}, {"type": "TextQuoteSelector",
                  "exact": "right twice a day", "prefix": "still is ", "suffix": ", as the"}]}},
                 {"id": "urn:x:2", "type": "Annotation", "bodyValue": "Gone", "target": {"source":
                  "https://example.org/clock", "selector": {"type": "TextQuoteSelector",
                  "exact": "words that nobody ever said in this place"}}}]""");
    }

    private static DialogPane dialog() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(w -> w.getScene().lookup("#notes-preview"))
                .filter(DialogPane.class::isInstance)
                .map(DialogPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isOpen() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> Window.getWindows().stream()
                        .anyMatch(w -> w.getScene() != null && w.getScene().lookup("#notes-preview") != null));
    }

    private static <T extends Node> T part(String id, Class<T> type) {
        return type.cast(dialog().lookup(id));
    }

    private int notes() {
        return window.library().notes().of(window.study().work().work().id()).size();
    }

    /// Opens the sample, and a file of notes to look at.
    ///
    /// @return how many notes there are before any is taken
    private int look() throws Exception {
        window.size(1440, 900);
        window.openSample();
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        int before = notes();
        window.willOpen(annotations());
        window.choose("take-notes");
        WindowUnderTest.await(NotesPreviewTest::isOpen);
        return before;
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> part(id, Button.class).fire());
    }

    @Test
    void areShownTakenAndTakenBack(FxRobot robot) throws Exception {
        int before = look();
        assertThat(part("#notes-preview-sum", Label.class).getText()).contains("theirs.jsonld", "2 to add");
        assertThat(part("#notes-preview-list", ListView.class).getItems().size())
                .isEqualTo(2);
        Pictures.take(window.scene(), "notes-preview");
        assertThat(notes()).as("nothing comes by itself").isEqualTo(before);
        press(robot, "#notes-preview-yes");
        WindowUnderTest.await(() -> notes() == before + 2);
        WindowUnderTest.await(() -> window.study().notes().notes().size() == before + 2);
        WindowUnderTest.await(
                () -> window.model().messages().messageProperty().get().isPresent());
        robot.interact(() -> {
            var messages = window.model().messages();
            messages.take(messages.messageProperty().get().orElseThrow().offer().orElseThrow());
        });
        WindowUnderTest.await(() -> notes() == before);
        WindowUnderTest.await(() -> window.study().notes().notes().size() == before);
    }

    @Test
    void areTakenBackInTurnWithWhateverElseWasDone(FxRobot robot) throws Exception {
        int before = look();
        press(robot, "#notes-preview-yes");
        WindowUnderTest.await(() -> window.study().notes().notes().size() == before + 2);
        robot.interact(() -> {
            var study = window.study();
            study.notes().delete(study.notes().notes().getFirst().id());
        });
        WindowUnderTest.await(() -> notes() == before + 1);
        robot.interact(() -> window.find("#panes").orElseThrow().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> notes() == before + 2);
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.find("#panes").orElseThrow().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> notes() == before);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(
                () -> window.model().messages().messageProperty().get().isPresent());
        assertThat(notes()).as("only what was taken").isEqualTo(before);
    }
}
