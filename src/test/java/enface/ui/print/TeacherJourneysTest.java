package enface.ui.print;

import static enface.ui.WindowUnderTest.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A teacher prepares Monday's lesson in the print view with the mouse.
class TeacherJourneysTest extends PrintedSpeech {

    private boolean isSet() {
        return place().matches("Page 1 of \\d+");
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
        print(robot);
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
