package enface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CirclesTest {

    @Test
    void findsWhoReachesWhomBothWays() {
        var arrows = Map.of(
                "a", Set.of("b", "f"),
                "b", Set.of("c"),
                "c", Set.of("a", "d"),
                "d", Set.of("e"),
                "e", Set.of("d"),
                "f", Set.of("f", "e"));

        assertThat(Circles.in(arrows)).containsExactly(java.util.List.of("a", "b", "c"), java.util.List.of("d", "e"));
    }

    @Test
    void findsNoneWhereAllArrowsPointDown() {
        assertThat(Circles.in(Map.of("a", Set.of("b", "c"), "b", Set.of("c"), "c", Set.of())))
                .isEmpty();
        assertThat(new Circles().ofPackages()).isEmpty();
    }
}
