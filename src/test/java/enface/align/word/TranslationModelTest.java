package enface.align.word;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.search.Step;
import enface.text.SegmentRange;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TranslationModelTest {

    private static Tokens tokens(String... segments) {
        var tokens = new Tokens.Builder();
        for (var segment : segments) {
            tokens.add(Arrays.asList(segment.split(" ", -1)), segment.length(), new Tokens.Edges(false, 0, false, 0));
        }
        return tokens.build();
    }

    /// A model of two texts whose segments correspond one to one.
    private static final class Learnt {

        private final Tokens source;
        private final Tokens target;
        private final TranslationModel model;

        Learnt(List<String> source, List<String> target) {
            this.source = tokens(source.toArray(String[]::new));
            this.target = tokens(target.toArray(String[]::new));
            var beads = IntStream.range(0, source.size())
                    .mapToObj(i -> new SegmentRange(i, i + 1))
                    .map(segment -> new Step(segment, segment, 0, 1))
                    .toList();
            model = TranslationModel.learn(this.source, this.target, new WordPairs(), beads);
        }

        double forward(String word, String other) {
            int pair = model.pair(source.numberOf(word), target.numberOf(other));
            return pair < 0 ? 0 : model.forward(pair);
        }

        double backward(String word, String other) {
            int pair = model.pair(source.numberOf(word), target.numberOf(other));
            return pair < 0 ? 0 : model.backward(pair);
        }
    }

    @Test
    void aRareWordDoesNotTakeWhatOthersAreKnownToSay() {
        var learnt = new Learnt(
                List.of(
                        "the red house",
                        "the red river",
                        "the red sea",
                        "the old sea",
                        "the old house",
                        "the red zebra"),
                List.of(
                        "das rote haus",
                        "der rote fluss",
                        "das rote meer",
                        "das alte meer",
                        "das alte haus",
                        "das rote zebra"));

        assertThat(learnt.forward("zebra", "zebra")).isGreaterThan(5 * learnt.forward("zebra", "rote"));
        assertThat(learnt.backward("zebra", "zebra")).isGreaterThan(5 * learnt.backward("red", "zebra"));
    }

    @Test
    void ofWordsAlwaysSeenTogetherThoseAtLikePlacesBelongTogether() {
        var learnt = new Learnt(
                List.of("north wind", "north wind", "old men", "old men"),
                List.of("nord wind", "nord wind", "alte leute", "alte leute"));

        assertThat(learnt.forward("north", "nord")).isGreaterThan(learnt.forward("north", "wind"));
        assertThat(learnt.backward("men", "leute")).isGreaterThan(learnt.backward("old", "leute"));
    }
}
