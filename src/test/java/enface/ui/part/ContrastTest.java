package enface.ui.part;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Scheme;
import enface.store.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every text can be read on every ground it may stand on, in every light, as the Web Content Accessibility Guidelines
/// reckon it at level AA. What the style sheets say is read from them, so that a new rule is held to it too.
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    /// Any text may come to stand on these: in a list, under the pointer, chosen.
    private static final List<String> GROUNDS =
            List.of("-enface-paper", "-enface-side", "-enface-hover", "-enface-pressed", "-enface-bead");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern COLOUR = Pattern.compile("(-enface-[a-z-]+): (#[0-9a-f]{6});");
    private static final Pattern TEXTS =
            Pattern.compile("(?:-fx-text-fill|-fx-prompt-text-fill|-color-button-fg[a-z-]*): (-enface-[a-z-]+)");
    private static final Pattern GROUND =
            Pattern.compile("(?:-fx-background-color|-color-button-bg[a-z-]*): (-enface-[a-z-]+)");

    private static final Pattern OPACITY =
            Pattern.compile("\\.heat-strip > \\.heat-\\d \\{\\s*-fx-opacity: ([0-9.]+);");

    /// A text colour and a ground of one rule; of no ground where the rule has none.
    private record Pair(String selector, String text, Optional<String> ground) {}

    static Map<String, Color> light(String name) throws IOException {
        var sheet = Files.readString(Path.of("resources", "theme", "theme.css"));
        var block = sheet.substring(sheet.indexOf(".root." + name + " {"));
        var colours = new HashMap<String, Color>();
        COLOUR.matcher(block.substring(0, block.indexOf('}')))
                .results()
                .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
        return colours;
    }

    private static List<Pair> pairs() throws IOException {
        var pairs = new ArrayList<Pair>();
        for (var sheet : List.of("window.css", "panes.css")) {
            var css = Files.readString(Path.of("resources", "theme", sheet)).replaceAll("(?s)/\\*.*?\\*/", "");
            RULE.matcher(css).results().forEach(rule -> {
                var grounds = GROUND.matcher(rule.group(2))
                        .results()
                        .map(f -> f.group(1))
                        .toList();
                TEXTS.matcher(rule.group(2))
                        .results()
                        .map(f -> f.group(1))
                        .distinct()
                        .forEach(text -> {
                            if (grounds.isEmpty()) {
                                pairs.add(new Pair(rule.group(1).strip(), text, Optional.empty()));
                            }
                            grounds.forEach(
                                    g -> pairs.add(new Pair(rule.group(1).strip(), text, Optional.of(g))));
                        });
            });
        }
        return pairs;
    }

    private static Color in(Map<String, Color> colours, String name) {
        return Optional.ofNullable(colours.get(name)).orElseThrow(() -> new AssertionError("no colour " + name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sepia", "contrast"})
    void everyTextCanBeReadOnEveryGroundInEveryLight(String light) throws IOException {
        var colours = light(light);
        var wrong = new TreeSet<String>();
        for (var pair : pairs()) {
            var grounds = pair.ground().map(List::of).orElse(GROUNDS);
            for (var ground : grounds) {
                double contrast = contrast(in(colours, pair.text()), in(colours, ground));
                if (contrast < TEXT) {
                    wrong.add("%s: %s on %s is %.2f".formatted(pair.selector(), pair.text(), ground, contrast));
                }
            }
        }
        assertThat(wrong).as(light).isEmpty();
    }

    @Test
    void thereIsSomethingToHold() throws IOException {
        assertThat(pairs())
                .hasSizeGreaterThan(80)
                .anyMatch(pair -> pair.ground().isPresent());
        assertThat(contrast(Color.WHITE, Color.BLACK)).isBetween(20.9, 21.1);
        assertThat(contrast(Color.web("#767676"), Color.WHITE)).isBetween(4.5, 4.6);
    }

    /// What is selected keeps the ink of its text.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sepia", "contrast"})
    void whatIsSelectedOrFoundCanBeRead(String light) throws IOException {
        var colours = light(light);
        assertThat(contrast(in(colours, "-enface-ink"), in(colours, "-enface-selection")))
                .isGreaterThan(TEXT);
        assertThat(contrast(in(colours, "-enface-soft"), in(colours, "-enface-selection")))
                .isGreaterThan(TEXT);
        assertThat(contrast(in(colours, "-enface-paper"), in(colours, "-enface-accent")))
                .as("the bold button, and the ring round what has the keys")
                .isGreaterThan(TEXT);
    }

    /// The lines under passages and the bars of notes; their names stand beside them in ink.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sepia", "contrast"})
    void theColoursOfCategoriesStandOutInEveryLight(String light, @TempDir Path folder) throws IOException {
        var colours = light(light);
        try (var library = Library.open(folder.resolve("library.enface"))) {
            for (Scheme scheme : library.schemes().all().all()) {
                for (var category : scheme.categories()) {
                    var colour = Color.web(light.equals("dark") ? category.dark() : category.light());
                    for (var ground : GROUNDS) {
                        assertThat(contrast(colour, in(colours, ground)))
                                .as("%s on %s in %s", category.key(), ground, light)
                                .isGreaterThan(SHAPE);
                    }
                }
            }
        }
    }

    /// The bars of the strip of differences, the shortest too.
    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sepia", "contrast"})
    void noBarOfTheStripIsTooLightToBeSeen(String light) throws IOException {
        var css = Files.readString(Path.of("resources", "theme", "panes.css"));
        var shares = OPACITY.matcher(css)
                .results()
                .map(bar -> Double.parseDouble(bar.group(1)))
                .toList();
        assertThat(shares).hasSize(3);
        var colours = light(light);
        var paper = in(colours, "-enface-paper");
        for (double share : shares) {
            assertThat(contrast(paper.interpolate(in(colours, "-enface-accent"), share), paper))
                    .as("%s in %s", share, light)
                    .isGreaterThan(SHAPE);
        }
    }

    static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
