package enface.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.publish.FerryScripts;
import enface.publish.Handout;
import enface.publish.Paper;
import enface.publish.font.Fonts;
import enface.publish.font.SystemFonts;
import enface.text.TextSpan;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsInPdfTest {

    private static final Fonts NO_OTHERS = new Fonts(new SystemFonts(List.of()));

    @TempDir
    private Path folder;

    static Stream<Arguments> versions() {
        return Stream.of(
                Arguments.of("ar", FerryScripts.ARABIC),
                Arguments.of("he", FerryScripts.HEBREW),
                Arguments.of("fa", FerryScripts.PERSIAN),
                Arguments.of("ur", FerryScripts.URDU),
                Arguments.of("ko", FerryScripts.KOREAN),
                Arguments.of("th", FerryScripts.THAI),
                Arguments.of("hi", FerryScripts.HINDI),
                Arguments.of("vi", FerryScripts.VIETNAMESE),
                Arguments.of("vi", Normalizer.normalize(FerryScripts.VIETNAMESE, Normalizer.Form.NFD)),
                Arguments.of("ru", FerryScripts.RUSSIAN),
                Arguments.of("el", FerryScripts.GREEK));
    }

    @ParameterizedTest
    @MethodSource("versions")
    void eachIsPrintedByTheFontsOfTheProgramAndCopiesOutAsItIsRead(String language, String text) throws IOException {
        for (var handout : List.of(FerryScripts.alone(language, text), FerryScripts.beside(language, text))) {
            assertThat(printer().unprintable(handout)).isEmpty();
            var read = read(print(handout));
            assertThat(read).doesNotContain("□");
            for (var word : withoutPoints(text).split(" ", -1)) {
                assertThat(withoutPoints(read)).contains(letters(word));
            }
        }
    }

    /// How poppler and PDFium read; PDFBox itself, which read above, leaves what one glyph stands for as it is.
    @ParameterizedTest
    @ValueSource(strings = {"שָׁלוֹם לְכֻלָּם וְתוֹדָה", "الملّاح عامًا لا أُريدُ", "می‌گفت آمده‌ایم اُس"})
    void aLineTurnedAroundCharacterByCharacterReadsWithItsPoints(String text) throws IOException {
        var language = text.startsWith("ש") ? "he" : "ar";
        var line = positions(print(FerryScripts.alone(language, text))).stream()
                .filter(ScriptsInPdfTest::isOfTheText)
                .sorted(Comparator.comparingDouble(
                        TextPosition::getXDirAdj)) // stable: what has no width comes as written
                .map(TextPosition::getUnicode)
                .collect(Collectors.joining());
        assertThat(new StringBuilder(line).reverse().toString().replace("1", ""))
                .isEqualTo(text);
    }

    private static String withoutPoints(String text) {
        return text.replaceAll("[\u0591-\u05C7\u064B-\u0655]", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "fa", "ur"})
    void linesFromTheRightStandAtTheRightEdgeOfTheirColumn(String language) throws IOException {
        var text = language.equals("he") ? FerryScripts.HEBREW : FerryScripts.ARABIC;
        var lines = lines(print(FerryScripts.beside(language, text)), language);
        assertThat(lines).hasSizeGreaterThan(2);
        assertThat(lines)
                .allSatisfy(l ->
                        assertThat(l.right()).isEqualTo((float) (Paper.USUAL.width() - Paper.USUAL.side()), within()));
        assertThat(lines.stream().mapToDouble(Placed::left).distinct().count()).isGreaterThan(1);
    }

    @Test
    void whatComesFirstStandsRightInTextFromTheRight() throws IOException {
        var file = print(FerryScripts.alone("he", "אבג דהו (זחט) 12.5% יכל."));
        assertThat(x(file, "א")).isGreaterThan(x(file, "ד")).isGreaterThan(x(file, "ל"));
        assertThat(x(file, "1")).isLessThan(x(file, "5")).isGreaterThan(x(file, "י"));
        assertThat(x(file, ".")).as("the full stop stands left of all").isLessThan(x(file, "ל"));
    }

    @Test
    void lettersOfArabicAreJoinedAlsoWhereAMarkedPassageEndsWithinAWord() throws IOException {
        float alone = widthOf("ع", print(FerryScripts.alone("ar", "ا ع ا")));
        float whole = widthOf("ع", print(FerryScripts.alone("ar", "ا سعت ا")));
        var cut = FerryScripts.alone("ar", "ا سعت ا", new TextSpan(2, 4));
        assertThat(whole).isLessThan(alone);
        assertThat(widthOf("ع", print(cut))).isCloseTo(whole, Offset.offset(0.001f));
    }

    @Test
    void anotherWayToWriteACharacterIsPrintedAsThatCharacter() throws IOException {
        var text = "a \u2F08\u2F12 \uF9D8 \uFB01ne \uFEB3\uFEFC b";
        assertThat(printer().unprintable(FerryScripts.alone("en", text))).isEmpty();
        assertThat(read(print(FerryScripts.alone("en", text))))
                .contains("人力", "律", "fine")
                .doesNotContain("□", "\u2F08");
    }

    @Test
    void softHyphensShowAtTheEndsOfLinesAloneAndSpacesWithoutWidthLetLinesEnd() throws IOException {
        var soft = read(print(FerryScripts.alone("de", "ein Wort " + "Fähr\u00ADmann\u00ADschaft\u00ADen".repeat(12))));
        assertThat(soft).contains("-").doesNotContain("\u00AD", "□").contains("FährmannschaftenFähr");
        var parted = lines(print(FerryScripts.alone("en", "one two " + "abcdef\u200B".repeat(40))), "en");
        assertThat(parted).hasSizeGreaterThan(2);
        assertThat(parted.subList(0, parted.size() - 1))
                .allSatisfy(l -> assertThat(l.text()).endsWith("f"));
    }

    @Test
    void whatNoFontHasIsNamedWithItsVersionBefore() throws IOException {
        var handout = FerryScripts.beside("bo", "བོད་ཡིག ཡིག་ཆ བོད");
        var missing = printer().unprintable(handout);
        assertThat(missing).hasSize(1);
        assertThat(missing.getFirst().column().orElseThrow().language().value()).isEqualTo("bo");
        assertThat(missing.getFirst().characters()).startsWith("བ", "ོ", "ད").doesNotHaveDuplicates();
    }

    @Test
    void whatIsShapedIsEmbeddedAsASubset() throws IOException {
        try (var document = Loader.loadPDF(
                print(FerryScripts.beside("ar", FerryScripts.ARABIC)).toFile())) {
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    assertThat(font.getName()).matches("[A-Z]{6}\\+Enface.*");
                }
            }
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(3.0);
    }

    private static HandoutToPdf printer() {
        return new HandoutToPdf(new Words(Locale.ENGLISH), NO_OTHERS);
    }

    private Path print(Handout handout) throws IOException {
        var file = folder.resolve("page.pdf");
        printer().write(handout, Paper.USUAL, file, Progress.none());
        return file;
    }

    /// All that is read out, without spaces and signs of direction.
    private static String read(Path file) throws IOException {
        try (var document = Loader.loadPDF(file.toFile())) {
            return letters(new PDFTextStripper().getText(document));
        }
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\s\u200B\u200C\u200E\u200F\u202A-\u202E(){}\\[\\]«»]", "");
    }

    private record Placed(String text, double left, double right) {}

    private static List<Placed> lines(Path file, String language) throws IOException {
        var letter = language.equals("en") ? "\\p{L}.*" : "[\u0590-\u06FF].*";
        return positions(file).stream()
                .filter(p -> p.getUnicode().matches(letter) && isOfTheText(p))
                .collect(Collectors.groupingBy(TextPosition::getYDirAdj))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .map(e -> new Placed(
                        e.getValue().stream().map(TextPosition::getUnicode).collect(Collectors.joining()),
                        e.getValue().stream()
                                .mapToDouble(TextPosition::getXDirAdj)
                                .min()
                                .orElseThrow(),
                        e.getValue().stream()
                                .mapToDouble(p -> p.getXDirAdj() + p.getWidthDirAdj())
                                .max()
                                .orElseThrow()))
                .toList();
    }

    private static double x(Path file, String character) throws IOException {
        return positions(file).stream()
                .filter(p -> p.getUnicode().equals(character) && isOfTheText(p))
                .findFirst()
                .orElseThrow()
                .getXDirAdj();
    }

    private static float widthOf(String letter, Path file) throws IOException {
        return positions(file).stream()
                .filter(p -> p.getUnicode().equals(letter) && isOfTheText(p))
                .findFirst()
                .orElseThrow()
                .getWidthDirAdj();
    }

    private static boolean isOfTheText(TextPosition position) {
        return position.getFontSize() > 10 && position.getFontSize() < 11;
    }

    private static List<TextPosition> positions(Path file) throws IOException {
        var positions = new ArrayList<TextPosition>();
        try (var document = Loader.loadPDF(file.toFile())) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition position) {
                    positions.add(position);
                }
            }.getText(document);
        }
        return positions;
    }
}
