package enface.store.card;

import static org.assertj.core.api.Assertions.assertThat;

import enface.card.Card;
import enface.card.CardId;
import enface.card.CardKey;
import enface.card.CardKey.Origin;
import enface.card.CardText;
import enface.card.CardText.Answer;
import enface.card.Fsrs;
import enface.card.Memory;
import enface.card.Rating;
import enface.store.Library;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CardsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00.123456Z");

    @TempDir
    private Path folder;

    private final Fsrs fsrs = new Fsrs();
    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Card card(String word, String meaning) {
        var text = new CardText(
                LanguageTag.ENGLISH,
                word,
                "The " + word + " sleeps.",
                new TextSpan(4, 4 + word.length()),
                new Answer(LanguageTag.SIMPLIFIED_CHINESE, "", meaning, "它睡了。", ""));
        return new Card(CardId.NONE, new CardKey(Origin.WORD, "en:" + word), text, Optional.empty(), Memory.fresh(NOW));
    }

    private Card rate(Card card, Rating rating, Instant at) {
        var after = fsrs.rated(card.memory(), rating, at);
        assertThat(library.cards().rate(card, rating, after, at)).isTrue();
        return card.withMemory(after);
    }

    @Test
    void cardsComeBackAsTheyWerePut() {
        var put = library.cards().put(List.of(card("quay", "码头"), card("harbour", "港口")));
        assertThat(put).extracting(c -> c.id().value()).doesNotContain(0L).doesNotHaveDuplicates();
        assertThat(library.cards().all()).isEqualTo(put);
    }

    @Test
    void oneThatIsThereTakesTheNewTextAndStaysRemembered() {
        var put = library.cards().put(List.of(card("quay", "码头"))).getFirst();
        var rated = rate(put, Rating.EASY, NOW);
        assertThat(library.cards().put(List.of(card("quay", "埠头")))).isEmpty();
        var now = library.cards().all().getFirst();
        assertThat(now.text().answer().meaning()).isEqualTo("埠头");
        assertThat(now.memory()).isEqualTo(rated.memory());
    }

    @Test
    void ratingsAreTakenBackOneByOneAfterARestartToo() {
        var put = library.cards().put(List.of(card("quay", "码头"))).getFirst();
        var once = rate(put, Rating.GOOD, NOW);
        var twice = rate(once, Rating.AGAIN, NOW.plus(Duration.ofMinutes(10)));
        assertThat(library.cards().all()).containsExactly(twice);
        library.close();
        library = Library.open(folder.resolve("library.enface"));
        assertThat(library.cards().undoRating()).contains(once);
        assertThat(library.cards().undoRating()).contains(put);
        assertThat(library.cards().undoRating()).isEmpty();
        assertThat(library.cards().all()).containsExactly(put);
    }

    @Test
    void oneThatSomebodyElseRatedMeanwhileIsNotRatedTwice() {
        var put = library.cards().put(List.of(card("quay", "码头"))).getFirst();
        rate(put, Rating.GOOD, NOW);
        assertThat(library.cards().rate(put, Rating.EASY, fsrs.rated(put.memory(), Rating.EASY, NOW), NOW))
                .isFalse();
        assertThat(library.cards().begunSince(NOW)).isEqualTo(1);
        assertThat(library.cards().begunSince(NOW.plusSeconds(1))).isZero();
    }

    @Test
    void oneThatIsRemovedComesBackUnderItsNumber() {
        var put = library.cards().put(List.of(card("quay", "码头"))).getFirst();
        library.cards().remove(List.of(put.id()));
        assertThat(library.cards().all()).isEmpty();
        library.cards().put(List.of(put));
        assertThat(library.cards().all()).containsExactly(put);
    }
}
