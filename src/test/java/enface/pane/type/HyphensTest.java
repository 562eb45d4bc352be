package enface.pane.type;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.hyphen.Hyphenations;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.framework.junit5.ApplicationExtension;

/// Words are parted where lines end and nowhere else, and no word is broken without a hyphen.
@ExtendWith(ApplicationExtension.class)
class HyphensTest {

    private static final Hyphenations HYPHENATIONS = new Hyphenations();

    /// A text of our own in each language, with what makes lines hard to foretell.
    record Sample(String language, String text) {
        @Override
        public String toString() {
            return language;
        }
    }

    static List<Sample> samples() {
        return List.of(
                new Sample(
                        "en",
                        "The translators’ association congratulated its well-known representatives—unanimously, and with"
                                + " extraordinary enthusiasm—on the reconstruction of the observatory; nobody"
                                + " understood why (or whether) circumstances had changed."),
                new Sample(
                        "de",
                        "Die Übersetzungswissenschaft beschäftigt sich außerordentlich gründlich mit der Rechtschreib- und"
                                + " Zeichensetzung; Donaudampfschifffahrtsgesellschaften kommen darin selten vor."),
                new Sample(
                        "fr",
                        "L’assemblée extraordinaire s’est prononcée, après d’interminables délibérations, pour"
                                + " l’indépendance de l’administration et l’établissement d’une bibliothèque."),
                new Sample(
                        "ru",
                        "Переводчики поздравили представителей обсерватории с необыкновенным воодушевлением, хотя"
                                + " обстоятельства существенно переменились."),
                new Sample(
                        "en",
                        "In Chinese the observatory is called 天文台, its representatives 代表们, and extraordinary"
                                + " circumstances are 非常情况 (without any hyphenation)."));
    }

    private static Typeface typeface(String language, boolean justified) {
        var tag = new LanguageTag(language);
        var usual = TypeStyle.USUAL;
        var style =
                new TypeStyle(usual.leading(), usual.measure(), usual.latin(), usual.han(), usual.indent(), justified);
        var parts = HYPHENATIONS.load(tag).<WordParts>map(h -> h::in).orElse(WordParts.NONE);
        return new Typeface(tag, Font.font(17), Font.font(14), style, false, parts);
    }

    private static DisplayText plain(String text) {
        return new DisplayText(text, new TextSpan(0, text.length()), List.of());
    }

    /// The lines of what is drawn as the toolkit lays them out.
    private static List<String> lines(Typeface typeface, Kind kind, DisplayText display, double width) {
        var text = new Text(display.text());
        text.setFont(typeface.of(kind).font());
        var flow = new TextFlow(text);
        flow.setTextAlignment(typeface.alignment(kind, width));
        flow.resize(width, flow.prefHeight(width));
        flow.layout();
        var lines = flow.getLayoutInfo().getTextLines(true);
        assertThat(display.endsLines(lines))
                .as("%s at %s", lines.stream().map(l -> drawn(display, l)).toList(), width)
                .isTrue();
        return lines.stream().map(l -> drawn(display, l)).toList();
    }

    private static String drawn(DisplayText display, TextLineInfo line) {
        return display.text().substring(line.start(), line.end());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyHyphenStandsAtTheEndOfALine(Sample sample) {
        int parted = 0;
        for (boolean justified : List.of(false, true)) {
            var typeface = typeface(sample.language(), justified);
            for (double width = 45; width < 640; width += 3.7) {
                for (var kind : List.of(Kind.BODY, Kind.HEADING)) {
                    var display = typeface.parted(plain(sample.text()), kind, width);
                    lines(typeface, kind, display, width);
                    parted += display.parted().size();
                }
            }
        }
        assertThat(parted).as("words parted").isGreaterThan(500);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noWordIsBrokenWithoutAHyphen(Sample sample) {
        for (var kind : List.of(Kind.BODY, Kind.HEADING)) {
            for (double width = 75; width < 300; width += 3.3) {
                var typeface = typeface(sample.language(), false);
                var lines = lines(typeface, kind, typeface.parted(plain(sample.text()), kind, width), width);
                for (var line : lines.subList(0, lines.size() - 1)) {
                    assertThat(line).as("%s at %s", lines, width).matches("(?U).*([\\s-—]|\\p{IsHan}|\\p{Punct})");
                }
            }
        }
    }

    @Test
    void aWordOverThreeLinesIsPartedWhereItsLanguageDoes() {
        var text = "Versammlungsfreiheitsbeschränkungen";
        var lines =
                lines(typeface("de", false), Kind.BODY, typeface("de", false).parted(plain(text), Kind.BODY, 110), 110);
        assertThat(lines).containsExactly("Versamm- ", "lungsfrei- ", "heitsbe- ", "schränkun- ", "gen");
    }

    @Test
    void whatIsPartedIsWholeInTheText() {
        for (var sample : samples()) {
            var text = sample.text();
            var display = typeface(sample.language(), false).parted(plain(text), Kind.BODY, 130);
            assertThat(display.parted()).isNotEmpty();
            assertThat(display.said(new TextSpan(0, text.length()))).isEqualTo(text);
            var back = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                assertThat(display.modelOf(display.startOf(i))).isEqualTo(i);
                back.append(display.text().charAt(display.startOf(i)));
            }
            assertThat(back).hasToString(text);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
        See https://example.org/extraordinary/circumstances here
        Write to representatives@observatory.example soon
        Look at www.observatory.example/congratulations now
        The file extraordinary_circumstances.representatives is gone
        """)
    void addressesAreLeftAsTheyAre(String text) {
        for (double width = 60; width < 300; width += 7) {
            assertThat(typeface("en", false)
                            .parted(plain(text), Kind.BODY, width)
                            .text())
                    .isEqualTo(text);
        }
    }

    @Test
    void chineseVerbatimLinesAndWideTitlesAreLeftAsTheyAre() {
        var english = samples().getFirst().text();
        assertThat(typeface("en", false)
                        .parted(plain(english), Kind.VERBATIM, 120)
                        .text())
                .isEqualTo(english);
        var title = "On the reconstruction of the observatory under extraordinary circumstances";
        assertThat(typeface("en", false).parted(plain(title), Kind.HEADING, 200).text())
                .isEqualTo(title);
        assertThat(typeface("en", false).parted(plain(title), Kind.BODY, 150).parted())
                .isNotEmpty();
        for (var language : List.of("zh-Hans", "ja")) {
            var text = "天文台的代表们 extraordinary circumstances 在非常情况下";
            assertThat(typeface(language, true)
                            .parted(plain(text), Kind.BODY, 70)
                            .text())
                    .isEqualTo(text);
        }
    }

    @Test
    void noMoreThanThreeLinesInARowEndInAHyphenWhereWordsHaveRoom() {
        var words = new ArrayList<String>();
        for (int i = 0; i < 60; i++) {
            words.add(i % 3 == 0 ? "the" : "congratulations");
        }
        var typeface = typeface("en", true);
        var lines = lines(typeface, Kind.BODY, typeface.parted(plain(String.join(" ", words)), Kind.BODY, 235), 235);
        int run = 0;
        for (var line : lines) {
            run = line.endsWith("- ") ? run + 1 : 0;
            assertThat(run).as("%s", lines).isLessThanOrEqualTo(3);
        }
        assertThat(lines).anyMatch(l -> l.endsWith("- "));
    }
}
