package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.FacingPanes;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SampleScreensTest {

    @TempDir
    private static Path folder;

    private static int libraries;
    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage, folder.resolve("library" + libraries++ + ".enface"), Locale.UK);
    }

    @Stop
    void stop() {
        window.library().close();
    }

    @Test
    void showsTheSampleInBothLightsAndLanguages(FxRobot robot) throws Exception {
        Pictures.take(window.stage().getScene(), "library-empty");
        robot.clickOn("#open-sample");
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> robot.lookup("#panes").tryQuery().isPresent());
        var panes = robot.lookup("#panes").queryAs(FacingPanes.class);
        assertThat(window.model().works()).isNotNull();
        robot.interact(() -> panes.setCurrentRow(6));
        Pictures.take(window.stage().getScene(), "sample-light-en");
        robot.clickOn("#theme");
        Pictures.take(window.stage().getScene(), "sample-dark-en");
        robot.clickOn("#language");
        Pictures.take(window.stage().getScene(), "sample-dark-zh");
        robot.clickOn("#home");
        Pictures.take(window.stage().getScene(), "library-dark-zh");
    }
}
