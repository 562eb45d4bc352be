package enface.ui.print;

import static enface.ui.WindowUnderTest.await;
import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.ui.WindowTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A teacher prepares Monday's lesson in the print view with the mouse.
class TeacherJourneysTest extends WindowTest {

    @BeforeEach
    void openTheSpeech(FxRobot robot) throws Exception {
        window.size(1200, 900);
        window.willOpen(Corpora.fixture("book.en-zh.md"));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> window.find("#import-view").isPresent());
        robot.push(KeyCode.ENTER);
        await(() -> window.find("#panes").isPresent());
    }

    private String place() {
        return window.find("#print-place").map(n -> ((Labeled) n).getText()).orElse("");
    }

    private boolean isSet() {
        return place().matches("Page 1 of \\d+");
    }

    private static String text(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    /// Opens a list and clicks one of its entries.
    private void pick(FxRobot robot, String list, String entry) throws Exception {
        scrollTo(robot, list);
        robot.clickOn(list);
        await(() -> robot.lookup(entry).tryQuery().isPresent());
        robot.clickOn(entry);
    }

    /// The wheel brings a control into sight.
    private void scrollTo(FxRobot robot, String id) throws Exception {
        var choices = robot.lookup("#print-choices").query();
        for (int i = 0; i < 60; i++) {
            var box = robot.lookup(id).query();
            var at = box.localToScreen(box.getBoundsInLocal());
            var sight = choices.localToScreen(choices.getBoundsInLocal());
            if (sight.contains(at)) {
                return;
            }
            wheel(robot, choices, at.getMinY() > sight.getMinY() ? 60 : -60);
        }
        throw new AssertionError(id + " does not come into sight");
    }

    private static void wheel(FxRobot robot, Node over, int by) {
        robot.interact(() -> {
            var pane = (ScrollPane) over;
            double room = pane.getContent().getBoundsInLocal().getHeight() - pane.getHeight();
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / Math.max(1, room), 0, 1));
        });
    }

    @Test
    void withTheMouse(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> window.find("#print-view").isPresent());
        pick(robot, "#print-kinds", "Hand-out to work with");
        pick(robot, "#print-gaps", "For every so many words one");
        await(this::isSet);
        scrollTo(robot, "#print-margin");
        robot.clickOn("#print-margin .increment-arrow-button");
        scrollTo(robot, "#print-preset-name");
        robot.clickOn("#print-preset-name").write("for Monday");
        scrollTo(robot, "#print-preset-keep");
        robot.clickOn("#print-preset-keep");
        pick(robot, "#print-kinds", "Glossary of the work");
        scrollTo(robot, "#print-preset");
        robot.clickOn("#print-preset");
        await(() -> robot.lookup(".list-cell").lookup("for Monday").tryQuery().isPresent());
        robot.clickOn(robot.lookup(".list-cell").lookup("for Monday").<Node>query());
        assertThat(robot.lookup("#print-kinds").<ComboBox<?>>query().getValue()).hasToString("WORKSHEET");
        assertThat(robot.lookup("#print-gaps").<ComboBox<?>>query().getValue()).hasToString("WORDS");
        await(this::isSet);
        int pages = Integer.parseInt(place().replaceAll(".* ", ""));
        var file = folder().resolve("monday.pdf");
        window.willSave(file);
        robot.clickOn("#print-save");
        await(() -> Files.exists(file));
        try (var document = Loader.loadPDF(file.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        }
        var read = text(file);
        assertThat(read).contains("Answers", "Into the gaps");
        assertThat(Pattern.compile("(?m)^1\\h+\\S+").matcher(read).find()).isTrue();
        robot.clickOn("#print-back");
        await(() -> window.find("#panes").isPresent());
    }
}
