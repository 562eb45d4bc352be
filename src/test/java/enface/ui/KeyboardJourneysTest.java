package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.Screen.OfHelp;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfPreferences;
import enface.study.Screen.OfStudy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What people do every day, by keys alone: no pointer, and nothing asked of the program behind its back.
class KeyboardJourneysTest extends KeysTest {

    @Test
    void aBookIsImported() {
        assertThat(window.model().screenProperty().get()).isInstanceOf(OfStudy.class);
        assertThat(window.library().works().list()).hasSize(1);
    }

    @Test
    void itIsRead(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        int row = window.panes().getCurrentRow();
        assertThat(row).isGreaterThan(1);
        robot.push(KeyCode.PAGE_DOWN);
        assertThat(window.panes().getPosition().row()).isGreaterThan(0);
        robot.push(KeyCode.END);
        int last = window.study().reading().shownProperty().get().rows().size() - 1;
        assertThat(window.panes().lastVisibleRow()).isEqualTo(last);
        robot.push(KeyCode.HOME);
        assertThat(window.panes().getPosition().row()).isZero();
        robot.push(KeyCode.L);
        assertThat(window.model().settings().rowsProperty().get()).isTrue();
    }

    @Test
    void aNoteIsWrittenFoundAndSettled(FxRobot robot) throws Exception {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.N);
        await(() -> window.sees("#note-text"));
        robot.write("who is speaking here?").push(KeyCode.ESCAPE);
        await(() -> window.study().notes().savedProperty().get());
        assertThat(window.library().notes().of(window.study().work().work().id()))
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo("who is speaking here?"));
        robot.push(KeyCode.HOME).push(KeyCode.PERIOD).push(KeyCode.X);
        await(() -> window.library()
                .notes()
                .of(window.study().work().work().id())
                .getFirst()
                .done());
    }

    @Test
    void wordsAreFound(FxRobot robot) throws Exception {
        int before = window.panes().getCurrentRow();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("bank");
        await(() -> robot.lookup("#find-count").queryLabeled().getText().matches(".*[1-9].*"));
        robot.push(KeyCode.ENTER).push(KeyCode.F3);
        await(() -> window.panes().getCurrentRow() > before);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void itIsWrittenToAFile(FxRobot robot) throws Exception {
        Path file = folder().resolve("by-keys.pdf");
        window.willSave(file);
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> window.find("#export-where").filter(w -> !w.isDisabled()).isPresent());
        tabTo(robot, "export-where");
        robot.push(KeyCode.SPACE);
        await(() -> Files.exists(file));
        robot.push(KeyCode.ESCAPE);
        await(() -> window.find("#panes").isPresent());
    }

    @Test
    void theLibraryIsGoneThrough(FxRobot robot) throws Exception {
        command(robot, "open the sample");
        await(() -> window.model().works().size() == 2);
        command(robot, "library");
        await(() -> window.model().screenProperty().get() instanceof OfLibrary);
        var works = robot.lookup("#works").<ListView<?>>query();
        await(() -> works.getItems().size() == 2);
        assertThat(works.isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        assertThat(works.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        tabBack(robot, "library-order");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertThat(window.library().places().setting("library-order")).contains("title");
        tabTo(robot, "works");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        await(() -> window.find("#panes").isPresent());
    }

    @Test
    void preferencesAreSetAndLeft(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        await(() -> window.model().screenProperty().get() instanceof OfPreferences);
        tabTo(robot, "preferences-language");
        robot.push(KeyCode.DOWN);
        await(() -> window.model().words().locale().equals(Locale.SIMPLIFIED_CHINESE));
        await(() -> window.model().screenProperty().get() instanceof OfPreferences);
        robot.push(KeyCode.ESCAPE);
        await(() -> window.find("#panes").isPresent());
    }

    @Test
    void theHelpIsAskedAndLeft(FxRobot robot) throws Exception {
        robot.push(KeyCode.F1);
        await(() -> window.model().screenProperty().get() instanceof OfHelp);
        robot.write("backup");
        await(() -> robot.lookup("#help-list").queryListView().getItems().size() < 5);
        assertThat(robot.lookup("#help-page").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        await(() -> window.find("#panes").isPresent());
        assertThat(window.panes().isFocused()).isTrue();
    }
}
