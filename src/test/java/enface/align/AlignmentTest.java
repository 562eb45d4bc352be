package enface.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import enface.Chance;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An alignment covers each segment exactly once per side, from whichever side it is seen.
class AlignmentTest {

    private static Bead bead(int from, int to, int targetFrom, int targetTo) {
        return Bead.proposed(new SegmentRange(from, to), new SegmentRange(targetFrom, targetTo), 0.5);
    }

    @Test
    void leavesNoSegmentOutAndTakesNoneTwice() {
        var whole = List.of(bead(0, 1, 0, 2), bead(1, 2, 2, 3));

        assertThat(new Alignment(2, 3, whole).beads()).isEqualTo(whole);
        refuses(3, 3, whole);
        refuses(2, 4, whole);
        refuses(1, 3, whole);
        refuses(2, 2, whole);
        refuses(2, 3, List.of(bead(0, 1, 0, 2), bead(0, 2, 2, 3)));
        refuses(2, 3, List.of(bead(0, 1, 0, 2), bead(1, 2, 1, 3)));
        refuses(1, 0, List.of());
        assertThat(new Alignment(0, 0, List.of()).meanConfidence()).isEqualTo(1);
    }

    private static void refuses(int sources, int targets, List<Bead> beads) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Alignment(sources, targets, beads));
    }

    @Test
    void aBeadJoinsSomethingAndIsAsSureAsCanBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> bead(1, 1, 2, 2));
        for (double confidence : List.of(-0.1, 1.1, Double.NaN)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Bead.proposed(new SegmentRange(0, 1), new SegmentRange(0, 1), confidence));
        }
    }

    @Test
    void theFewerSegmentsHaveMoved() {
        var alignment =
                new Alignment(6, 6, List.of(bead(0, 1, 4, 6), bead(1, 3, 0, 1), bead(3, 4, 1, 2), bead(4, 6, 2, 4)));

        assertThat(alignment.moved()).containsExactly(bead(0, 1, 4, 6));
        assertThat(alignment.inOrder().beads())
                .containsExactly(
                        bead(0, 1, 0, 0), bead(1, 3, 0, 1), bead(3, 4, 1, 2), bead(4, 6, 2, 4), bead(6, 6, 4, 6));
        var inOrder = alignment.inOrder();
        assertThat(inOrder.inOrder()).isSameAs(inOrder);
    }

    @Test
    void textsCorrespondByTheSideOfWhichMoreIsJoined() {
        var partial =
                new Alignment(4, 1, List.of(bead(0, 1, 0, 1), bead(1, 2, 1, 1), bead(2, 3, 1, 1), bead(3, 4, 1, 1)));

        assertThat(partial.correspondence()).isEqualTo(0.5);
        assertThat(partial.isForeign()).isFalse();
        assertThat(partial.swapped().correspondence()).isEqualTo(0.5);
        assertThat(new Alignment(1, 1, List.of(bead(0, 1, 0, 0), bead(1, 1, 0, 1))).isForeign())
                .isTrue();
    }

    static Stream<Chance> often() {
        return Chance.times(150);
    }

    /// Beads over any two texts, some of them in another order on the other side.
    @ParameterizedTest
    @MethodSource("often")
    void seenFromTheOtherSideOrInOrderItIsWholeToo(Chance chance) {
        var shapes = chance.some(12, () -> List.of(chance.upTo(2), 1 + chance.upTo(1)));
        var places = new ArrayList<Integer>();
        for (int i = 0; i < shapes.size(); i++) {
            places.add(chance.upTo(places.size()), i);
        }
        var targets = new int[shapes.size()];
        int target = 0;
        for (int place : places) {
            targets[place] = target;
            target += shapes.get(place).get(1);
        }
        var beads = new ArrayList<Bead>();
        int source = 0;
        for (int i = 0; i < shapes.size(); i++) {
            int to = source + shapes.get(i).get(0);
            beads.add(bead(source, to, targets[i], targets[i] + shapes.get(i).get(1)));
            source = to;
        }
        var alignment = new Alignment(source, target, beads);

        assertThat(alignment.swapped().swapped().beads()).containsExactlyInAnyOrderElementsOf(beads);
        assertThat(alignment.inOrder().moved()).isEmpty();
        assertThat(alignment.inOrder().sourceSegments()).isEqualTo(source);
        assertThat(alignment.inOrder().targetSegments()).isEqualTo(target);
        for (int segment = 0; segment < source; segment++) {
            assertThat(beads.get(alignment.beadOfSource(segment)).source().contains(segment))
                    .isTrue();
        }
        for (int segment = 0; segment < target; segment++) {
            assertThat(beads.get(alignment.beadOfTarget(segment)).target().contains(segment))
                    .isTrue();
        }
        boolean rising = places.equals(places.stream().sorted().toList());
        if (rising) {
            assertThat(alignment.moved()).isEmpty();
            assertThat(alignment.inOrder()).isSameAs(alignment);
        }
        assertThat(alignment.correspondence()).isBetween(0.0, 1.0);
    }
}
