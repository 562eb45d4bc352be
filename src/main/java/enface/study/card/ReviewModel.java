package enface.study.card;

import enface.card.Card;
import enface.card.Fsrs;
import enface.card.Rating;
import enface.study.act.Means;
import enface.study.act.Saying;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Cards being asked, one after another: shown, rated, and a rating taken back.
///
/// On the thread of the window only.
public final class ReviewModel {

    private final CardBox box;
    private final Means means;
    private final Saying saying;
    private final Fsrs fsrs = new Fsrs();
    private final ReadOnlyObjectWrapper<Optional<Card>> card =
            new ReadOnlyObjectWrapper<>(this, "card", Optional.empty());
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper(this, "answered");
    private final ReadOnlyObjectWrapper<DueCards> due =
            new ReadOnlyObjectWrapper<>(this, "due", new DueCards(List.of(), 0, Optional.empty()));
    private boolean rating;
    /// How many of this sitting can be taken back.
    private final Deque<Card> rated = new ArrayDeque<>();

    public ReviewModel(CardBox box, Means means, Saying saying) {
        this.box = box;
        this.means = means;
        this.saying = saying;
        box.refresh();
        renew();
    }

    public CardBox box() {
        return box;
    }

    /// The card that is asked; nothing where none is due.
    public ReadOnlyObjectProperty<Optional<Card>> cardProperty() {
        return card.getReadOnlyProperty();
    }

    /// Whether its other side is shown.
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /// What is due.
    public ReadOnlyObjectProperty<DueCards> dueProperty() {
        return due.getReadOnlyProperty();
    }

    /// Looks anew what is due, after the cards are others; the one that is asked stays where it is still there.
    public void renew() {
        var midnight = means.clock()
                .instant()
                .atZone(ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.DAYS)
                .toInstant();
        means.writing().ask(() -> means.library().cards().begunSince(midnight), this::renew);
    }

    private void renew(int begun) {
        due.set(DueCards.of(box.cardsProperty().get(), begun, means.clock().instant()));
        var ready = due.get().ready();
        var now = card.get().filter(ready::contains).or(() -> ready.stream().findFirst());
        if (!now.equals(card.get())) {
            answered.set(false);
            card.set(now);
        }
    }

    /// Shows the other side; false where nothing is asked, or it is shown already.
    public boolean show() {
        boolean can = card.get().isPresent() && !answered.get();
        if (can) {
            answered.set(true);
        }
        return can;
    }

    /// After how long the card would be asked again.
    public Duration pause(Rating how) {
        var now = means.clock().instant();
        return card.get()
                .map(c -> Duration.between(now, fsrs.rated(c.memory(), how, now).due()))
                .orElse(Duration.ZERO);
    }

    /// Rates the card that is shown, and asks the next one; false where its other side was not seen.
    public boolean rate(Rating how) {
        if (card.get().isEmpty() || !answered.get() || rating) {
            return false;
        }
        rating = true;
        var before = card.get().get();
        Instant now = means.clock().instant();
        var after = fsrs.rated(before.memory(), how, now);
        means.writing()
                .ask(
                        () -> {
                            boolean done = means.library().cards().rate(before, how, after, now);
                            return new Rated(done, means.library().cards().all());
                        },
                        r -> {
                            rating = false;
                            if (r.done()) {
                                rated.push(before);
                            } else {
                                saying.messages().problem(saying.words().get("card.other-by-now"));
                            }
                            next(r.all(), Optional.empty());
                        },
                        failure -> {
                            rating = false;
                            means.writing().tell(failure);
                        });
        return true;
    }

    private record Rated(boolean done, List<Card> all) {}

    private void next(List<Card> all, Optional<Card> first) {
        answered.set(false);
        card.set(first);
        box.take(all);
        renew();
    }

    /// Takes back the last rating, and asks that card again.
    public void undo() {
        means.writing()
                .ask(
                        () -> {
                            var back = means.library().cards().undoRating();
                            return new Back(back, means.library().cards().all());
                        },
                        b -> {
                            rated.poll();
                            b.card()
                                    .ifPresentOrElse(
                                            _ -> next(b.all(), b.card()),
                                            () -> saying.messages()
                                                    .say(saying.words().get("cli.undo.nothing")));
                        });
    }

    private record Back(Optional<Card> card, List<Card> all) {}

    /// Removes the card that is asked, and offers to bring it back; false where none is.
    public boolean remove() {
        card.get().ifPresent(box::remove);
        return card.get().isPresent();
    }

    /// How many were rated since the cards were opened.
    public int ratedNow() {
        return rated.size();
    }
}
