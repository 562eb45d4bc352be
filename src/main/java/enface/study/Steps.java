package enface.study;

import enface.align.correct.CannotRepair;
import enface.align.correct.Repair;
import enface.align.correct.Repairs;
import enface.store.correct.NoLongerFits;
import enface.store.correct.Step;
import enface.store.correct.Step.Kind;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.act.Writing;
import enface.study.correct.AlignAgain;
import enface.study.correct.Correcting;
import enface.study.correct.UnsavedCorrections;
import enface.study.importing.Importing;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.study.work.StudyStart;
import enface.text.VersionId;
import enface.text.correct.CannotCorrect;
import enface.text.correct.Corrections;
import enface.text.correct.TextChange;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// What a person corrects in the open work, and takes back; the work is shown anew after each step, at the same place.
///
/// What is typed in place of a sentence is kept until it is stored or dropped, whatever else is opened meanwhile.
///
/// On the thread of the window only.
public final class Steps {

    /// A sentence of a version.
    public record Sentence(VersionId version, int segment) {}

    /// What came of a step: the step, where there was one, and the work as it is now, with all that hangs on it unless
    /// nothing but an alignment is another.
    private record Made(Optional<Step> step, Optional<StudyStart> start, Optional<OpenWork> realigned) {

        static Made of(Optional<Step> step, Desk desk, OpenWork known) {
            var realigned = step.filter(s -> s.kind().isOfAlignment()).flatMap(s -> desk.realigned(known, s.version()));
            boolean all = step.isPresent() && realigned.isEmpty();
            return new Made(step, all ? desk.startAgain(known) : Optional.empty(), realigned);
        }
    }

    private static final int NO_ROW = -1;

    private final Desk desk;
    private final Importing importing;
    private final Screens screens;
    private final Saying saying;
    private final Tasks tasks;
    private final Writing writing;
    private final Correcting correcting;
    private final Map<Sentence, String> drafts = new HashMap<>();
    private Runnable changed = () -> {};
    private boolean underWay;
    /// How many steps were made in this window.
    private int made;
    /// Whether what hangs on a corrected text is still to be taken up.
    private boolean renewalDue;
    /// How many notes had been deleted when each step was made, since the work was shown; the last one first.
    private final Deque<Integer> deletedBefore = new ArrayDeque<>();
    /// The work they were deleted from.
    private Optional<StudyModel> counted = Optional.empty();

    Steps(Desk desk, Importing importing, Screens screens, Saying saying, Tasks tasks, Means means) {
        this.desk = desk;
        this.importing = importing;
        this.screens = screens;
        this.saying = saying;
        this.tasks = tasks;
        correcting = new Correcting(desk.library(), means.clock());
        writing = means.writing();
    }

    /// Is told when what the library lists of works has changed.
    void onChanged(Runnable action) {
        changed = action;
    }

    // What is typed

    /// What was typed in place of a sentence and neither stored nor dropped.
    public Optional<String> draft(Sentence sentence) {
        return Optional.ofNullable(drafts.get(sentence));
    }

    public void keep(Sentence sentence, String typed) {
        drafts.put(sentence, typed);
        screens.study()
                .map(StudyModel::work)
                .ifPresent(work -> writing.hold(
                        sentence, () -> UnsavedCorrections.typed(work, sentence.version(), sentence.segment(), typed)));
    }

    public void drop(Sentence sentence) {
        drafts.remove(sentence);
        writing.letGo(sentence);
    }

    // Steps

    /// Corrects a sentence, or what it stands in; where that cannot be, it is told why, and nothing is lost.
    public void correct(Sentence sentence, Kind kind, Function<Corrections, TextChange> correction) {
        var open = screens.study().map(study -> study.reading().renewing().newest());
        var version = open.flatMap(work -> work.version(sentence.version()));
        if (version.isEmpty() || underWay) {
            return;
        }
        TextChange change;
        try {
            change = correction.apply(Correcting.corrections(open.get(), version.get()));
        } catch (CannotCorrect e) {
            saying.tell(e);
            return;
        }
        var model = screens.study().orElseThrow();
        if (model.practice().openProperty().get()
                || model.work().given().size() < model.work().versions().size()) {
            // the library brings attempts along, and what is typed in one must be there before
            run(study -> Optional.of(correcting.correct(study.work(), version.get(), kind, change)), _ -> {
                drop(sentence);
                screens.study().ifPresent(this::count);
            });
        } else {
            correct(model, sentence, kind, change);
        }
    }

    /// Shows a correction at once, writes it beside that, and takes up then what hangs on the text as the library has
    /// brought it along.
    private void correct(StudyModel study, Sentence sentence, Kind kind, TextChange change) {
        var reading = study.reading();
        var open = reading.renewing().newest();
        var version = open.version(sentence.version()).orElseThrow();
        int mine = ++made;
        int row = reading.currentRowProperty().get();
        count(study);
        renewalDue = true;
        reading.renewing().to(open.corrected(version, change));
        reading.renewing().whenTaken(() -> reading.makeCurrent(row));
        writing.ask(
                () -> written(() -> correcting.correct(open, version, kind, change)),
                failure -> {
                    failure.ifPresent(this::reload);
                    if (failure.isEmpty()) {
                        drop(sentence);
                        renew(study, mine, row);
                    }
                },
                this::reload);
    }

    /// Takes up all that the library has of the open work, unless another step was made meanwhile.
    private void renew(StudyModel study, int mine, int row) {
        var known = study.reading().renewing().newest();
        tasks.runUnseen(_ -> desk.startAgain(known), found -> {
            if (mine == made && screens.study().filter(study::equals).isPresent()) {
                renewalDue = false;
                found.ifPresent(study::takeUp);
                study.reading().renewing().whenTaken(() -> stayAt(study, row));
            }
        });
    }

