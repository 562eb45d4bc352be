package enface.ui.importing;

import enface.study.WindowModel;
import enface.study.importing.Choosing.Piece;
import enface.study.importing.ImportModel;
import enface.ui.part.Controls;
import java.util.Collection;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/// The paragraphs of the preview that a person has chosen, to be left out of the text together. A click chooses
/// one, a second lets it go.
final class ChosenParagraphs {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final WindowModel window;
    private final ImportModel model;
    private final Runnable shown;
    private final ObservableSet<Piece> pieces = FXCollections.observableSet();

    /// @param shown draws what is chosen anew
    ChosenParagraphs(WindowModel window, ImportModel model, Runnable shown) {
        this.window = window;
        this.model = model;
        this.shown = shown;
    }

    /// Lets a paragraph be chosen where it is drawn.
    void on(Node paragraph, Piece piece) {
        paragraph.setId("draft-" + piece.version() + "-" + piece.paragraph());
        paragraph.pseudoClassStateChanged(CHOSEN, pieces.contains(piece));
        paragraph.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                turn(List.of(piece));
            }
        });
    }

    /// Chooses these, or lets them go where all of them are chosen.
    void turn(Collection<Piece> turned) {
        if (pieces.containsAll(turned)) {
            pieces.removeAll(turned);
        } else {
            pieces.addAll(turned);
        }
        shown.run();
    }

    /// Leaves out what is chosen; where nothing is, these.
    void leaveOut(Collection<Piece> otherwise) {
        var all = pieces.isEmpty() ? otherwise : pieces;
        window.imports().readAgain(model, model.choosing().withoutText(List.copyOf(all)));
    }

    /// What can be done with them; seen while there are any.
    HBox bar() {
        var words = window.words();
        var count = Controls.label("", "pane-subtitle");
        var out = Controls.button("not-text", words.get("import.not-text"), () -> leaveOut(List.of()));
        var letGo = Controls.quiet("let-paragraphs-go", words.get("import.let-go"), () -> {
            pieces.clear();
            shown.run();
        });
        var bar = Controls.withClass(new HBox(12, count, Controls.spring(), letGo, out), "draft-legend");
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setVisible(false);
        bar.setManaged(false);
        pieces.addListener((SetChangeListener<Piece>) _ -> {
            count.setText(words.get("import.chosen", pieces.size()));
            bar.setVisible(!pieces.isEmpty());
            bar.setManaged(!pieces.isEmpty());
        });
        return bar;
    }
}
