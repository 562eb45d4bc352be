package enface.text.cover;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Chance;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing peeps out of what is covered, whatever is asked in which order.
class CoversTest {

    private static final VersionId HIDDEN = new VersionId(1);
    private static final VersionId SEEN = new VersionId(2);
    private static final VersionText TEXT = new VersionText(List.of(
            new Paragraph(
                    Kind.BODY,
                    "Aa bb. Cc dd. Ee.",
                    List.of(new TextSpan(0, 6), new TextSpan(7, 13), new TextSpan(14, 17))),
            Paragraph.whole(Kind.BODY, "Ff gg."),
            new Paragraph(Kind.BODY, "Hh. Ii.", List.of(new TextSpan(0, 3), new TextSpan(4, 7)))));
    private static final TextRange ALL = new TextRange(new TextPlace(0, 0), new TextPlace(2, 7));

    @Test
    void aVersionWithoutACoverIsReadWhole() {
        var covers = Covers.NONE.with(HIDDEN, Cover.over(TEXT));

        assertThat(covers.isHidden(SEEN)).isFalse();
        assertThat(covers.hidesAny(SEEN, ALL)).isFalse();
        assertThat(covers.within(SEEN, 0, new TextSpan(0, 5))).isEmpty();
        assertThat(covers.textOf(SEEN, TEXT, ALL)).isEqualTo("Aa bb. Cc dd. Ee.\nFf gg.\nHh. Ii.");
        assertThat(covers.isHidden(HIDDEN)).isTrue();
        assertThat(covers.textOf(HIDDEN, TEXT, ALL)).isEmpty();
        assertThat(covers.without(HIDDEN)).isEqualTo(Covers.NONE);
        assertThat(covers.without(SEEN)).isEqualTo(covers);
    }

    static Stream<Chance> often() {
        return Chance.times(120);
    }

    @ParameterizedTest
    @MethodSource("often")
    void allQuestionsAgreeCharacterByCharacter(Chance chance) {
        var cover = Cover.over(TEXT);
        for (int deed : chance.some(8, () -> chance.upTo(2))) {
            int segment = chance.upTo(TEXT.segmentCount() - 1);
            var range = TEXT.rangeOf(segment);
            int offset = range.from().offset()
                    + chance.upTo(range.to().offset() - range.from().offset());
            cover = switch (deed) {
                case 0 -> cover.reveal(segment);
                case 1 -> cover.cover(segment);
                default -> cover.revealTo(segment, offset);
            };
        }
        var covers = Covers.NONE.with(HIDDEN, cover);
        int readable = 0;
        for (int p = 0; p < TEXT.paragraphs().size(); p++) {
            for (int i = 0; i < TEXT.paragraph(p).text().length(); i++) {
                var one = new TextSpan(i, i + 1);
                boolean hidden = covers.hides(HIDDEN, new TextPlace(p, i));
                assertThat(covers.within(HIDDEN, p, one).isEmpty()).isEqualTo(!hidden);
                assertThat(covers.hidesAny(HIDDEN, TextRange.of(p, one))).isEqualTo(hidden);
                readable += hidden ? 0 : 1;
            }
        }
        assertThat(covers.hidesAny(HIDDEN, ALL)).isEqualTo(readable < 17 + 6 + 7);
        assertThat(withoutSigns(covers.textOf(HIDDEN, TEXT, ALL))).isEqualTo(seen(cover));
    }

    /// The letters that may be read, one by one.
    private static String seen(Cover cover) {
        var seen = new StringBuilder();
        for (int p = 0; p < TEXT.paragraphs().size(); p++) {
            var text = TEXT.paragraph(p).text();
            for (int i = 0; i < text.length(); i++) {
                if (!cover.hides(new TextPlace(p, i))) {
                    seen.append(text.charAt(i));
                }
            }
        }
        return withoutSigns(seen.toString());
    }

    private static String withoutSigns(String text) {
        return text.replaceAll("[^A-Za-z]", "");
    }

    @Test
    void theWorkAtASentenceEndsWhenItIsRevealedCoveredOrLeftForAnother() {
        var begun = Cover.over(TEXT).revealTo(1, 9);
        var others = new ArrayList<Cover>(List.of(begun.reveal(1), begun.cover(1), begun.revealTo(0, 2)));

        assertThat(begun.coveredFrom(1)).isEqualTo(new TextPlace(0, 9));
        assertThat(others.removeFirst().coveredFrom(1)).isEqualTo(new TextPlace(0, 13));
        assertThat(others).allSatisfy(cover -> assertThat(cover.coveredFrom(1)).isEqualTo(new TextPlace(0, 7)));
        assertThat(begun.sentences()).isEqualTo(6);
        assertThat(begun.isOver(TEXT)).isTrue();
        assertThat(begun.isOver(new VersionText(List.of()))).isFalse();
        assertThat(begun.cover(1)).isEqualTo(Cover.over(TEXT)).hasSameHashCodeAs(Cover.over(TEXT));
    }
}
