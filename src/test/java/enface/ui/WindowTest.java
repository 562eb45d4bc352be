package enface.ui;

import enface.align.Aligner;
import enface.align.StandardAligner;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A test that begins with the window open on an empty library.
@ExtendWith(ApplicationExtension.class)
public abstract class WindowTest {

    @TempDir
    private static Path folder;

    private static int libraries;
    public WindowUnderTest window;

    /// Here and not in a method marked `@Start`, which TestFX does not look for in the class above.
    @BeforeEach
    void open() throws TimeoutException {
        var stage = FxToolkit.registerStage(Stage::new);
        var file = folder.resolve("library" + libraries++ + ".enface");
        window = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new WindowUnderTest(stage, file, Locale.UK, aligner()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.stage().hide());
        window.library().close();
    }

    public Aligner aligner() {
        return new StandardAligner(List.of());
    }

    public static Path folder() {
        return folder;
    }
}
