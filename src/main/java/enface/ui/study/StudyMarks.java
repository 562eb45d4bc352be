package enface.ui.study;

import enface.note.Anchor;
import enface.note.Note;
import enface.note.Target;
import enface.pane.PaneMarks;
import enface.pane.WordSource;
import enface.pane.type.NoteMark;
import enface.study.StudyModel;
import enface.study.work.Counterparts;
import enface.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.collections.ListChangeListener.Change;

/// Marks in the panes what the model of a study knows of the texts: its terms, its words and its notes.
final class StudyMarks {

    private final StudyModel model;
    private final PaneMarks panes;
    private int marked;

    StudyMarks(StudyModel model, PaneMarks panes) {
        this.model = model;
        this.panes = panes;
    }

    /// Marks the terms of the glossaries as they are now, in the texts as they are whenever a paragraph is shown.
    void terms() {
        var terms = model.termsProperty().get();
        panes.setTermSource((id, paragraph) -> model.reading().shownProperty().get().versions().stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .map(v -> terms.in(v, paragraph))
                .orElse(List.of()));
    }

    /// Which words correspond may be learnt while the text is read.
    ///
    /// @param more runs whenever more is known
    void words(Counterparts counterparts, Runnable more) {
        WordSource source = (id, place) -> model.work()
                .version(id)
                .map(v -> counterparts.of(
                        v, place, model.reading().shownProperty().get().versions()))
                .orElse(Map.of());
        panes.setWordSource(source);
        counterparts.onLearnt(() -> {
            panes.setWordSource(source);
            more.run();
        });
    }

    /// Marks the passages of the notes as they are now; does nothing where those are marked already, so that typing a
    /// remark marks nothing anew.
    void notes(Change<? extends Note> change) {
        boolean same = true;
        while (change.next()) {
            same &= change.wasReplaced() && marksAlike(change);
        }
        if (!same) {
            notes();
        }
    }

    private static boolean marksAlike(Change<? extends Note> change) {
        var before = change.getRemoved();
        var now = change.getAddedSubList();
        return before.size() == now.size()
                && IntStream.range(0, now.size())
                        .allMatch(i -> before.get(i).id().equals(now.get(i).id())
                                && before.get(i).targets().equals(now.get(i).targets())
                                && before.get(i).category().equals(now.get(i).category()));
    }

    /// Marks the passages of the notes as they are now.
    void notes() {
        var marks = new ArrayList<NoteMark>();
        var notes = model.notes().notes();
        for (int i = 0; i < notes.size(); i++) {
            var note = notes.get(i);
            int number = i + 1;
            var category = model.schemes().schemes().of(note);
            note.targets().stream()
                    .filter(t -> !model.notes().standing().isLost(t))
                    .map(t -> new NoteMark(t.version(), placeOf(t), note.id(), number, category))
                    .forEach(marks::add);
        }
        marked++;
        panes.setNotes(marks);
    }

    private TextRange placeOf(Target target) {
        return switch (model.notes().standing().of(target)) {
            case Anchor.Exact(var range) -> range;
            case Anchor.Moved moved -> moved.range();
            case Anchor.Orphaned() -> target.range();
        };
    }

    /// How many times the notes were marked.
    int marked() {
        return marked;
    }
}
