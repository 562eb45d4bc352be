package enface.align.score;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.word.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The words of a part are the same whether the part is small or is the whole text.
class BagsTest {

    private static Tokens text(int segments, int vocabulary) {
        var random = new Random(11);
        var tokens = new Tokens.Builder();
        for (int segment = 0; segment < segments; segment++) {
            var words = new ArrayList<String>();
            for (int word = random.nextInt(1, 9); word > 0; word--) {
                words.add("w" + random.nextInt(vocabulary));
            }
            tokens.add(words, words.size(), new Tokens.Edges(false, 0, false, 0));
        }
        return tokens.build();
    }

    @Test
    void aSmallPartOfALargeTextHasTheWordsThatStandInIt() {
        var whole = text(2_000, 5_000);
        for (int from = 0; from < 2_000; from += 37) {
            var part = whole.part(from, Math.min(2_000, from + 3));
            var bags = new Bags(part);
            var running = new ArrayList<Integer>();
            for (int place = 0; place < part.wordsIn(0, part.segments()); place++) {
                running.add(part.word(part.firstWord(0) + place));
            }
            assertThat(bags.size()).isEqualTo(new HashSet<>(running).size());
            for (int word = 0; word < whole.vocabulary().size(); word++) {
                int number = bags.number(word);
                assertThat(number >= 0).isEqualTo(running.contains(word));
                if (number >= 0) {
                    assertThat(bags.vocabularyWord(number)).isEqualTo(word);
                }
            }
            assertThat(times(bags, part)).isEqualTo(running.size());
        }
    }

    private static int times(Bags bags, Tokens part) {
        var times = new int[bags.first(part.segments())];
        Arrays.setAll(times, bags::times);
        return Arrays.stream(times).sum();
    }

    @Test
    void wordsAreCountedSegmentBySegment() {
        var tokens = new Tokens.Builder();
        var edges = new Tokens.Edges(false, 0, false, 0);
        tokens.add(List.of("rain", "rain", "falls"), 3, edges);
        tokens.add(List.of("falls"), 1, edges);
        var bags = new Bags(tokens.build());
        assertThat(bags.size()).isEqualTo(2);
        assertThat(bags.first(1)).isEqualTo(2);
        assertThat(bags.times(0)).isEqualTo(2);
        assertThat(bags.word(2)).isEqualTo(bags.word(1));
    }
}
