package enface.compare.attempt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.compare.attempt.Closeness.Verdict;
import enface.text.LanguageTag;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttemptMeterTest {

    private final AttemptMeter english = new AttemptMeter(LanguageTag.ENGLISH);
    private final AttemptMeter chinese = new AttemptMeter(LanguageTag.SIMPLIFIED_CHINESE);

    @Nested
    class ChrFPlusPlus {

        private static double chrF(int words, String written, String reference) {
            var chrF = new ChrF(6, words);
            chrF.add(written, ChrF.wordsApart(written), reference, ChrF.wordsApart(reference));
            return chrF.score();
        }

        /// By hand, for `aa` and `ab`: one of two characters shared, none of one pair of characters; so precision and
        /// recall are (1/2 + 0/1) / 2 = 1/4 without words, and (1/2 + 0 + 0/1) / 3 = 1/6 with the one word.
        @ParameterizedTest
        @CsvSource(textBlock = """
                aa,    ab,   0, 25
                aa,    ab,   2, 16.6667
                a,     a,    2, 100
                a b c, abc,  0, 100
                '',    ref,  2, 0
                abc,   xyz,  2, 0
                """)
        void isWhatComesOutByHand(String written, String reference, int words, double score) {
            assertThat(chrF(words, written, reference)).isCloseTo(score, within(1e-4));
        }

        /// `ab` for `abcd`: precision 1 for 1- and 2-grams, recall 2/4 and 1/3; longer ones do not occur in both. So
        /// F = 5 x 1 x 5/12 / (4 + 5/12) = 25/53.
        @Test
        void valuesRecallTwiceAsMuch() {
            assertThat(chrF(0, "ab", "abcd")).isCloseTo(100 * 25.0 / 53, within(1e-9));
            assertThat(chrF(0, "abcd", "ab")).isCloseTo(100 * 5 * 5 / 12.0 / (4 * 5 / 12.0 + 1), within(1e-9));
        }

        @Test
        void addsCountsBeforeItDivides() {
            var both = new ChrF(6, 0);
            both.add("a", List.of(), "a", List.of());
            both.add("b", List.of(), "c", List.of());
            assertThat(both.score()).isCloseTo(50, within(1e-9));
        }

        /// The figures that the documentation of Hugging Face's wrapper of sacreBLEU gives for this pair of sentences.
        @Test
        void agreesWithSacreBleu() {
            var written = List.of(
                    "The relationship between cats and dogs is not exactly friendly.",
                    "a good bookshop is just a genteel black hole that knows how to read.");
            var reference = List.of(
                    "The relationship between dogs and cats is not exactly friendly.",
                    "A good bookshop is just a genteel Black Hole that knows how to read.");
            for (int words : new int[] {0, 2}) {
                var chrF = new ChrF(6, words);
                for (int i = 0; i < 2; i++) {
                    chrF.add(
                            written.get(i), ChrF.wordsApart(written.get(i)),
                            reference.get(i), ChrF.wordsApart(reference.get(i)));
                }
                assertThat(chrF.score()).isCloseTo(words == 0 ? 84.64214891738334 : 82.87263732906315, within(1e-9));
            }
        }

        @Test
        void takesMarksOffWords() {
            assertThat(ChrF.wordsApart(" (so) it, ends. - ")).containsExactly("(so", ")", "it", ",", "ends", ".", "-");
        }
    }

    @Nested
    class EditRate {

        private static int edits(String written, String reference) {
            return Ter.edits(words(written), words(reference));
        }

        private static List<String> words(String text) {
            return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                the clock stopped,         the clock stopped,         0
                one two three,             four five six,             3
                '',                        a word,                    2
                a word,                    '',                        2
                d e f g h a b c,           a b c d e f g h,           1
                the old clock,             the clock,                 1
                the clock,                 the old clock,             1
                noon struck at the clock,  the clock struck at noon,  2
                b a,                       a b,                       1
                a b c d x,                 c d a b y,                 2
                """)
        void countsAMoveOnce(String written, String reference, int edits) {
            assertThat(edits(written, reference)).isEqualTo(edits);
        }

        @Test
        void isTheRateOfAllPassagesTogether() {
            var closeness = english.measure(
                    List.of(new Attempt("The clock stopped", "The clock stopped"), new Attempt("It", "It struck")));
            assertThat(closeness.ter()).isCloseTo(0.2, within(1e-9));
        }

        @Test
        void countsChineseByCharacter() {
            assertThat(chinese.measure("我们爱和平", "我们要和平").ter()).isCloseTo(0.2, within(1e-9));
        }

        @Test
        void takesAPassageTooLongToTryMoves() {
            var written = "tick tock ".repeat(4_000) + "x";
            assertThat(english.measure(written, "tick tock ".repeat(4_000)).ter())
                    .isCloseTo(1.0 / 8_000, within(1e-9));
        }
    }

    @Test
    void saysWhatTheFiguresComeTo() {
        var reference = "The clock in the tower stopped at noon, and nobody in the harbour noticed.";
        assertThat(english.measure(reference, reference).verdict()).isEqualTo(Verdict.SAME);
        assertThat(english.measure("The clock in the tower stopped at noon and nobody in the port noticed.", reference)
                        .verdict())
                .isEqualTo(Verdict.VERY_CLOSE);
        assertThat(english.measure("Around midday a watch halted, unseen by sailors.", reference)
                        .verdict())
                .isEqualTo(Verdict.FAR);
        assertThat(english.measure("", reference).ter()).isEqualTo(1);
        assertThat(english.measure("", "").verdict()).isEqualTo(Verdict.SAME);
    }

    @Test
    void anAttemptThatIsCloserScoresHigher() {
        var reference = "我们希望世界和平，人民幸福。";
        var near = chinese.measure("我们希望世界和平，人民快乐。", reference);
        var far = chinese.measure("愿天下太平，百姓安乐。", reference);
        assertThat(near.chrF()).isGreaterThan(far.chrF());
        assertThat(near.ter()).isLessThan(far.ter());
    }
}
