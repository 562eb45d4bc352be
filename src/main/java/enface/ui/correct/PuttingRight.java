package enface.ui.correct;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.ui.part.Subscriptions;
import java.util.function.IntConsumer;
import javafx.scene.Node;

/// All that puts right what is shown: the editor of a sentence, the keys of the alignment, and taking back.
public final class PuttingRight {

    private final WindowModel window;
    private final StudyModel study;
    private final SentenceEditor editor;
    private final BeadKeys beads;
    private final RunKeys runs;
    private final AlignBar bar;
    private final Runnable bringBackNote;

    /// @param goToRow makes a row the current one and brings it to the reading line
    /// @param bringBackNote brings the note back that was deleted last
    public PuttingRight(
            WindowModel window, StudyModel study, FacingPanes panes, IntConsumer goToRow, Runnable bringBackNote) {
        this.window = window;
        this.study = study;
        this.bringBackNote = bringBackNote;
        editor = new SentenceEditor(window, study, panes);
        beads = new BeadKeys(window, study, panes, goToRow);
        runs = new RunKeys(window, study, panes);
        bar = new AlignBar(window, study, panes);
    }

    public void offer(Deeds deeds) {
        deeds.set(Command.UNDO, Deed.of(this::undo));
        deeds.set(Command.REDO, Deed.of(this::redo));
        editor.offer(deeds);
        beads.offer(deeds);
        runs.offer(deeds);
        bar.offer(deeds);
    }

    /// What lies over the text while a sentence is corrected.
    public Node editor() {
        return editor;
    }

    /// What stands over the text while alignments are put right.
    public Node bar() {
        return bar;
    }

    /// Follows what is shown.
    public void follow(Subscriptions subscriptions) {
        bar.follow(subscriptions);
    }

    /// Closes the editor; false where it is not open.
    public boolean letGo() {
        return editor.letGo();
    }

    /// Puts alignments right no more; false where none were.
    public boolean letGoOfLinks() {
        return bar.letGo();
    }

    private boolean isTermLast() {
        return window.glossaries().isStamped(window.moment(study));
    }

    /// Makes again what was taken back last.
    private void redo() {
        if (!isTermLast() || !window.glossaries().redo()) {
            window.steps().redo();
        }
    }

    /// Takes back what was done last: a term that was added, or notes that were taken from a file, or a note that was
    /// deleted after the last step, or that step.
    private void undo() {
        if ((isTermLast() && window.glossaries().undo()) || window.takeBackNotes(study)) {
            return;
        }
        if (window.steps().isNoteDeletedSince()) {
            bringBackNote.run();
        } else {
            window.steps().undo();
        }
    }
}
