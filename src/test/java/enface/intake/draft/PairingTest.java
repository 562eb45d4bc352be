package enface.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.draft.Pairing.Paragraphs;
import org.junit.jupiter.api.Test;

class PairingTest {

    private final Pairing pairing =
            new Pairing.Builder(3).add(1, 2, 1).add(0, 1, 0).add(2, 0, 1).done();

    @Test
    void goesThroughEachVersionInOrder() {
        assertThat(pairing.size()).isEqualTo(3);
        assertThat(pairing.of(0, 1)).isEqualTo(new Paragraphs(0, 2));
        assertThat(pairing.of(1, 0)).isEqualTo(new Paragraphs(1, 1));
        assertThat(pairing.of(1, 1)).isEqualTo(new Paragraphs(2, 3));
        assertThat(pairing.of(2, 0)).isEqualTo(new Paragraphs(1, 3));
        assertThat(pairing.of(2, 2)).isEqualTo(new Paragraphs(1, 2));
    }

    @Test
    void followsItsVersionsIntoAnotherOrder() {
        var turned = pairing.ordered(2, 0);
        assertThat(turned.versions()).isEqualTo(2);
        for (int stretch = 0; stretch < 3; stretch++) {
            assertThat(turned.of(stretch, 0)).isEqualTo(pairing.of(stretch, 2));
            assertThat(turned.of(stretch, 1)).isEqualTo(pairing.of(stretch, 0));
        }
    }

    @Test
    void nothingSaidIsNoPairing() {
        assertThat(new Pairing.Builder(2).done()).isSameAs(Pairing.NONE);
        assertThat(Pairing.NONE.isEmpty()).isTrue();
        assertThat(Pairing.NONE.size()).isZero();
        assertThat(Pairing.NONE.ordered(1, 0)).isSameAs(Pairing.NONE);
        assertThatThrownBy(() -> new Pairing.Builder(2).add(1)).isInstanceOf(IllegalArgumentException.class);
    }
}
