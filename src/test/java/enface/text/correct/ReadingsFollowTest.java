package enface.text.correct;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Paragraph.Reading;
import enface.text.Said;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Readings stay over their characters whatever is corrected beside them, and go with characters that go.
class ReadingsFollowTest {

    private static final String FIRST = "灯台守が灯をともした。";
    private static final String SECOND = "だれも礼を言わなかった。";

    private static final VersionText TEXT = new VersionText(List.of(
            new Paragraph(
                    Kind.BODY,
                    FIRST + SECOND,
                    List.of(new TextSpan(0, 11), new TextSpan(11, 23)),
                    Said.UNKNOWN,
                    List.of(
                            new Reading(new TextSpan(0, 3), "とうだいもり"),
                            new Reading(new TextSpan(4, 5), "ひ"),
                            new Reading(new TextSpan(14, 15), "れい"))),
            new Paragraph(
                    Kind.BODY,
                    "夜が明けた。",
                    List.of(new TextSpan(0, 6)),
                    Said.UNKNOWN,
                    List.of(new Reading(new TextSpan(0, 1), "よ")))));

    private final Corrections corrections = new Corrections(TEXT, new LanguageTag("ja"));

    /// Which words are read how, paragraph by paragraph.
    private static String readings(VersionText text) {
        return text.paragraphs().stream()
                .map(p -> p.readings().stream()
                        .map(r -> r.span().of(p.text()) + "=" + r.said())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" / "));
    }

    private static final String ALL = "灯台守=とうだいもり 灯=ひ 礼=れい / 夜=よ";

    @ParameterizedTest
    @CsvSource({
        "灯台守が灯をともした。, 灯台守が灯を静かにともした。, 灯台守=とうだいもり 灯=ひ 礼=れい / 夜=よ",
        "灯台守が灯をともした。, 若い灯台守が灯をともした。, 灯台守=とうだいもり 灯=ひ 礼=れい / 夜=よ",
        "灯台守が灯をともした。, 灯台守が火をともした。, 灯台守=とうだいもり 礼=れい / 夜=よ",
        "灯台守が灯をともした。, 灯台の守が灯をともした。, 灯=ひ 礼=れい / 夜=よ",
        "灯台守が灯をともした。, 彼が灯をともした。, 灯=ひ 礼=れい / 夜=よ",
        "灯台守が灯をともした。, まったく別の文。, 礼=れい / 夜=よ"
    })
    void anEditKeepsTheReadingsOfCharactersThatStay(String was, String now, String wanted) {
        assertThat(TEXT.textOf(0)).isEqualTo(was);
        var change = corrections.edit(0, now);
        assertThat(readings(change.in(TEXT))).isEqualTo(wanted);
        assertThat(change.inverse().in(change.in(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void sentencesAndParagraphsArePartedAndJoinedWithTheirReadings() {
        assertThat(readings(corrections.split(0, 5).in(TEXT))).isEqualTo(ALL);
        assertThat(readings(corrections.join(0).in(TEXT))).isEqualTo(ALL);
        assertThat(readings(corrections.join(1).in(TEXT))).isEqualTo(ALL.replace(" / ", " "));
        assertThat(readings(corrections.joinParagraph(0).in(TEXT))).isEqualTo(ALL.replace(" / ", " "));
        assertThat(readings(corrections.splitParagraph(1).in(TEXT))).isEqualTo("灯台守=とうだいもり 灯=ひ / 礼=れい / 夜=よ");
        assertThat(readings(corrections.kind(1, Kind.QUOTATION).in(TEXT))).isEqualTo(ALL);
        assertThat(readings(corrections.speaker(1, "Mei").in(TEXT))).isEqualTo(ALL);
    }

    @Test
    void aStretchHasAsMuchOfAReadingAsItHasOfItsCharacters() {
        var paragraph = TEXT.paragraph(0);
        assertThat(paragraph.readingsIn(new TextSpan(1, 5)))
                .containsExactly(new Reading(new TextSpan(0, 2), "だいもり"), new Reading(new TextSpan(3, 4), "ひ"));
        assertThat(paragraph.readingsIn(new TextSpan(5, 11))).isEmpty();
    }

    @Test
    void whatTheFileSaysGoesBeforeWhatIsFoundOut() {
        var own = List.of(new Reading(new TextSpan(1, 3), "yínháng"));
        var found = List.of(
                new Reading(new TextSpan(0, 1), "zài"),
                new Reading(new TextSpan(1, 2), "yín"),
                new Reading(new TextSpan(2, 3), "xíng"),
                new Reading(new TextSpan(3, 4), "lǐ"));
        assertThat(Paragraph.beside(own, found)).extracting(Reading::said).containsExactly("zài", "yínháng", "lǐ");
        assertThat(Paragraph.beside(own, List.of())).isEqualTo(own);
        assertThat(Paragraph.beside(List.of(), found)).isEqualTo(found);
    }
}
