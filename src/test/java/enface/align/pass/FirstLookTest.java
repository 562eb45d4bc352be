package enface.align.pass;

import static enface.align.pass.InventedTexts.dictionary;
import static enface.align.pass.InventedTexts.sentences;
import static enface.align.pass.InventedTexts.source;
import static enface.align.pass.InventedTexts.target;
import static org.assertj.core.api.Assertions.assertThat;

import enface.align.score.LengthModel;
import enface.align.search.Stretch;
import enface.align.word.Tokens;
import enface.job.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where to search first: never so narrow that the way is lost, and narrow where much is to be searched.
class FirstLookTest {

    private static List<Stretch> stretches(Tokens source, Tokens target, int known) {
        var believed = dictionary(source, target, known);
        var learning = new Learning(source, target, believed, false, LengthModel.ofWhole(source, target));
        return new FirstLook(source, target, believed, learning).stretches(Progress.none());
    }

    @Test
    void aSmallTableIsSearchedWhole() {
        var text = sentences(60, 200, 1);

        var found = stretches(source(text), target(text), 0);

        assertThat(found).singleElement().satisfies(all -> {
            assertThat(all.source().size()).isEqualTo(60);
            assertThat(all.band().cells()).isEqualTo(61L * 61);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2000, 0})
    void theWayLiesInTheBandAndTheBandIsNarrow(int known) {
        var left = sentences(900, 2000, 2);
        var right = new ArrayList<>(left);
        right.subList(400, 420).clear();
        IntUnaryOperator way = row -> row < 400 ? row : Math.max(400, row - 20);

        var found = stretches(source(left), target(right), known);

        goOnFromEachOther(found, 900, 880);
        int inside = 0;
        for (var stretch : found) {
            for (int row = 0; row < stretch.source().size(); row++) {
                int place = way.applyAsInt(stretch.source().from() + row)
                        - stretch.target().from();
                inside += stretch.band().contains(row, place) ? 1 : 0;
            }
        }
        assertThat(inside).isGreaterThan(known == 0 ? 840 : 890);
        assertThat(found.stream().mapToLong(s -> s.band().cells()).sum()).isLessThan(901L * 881 / 2);
    }

    /// A translator who makes seven sentences of five, or five of seven: rare words, far apart, show the way all the
    /// same.
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWayIsFoundWhereOneSideHasManyMoreSentences(boolean more) {
        var whole = sentences(1500, 4000, 4);
        var cut = new ArrayList<List<Integer>>();
        var starts = new int[whole.size()];
        for (int s = 0; s < whole.size(); s++) {
            starts[s] = cut.size();
            var sentence = whole.get(s);
            int half = s % 5 < 2 ? sentence.size() / 2 : sentence.size();
            cut.add(sentence.subList(0, half));
            if (half < sentence.size()) {
                cut.add(sentence.subList(half, sentence.size()));
            }
        }

        var found = more ? stretches(source(whole), target(cut), 80) : stretches(source(cut), target(whole), 80);

        goOnFromEachOther(found, more ? 1500 : 2100, more ? 2100 : 1500);
        long inside = IntStream.range(0, whole.size())
                .filter(s -> more ? isInside(found, s, starts[s]) : isInside(found, starts[s], s))
                .count();
        assertThat(inside).isEqualTo(1500);
        assertThat(found.stream().mapToLong(s -> s.band().cells()).sum()).isLessThan(1500L * 2100 / 20);
    }

    private static boolean isInside(List<Stretch> stretches, int row, int place) {
        return stretches.stream()
                .filter(s -> s.source().contains(row))
                .anyMatch(s -> s.band()
                        .contains(row - s.source().from(), place - s.target().from()));
    }

    private static void goOnFromEachOther(List<Stretch> stretches, int sources, int targets) {
        int source = 0;
        int target = 0;
        for (var stretch : stretches) {
            assertThat(stretch.source().from()).isEqualTo(source);
            assertThat(stretch.target().from()).isEqualTo(target);
            source = stretch.source().to();
            target = stretch.target().to();
        }
        assertThat(source).isEqualTo(sources);
        assertThat(target).isEqualTo(targets);
    }

    /// Two texts of which one is a few sentences and the other a book.
    @Test
    void unlikeLengthsAreCoveredToo() {
        var left = sentences(1500, 4000, 3);
        var right = List.copyOf(left.subList(500, 580));

        goOnFromEachOther(stretches(source(left), target(right), 0), 1500, 80);
        goOnFromEachOther(stretches(source(right), target(left), 4000), 80, 1500);
    }
}
