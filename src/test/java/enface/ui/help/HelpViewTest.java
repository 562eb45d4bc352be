package enface.ui.help;

import static enface.ui.WindowUnderTest.await;
import static org.assertj.core.api.Assertions.assertThat;

import enface.command.Command;
import enface.pane.key.CommandKeys;
import enface.study.Screen.OfStudy;
import enface.study.help.Help.Page;
import enface.ui.Pictures;
import enface.ui.WindowUnderTest;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A person who does not know how finds it by keys alone, and is back at the text after.
@ExtendWith(ApplicationExtension.class)
class HelpViewTest {

    @TempDir
    private Path folder;

    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage, folder.resolve("library.enface"), Locale.UK);
    }

    @AfterEach
    void close() {
        window.bareLibrary().close();
    }

    @Test
    void noPageHangsOverTheEdgeOfTheWindow(FxRobot robot) throws TimeoutException {
        window.size(1000, 700);
        window.openSample();
        robot.push(KeyCode.F1);
        await(() -> window.sees("#help-view") && window.scene().getFocusOwner() != null);
        ListView<Page> list = robot.lookup("#help-list").queryListView();
        var reading = robot.lookup("#help-page").queryAs(ScrollPane.class);
        for (int page = 0; page < list.getItems().size(); page++) {
            int shown = page;
            robot.interact(() -> list.getSelectionModel().select(shown));
            await(() -> reading.getContent().getLayoutBounds().getWidth()
                    <= reading.getViewportBounds().getWidth() + 1);
        }
        robot.interact(() -> list.getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.take(window.scene(), "help-narrow-en");
    }

    @Test
    void aPageIsFoundReadAndLeft(FxRobot robot) throws TimeoutException {
        window.openSample();
        robot.push(KeyCode.F1);
        await(() -> window.sees("#help-view") && window.scene().getFocusOwner() != null);
        Pictures.take(window.scene(), "help-en");
        robot.write("gap");
        ListView<Page> list = robot.lookup("#help-list").queryListView();
        await(() -> list.getItems().size() < 9);
        assertThat(list.getSelectionModel().getSelectedItem().text())
                .contains("**" + CommandKeys.written(Command.GAP_NOTE) + "**");
        robot.push(KeyCode.DOWN).push(KeyCode.UP);
        robot.push(KeyCode.ESCAPE);
        await(() -> window.model().screenProperty().get() instanceof OfStudy);
    }
}
