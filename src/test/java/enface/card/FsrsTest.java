package enface.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.card.Memory.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The algorithm against its published formulas and against the figures that its authors publish for them.
class FsrsTest {

    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");

    private final Fsrs fsrs = new Fsrs();

    private static List<Rating> ratings(String grades) {
        return grades.chars().mapToObj(g -> Rating.of(g - '0')).toList();
    }

    @Test
    void asksOnTheDaysThatItsAuthorsPublish() {
        var memory = Memory.fresh(START);
        var now = START;
        var days = new ArrayList<Long>();
        for (var rating : ratings("3333331133333")) {
            memory = fsrs.rated(memory, rating, now);
            days.add(Duration.between(now, memory.due()).toDays());
            now = memory.due();
        }
        assertThat(days).containsExactly(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L);
    }

    @Test
    void remembersAsItsAuthorsPublish() {
        var memory = Memory.fresh(START);
        var now = START;
        var days = List.of(0, 0, 1, 3, 8, 21);
        var grades = ratings("133333");
        for (int i = 0; i < days.size(); i++) {
            now = now.plus(Duration.ofDays(days.get(i)));
            memory = fsrs.rated(memory, grades.get(i), now);
        }
        assertThat(memory.stability()).isCloseTo(53.62691, within(1e-4));
        assertThat(memory.difficulty()).isCloseTo(6.3574867, within(1e-4));
    }

    /// S0(G) = w(G-1), D0(G) = w4 - e^(w5 (G-1)) + 1, written out by hand.
    @Test
    void aNewCardBeginsWithTheWeights() {
        var stabilities = List.of(0.212, 1.2931, 2.3065, 8.2956);
        var difficulties = List.of(6.4133, 5.1122, 2.1181, 1.0);
        for (var rating : Rating.values()) {
            var memory = fsrs.rated(Memory.fresh(START), rating, START);
            assertThat(memory.stability()).isEqualTo(stabilities.get(rating.grade() - 1));
            assertThat(memory.difficulty()).isCloseTo(difficulties.get(rating.grade() - 1), within(1e-4));
        }
    }

    @Test
    void afterItsStabilityInDaysNineOfTenAreKnown() {
        var memory = new Memory(Stage.REVIEW, 0, 10, 5, START, Optional.of(START));
        assertThat(fsrs.recall(memory, START.plus(Duration.ofDays(10)))).isCloseTo(0.9, within(1e-9));
        assertThat(fsrs.recall(memory, START)).isEqualTo(1);
        assertThat(fsrs.recall(memory, START.plus(Duration.ofDays(100)))).isBetween(0.5, 0.9);
    }

    /// Dividing by the factor and multiplying it again: at nine of ten the pause is the stability itself.
    @Test
    void theNextDayIsTheStability() {
        var known = fsrs.rated(Memory.fresh(START), Rating.EASY, START);
        assertThat(Duration.between(START, known.due())).isEqualTo(Duration.ofDays(8));
    }

    /// S'r of the paper for S = 10, D = 5 after 10 days (R = 0.9), rated good: 10 · (1 + e^1.8722 · 6 · 10^-0.1666 ·
    /// (e^(0.1 · 0.796) - 1)).
    @Test
    void aCardKnownInTimeIsKnownLonger() {
        var memory = new Memory(Stage.REVIEW, 0, 10, 5, START, Optional.of(START));
        var later = START.plus(Duration.ofDays(10));
        var good = fsrs.rated(memory, Rating.GOOD, later);
        double expected = 10 * (1 + Math.exp(1.8722) * 6 * Math.pow(10, -0.1666) * (Math.exp(0.1 * 0.796) - 1));
        assertThat(good.stability()).isCloseTo(expected, within(1e-9));
        assertThat(fsrs.rated(memory, Rating.HARD, later).stability()).isBetween(10.0, good.stability());
        assertThat(fsrs.rated(memory, Rating.EASY, later).stability()).isGreaterThan(good.stability());
        assertThat(fsrs.rated(memory, Rating.AGAIN, later).stability()).isLessThan(10);
    }

    @ParameterizedTest
    @EnumSource(Rating.class)
    void aWorseRatingNeverComesBackLater(Rating rating) {
        if (rating == Rating.EASY) {
            return;
        }
        var better = Rating.of(rating.grade() + 1);
        for (var memory : List.of(
                Memory.fresh(START),
                fsrs.rated(Memory.fresh(START), Rating.GOOD, START),
                new Memory(Stage.REVIEW, 0, 30, 8, START, Optional.of(START)),
                new Memory(Stage.RELEARNING, 0, 1, 9, START, Optional.of(START)))) {
            var now = START.plus(Duration.ofDays(30));
            assertThat(fsrs.rated(memory, rating, now).due())
                    .isBeforeOrEqualTo(fsrs.rated(memory, better, now).due());
        }
    }

    @Test
    void difficultyStaysBetweenOneAndTenAndPausesWithinACentury() {
        for (var rating : Rating.values()) {
            var memory = Memory.fresh(START);
            var now = START;
            for (int i = 0; i < 60; i++) {
                memory = fsrs.rated(memory, rating, now);
                assertThat(memory.difficulty()).isBetween(1.0, 10.0);
                assertThat(memory.stability()).isPositive().isFinite();
                assertThat(Duration.between(now, memory.due()))
                        .isBetween(Duration.ofMinutes(1), Duration.ofDays(36_500));
                now = memory.due();
            }
        }
    }
}
