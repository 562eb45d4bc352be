package enface.ui.term;

import enface.card.CardKey;
import enface.language.cut.Words;
import enface.pane.TermHit;
import enface.study.StudyModel;
import enface.study.card.CardMaking;
import enface.ui.part.EntryPopup;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;

/// The entry of the term under the pointer, below its word or, where there is no room, above; never over it.
public final class TermPopOver {

    private final Words words;
    private final StudyModel model;
    private final Predicate<CardKey> starred;
    private final EntryPopup popup = new EntryPopup();
    private Optional<TermHit> shown = Optional.empty();

    /// @param starred of which there is a card
    public TermPopOver(Words words, StudyModel model, Predicate<CardKey> starred) {
        this.starred = starred;
        this.words = words;
        this.model = model;
    }

    private TermEntry entry(TermHit hit) {
        var concept = hit.match().concept();
        var language = hit.match().term().language();
        return new TermEntry(words, model, hit, starred.test(CardMaking.key(concept, language)));
    }

    /// Shows the entry of the term under the pointer, or nothing.
    public void show(Node owner, Optional<TermHit> hit) {
        if (shown.equals(hit)) {
            return;
        }
        shown = hit;
        popup.hide();
        if (hit.isPresent() && owner.getScene() != null) {
            popup.show(owner, entry(hit.get()), hit.get().bounds());
        }
    }
}
