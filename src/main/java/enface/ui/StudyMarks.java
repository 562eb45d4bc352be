package enface.ui;

import enface.note.Scheme;
import enface.pane.PaneMarks;
import enface.pane.WordSource;
import enface.pane.type.NoteMark;
import enface.study.Counterparts;
import enface.study.StudyModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Marks in the panes what the model of a study knows of the texts: its terms, its words and its notes.
final class StudyMarks {

    private final StudyModel model;
    private final PaneMarks panes;

    StudyMarks(StudyModel model, PaneMarks panes) {
        this.model = model;
        this.panes = panes;
    }

    /// Marks the terms of the glossaries as they are now.
    void terms() {
        var terms = model.termsProperty().get();
        var versions = model.shownProperty().get().versions();
        panes.setTermSource((id, paragraph) -> versions.stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .map(v -> terms.in(v, paragraph))
                .orElse(List.of()));
    }

    /// Which words correspond may be learnt while the text is read.
    void words(Counterparts counterparts) {
        WordSource source = (id, place) -> model.work()
                .version(id)
                .map(v -> counterparts.of(v, place, model.shownProperty().get().versions()))
                .orElse(Map.of());
        panes.setWordSource(source);
        counterparts.onLearnt(() -> panes.setWordSource(source));
    }

    /// Marks the passages of the notes as they are now.
    void notes() {
        var marks = new ArrayList<NoteMark>();
        for (var note : model.notes().notes()) {
            var category = Scheme.PROCEDURES.category(note.category()).orElse(Scheme.NONE);
            note.targets()
                    .forEach(t -> marks.add(new NoteMark(
                            t.version(), t.range(), note.id(), model.notes().number(note.id()), category)));
        }
        panes.setNotes(marks);
    }
}
