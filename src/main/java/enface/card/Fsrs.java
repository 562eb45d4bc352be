package enface.card;

import enface.card.Memory.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Says when a card is asked again: the Free Spaced Repetition Scheduler, version 6.
///
/// A memory has a stability *S* (the days after which it is still there with nine chances of ten) and a difficulty *D*
/// from 1 to 10; whether it is there after *t* days is a power of these,
///
///     R(t, S) = (1 + F · t / S)^-w20     with F such that R(S, S) = 0.9.
///
/// Each rating changes both; the next day to ask is the one on which R falls to 0.9. New and forgotten cards are asked
/// again after minutes first. Formulas, weights and steps are those of its authors: Jarrett Ye, Junyao Su, Yilong Cao,
/// *A Stochastic Shortest Path Algorithm for Optimizing Spaced Repetition Scheduling*, KDD 2022, and *The Algorithm* in
/// the wiki of open-spaced-repetition, FSRS-6. Days are not shuffled, so that what a rating will bring can be said
/// beforehand.
public final class Fsrs {

    private static final List<Double> USUAL = List.of(
            0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542);
    private static final double WANTED = 0.9;
    private static final double LEAST_STABILITY = 0.001;
    private static final int LONGEST = 36_500;
    private static final List<Duration> LEARNING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

    private final double decay = -w(20);
    private final double factor = Math.pow(WANTED, 1 / decay) - 1;

    private static double w(int number) {
        return USUAL.get(number);
    }

    /// The memory after a rating.
    public Memory rated(Memory before, Rating rating, Instant now) {
        double stability = stability(before, rating, now);
        double difficulty = before.isNew() ? clamped(firstDifficulty(rating)) : nextDifficulty(before, rating);
        return switch (before.stage()) {
            case NEW, LEARNING -> learnt(before, LEARNING, Stage.LEARNING, stability, difficulty, rating, now);
            case RELEARNING -> learnt(before, RELEARNING, Stage.RELEARNING, stability, difficulty, rating, now);
            case REVIEW ->
                rating == Rating.AGAIN
                        ? new Memory(
                                Stage.RELEARNING,
                                0,
                                stability,
                                difficulty,
                                now.plus(RELEARNING.getFirst()),
                                Optional.of(now))
                        : inDays(stability, difficulty, now);
        };
    }

    /// How likely it is that a card is known now.
    public double recall(Memory memory, Instant now) {
        return memory.isNew() ? 0 : Math.pow(1 + factor * days(memory, now) / memory.stability(), decay);
    }

    private static long days(Memory memory, Instant now) {
        return Math.max(
                0, memory.last().map(l -> Duration.between(l, now).toDays()).orElse(0L));
    }

    private Memory inDays(double stability, double difficulty, Instant now) {
        long days = Math.round(stability / factor * (Math.pow(WANTED, 1 / decay) - 1));
        var due = now.plus(Duration.ofDays(Math.clamp(days, 1, LONGEST)));
        return new Memory(Stage.REVIEW, 0, stability, difficulty, due, Optional.of(now));
    }

    /// A card that is asked after minutes: the next step, the same, the first, or out of the steps.
    private Memory learnt(
            Memory before,
            List<Duration> steps,
            Stage stage,
            double stability,
            double difficulty,
            Rating rating,
            Instant now) {
        int step = Math.min(before.step(), steps.size() - 1);
        boolean out = rating == Rating.EASY || (rating == Rating.GOOD && step + 1 == steps.size());
        if (out) {
            return inDays(stability, difficulty, now);
        }
        int next = switch (rating) {
            case AGAIN -> 0;
            case HARD -> step;
            case GOOD, EASY -> step + 1;
        };
        var pause = rating == Rating.HARD && step == 0 ? hard(steps) : steps.get(next);
        return new Memory(stage, next, stability, difficulty, now.plus(pause), Optional.of(now));
    }

    /// Between the first step and the second, or half as long again as the only one.
    private static Duration hard(List<Duration> steps) {
        return steps.size() == 1
                ? steps.getFirst().multipliedBy(3).dividedBy(2)
                : steps.get(0).plus(steps.get(1)).dividedBy(2);
    }

    private double stability(Memory before, Rating rating, Instant now) {
        double next = before.isNew()
                ? w(rating.grade() - 1)
                : days(before, now) < 1
                        ? sameDay(before.stability(), rating)
                        : rating == Rating.AGAIN ? forgotten(before, now) : recalled(before, rating, now);
        return Math.max(next, LEAST_STABILITY);
    }

    private static double sameDay(double stability, Rating rating) {
        double grows = Math.exp(w(17) * (rating.grade() - 3 + w(18))) * Math.pow(stability, -w(19));
        return stability * (rating.grade() >= 3 ? Math.max(grows, 1) : grows);
    }

    private double recalled(Memory before, Rating rating, Instant now) {
        double s = before.stability();
        return s
                * (1
                        + Math.exp(w(8))
                                * (11 - before.difficulty())
                                * Math.pow(s, -w(9))
                                * (Math.exp((1 - recall(before, now)) * w(10)) - 1)
                                * (rating == Rating.HARD ? w(15) : 1)
                                * (rating == Rating.EASY ? w(16) : 1));
    }

    private double forgotten(Memory before, Instant now) {
        double s = before.stability();
        double over = w(11)
                * Math.pow(before.difficulty(), -w(12))
                * (Math.pow(s + 1, w(13)) - 1)
                * Math.exp((1 - recall(before, now)) * w(14));
        return Math.min(over, s / Math.exp(w(17) * w(18)));
    }

    private static double firstDifficulty(Rating rating) {
        return w(4) - Math.exp(w(5) * (rating.grade() - 1)) + 1;
    }

    private static double nextDifficulty(Memory before, Rating rating) {
        double d = before.difficulty();
        double changed = d - w(6) * (rating.grade() - 3) * (10 - d) / 9;
        return clamped(w(7) * firstDifficulty(Rating.EASY) + (1 - w(7)) * changed);
    }

    private static double clamped(double difficulty) {
        return Math.clamp(difficulty, 1, 10);
    }
}
