package enface.pane;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import enface.store.scheme.Shipped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every pair of colours that meet can be told apart, as WCAG 2.2 (AA) asks: 4.5 to 1 for text, 3 to 1 for lines.
class PaletteTest {

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sepia", "contrast"})
    void textAndLinesStandOutFromWhatTheyAreDrawnOn(String theme) throws IOException {
        var palette = palette(theme);
        for (var ground : List.of("paper", "bead", "hover", "selection", "side")) {
            var on = requireNonNull(palette.get(ground));
            assertThat(contrast(requireNonNull(palette.get("ink")), on))
                    .as("ink on %s", ground)
                    .isGreaterThan(4.5);
            assertThat(contrast(requireNonNull(palette.get("term")), on))
                    .as("term on %s", ground)
                    .isGreaterThan(3);
            for (var kind : List.of("inserted", "deleted", "substituted", "elsewhere")) {
                assertThat(contrast(requireNonNull(palette.get(kind)), on))
                        .as("%s on %s", kind, ground)
                        .isGreaterThan(3);
                var washed = over(wash(theme, kind + "-wash"), on);
                assertThat(contrast(requireNonNull(palette.get("ink")), washed))
                        .as("ink on %s washed over %s", kind, ground)
                        .isGreaterThan(4.5);
                assertThat(contrast(requireNonNull(palette.get(kind)), washed))
                        .as("%s on its own wash over %s", kind, ground)
                        .isGreaterThan(3);
            }
            for (var category : Shipped.procedures().categories()) {
                var colour = Color.web(theme.equals("dark") ? category.dark() : category.light());
                assertThat(contrast(colour, on))
                        .as("%s on %s", category.key(), ground)
                        .isGreaterThan(3);
            }
        }
        for (var ground : List.of("paper", "side")) {
            for (var ink : List.of("soft", "accent", "term", "inserted", "deleted", "elsewhere")) {
                assertThat(contrast(requireNonNull(palette.get(ink)), requireNonNull(palette.get(ground))))
                        .as("%s on %s", ink, ground)
                        .isGreaterThan(4.5);
            }
        }
    }

    private static Color over(Color wash, Color ground) {
        return ground.interpolate(new Color(wash.getRed(), wash.getGreen(), wash.getBlue(), 1), wash.getOpacity());
    }

    private static Color wash(String theme, String name) throws IOException {
        var found = Pattern.compile("-enface-" + name + ": (#\\w{8})").matcher(block(theme));
        assertThat(found.find()).as(name).isTrue();
        return Color.web(found.group(1));
    }

    private static Map<String, Color> palette(String theme) throws IOException {
        return Pattern.compile("-enface-(\\w+): (#\\w{6})")
                .matcher(block(theme))
                .results()
                .collect(Collectors.toMap(m -> m.group(1), m -> Color.web(m.group(2))));
    }

    private static String block(String theme) throws IOException {
        try (var in = requireNonNull(PaletteTest.class.getResourceAsStream("/theme/theme.css"))) {
            var css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int start = css.indexOf(".root." + theme);
            return css.substring(start, css.indexOf('}', start));
        }
    }

    private static double contrast(Color one, Color other) {
        double light = Math.max(luminance(one), luminance(other));
        double dark = Math.min(luminance(one), luminance(other));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
