package enface.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.search.AnchorChain.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnchorChainTest {

    private static Anchor anchor(int source, int target) {
        return new Anchor(source, target, 1);
    }

    @Test
    void chainsWhatRisesOnBothSides() {
        var chain = new AnchorChain(List.of(anchor(0, 0), anchor(1, 5), anchor(2, 1), anchor(3, 2)), 6).heaviest();

        assertThat(chain).containsExactly(anchor(0, 0), anchor(2, 1), anchor(3, 2));
    }

    @Test
    void prefersTheHeavierOfTwoThatCross() {
        var heavy = new Anchor(1, 5, 4);

        assertThat(new AnchorChain(List.of(anchor(0, 0), heavy, anchor(2, 1), anchor(3, 2)), 6).heaviest())
                .containsExactly(anchor(0, 0), heavy);
    }

    @Test
    void takesNoTwoAnchorsOfOneSegment() {
        assertThat(new AnchorChain(List.of(anchor(0, 0), anchor(0, 1), anchor(0, 2)), 3).heaviest())
                .hasSize(1);
    }

    @Test
    void dropsAnAnchorThatItsNeighboursDoNotPointTo() {
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < 20; i++) {
            anchors.add(anchor(i, i));
        }
        anchors.add(anchor(25, 90));
        for (int i = 91; i < 110; i++) {
            anchors.add(anchor(i, i));
        }

        assertThat(new AnchorChain(anchors, 120).agreeing())
                .doesNotContain(anchor(25, 90))
                .contains(anchor(91, 91));
    }

    /// Rare words of a book stand dozens of segments apart, and its translation may have far more segments, or fewer.
    @ParameterizedTest
    @ValueSource(doubles = {0.4, 1 / 1.4, 1, 1.4, 2.5})
    void keepsAnchorsHoweverManyMoreSegmentsOneSideHas(double ratio) {
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < 3000; i += 30) {
            anchors.add(anchor(i, (int) (ratio * i) + i % 4));
        }

        assertThat(new AnchorChain(anchors, (int) (3000 * ratio) + 10).agreeing())
                .isEqualTo(anchors);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1 / 1.4, 1.4})
    void dropsWhatLiesOffTheLineOfUnequalSides(double ratio) {
        var anchors = new ArrayList<Anchor>();
        for (int i = 0; i < 3000; i += 30) {
            anchors.add(anchor(i, (int) (ratio * i)));
        }
        var off = anchor(1515, (int) (ratio * 1515) + 90);
        anchors.removeIf(a -> a.source() > off.source() && a.target() <= off.target());
        var rest = List.copyOf(anchors);
        anchors.add(off);

        assertThat(new AnchorChain(anchors, 4300).heaviest()).contains(off);
        assertThat(new AnchorChain(anchors, 4300).agreeing()).isEqualTo(rest);
    }

    /// A passage left out, or a wrong anchor at either end, says nothing of how many segments the others have.
    @Test
    void aPassageLeftOutDoesNotTiltTheLine() {
        var anchors = new ArrayList<Anchor>();
        anchors.add(anchor(0, 900));
        for (int i = 30; i < 3000; i += 30) {
            anchors.add(anchor(i, 1000 + i + (i < 2000 ? 0 : 2000)));
        }

        assertThat(new AnchorChain(anchors, 6100).agreeing()).containsAll(anchors.subList(10, anchors.size()));
    }
}
