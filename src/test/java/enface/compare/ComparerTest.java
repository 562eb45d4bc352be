package enface.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.compare.Difference.Kind;
import enface.language.fold.Fold;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ComparerTest {

    private final Comparer english = new Comparer(LanguageTag.ENGLISH);
    /// Thrown by who wants no more.
    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Test
    void canBeStoppedWhileTheWordsAreCut() {
        var text = version("one two", "three four", "five six");
        var seen = new ArrayList<Long>();
        assertThatThrownBy(() -> english.compare(text, text, List.of(), (done, all) -> {
                    seen.add(done);
                    assertThat(all).as("paragraphs of both, and rows").isEqualTo(6);
                    if (done == 4) {
                        throw new Enough();
                    }
                }))
                .isInstanceOf(Enough.class);
        assertThat(seen).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    private final Comparer chinese = new Comparer(LanguageTag.SIMPLIFIED_CHINESE);

    /// `=same -deleted +inserted ~old|new` and `<1` where a move starts on the left, `>1` where it ends on the right.
    static String told(Comparison comparison) {
        return comparison.differences().stream().map(d -> told(d, comparison)).collect(Collectors.joining(" "));
    }

    private static String told(Difference difference, Comparison comparison) {
        var left = comparison.left().textOf(difference.left()).strip();
        var right = comparison.right().textOf(difference.right()).strip();
        return switch (difference.kind()) {
            case EQUAL -> "=" + left;
            case INSERTED -> "+" + right;
            case DELETED -> "-" + left;
            case SUBSTITUTED -> "~" + left + "|" + right;
            case MOVED -> difference.left().isEmpty() ? ">" + difference.move() : "<" + difference.move();
        };
    }

    static VersionText version(String... paragraphs) {
        return new VersionText(Stream.of(paragraphs)
                .map(p -> Paragraph.whole(Paragraph.Kind.BODY, p))
                .toList());
    }

    static List<RowPair> paragraphByParagraph(int rows) {
        return IntStream.range(0, rows)
                .mapToObj(i -> new RowPair(new SegmentRange(i, i + 1), new SegmentRange(i, i + 1)))
                .toList();
    }

    @Test
    void tellsInsertedDeletedAndSubstitutedWords() {
        assertThat(told(english.compare("The clock stopped at noon.", "The old clock stopped.")))
                .isEqualTo("=The +old =clock stopped -at noon =.");
        assertThat(told(english.compare("We keep the hours.", "We count the hours.")))
                .isEqualTo("=We ~keep|count =the hours.");
    }

    @Test
    void matchesWordsBeforeMarks() {
        assertThat(told(english.compare("A tall, green, leaning tower.", "A tall, old, green tower;")))
                .isEqualTo("=A tall, +old, =green -, leaning =tower ~.|;");
    }

    @Test
    void matchesTellingWordsBeforeSmallOnes() {
        assertThat(told(english.compare("harbour of the town and of the sea", "of the town and of the sea harbour")))
                .contains("=of the town and of the sea");
        assertThat(told(english.compare("to us the lighthouse", "lighthouse to us the")))
                .contains("=to us the");
        assertThat(told(english.compare("of lighthouses", "lighthouses of"))).contains("=lighthouses");
    }

    @Test
    void cutsChineseByWords() {
        assertThat(told(chinese.compare("我们爱好和平。", "他们爱好自由。"))).isEqualTo("~我们|他们 =爱好 ~和平|自由 =。");
    }

    @Test
    void takesNoOtherCutOfTheSameHanForADifference() {
        var left = new Comparer(LanguageTag.SIMPLIFIED_CHINESE);
        var cutApart = left.compare("研究生命起源", "研究生 命起源");
        assertThat(cutApart.differences()).extracting(Difference::kind).containsOnly(Kind.EQUAL);
    }

    @Test
    void cutsPhrasesIntoTheWordsOfTheOtherText() {
        assertThat(told(chinese.compare("老吾老，以及人之老；幼吾幼，以及人之幼。", "老我老，以及他人之老，幼我幼，以及他人之幼。")))
                .isEqualTo("=老 ~吾|我 =老，以及 ~人|他人 =之老 ~；|， =幼 ~吾|我 =幼，以及 ~人|他人 =之幼。");
    }

    @Test
    void foldsCaseWidthAndHanForms() {
        assertThat(told(english.compare("THE ‘Clock’ ２０", "the 'clock' 20"))).isEqualTo("=THE ‘Clock’ ２０");
        assertThat(told(chinese.compare("聯合國的鐘樓", "联合国的钟楼"))).isEqualTo("=聯合國的鐘樓");
    }

    @Test
    void foldsOnlyWhatItIsTold() {
        var exact = new Comparer(LanguageTag.TRADITIONAL_CHINESE, Set.of());
        assertThat(told(exact.compare("鐘樓", "钟楼"))).isEqualTo("~鐘樓|钟楼");
        assertThat(told(new Comparer(LanguageTag.ENGLISH, Set.of(Fold.WIDTH)).compare("The clock", "the clock")))
                .isEqualTo("~The|the =clock");
    }

    @Test
    void takesASmallWordAmidMuchChangeForNoAgreement() {
        assertThat(told(english.compare(
                        "Seven fishermen mended nets before the autumn storms arrived early",
                        "Nobody living here could remember the smell wet hemp once had")))
                .startsWith("~Seven fishermen mended nets before the autumn");
    }

    @Nested
    class APassageThatMoved {

        private final VersionText left = version(
                "First they built a lighthouse on the northern cliff.",
                "Then the winter came.",
                "The harbour froze over for eleven weeks.");
        private final VersionText right = version(
                "The harbour froze over for eleven weeks.",
                "First they built a lighthouse on the northern cliff.",
                "Then the winter came.");

        @Test
        void isFoundAcrossParagraphs() {
            var comparison = english.compare(left, right);
            assertThat(told(comparison))
                    .isEqualTo(">1 =First they built a lighthouse on the northern cliff.\nThen the winter came. <1");
            assertThat(left.textOf(comparison.moves().getFirst().left()).strip())
                    .isEqualTo("The harbour froze over for eleven weeks.");
            assertThat(right.textOf(comparison.moves().getFirst().right()).strip())
                    .isEqualTo("The harbour froze over for eleven weeks.");
        }

        @Test
        void isFoundAcrossRows() {
            var comparison = english.compare(left, right, paragraphByParagraph(3));
            assertThat(comparison.moves()).hasSize(2);
            assertThat(comparison.disagreement()).allSatisfy(d -> assertThat(d).isBetween(0.4, 0.8));
        }

        @Test
        void isNoPhraseThatAnyTextRepeats() {
            assertThat(english.compare(
                            "It was one of the best. They slept.", "They slept. One of the few rose, it was."))
                    .extracting(Comparison::moves)
                    .isEqualTo(List.of());
        }
    }

    @Test
    void saysHowMuchEachRowDisagrees() {
        var comparison = english.compare(
                version("One two three four.", "The same words stand here.", "Gone."),
                version("One two three four!", "The same words stood there.", "Lost."),
                paragraphByParagraph(3));
        var heat = comparison.disagreement();
        assertThat(heat.get(0)).isBetween(0.0, 0.1).isPositive();
        assertThat(heat.get(1)).isBetween(0.2, 0.5);
        assertThat(heat.get(2)).isGreaterThan(0.8);
        assertThat(english.compare(version("A row."), version("a row."), paragraphByParagraph(1))
                        .disagreement())
                .containsExactly(0.0);
    }

    @Test
    void saysWhatToColour() {
        var comparison = english.compare(version("Keep  this old ", "line."), version("Keep this", "very line."));
        assertThat(comparison.changesOnTheLeft())
                .containsExactly(new Change(Kind.SUBSTITUTED, 0, new TextSpan(11, 14), 0));
        assertThat(comparison.changesOnTheRight())
                .containsExactly(new Change(Kind.SUBSTITUTED, 1, new TextSpan(0, 4), 0));
    }

    @Test
    void refusesRowsThatLeaveOutASegment() {
        var text = version("One.", "Two.");
        assertThatThrownBy(() -> english.compare(text, text, paragraphByParagraph(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesEmptyTexts() {
        assertThat(english.compare("", "").differences()).isEmpty();
        assertThat(told(english.compare(" ", "word"))).isEqualTo("= +word");
        assertThat(english.compare(new VersionText(List.of()), version("A word."))
                        .disagreement())
                .containsExactly(1.0);
    }

    @Test
    void comparesSeveralVersions() {
        var rows = IntStream.range(0, 2)
                .mapToObj(i ->
                        List.of(new SegmentRange(i, i + 1), new SegmentRange(i, i + 1), new SegmentRange(i, i + 1)))
                .toList();
        var collation = Collation.of(
                english,
                List.of(
                        version("The clock stopped.", "All is well."),
                        version("The clock stopped.", "All was well."),
                        version("The clock stopped.", "Nothing is lost.")),
                rows);
        assertThat(collation.withFirst()).hasSize(2);
        assertThat(collation.heat().get(0)).isZero();
        assertThat(collation.heat().get(1)).isBetween(0.4, 0.9);
    }
}
