package enface.ui.term;

import enface.language.cut.Words;
import enface.pane.TermHit;
import enface.study.StudyModel;
import enface.ui.part.EntryPopup;
import java.util.Optional;
import javafx.scene.Node;

/// The entry of the term under the pointer, below its word or, where there is no room, above; never over it.
public final class TermPopOver {

    private final Words words;
    private final StudyModel model;
    private final EntryPopup popup = new EntryPopup();
    private Optional<TermHit> shown = Optional.empty();

    public TermPopOver(Words words, StudyModel model) {
        this.words = words;
        this.model = model;
    }

    /// Shows the entry of the term under the pointer, or nothing.
    public void show(Node owner, Optional<TermHit> hit) {
        if (shown.equals(hit)) {
            return;
        }
        shown = hit;
        popup.hide();
        if (hit.isPresent() && owner.getScene() != null) {
            popup.show(owner, new TermEntry(words, model, hit.get()), hit.get().bounds());
        }
    }
}
