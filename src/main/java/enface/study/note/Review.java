package enface.study.note;

import enface.note.Anchor;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.note.Targets;
import enface.study.work.OpenWork;
import enface.text.TextRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

/// The passages that were not found for certain, one after the other, for a person to say where they stand.
public final class Review {

    /// A passage to look at.
    ///
    /// @param number which of the passages of its note it is
    /// @param candidates where it may stand, the best first; perhaps nowhere
    public record Doubt(NoteId note, int number, Target target, List<Anchor.Candidate> candidates) {}

    private static final int UNKNOWN = -1;

    private final ObservableList<Note> notes;
    private final Standing standing;
    private final BiConsumer<NoteId, UnaryOperator<Note>> edit;
    private int counted = UNKNOWN;

    /// @param edit changes a note
    Review(ObservableList<Note> notes, Standing standing, BiConsumer<NoteId, UnaryOperator<Note>> edit) {
        this.notes = notes;
        this.standing = standing;
        this.edit = edit;
        notes.addListener((ListChangeListener<Note>) _ -> renew());
    }

    /// The notes, or the texts they are about, are others.
    void renew() {
        counted = UNKNOWN;
    }

    /// How many passages there are to look at. One of a version that is no more cannot stand anywhere.
    public int count() {
        if (counted == UNKNOWN) {
            counted = 0;
            for (var note : notes) {
                for (var target : note.targets()) {
                    counted += isOpen(target) ? 1 : 0;
                }
            }
        }
        return counted;
    }

    private boolean isOpen(Target target) {
        return !target.isGone() && standing.isDoubtful(target);
    }

    /// The first passage to look at.
    public Optional<Doubt> next() {
        return notes.stream().flatMap(n -> of(n).stream()).findFirst();
    }

    private List<Doubt> of(Note note) {
        var doubts = new ArrayList<Doubt>();
        for (int i = 0; i < note.targets().size(); i++) {
            var target = note.targets().get(i);
            if (isOpen(target)) {
                doubts.add(new Doubt(note.id(), i, target, standing.places(target)));
            }
        }
        return doubts;
    }

    /// From now on the passage is the one that stands here.
    public void accept(OpenWork work, Doubt doubt, Anchor.Candidate place) {
        put(doubt, here(work, doubt.target(), place.range()));
    }

    /// It stands nowhere any more; the note keeps what it quotes.
    public void leave(Doubt doubt) {
        put(doubt, nowhere(doubt.target()));
    }

    private void put(Doubt doubt, Target now) {
        edit.accept(doubt.note(), n -> with(n, doubt.number(), now));
    }

    /// A note with another passage in place of one.
    public static Note with(Note note, int number, Target now) {
        var targets = new ArrayList<>(note.targets());
        targets.set(number, now);
        return note.withTargets(targets);
    }

    /// The passage that stands somewhere, in place of one that was there or elsewhere.
    public static Target here(OpenWork work, Target target, TextRange range) {
        return work.version(target.version())
                .map(v -> target.isGap()
                        ? Targets.gap(v.text(), v.id(), range.from())
                        : Targets.of(v.text(), v.id(), range))
                .orElse(target);
    }

    /// A passage that stands nowhere any more.
    public static Target nowhere(Target target) {
        return new Target(Target.GONE, target.range(), target.quote(), target.prefix(), target.suffix());
    }
}
