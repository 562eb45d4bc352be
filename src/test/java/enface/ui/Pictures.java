package enface.ui;

import enface.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Pictures of a window and what pops up over it, for people to look at: `target/screens/*.png`.
public final class Pictures {

    private static final Path FOLDER = Path.of("target", "screens");

    private Pictures() {}

    public static void take(Scene scene, String name) {
        WaitForAsyncUtils.waitForFxEvents();
        var image = WaitForAsyncUtils.waitForAsyncFx(10_000, () -> composed(scene));
        try {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name + ".png"), Png.of(image));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WritableImage composed(Scene scene) {
        var image = scene.snapshot(null);
        var window = scene.getWindow();
        for (var other : List.copyOf(Window.getWindows())) {
            if (!other.equals(window) && other.isShowing()) {
                var clear = new SnapshotParameters();
                clear.setFill(Color.TRANSPARENT);
                lay(other.getScene().getRoot().snapshot(clear, null), image, (int) (other.getX() - window.getX()), (int)
                        (other.getY() - window.getY()));
            }
        }
        return image;
    }

    private static void lay(WritableImage over, WritableImage under, int left, int top) {
        for (int y = Math.max(0, -top); y < over.getHeight() && y + top < under.getHeight(); y++) {
            for (int x = Math.max(0, -left); x < over.getWidth() && x + left < under.getWidth(); x++) {
                var colour = over.getPixelReader().getColor(x, y);
                var below = under.getPixelReader().getColor(x + left, y + top);
                var solid = new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), 1);
                under.getPixelWriter().setColor(x + left, y + top, below.interpolate(solid, colour.getOpacity()));
            }
        }
    }
}
