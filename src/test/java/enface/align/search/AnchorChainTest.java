package enface.align.search;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.search.AnchorChain.Anchor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
}
