package enface.align.pass;

import static enface.align.pass.InventedTexts.sentences;
import static enface.align.pass.InventedTexts.source;
import static enface.align.pass.InventedTexts.target;
import static org.assertj.core.api.Assertions.assertThat;

import enface.align.word.WordPairs;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderWitnessTest {

    private static double heard(List<List<Integer>> left, List<List<Integer>> right) {
        return new OrderWitness(source(left), target(right), new WordPairs(), false).bearsOut(List.of());
    }

    /// Nothing is known of the words; the lengths of translated sentences alone go along.
    @Test
    void aTranslationGoesAlongWithItsOriginalAndAForeignTextDoesNot() {
        double translated = 0;
        double foreign = 0;
        for (int seed = 0; seed < 10; seed++) {
            var text = sentences(30, 500, seed);
            var shuffled = new ArrayList<>(text);
            Collections.shuffle(shuffled, new Random(seed));
            translated += heard(text, text);
            foreign += heard(text, shuffled);
        }

        assertThat(translated / 10).isGreaterThan(0.9);
        assertThat(foreign / 10).isLessThan(0.6);
    }

    @Test
    void saysNothingOfVeryFewSegments() {
        var text = sentences(7, 500, 1);
        var shuffled = new ArrayList<>(text);
        Collections.reverse(shuffled);

        assertThat(heard(text, shuffled)).isEqualTo(1);
    }

    @Test
    void saysNothingWhereTheOrderCannotMatter() {
        var alike = IntStream.range(0, 20).mapToObj(_ -> List.of(1, 2, 3, 4)).toList();

        assertThat(heard(alike, alike)).isEqualTo(1);
    }

    @Test
    void saysTheSameTwice() {
        var left = sentences(20, 500, 5);
        var right = sentences(20, 500, 6);

        assertThat(heard(left, right)).isEqualTo(heard(left, right)).isBetween(0.0, 1.0);
    }
}
