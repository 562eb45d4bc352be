package enface.ui.note;

import enface.note.Note;
import enface.study.note.NotesModel;
import enface.ui.part.Subscriptions;
import javafx.collections.ListChangeListener;
import javafx.collections.ListChangeListener.Change;

/// Brings the cards in sight up to what has changed of the notes, and does no more than that: a note that is
/// written in changes its own card, and where notes came or went, the others are numbered anew.
final class NoteChanges {

    private final NoteCards cards;
    private final Runnable counted;
    private final Runnable tell;
    private final Runnable layOut;

    /// @param counted there may be others of each category
    /// @param tell says how many there are
    NoteChanges(NoteCards cards, Runnable counted, Runnable tell, Runnable layOut) {
        this.cards = cards;
        this.counted = counted;
        this.tell = tell;
        this.layOut = layOut;
    }

    /// Follows the notes while they are shown.
    void follow(NotesModel model, Subscriptions subscriptions) {
        subscriptions.listen(model.notes(), (ListChangeListener<Note>) this::changed);
        subscriptions.listen(model.found().shown(), (ListChangeListener<Note>) this::tellFound);
    }

    private void changed(Change<? extends Note> change) {
        boolean moved = false;
        while (change.next()) {
            boolean written = change.wasReplaced()
                    && change.getAddedSize() == 1
                    && change.getRemovedSize() == 1
                    && change.getRemoved()
                            .getFirst()
                            .id()
                            .equals(change.getAddedSubList().getFirst().id());
            if (written) {
                refresh(change.getRemoved().getFirst(), change.getAddedSubList().getFirst());
            }
            moved |= !written;
        }
        if (moved) {
            renumber();
        }
    }

    /// Cards of notes that are others in the same list may say something else too.
    private void renumber() {
        cards.all().forEach(NoteCard::follow);
        counted.run();
        tell.run();
        layOut.run();
    }

    private void refresh(Note before, Note now) {
        boolean other = !before.category().equals(now.category())
                || !before.severity().equals(now.severity())
                || !before.tags().equals(now.tags())
                || before.done() != now.done();
        if (other) {
            counted.run();
        }
        if (!before.targets().equals(now.targets())) {
            tell.run();
        }
        cards.known(now.id()).ifPresent(card -> {
            card.refresh();
            if (!card.isEditing() || !before.targets().equals(now.targets())) {
                layOut.run();
            }
        });
    }

    /// Says how many are found; a note that was written in changes nothing of that.
    private void tellFound(Change<? extends Note> change) {
        boolean same = true;
        while (change.next()) {
            same &= change.wasReplaced() && change.getAddedSize() == change.getRemovedSize();
        }
        if (!same) {
            tell.run();
        }
    }
}
