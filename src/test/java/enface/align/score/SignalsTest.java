package enface.align.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.align.search.Band;
import enface.align.search.Shape;
import enface.align.search.Step;
import enface.align.word.Edge;
import enface.align.word.Tokens;
import enface.align.word.TranslationModel;
import enface.align.word.WordPairs;
import enface.text.SegmentRange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SignalsTest {

    private static final Shape ONE_ONE = new Shape(1, 1);

    private static Tokens tokens(String... segments) {
        var tokens = new Tokens.Builder();
        for (var segment : segments) {
            tokens.add(Arrays.asList(segment.split(" ", -1)), segment.length(), edges(segment));
        }
        return tokens.build();
    }

    private static Tokens.Edges edges(String segment) {
        return new Tokens.Edges(segment.startsWith("*"), 0, false, segment.endsWith(":") ? 3 : 0);
    }

    private static Step step(int source, int target) {
        return new Step(new SegmentRange(source, source + 1), new SegmentRange(target, target + 1), 2, 1);
    }

    @Nested
    class Lengths {

        private final LengthModel lengths = LengthModel.ofWhole(tokens("x".repeat(100)), tokens("x".repeat(50)));

        @Test
        void theRatioOfTheTextsIsTheBestRatio() {
            assertThat(lengths.score(60, 30, ONE_ONE)).isGreaterThan(lengths.score(60, 60, ONE_ONE));
            assertThat(lengths.score(60, 30, ONE_ONE)).isGreaterThan(lengths.score(60, 12, ONE_ONE));
        }

        @Test
        void theTailIsHeavy() {
            double far = lengths.score(60, 90, ONE_ONE) - lengths.score(60, 120, ONE_ONE);

            assertThat(far).isBetween(0.0, 4.0);
        }

        @Test
        void aGapSaysNothing() {
            assertThat(lengths.score(60, 0, new Shape(1, 0))).isZero();
        }

        @Test
        void learnsTheRatio() {
            var sources = new double[200];
            var targets = new double[200];
            var weights = new double[200];
            for (int i = 0; i < 200; i++) {
                sources[i] = 20 + i;
                targets[i] = 2 * sources[i] + i % 5;
                weights[i] = 1;
            }

            var learnt = lengths.learn(sources, targets, weights);

            assertThat(learnt.ratio()).isBetween(1.9, 2.1);
            assertThat(learnt.variance()).isLessThan(lengths.variance());
        }
    }

    @Nested
    class Words {

        private final Tokens source = tokens("red house", "blue house", "red river", "blue sea", "the red sea");
        private final Tokens target = tokens("rot haus", "blau haus", "rot fluss", "blau meer", "das rot meer");
        private final List<Step> beads =
                IntStream.range(0, 5).mapToObj(i -> step(i, i)).toList();

        private double score(TranslationModel model, int sourceSegment, int targetSegment) {
            var lexical = LexicalScore.of(source, target, model, Shape.WIDEST).get();
            var band = Band.whole(5, 5);
            for (int row = 0; row <= sourceSegment + 1; row++) {
                lexical.enter(row, band);
            }
            return lexical.score(targetSegment + 1, ONE_ONE);
        }

        @Test
        void learnsWhichWordsBelongTogether() {
            var model = TranslationModel.learn(source, target, new WordPairs(), beads);

            assertThat(score(model, 0, 0)).isGreaterThan(score(model, 0, 3));
            assertThat(score(model, 3, 3)).isPositive();
        }

        @Test
        void knowsNothingBeforeItHasLearnt() {
            assertThat(score(TranslationModel.believed(source, target, new WordPairs()), 0, 3))
                    .isZero();
        }

        @Test
        void believesADictionary() {
            var pairs = new WordPairs();
            pairs.add(source.numberOf("river"), target.numberOf("fluss"), 1);
            var model = TranslationModel.believed(source, target, pairs);

            assertThat(score(model, 2, 2)).isGreaterThan(score(model, 2, 3));
        }

        @Test
        void numbersAlikeWeighMoreThanShortWordsAlike() {
            var left = tokens("#160 die");
            var right = tokens("#160 die");
            var pairs = WordPairs.alike(left, right);

            assertThat(pairs.weight(left.numberOf("#160"), right.numberOf("#160")))
                    .isGreaterThan(pairs.weight(left.numberOf("die"), right.numberOf("die")));
        }
    }

    @Nested
    class Borders {

        private final Tokens source = tokens("*a", "b", "*c", "d");
        private final Tokens target = tokens("*a", "b", "*c", "d");
        private final EdgeScores borders = scores(source, target, Edge.PARAGRAPH);

        private static EdgeScores scores(Tokens source, Tokens target, Edge... edges) {
            var models = Arrays.stream(edges)
                    .map(edge -> EdgeModel.first(edge, source, target))
                    .toList();
            return new EdgeScores(models, source, target);
        }

        @Test
        void bothOrNeitherShouldStartAParagraph() {
            assertThat(borders.score(0, 1, 0, 1)).isGreaterThan(borders.score(0, 1, 1, 2));
            assertThat(borders.score(1, 2, 1, 2)).isGreaterThan(borders.score(1, 2, 2, 3));
        }

        @Test
        void noBeadShouldRunOverABorder() {
            assertThat(borders.score(1, 2, 1, 2)).isGreaterThan(borders.score(1, 3, 1, 2));
        }

        @Test
        void whatAnnouncesEndsNoBeadThatEndsWithAStop() {
            var announcing = tokens("one.", "he said:", "two.", "three.");
            var plain = tokens("one.", "two.", "three.");
            var endings = scores(announcing, plain, Edge.ENDING);

            assertThat(endings.score(1, 3, 1, 2)).isGreaterThan(endings.score(0, 2, 0, 1));
        }

        @Test
        void allEdgesTogetherSayWhatEachSays() {
            var left = tokens("*\u201cone,", "he said:", "*two.", "3. three?", "four");
            var right = tokens("*\u201cuno:", "dos.", "*3. tres?", "cuatro");
            var together = scores(left, right, Edge.values());

            double sum = 0;
            for (var edge : Edge.values()) {
                sum += scores(left, right, edge).score(1, 4, 1, 3);
            }
            assertThat(together.score(1, 4, 1, 3)).isCloseTo(sum, within(1e-9)).isNotZero();
        }
    }

    @Nested
    class Witnesses {

        private static final List<String> WORDS =
                List.of("ferry", "bridge", "winter", "roof", "bell", "cheese", "sledge", "valley", "smith", "chair");

        /// Sentences of which each has a word of its own among many that nothing is known of; all have "and".
        private Tokens sentences(String mark) {
            return tokens(WORDS.stream()
                    .map(word -> "and " + mark + word + " x y z u" + mark)
                    .toArray(String[]::new));
        }

        private double bornOut(int shift) {
            var source = sentences("s");
            var target = sentences("t");
            var pairs = new WordPairs();
            pairs.add(source.numberOf("and"), target.numberOf("and"), 1);
            for (var word : WORDS) {
                pairs.add(source.numberOf("s" + word), target.numberOf("t" + word), 1);
            }
            var beads = IntStream.range(0, WORDS.size())
                    .mapToObj(i -> step(i, (i + shift) % WORDS.size()))
                    .toList();
            return new WordWitness(source, target, pairs).bearsOut(beads);
        }

        @Test
        void wordsThatMeetBearTheBeadsOut() {
            assertThat(bornOut(0)).isEqualTo(1);
        }

        @Test
        void wordsThatMeetByChanceAloneDoNot() {
            assertThat(bornOut(3)).isZero();
        }
    }

    @Nested
    class Priors {

        private final List<Shape> shapes = Shape.upTo(4, 9);

        @Test
        void oneToOneIsTheCommonest() {
            var priors = BeadPriors.first(shapes);
            int oneOne = shapes.indexOf(ONE_ONE);

            assertThat(IntStream.range(0, shapes.size()).boxed())
                    .allSatisfy(i -> assertThat(priors.log(i)).isLessThanOrEqualTo(priors.log(oneOne)));
        }

        @Test
        void shapesSeenBecomeLikelier() {
            int twoOne = shapes.indexOf(new Shape(2, 1));

            assertThat(BeadPriors.first(shapes).learn(seen(50, 2)).log(twoOne))
                    .isGreaterThan(BeadPriors.first(shapes).log(twoOne));
        }

        @Test
        void aTextThatJoinsMuchMakesShapesLikelierThatItHasNotShownYet() {
            int twoThree = shapes.indexOf(new Shape(2, 3));

            assertThat(BeadPriors.first(shapes).learn(seen(50, 2)).log(twoThree))
                    .isGreaterThan(BeadPriors.first(shapes).log(twoThree));
            assertThat(BeadPriors.first(shapes).learn(seen(50, 1)).log(twoThree))
                    .isLessThan(BeadPriors.first(shapes).log(twoThree));
        }

        /// However wide, each segment more makes a bead rarer: none is impossible, and none comes cheap.
        @Test
        void theWiderTheRarer() {
            var priors = BeadPriors.first(shapes);
            for (int many = 2; many <= 9; many++) {
                double wide = priors.log(shapes.indexOf(new Shape(1, many)));
                assertThat(wide).isFinite().isLessThan(priors.log(shapes.indexOf(new Shape(1, many - 1))));
                assertThat(priors.log(shapes.indexOf(new Shape(many, 1)))).isEqualTo(wide);
            }
        }

        /// Beads that all join so many source segments with one of the target.
        private static List<Step> seen(int beads, int joined) {
            return IntStream.range(0, beads)
                    .mapToObj(i ->
                            new Step(new SegmentRange(joined * i, joined * (i + 1)), new SegmentRange(i, i + 1), 0, 1))
                    .toList();
        }
    }
}
