package enface.ui.note;

import enface.note.NoteId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// The cards of the notes in sight: one is made when its note comes into sight, and let go of when that leaves it.
///
/// The card that is written in is kept wherever its note is.
final class NoteCards {

    private final Function<NoteId, NoteCard> make;
    private final Map<NoteId, NoteCard> made = new HashMap<>();
    private Optional<NoteId> lit = Optional.empty();
    private Set<NoteId> beside = Set.of();
    private Supplier<Set<NoteId>> pinned = Set::of;
    private int built;

    NoteCards(Function<NoteId, NoteCard> make) {
        this.make = make;
    }

    /// The card of a note, made where it is not there.
    NoteCard of(NoteId note) {
        return made.computeIfAbsent(note, this::made);
    }

    private NoteCard made(NoteId note) {
        built++;
        var card = make.apply(note);
        card.lit(isLit(note));
        card.refresh();
        return card;
    }

    Optional<NoteCard> known(NoteId note) {
        return Optional.ofNullable(made.get(note));
    }

    Collection<NoteCard> all() {
        return made.values();
    }

    /// Lets go of all other cards, but for the one that is written in.
    void keep(Set<NoteId> notes) {
        var also = pinned.get();
        made.values()
                .removeIf(card -> !notes.contains(card.note()) && !also.contains(card.note()) && !card.isEditing());
    }

    /// Says whose cards are always kept.
    void pin(Supplier<Set<NoteId>> notes) {
        pinned = notes;
    }

    /// Marks the card of a note, and no other.
    void light(NoteId note) {
        light(note, List.of());
    }

    /// Marks the card of a note, and those of others on the same passage.
    void light(NoteId note, List<NoteId> others) {
        lit = Optional.of(note);
        beside = Set.copyOf(others);
        List.copyOf(made.values()).forEach(card -> card.lit(isLit(card.note())));
    }

    private boolean isLit(NoteId note) {
        return lit.filter(note::equals).isPresent() || beside.contains(note);
    }

    Optional<NoteId> lit() {
        return lit;
    }

    /// How many cards were made so far.
    int built() {
        return built;
    }

    /// Makes these cards the first children of a part, in their order. The one that has the keys is never taken out,
    /// which would take them from it.
    static void show(ObservableList<Node> children, List<NoteCard> cards) {
        children.removeIf(child -> child instanceof NoteCard card && !cards.contains(card));
        for (int i = 0; i < cards.size(); i++) {
            var card = cards.get(i);
            if (i < children.size() && children.get(i) == card) {
                continue;
            }
            if (card.isFocusWithin() && children.contains(card)) {
                children.remove(i, children.indexOf(card));
            } else {
                children.remove(card);
                children.add(i, card);
            }
        }
    }
}
