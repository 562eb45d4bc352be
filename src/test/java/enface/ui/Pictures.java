package enface.ui;

import enface.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of a window, for people to look at: `target/screens/*.png`.
final class Pictures {

    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    static void take(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> scene.snapshot(null));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
