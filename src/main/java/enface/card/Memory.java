package enface.card;

import java.time.Instant;
import java.util.Optional;

/// How well a card is remembered, and when it is due.
///
/// @param step how far it is among the steps of learning, from 0
/// @param stability in days: after so many it is still known in nine cases of ten; 0 for a new one
/// @param difficulty from 1 to 10; 0 for a new one
/// @param last when it was rated last
public record Memory(Stage stage, int step, double stability, double difficulty, Instant due, Optional<Instant> last) {

    /// How far a card is.
    public enum Stage {
        NEW,
        LEARNING,
        REVIEW,
        RELEARNING
    }

    /// Of a card that nobody has seen yet.
    public static Memory fresh(Instant since) {
        return new Memory(Stage.NEW, 0, 0, 0, since, Optional.empty());
    }

    public boolean isNew() {
        return stage == Stage.NEW;
    }

    /// Whether it comes back within minutes.
    public boolean isLearning() {
        return stage == Stage.LEARNING || stage == Stage.RELEARNING;
    }
}
