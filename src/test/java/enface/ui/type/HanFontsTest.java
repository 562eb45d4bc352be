package enface.ui.type;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Fonts are offered for a script that they have.
class HanFontsTest {

    /// One with Chinese and one without, as any system has them.
    private static String song = "";

    private static String letters = "";

    @BeforeAll
    static void registerFonts() throws FontFormatException, IOException {
        try (var chinese = HanFontsTest.class.getResourceAsStream("/fonts/EnfaceSong-Regular.ttf");
                var latin = PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            song = register(requireNonNull(chinese));
            letters = register(requireNonNull(latin));
        }
    }

    private static String register(InputStream file) throws FontFormatException, IOException {
        var font = Font.createFont(Font.TRUETYPE_FONT, file);
        GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
        return font.getFamily(Locale.ENGLISH);
    }

    private static List<String> families() {
        return Arrays.asList(
                GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames(Locale.ENGLISH));
    }

    private static boolean has(String family, String characters) {
        return new Font(family, Font.PLAIN, 12).canDisplayUpTo(characters) < 0;
    }

    @Test
    void onlyFontsWithChineseAreOfferedForIt() {
        assertThat(has(song, "天地玄黄")).isTrue();
        assertThat(has(letters, "天地玄黄")).isFalse();
        assertThat(HanFonts.of(List.of(letters, song, "No Such Family"))).containsExactly(song);
        assertThat(HanFonts.of(families()))
                .contains(song)
                .doesNotContain(letters)
                .allMatch(family -> has(family, "一人"), "has Chinese");
    }

    @Test
    void everyFontThatHasAllOfItIsOffered() {
        var wanted = families().stream()
                .filter(family -> !isLogical(family) && has(family, "的一是人国國说說这這天地玄黄"))
                .toList();
        assertThat(HanFonts.of(families())).containsAll(wanted);
    }

    private static boolean isLogical(String family) {
        return List.of(Font.DIALOG, Font.DIALOG_INPUT, Font.MONOSPACED, Font.SANS_SERIF, Font.SERIF)
                .contains(family);
    }

    @Test
    void onlyFontsWithLettersAreOfferedForAnAlphabet() {
        assertThat(HanFonts.ofAlphabet(List.of(letters, "No Such Family"))).containsExactly(letters);
        assertThat(HanFonts.ofAlphabet(families())).allMatch(family -> has(family, "Aa Zz é"), "has letters");
    }

    @Test
    void familiesAreKnownByTheirNamesInAnyLanguage() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
            assertThat(HanFonts.of(List.of(song))).containsExactly(song);
            assertThat(HanFonts.of(List.of(new Font(song, Font.PLAIN, 12).getFamily())))
                    .hasSize(1);
        } finally {
            Locale.setDefault(before);
        }
    }
}
