package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.text.TextPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Every screen as a picture, in both lights and languages.
class SampleScreensTest extends WindowTest {

    @Test
    void showsTheSampleInBothLightsAndLanguages(FxRobot robot) throws Exception {
        take("library-empty", 1000, 700);
        window.openSample();
        robot.interact(() -> window.model().hints().putAllAway());
        robot.interact(() -> window.panes().setCurrentRow(6));
        take("sample-light-en", 1000, 700);
        window.size(1440, 900);
        hoverTerm(robot, 0, "craft");
        assertThat(window.study().reading().shownProperty().get().versions()).hasSize(3);
        take("sample-term-light-en", 1440, 900);
        robot.interact(() ->
                window.study().reading().toggle(window.study().work().versions().get(2)));
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(2, 0)));
        hoverTerm(robot, 0, "craft");
        take("readme-study-light-en", 1440, 900);
        robot.moveTo("#panes");
        window.choose("language");
        window.choose("theme");
        take("readme-study-dark-zh", 1440, 900);
        robot.clickOn("#panes");
        robot.push(KeyCode.N).write("Two ladders.");
        take("note-dark-zh", 1600, 990);
        robot.interact(
                () -> robot.lookup("#notes-all").queryAs(ToggleButton.class).fire());
        take("notes-list-dark-zh", 1600, 990);
        window.size(1000, 700);
        robot.clickOn("#home");
        take("library-dark-zh", 1000, 700);
    }

    @Test
    void showsAnImportAndItsProblems(FxRobot robot) throws Exception {
        window.importFiles(List.of(Corpora.fixture("book.en-zh.md")));
        take("import-light-en", 1000, 700);
        take("import-light-en-wide", 1600, 990);
        window.size(1000, 700);
        window.choose("theme");
        window.choose("language");
        take("import-dark-zh", 1000, 700);
        window.choose("theme");
        window.choose("language");
        robot.interact(() -> window.model().imports().read(List.of(folder().resolve("no-such-file.md"))));
        WindowUnderTest.await(
                () -> window.model().messages().messageProperty().get().isPresent());
        assertThat(robot.lookup("#message").queryLabeled().getText()).contains("no-such-file.md");
        take("problem-light-en", 1000, 700);
    }

    @Test
    void showsFourVersionsSideBySide(FxRobot robot) throws Exception {
        window.importFiles(List.of(
                version("en", "The bridge is old. It has carried us for a hundred years, and it will carry us again."),
                version("zh", "这座桥很老了。它载了我们一百年，还会再载我们。"),
                version(
                        "de",
                        "Die Brücke ist alt. Sie hat uns hundert Jahre getragen, und sie wird uns wieder tragen."),
                version("fr", "Le pont est vieux. Il nous a portés pendant cent ans, et il nous portera encore.")));
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.study().work().versions()).hasSize(4);
        robot.interact(() -> window.study().reading().show(window.study().work().versions()));
        robot.interact(() -> window.panes().setCurrentRow(1));
        take("study-four", 1600, 990);
    }

    private static Path version(String language, String text) throws IOException {
        return Files.writeString(folder().resolve("bridge." + language + ".txt"), text + "\n");
    }

    private void hoverTerm(FxRobot robot, int pane, String word) {
        var paragraphs = window.study()
                .reading()
                .shownProperty()
                .get()
                .versions()
                .get(pane)
                .text()
                .paragraphs();
        var panes = window.panes();
        for (int i = 0; i < paragraphs.size(); i++) {
            int at = paragraphs.get(i).text().indexOf(word);
            var y = at < 0 ? OptionalDouble.empty() : panes.yOf(pane, new TextPlace(i, at));
            if (y.isPresent()) {
                double width = panes.getWidth()
                        / window.study()
                                .reading()
                                .shownProperty()
                                .get()
                                .versions()
                                .size();
                for (double x = pane * width + 20;
                        x < (pane + 1) * width
                                && robot.lookup("#term-entry").queryAll().isEmpty();
                        x += 18) {
                    robot.moveTo(panes.localToScreen(x, y.getAsDouble() + 12));
                }
                return;
            }
        }
    }

    private void take(String name, double width, double height) {
        window.size(width, height);
        Pictures.take(window.scene(), name);
    }
}
