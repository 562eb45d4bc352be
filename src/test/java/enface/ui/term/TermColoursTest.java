package enface.ui.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.GlossaryColour;
import enface.language.cut.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The colours of glossaries are seen in every light, on the paper and in the current sentence.
class TermColoursTest {

    private static final Pattern COLOUR = Pattern.compile("(-enface-[a-z-]+): (#[0-9a-f]{6});");

    private static Map<String, Color> light(String name) throws IOException {
        var sheet = Files.readString(Path.of("resources", "theme", "theme.css"));
        var block = sheet.substring(sheet.indexOf(".root." + name + " {"));
        var colours = new HashMap<String, Color>();
        COLOUR.matcher(block.substring(0, block.indexOf('}')))
                .results()
                .forEach(found -> colours.put(found.group(1), Color.web(found.group(2))));
        return colours;
    }

    private static Color in(Map<String, Color> colours, String name) {
        return Optional.ofNullable(colours.get(name)).orElseThrow();
    }

    private static String name(GlossaryColour colour) {
        return colour == GlossaryColour.GREEN ? "-enface-term" : "-enface-" + colour.id();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "sepia", "contrast"})
    void everyColourStandsOutFromThePaperInEveryLight(String light) throws IOException {
        var colours = light(light);
        for (var colour : GlossaryColour.values()) {
            assertThat(colours).containsKey(name(colour));
            for (var ground : List.of("-enface-paper", "-enface-bead", "-enface-side")) {
                assertThat(contrast(in(colours, name(colour)), in(colours, ground)))
                        .as("%s on %s in %s", colour, ground, light)
                        .isGreaterThan(4.5);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyColourHasANameOfItsOwn(String language) {
        var words = new Words(Locale.forLanguageTag(language));
        assertThat(Arrays.stream(GlossaryColour.values()).map(c -> words.get("colour." + c.id())))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    /// As the Web Content Accessibility Guidelines reckon it.
    private static double contrast(Color one, Color other) {
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
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
