package enface.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarginPlacesTest {

    private static double[] tall(double... heights) {
        return heights;
    }

    @Test
    void leavesCardsWhereTheyWantToBe() {
        assertThat(MarginPlaces.tops(new double[] {10, 200}, tall(50, 50), 500, -1))
                .containsExactly(10, 200);
    }

    @Test
    void pushesACardBelowTheOneBeforeIt() {
        assertThat(MarginPlaces.tops(new double[] {10, 20}, tall(50, 50), 500, -1))
                .containsExactly(10, 70);
    }

    @Test
    void pushesCardsUpFromTheFoot() {
        assertThat(MarginPlaces.tops(new double[] {400, 480}, tall(50, 60), 500, -1))
                .containsExactly(380, 440);
    }

    @Test
    void keepsTheCardThatMustBeSeenWhereNotAllFit() {
        assertThat(MarginPlaces.tops(new double[] {0, 40, 80}, tall(90, 90, 90), 100, 2))
                .containsExactly(-190, -90, 10);
    }

    @Test
    void hasNothingToDoForNoCards() {
        assertThat(MarginPlaces.tops(new double[0], tall(), 100, -1)).isEmpty();
    }
}
