package enface.ui.correct;

import enface.align.Bead.Status;
import enface.align.correct.Half;
import enface.align.correct.Repair;
import enface.align.correct.Repairs;
import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.store.correct.Step.Kind;
import enface.study.Steps;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.text.Version;
import enface.ui.correct.BeadPlaces.Place;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Puts the alignment right by keys, at the current row: of the original with the version last clicked, or else with
/// the first that is shown. Only that alignment changes.
final class BeadKeys {

    private final WindowModel window;
    private final Words words;
    private final StudyModel study;
    private final FacingPanes panes;
    private final Steps steps;
    private final BeadPlaces places;
    private final IntConsumer goToRow;

    public BeadKeys(WindowModel window, StudyModel study, FacingPanes panes, IntConsumer goToRow) {
        this.window = window;
        this.study = study;
        this.panes = panes;
        this.goToRow = goToRow;
        places = new BeadPlaces(study, panes);
        words = window.words();
        steps = window.steps();
    }

    public void offer(Deeds deeds) {
        deeds.set(Command.NEXT_UNSURE, Deed.of(this::nextUnsure));
        deeds.set(Command.CONFIRM, Deed.of(this::confirm));
        set(deeds, Command.MERGE, Kind.MERGED, (r, at) -> r.merge(at.beads().to() - 1));
        set(deeds, Command.PART, Kind.SPLIT, BeadKeys::part);
        set(
                deeds,
                Command.SENTENCE_UP,
                Kind.MOVED,
                (r, at) -> r.up(at.half(), at.cell().from()));
        set(
                deeds,
                Command.SENTENCE_DOWN,
                Kind.MOVED,
                (r, at) -> r.down(at.half(), at.cell().to() - 1));
        set(
                deeds,
                Command.UNLINK,
                Kind.UNLINKED,
                (r, at) -> r.unlink(at.half(), at.cell().from()));
    }

    private void set(Deeds deeds, Command command, Kind kind, BiFunction<Repairs, Place, Repair> repair) {
        deeds.set(command, Deed.of(() -> repair(kind, repair)));
    }

    private static Repair part(Repairs repairs, Place at) {
        var bead = at.first();
        return repairs.split(at.beads().from(), Repairs.middle(bead.source()), Repairs.middle(bead.target()));
    }

    private void repair(Kind kind, BiFunction<Repairs, Place, Repair> repair) {
        var found = places.place(places.row());
        if (found.isEmpty()) {
            window.messages().say(words.get("correct.no-pair"));
            return;
        }
        var at = found.get();
        if (steps.repair(at.version().id(), kind, r -> repair.apply(r, at))) {
            study.reading().renewing().whenTaken(() -> makeCurrent(at));
        }
    }

    private void confirm() {
        int row = places.row();
        var found = places.place(row);
        if (found.isEmpty()) {
            window.messages().say(words.get("correct.no-pair"));
            return;
        }
        var at = found.get();
        boolean confirmed = at.all().stream().allMatch(b -> b.status() == Status.CONFIRMED);
        boolean goesOn = confirmed
                || steps.repair(
                        at.version().id(),
                        Kind.CONFIRMED,
                        r -> r.confirm(at.beads().from(), at.beads().to() - 1));
        if (goesOn) {
            int next = Math.min(row + 1, places.rows().size() - 1);
            study.reading().renewing().whenTaken(() -> goToRow.accept(next));
        }
    }

    /// The sentence that was current stays it.
    private void makeCurrent(Place at) {
        var shown = study.reading().shownProperty().get();
        var version = at.half() == Half.TARGET
                ? at.version().id()
                : study.work().work().original().orElseThrow().id();
        int column = shown.versions().stream().map(Version::id).toList().indexOf(version);
        int segment = at.cell().from();
        IntStream.range(0, shown.rows().size())
                .filter(row ->
                        column >= 0 && shown.rows().get(row).cells().get(column).contains(segment))
                .findFirst()
                .ifPresent(panes::setCurrentRow);
    }

    private void nextUnsure() {
        places.nextDoubtful(places.row())
                .ifPresentOrElse(
                        row -> goToRow.accept(row), () -> window.messages().say(words.get("correct.all-sure")));
    }
}
