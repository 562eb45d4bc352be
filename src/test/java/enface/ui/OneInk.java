package enface.ui;

import enface.ui.part.Controls;
import enface.ui.part.Theme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Transform;
import org.testfx.util.WaitForAsyncUtils;

/// The program as it would be printed in one ink: every ground is the paper, every colour of a mark is black, and no
/// wash is left. What can be told apart then is told without colour.
public final class OneInk {

    private static final Pattern COLOUR = Pattern.compile("(-enface-[a-z-]+): (#[0-9a-f]{6,8});");
    private static final Set<String> GROUNDS = Set.of(
            "-enface-paper",
            "-enface-side",
            "-enface-bead",
            "-enface-hover",
            "-enface-pressed",
            "-enface-selection",
            "-enface-cover",
            "-enface-line");
    private static final int WIDTH = 320;
    private static final int HEIGHT = 90;
    /// As on a fine screen, where a hair is thinner than a line.
    private static final int FINE = 3;

    private OneInk() {}

    private static String sheet() {
        try {
            var css = COLOUR.matcher(Files.readString(Path.of("resources", "theme", "theme.css")))
                    .results()
                    .map(c -> c.group(1) + ": " + ink(c.group(1), c.group(2)) + ";")
                    .distinct()
                    .collect(Collectors.joining("", ".root.light.one-ink {", "}"));
            return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String ink(String name, String colour) {
        return GROUNDS.contains(name) ? "white" : colour.length() > 7 ? "transparent" : "black";
    }

    /// Which points of a part are black, in views that have these style classes.
    public static BitSet of(Supplier<Node> part, String... around) {
        return black(WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var box = Controls.withClass(new VBox(part.get()), around);
            var root = new StackPane(box);
            root.getStyleClass().addAll("light", "one-ink");
            var scene = new Scene(root, WIDTH, HEIGHT);
            Theme.dress(scene);
            scene.getStylesheets().addAll(List.of(sheet()));
            scene.snapshot(null); // a list has its cells after this, and they are styled for the next
            var fine = new SnapshotParameters();
            fine.setTransform(Transform.scale(FINE, FINE));
            return root.snapshot(fine, null);
        }));
    }

    private static BitSet black(WritableImage image) {
        var black = new BitSet();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (image.getPixelReader().getColor(x, y).getBrightness() < 0.5) {
                    black.set(y * WIDTH * FINE + x);
                }
            }
        }
        return black;
    }
}