    /// The row that was current stays it, where nothing else became it.
    private static void stayAt(StudyModel study, int row) {
        if (row >= 0 && study.reading().currentRowProperty().get() < 0) {
            study.reading().makeCurrent(row);
        }
    }

    /// Repairs how a version is aligned with the original: shown as soon as its rows are laid out, and written beside
    /// that. Where it cannot be, it is told why.
    ///
    /// @return whether anything was repaired
    public boolean repair(VersionId id, Kind kind, Function<Repairs, Repair> repairing) {
        var study = screens.study();
        if (study.isEmpty() || underWay) {
            return false;
        }
        var renewing = study.get().reading().renewing();
        var open = renewing.newest();
        var version = open.version(id).orElseThrow();
        Repair repair;
        try {
            repair = repairing.apply(Correcting.repairs(open, version));
        } catch (CannotRepair e) {
            saying.tell(e);
            return false;
        }
        count(study.get());
        var repaired = repair.in(Correcting.alignment(open, version));
        renewing.to(open.aligned(version, repaired));
        int mine = ++made;
        writing.ask(
                () -> written(() -> correcting.repair(open, version, kind, repair)),
                failure -> {
                    failure.ifPresent(this::reload);
                    if (failure.isEmpty() && renewalDue) {
                        renew(study.get(), mine, NO_ROW);
                    }
                },
                this::reload);
        return true;
    }

    /// Aligns a stretch anew with all that the library knows; beads that are confirmed stay.
    public void alignAgain(VersionId id, AlignAgain.Beads beads) {
        var study = screens.study();
        if (study.isEmpty() || underWay) {
            return;
        }
        var open = study.get().reading().renewing().newest();
        var original = open.work().original().orElseThrow();
        var version = open.version(id).orElseThrow();
        var alignment = Correcting.alignment(open, version);
        tasks.run(
                saying.words().get("job.align-again"),
                progress -> AlignAgain.of(
                        original,
                        version,
                        alignment,
                        beads,
                        importing.aligner(original.language(), version.language(), progress.part(0, 0.5)),
                        progress.part(0.5, 1)),
                found -> repair(id, Kind.ALIGNED, r -> r.instead(beads.first(), beads.last(), found.after())));
    }

    private static Optional<Exception> written(Runnable deed) {
        try {
            deed.run();
            return Optional.empty();
        } catch (NoLongerFits e) {
            return Optional.of(e);
        }
    }

    /// Shows the work as the library has it, since what was repaired could not be written.
    private void reload(Exception failure) {
        saying.tell(failure);
        screens.study().ifPresent(study -> {
            var known = study.reading().renewing().newest();
            tasks.runUnseen(_ -> desk.startAgain(known), found -> {
                if (screens.study().filter(study::equals).isPresent()) {
                    found.ifPresent(study::takeUp);
                }
            });
        });
    }

    /// What tells now from before and after another step, or another note that was deleted.
    public Object moment(StudyModel study) {
        return List.of(made, study.notes().deleted());
    }

    /// Whether a note was deleted after the last step.
    public boolean isNoteDeletedSince() {
        return screens.study()
                .filter(s -> s.notes().deleted()
                        > Optional.ofNullable(counts(s).peek()).orElse(0))
                .isPresent();
    }

    private void count(StudyModel study) {
        counts(study).push(study.notes().deleted());
    }

    private Deque<Integer> counts(StudyModel study) {
        if (!counted.equals(Optional.of(study))) {
            counted = Optional.of(study);
            deletedBefore.clear();
        }
        return deletedBefore;
    }

    /// Takes back the last step in the open work.
    public void undo() {
        run(study -> correcting.undo(study.work().work().id()), this::undone);
    }

    /// Makes the step again that was taken back last.
    public void redo() {
        run(study -> correcting.redo(study.work().work().id()), this::redone);
    }

    private void undone(Optional<Step> step) {
        step.flatMap(_ -> screens.study()).ifPresent(study -> counts(study).poll());
        tell(step, "step.taken-back", "cli.undo.nothing");
    }

    private void redone(Optional<Step> step) {
        step.flatMap(_ -> screens.study()).ifPresent(this::count);
        tell(step, "step.made-again", "cli.redo.nothing");
    }

    private void tell(Optional<Step> step, String done, String nothing) {
        var words = saying.words();
        saying.messages()
                .say(step.map(s -> words.get(done, words.get("step." + s.kind().key()), s.words()))
                        .orElseGet(() -> words.get(nothing)));
    }

    private static void takeUp(StudyModel study, Made made) {
        var renewing = study.reading().renewing();
        int row = study.reading().currentRowProperty().get();
        made.realigned().ifPresent(renewing::to);
        made.start().ifPresent(study::takeUp);
        renewing.whenTaken(() -> stayAt(study, row));
    }

    /// Makes a step when all that was typed is in the library, and shows the work as it is then.
    private void run(Function<StudyModel, Optional<Step>> deed, Consumer<Optional<Step>> after) {
        var study = screens.study();
        if (study.isEmpty() || underWay) {
            return;
        }
        underWay = true;
        var known = study.get().reading().renewing().newest();
        var id = known.work().id();
        screens.afterSaving(() -> tasks.run(
                saying.words().get("job.correct"),
                _ -> Made.of(deed.apply(study.get()), desk, known),
                made -> {
                    underWay = false;
                    this.made++;
                    if (made.step().filter(s -> s.kind().isOfVersions()).isPresent()) {
                        changed.run();
                        made.start().filter(_ -> screens.isOpen(id)).ifPresent(screens::show);
                    } else if (study.equals(screens.study())) {
                        takeUp(study.get(), made);
                    }
                    after.accept(made.step());
                },
                () -> underWay = false));
    }
}
