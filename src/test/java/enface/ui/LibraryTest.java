package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.store.WorkEntry;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LibraryTest extends WindowTest {

    private ListView<WorkEntry> works(FxRobot robot) {
        return robot.lookup("#works").queryListView();
    }

    private void fill(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        window.importFiles(List.of(Corpora.fixture("book.en-zh.md")));
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.clickOn("#home");
        assertThat(works(robot).getItems()).hasSize(2);
    }

    @Test
    void findsWordsInTheTextsInBothLanguages(FxRobot robot) throws Exception {
        fill(robot);
        Pictures.take(window.scene(), "library-light-en");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("footbridge");
        assertThat(works(robot).getItems()).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(works(robot).getItems()).hasSize(2);
        robot.interact(
                () -> robot.lookup("#library-search").queryTextInputControl().setText("梯子"));
        assertThat(works(robot).getItems()).hasSize(1);
        robot.interact(
                () -> robot.lookup("#library-search").queryTextInputControl().setText("no such words"));
        assertThat(works(robot).getItems()).isEmpty();
        Pictures.take(window.scene(), "library-no-match");
    }

    @Test
    void enterOpensTheChosenWork(FxRobot robot) throws Exception {
        fill(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
    }

    @Test
    void deleteAsksBeforeAWorkGoes(FxRobot robot) throws Exception {
        fill(robot);
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> robot.lookup("#remove-no").tryQuery().isPresent());
        Pictures.take(window.scene(), "library-remove");
        robot.clickOn("#remove-no");
        assertThat(window.library().works().list()).hasSize(2);
        robot.interact(() -> works(robot).requestFocus());
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> robot.lookup("#remove-yes").tryQuery().isPresent());
        robot.clickOn("#remove-yes");
        assertThat(window.library().works().list()).hasSize(1);
        assertThat(works(robot).getItems()).hasSize(1);
    }
}
