package enface.ui;

import enface.align.Aligner;
import enface.align.StandardAligner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/// A test that begins with the window open on an empty library.
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {

    @TempDir
    private static Path folder;

    private static int libraries;
    WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(
                stage, folder.resolve("library" + libraries++ + ".enface"), Locale.UK, aligner());
        stage.setX(0);
        stage.setY(0);
    }

    @Stop
    void stop() {
        window.library().close();
    }

    Aligner aligner() {
        return new StandardAligner(List.of());
    }

    static Path folder() {
        return folder;
    }
}
