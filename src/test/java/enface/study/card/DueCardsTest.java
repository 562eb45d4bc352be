package enface.study.card;

import static org.assertj.core.api.Assertions.assertThat;

import enface.card.Card;
import enface.card.CardId;
import enface.card.CardKey;
import enface.card.CardKey.Origin;
import enface.card.CardText;
import enface.card.CardText.Answer;
import enface.card.Memory;
import enface.card.Memory.Stage;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DueCardsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private static Card card(long id, Stage stage, Duration until) {
        var text = new CardText(
                LanguageTag.ENGLISH, "w" + id, "", new TextSpan(0, 0), new Answer(LanguageTag.ENGLISH, "", "", "", ""));
        var memory =
                stage == Stage.NEW ? Memory.fresh(NOW) : new Memory(stage, 0, 1, 5, NOW.plus(until), Optional.of(NOW));
        return new Card(new CardId(id), new CardKey(Origin.WORD, "w" + id), text, Optional.empty(), memory);
    }

    private static List<Long> asked(List<Card> all, int begun) {
        return DueCards.of(all, begun, NOW).ready().stream()
                .map(c -> c.id().value())
                .toList();
    }

    @Test
    void whatIsBeingLearntComesFirstThenWhatIsDueThenNewOnes() {
        var all = List.of(
                card(1, Stage.NEW, Duration.ZERO),
                card(2, Stage.REVIEW, Duration.ofDays(-2)),
                card(3, Stage.REVIEW, Duration.ofDays(-3)),
                card(4, Stage.LEARNING, Duration.ofMinutes(-1)),
                card(5, Stage.REVIEW, Duration.ofDays(4)),
                card(6, Stage.RELEARNING, Duration.ofMinutes(-2)));
        assertThat(asked(all, 0)).containsExactly(6L, 4L, 3L, 2L, 1L);
        assertThat(DueCards.of(all, 0, NOW).next()).contains(NOW.plus(Duration.ofDays(4)));
        assertThat(DueCards.of(all, 0, NOW).fresh()).isEqualTo(1);
    }

    @Test
    void newOnesAreSoManyADay() {
        var all = LongStream.rangeClosed(1, 100)
                .mapToObj(i -> card(i, Stage.NEW, Duration.ZERO))
                .toList();
        assertThat(asked(all, 0)).hasSize(DueCards.NEW_A_DAY);
        assertThat(asked(all, 15)).hasSize(DueCards.NEW_A_DAY - 15);
        assertThat(asked(all, 50)).isEmpty();
    }

    @Test
    void whereNothingElseIsDueNobodyWaitsForMinutes() {
        var soon = card(1, Stage.LEARNING, Duration.ofMinutes(9));
        assertThat(asked(List.of(soon), 0)).containsExactly(1L);
        assertThat(asked(List.of(soon, card(2, Stage.NEW, Duration.ZERO)), 0)).containsExactly(2L);
        assertThat(asked(List.of(card(1, Stage.LEARNING, Duration.ofHours(1))), 0))
                .isEmpty();
    }
}
