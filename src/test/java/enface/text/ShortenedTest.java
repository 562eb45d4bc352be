package enface.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTest {

    /// One character each to whoever reads it: a rare Han character, a letter with two accents, a flag, a family, a
    /// syllable of Devanagari, a line end of two.
    private static final List<String> CHARACTERS =
            List.of("a", "𠮷", "e\u0301\u0323", "🇨🇳", "👩‍👩‍👧", "क्षि", "\r\n", "人");

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 7, 20})
    void cutsBetweenCharactersAlone(int most) {
        for (var one : CHARACTERS) {
            var text = one.repeat(20) + "b";
            assertThat(Shortened.to(text, most)).isEqualTo(one.repeat(most) + "…");
            assertThat(Shortened.start(text, most)).isEqualTo(one.repeat(most));
            assertThat(Shortened.toWords(text, most)).isEqualTo(one.repeat(most) + "…");
            assertThat(Shortened.tail("b" + one.repeat(20), most)).isEqualTo(one.repeat(most));
            assertThat(Shortened.before(text, one.length() * Math.min(most, 19) + one.length() - 1))
                    .isEqualTo(one.length() * Math.min(most, 19));
        }
    }

    @Test
    void aTitleIsTheNameOfAFileWithoutWhatSystemsRefuse() {
        assertThat(Shortened.asFileName("A/B: \\ “What?” <1>\n*")).isEqualTo("A B “What ” 1");
        assertThat(Shortened.asFileName("𠮷".repeat(100))).isEqualTo("𠮷".repeat(60));
        assertThat(Shortened.asFileName(" :/ ")).isEmpty();
    }

    @Test
    void leavesAloneWhatFits() {
        assertThat(Shortened.to("人类", 2)).isEqualTo("人类");
        assertThat(Shortened.to("𠮷𠮷", 2)).isEqualTo("𠮷𠮷");
        assertThat(Shortened.tail("人类", 5)).isEqualTo("人类");
        assertThat(Shortened.toWords("", 5)).isEmpty();
    }

    @Test
    void cutsBeforeAWordWhereOneBeginsInTheSecondHalf() {
        assertThat(Shortened.toWords("The ferry waits at the bridge", 17)).isEqualTo("The ferry waits…");
        assertThat(Shortened.toWords("Of " + "a".repeat(40), 17)).isEqualTo("Of " + "a".repeat(14) + "…");
    }

    /// Six classes had a way of their own to shorten, and five of them cut rare characters in half.
    @Test
    void nobodyElseCuts() throws IOException {
        var own = Pattern.compile("substring\\([^;]*\\+ (?:\"…|'…|\"\\.\\.\\.)");
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(f -> f.toString().endsWith(".java"))
                            .filter(f -> !f.endsWith("Shortened.java"))
                            .filter(f -> own.matcher(read(f)).find()))
                    .isEmpty();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
