package enface.ui.note;

import enface.note.Note;
import enface.note.Target;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.text.TextRange;
import enface.text.VersionId;
import java.util.Optional;
import java.util.OptionalDouble;

/// Where the passages of notes stand in the panes at this moment.
final class NotePlaces {

    /// The heads of the panes, and how much of a line has to be in sight to count.
    private static final double HEAD = 40;

    private static final double PART_OF_LINE = 14;

    private final StudyModel model;
    private final FacingPanes panes;

    NotePlaces(StudyModel model, FacingPanes panes) {
        this.model = model;
        this.panes = panes;
    }

    /// How far down the panes a passage of the note begins, the highest of those in sight.
    OptionalDouble inSight(Note note) {
        return note.targets().stream()
                .map(this::inSight)
                .flatMapToDouble(OptionalDouble::stream)
                .min();
    }

    private OptionalDouble inSight(Target target) {
        int pane = paneOf(target.version());
        if (pane < 0) {
            return OptionalDouble.empty();
        }
        var first = panes.yOf(pane, target.range().from());
        var last = panes.yOf(pane, target.range().to());
        boolean seen = first.isPresent()
                && first.getAsDouble() <= panes.getHeight() - PART_OF_LINE
                && last.orElse(first.getAsDouble()) >= HEAD - PART_OF_LINE;
        return seen ? OptionalDouble.of(Math.max(HEAD, first.getAsDouble())) : OptionalDouble.empty();
    }

    /// Whether a note that is not in sight stands above what is.
    boolean above(Note note) {
        return target(note)
                .map(t -> panes.rowOf(paneOf(t.version()), t.range().from())
                        <= panes.getPosition().row())
                .orElse(true);
    }

    /// Whether a note is on the current sentence, or on no sentence at all.
    boolean isRead(Note note) {
        return target(note)
                .map(t -> panes.rowOf(paneOf(t.version()), t.range().from()) == panes.getCurrentRow())
                .orElse(true);
    }

    /// Whether a note stands before what is read.
    boolean isBefore(Note note) {
        int row = Math.max(panes.getCurrentRow(), panes.getPosition().row());
        return target(note)
                .map(t -> panes.rowOf(paneOf(t.version()), t.range().from()) < row)
                .orElse(true);
    }

    /// Brings a passage to the reading line, and marks it.
    void show(VersionId version, TextRange range) {
        int pane = paneOf(version);
        if (pane >= 0) {
            panes.goToPlace(pane, range.from());
            panes.setCurrentRow(panes.rowOf(pane, range.from()));
            panes.select(version, range);
        }
    }

    /// Brings a note's passage to the reading line.
    void goTo(Note note) {
        target(note)
                .ifPresent(t -> panes.goToPlace(paneOf(t.version()), t.range().from()));
    }

    /// Makes the row of a note's passage the current one, without moving the text.
    void pointAt(Note note) {
        target(note)
                .map(t -> panes.rowOf(paneOf(t.version()), t.range().from()))
                .ifPresent(panes::setCurrentRow);
    }

    /// The first passage that is in a version shown.
    private Optional<Target> target(Note note) {
        return note.targets().stream().filter(t -> paneOf(t.version()) >= 0).findFirst();
    }

    private int paneOf(VersionId version) {
        var versions = model.reading().shownProperty().get().versions();
        for (int i = 0; i < versions.size(); i++) {
            if (versions.get(i).id().equals(version)) {
                return i;
            }
        }
        return -1;
    }
}
