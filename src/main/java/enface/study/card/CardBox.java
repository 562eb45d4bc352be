package enface.study.card;

import enface.card.AnkiCards;
import enface.card.Card;
import enface.card.CardKey;
import enface.publish.WholeFile;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// All cards of the library, and what is done with them; what is added or removed can be taken back.
///
/// On the thread of the window only.
public final class CardBox {

    private final Means means;
    private final Saying saying;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<List<Card>> cards = new ReadOnlyObjectWrapper<>(this, "cards", List.of());
    private Set<CardKey> keys = Set.of();

    public CardBox(Means means, Saying saying, Tasks tasks) {
        this.means = means;
        this.saying = saying;
        this.tasks = tasks;
    }

    /// All cards as they were when they were looked at last; [#refresh] looks.
    public ReadOnlyObjectProperty<List<Card>> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /// Whether there is a card of this.
    public boolean has(CardKey key) {
        return keys.contains(key);
    }

    /// Reads them anew, beside the window, after all that was asked before.
    public void refresh() {
        means.writing()
                .ask(
                        () -> true,
                        _ -> tasks.runUnseen(_ -> means.library().cards().all(), this::take));
    }

    void take(List<Card> now) {
        if (!now.equals(cards.get())) {
            keys = now.stream().map(Card::key).collect(Collectors.toUnmodifiableSet());
            cards.set(List.copyOf(now));
        }
    }

    private Optional<Card> of(CardKey key) {
        return cards.get().stream().filter(c -> c.key().equals(key)).findFirst();
    }

    /// Makes a card, or removes it where there is one already.
    public void star(Card card) {
        of(card.key()).ifPresentOrElse(this::remove, () -> add(List.of(card)));
    }

    /// Adds cards, and says how many were new.
    public void add(List<Card> made) {
        means.writing()
                .ask(
                        () -> {
                            var added = means.library().cards().put(made);
                            return new Put(added, means.library().cards().all());
                        },
                        put -> {
                            take(put.all());
                            tellAdded(put.added());
                        });
    }

    private record Put(List<Card> added, List<Card> all) {}

    private void tellAdded(List<Card> added) {
        var words = saying.words();
        if (added.isEmpty()) {
            saying.messages().say(words.get("card.added.none"));
            return;
        }
        var text = added.size() == 1
                ? words.get("card.added", added.getFirst().text().word())
                : words.get("card.added.several", added.size());
        saying.messages().offer(text, words.get("notes.undo"), () -> takeOut(added, () -> {}));
    }

    /// Removes a card, and offers to bring it back.
    public void remove(Card card) {
        var words = saying.words();
        takeOut(
                List.of(card),
                () -> saying.messages()
                        .offer(
                                words.get("card.removed", card.text().word()),
                                words.get("notes.undo"),
                                () -> bringBack(card)));
    }

    private void takeOut(List<Card> gone, Runnable then) {
        means.writing()
                .ask(
                        () -> {
                            means.library()
                                    .cards()
                                    .remove(gone.stream().map(Card::id).toList());
                            return means.library().cards().all();
                        },
                        now -> {
                            take(now);
                            then.run();
                        });
    }

    private void bringBack(Card card) {
        means.writing()
                .ask(
                        () -> {
                            means.library().cards().put(List.of(card));
                            return means.library().cards().all();
                        },
                        this::take);
    }

    /// Writes all cards into a file for Anki.
    public void write(Path file) {
        var words = saying.words();
        var all = cards.get();
        tasks.run(
                words.get("job.export"),
                _ -> {
                    var text = AnkiCards.text(all, words.get("card.deck"));
                    WholeFile.write(file, draft -> Files.writeString(draft, text));
                    return all.size();
                },
                count -> saying.messages().say(words.get("card.written", count, file.toString())));
    }
}
