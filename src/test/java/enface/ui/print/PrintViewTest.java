package enface.ui.print;

import static enface.ui.WindowUnderTest.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Pages are chosen, looked at and saved, by keys.
class PrintViewTest extends PrintedSpeech {

    @BeforeEach
    void openThePages(FxRobot robot) throws Exception {
        print(robot);
    }

    private void choose(FxRobot robot, String kind) throws Exception {
        robot.interact(() -> robot.lookup("#print-kinds").<ComboBox<?>>query().requestFocus());
        var box = robot.lookup("#print-kinds").<ComboBox<?>>query();
        for (int i = 0; i < 7 && !String.valueOf(box.getValue()).equals(kind); i++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(String.valueOf(box.getValue())).isEqualTo(kind);
    }

    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < 60; i++) {
            var owner = window.scene().getFocusOwner();
            if (owner != null && id.equals(owner.getId())) {
                return;
            }
            robot.push(KeyCode.TAB);
        }
        throw new AssertionError("Tab does not come to " + id);
    }

    @Test
    void theRealPagesAreShownAndFollowWhatIsChosen(FxRobot robot) throws Exception {
        choose(robot, "ROWS");
        await(() -> place().matches("Page 1 of ([2-9]|\\d\\d+)"));
        await(() -> robot.lookup(".print-page").queryAll().stream()
                .anyMatch(page -> page.lookup("ImageView") instanceof ImageView view && view.getImage() != null));
        tabTo(robot, "print-after");
        robot.push(KeyCode.SPACE);
        await(() -> place().startsWith("Page 2 of "));
        var before = place();
        tabTo(robot, "print-landscape");
        robot.push(KeyCode.SPACE);
        await(() -> place().matches("Page \\d+ of \\d+") && !place().equals(before));
    }

    @Test
    void theyAreSavedAsTheyAreShown(FxRobot robot) throws Exception {
        choose(robot, "ROWS");
        await(() -> place().matches("Page 1 of \\d+"));
        int pages = Integer.parseInt(place().replaceAll(".* ", ""));
        var file = folder().resolve("rows-by-keys");
        window.willSave(file);
        tabTo(robot, "print-save");
        robot.push(KeyCode.SPACE);
        var written = folder().resolve("rows-by-keys.pdf");
        await(() -> Files.exists(written));
        try (var document = Loader.loadPDF(written.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages);
        }
        robot.push(KeyCode.ESCAPE);
        await(() -> window.find("#panes").isPresent());
    }

    @Test
    void eachKindRemembersWhatWasChosen(FxRobot robot) throws Exception {
        choose(robot, "ROWS");
        tabTo(robot, "print-landscape");
        robot.push(KeyCode.SPACE);
        choose(robot, "GLOSSARY");
        robot.push(KeyCode.ESCAPE);
        await(() -> window.find("#panes").isPresent());
        print(robot);
        assertThat(robot.lookup("#print-kinds").<ComboBox<?>>query().getValue()).hasToString("GLOSSARY");
        robot.push(KeyCode.UP).push(KeyCode.UP);
        assertThat(robot.lookup("#print-kinds").<ComboBox<?>>query().getValue()).hasToString("ROWS");
        assertThat(robot.lookup("#print-landscape").<CheckBox>query().isSelected())
                .isTrue();
    }

    @Test
    void theKeysStayWhereAChoiceBringsOthers(FxRobot robot) throws Exception {
        choose(robot, "WORKSHEET");
        tabTo(robot, "print-gaps");
        assertThat(window.find("#print-every").filter(n -> n.getParent().isVisible()))
                .isEmpty();
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(robot.lookup("#print-gaps").<ComboBox<?>>query().getValue()).hasToString("WORDS");
        assertThat(window.scene().getFocusOwner().getId()).isEqualTo("print-gaps");
        assertThat(window.find("#print-every").filter(n -> n.getParent().isVisible()))
                .isPresent();
    }

    @Test
    void aWayOfPrintingIsKeptUnderANameAndForgotten(FxRobot robot) throws Exception {
        choose(robot, "ROWS");
        tabTo(robot, "print-preset-name");
        robot.write("for Monday");
        tabTo(robot, "print-preset-keep");
        robot.push(KeyCode.SPACE);
        var presets = robot.lookup("#print-preset").<ComboBox<String>>query();
        for (int time = 0; time < 2; time++) {
            choose(robot, time == 0 ? "GLOSSARY" : "VOCABULARY");
            assertThat(presets.getItems()).containsExactly("for Monday");
            tabTo(robot, "print-preset");
            robot.push(KeyCode.DOWN);
            assertThat(robot.lookup("#print-kinds").<ComboBox<?>>query().getValue())
                    .as("chosen again")
                    .hasToString("ROWS");
        }
        tabTo(robot, "print-preset-remove");
        robot.push(KeyCode.SPACE);
        assertThat(presets.getItems()).isEmpty();
    }

    @Test
    void withoutAVersionThereIsNothingToPrintAndThatIsSaid(FxRobot robot) throws Exception {
        await(() -> place().startsWith("Page"));
        for (var check : robot.lookup(
                        node -> node.getId() != null && node.getId().startsWith("print-version-"))
                .queryAll()) {
            robot.interact(() -> ((CheckBox) check).setSelected(false));
        }
        await(() -> window.find("#print-save").filter(n -> n.isDisabled()).isPresent());
        await(() -> robot.lookup("#print-said").query().lookup(".doubt") != null);
    }
}
