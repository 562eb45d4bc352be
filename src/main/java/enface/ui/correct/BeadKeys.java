package enface.ui.correct;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.align.correct.Half;
import enface.align.correct.Repair;
import enface.align.correct.Repairs;
import enface.align.row.Row;
import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.store.correct.Step.Kind;
import enface.study.Steps;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.work.OpenWork;
import enface.text.SegmentRange;
import enface.text.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/// Puts the alignment right by keys, at the current row: of the original with the version last clicked, or else with
/// the first that is shown. Only that alignment changes.
final class BeadKeys {

    /// A bead that is less likely to be right than this is looked at in turn.
    private static final double DOUBTFUL = 0.7;

    private final WindowModel window;
    private final Words words;
    private final StudyModel study;
    private final FacingPanes panes;
    private final Steps steps;
    private final IntConsumer goToRow;

    /// The beads of one alignment that a row has anything of.
    ///
    /// @param half the side last clicked
    /// @param cell what that side has in the row
    private record Place(Version version, Alignment alignment, SegmentRange beads, Half half, SegmentRange cell) {

        Bead first() {
            return alignment.beads().get(beads.from());
        }
    }

    public BeadKeys(WindowModel window, StudyModel study, FacingPanes panes, IntConsumer goToRow) {
        this.window = window;
        this.study = study;
        this.panes = panes;
        this.goToRow = goToRow;
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
        var found = place(row());
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
        int row = row();
        var found = place(row);
        if (found.isEmpty()) {
            window.messages().say(words.get("correct.no-pair"));
            return;
        }
        var at = found.get();
        boolean confirmed = IntStream.range(at.beads().from(), at.beads().to())
                .allMatch(b -> at.alignment().beads().get(b).status() == Status.CONFIRMED);
        boolean goesOn = confirmed
                || steps.repair(
                        at.version().id(),
                        Kind.CONFIRMED,
                        r -> r.confirm(at.beads().from(), at.beads().to() - 1));
        if (goesOn) {
            int next = Math.min(row + 1, rows().size() - 1);
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
        int rows = rows().size();
        int now = row();
        IntStream.rangeClosed(1, rows)
                .map(step -> Math.floorMod(now + step, rows))
                .filter(this::isDoubtful)
                .findFirst()
                .ifPresentOrElse(goToRow, () -> window.messages().say(words.get("correct.all-sure")));
    }

    private boolean isDoubtful(int row) {
        return study.reading().shownProperty().get().versions().stream()
                .flatMap(version -> place(row, version).stream())
                .anyMatch(at -> IntStream.range(at.beads().from(), at.beads().to())
                        .mapToObj(at.alignment().beads()::get)
                        .anyMatch(b -> b.status() == Status.PROPOSED && b.confidence() < DOUBTFUL));
    }

    private List<Row> rows() {
        return study.reading().shownProperty().get().rows();
    }

    private int row() {
        return panes.getCurrentRow() >= 0
                ? panes.getCurrentRow()
                : panes.getPosition().row();
    }

    /// The place of a row in the alignment that is meant.
    private Optional<Place> place(int row) {
        var shown = study.reading().shownProperty().get().versions();
        var last = panes.lastSelected();
        return shown.stream()
                .filter(v -> last.filter(v.id()::equals).isPresent())
                .findFirst()
                .flatMap(v -> place(row, v))
                .or(() -> shown.stream().flatMap(v -> place(row, v).stream()).findFirst());
    }

    /// The place of a row in the alignment with a version; nothing where that is none, or has nothing there.
    private Optional<Place> place(int row, Version version) {
        OpenWork open = study.reading().renewing().newest();
        var shown = study.reading().shownProperty().get();
        if (open.isOriginal(version)
                || open.isAttempt(version)
                || row >= shown.rows().size()) {
            return Optional.empty();
        }
        var alignment = open.alignment(version).orElseThrow();
        var cells = shown.rows().get(row).cells();
        var target = cells.get(shown.versions().indexOf(version));
        var source = IntStream.range(0, cells.size())
                .filter(column -> open.isOriginal(shown.versions().get(column)))
                .mapToObj(cells::get)
                .findFirst()
                .orElse(SegmentRange.emptyAt(0));
        boolean originalClicked = panes.lastSelected()
                .flatMap(open::version)
                .filter(open::isOriginal)
                .isPresent();
        var half = target.isEmpty() || (originalClicked && !source.isEmpty()) ? Half.SOURCE : Half.TARGET;
        var beads = IntStream.concat(
                        source.segments().map(alignment::beadOfSource),
                        target.segments().map(alignment::beadOfTarget))
                .summaryStatistics();
        return beads.getCount() == 0
                ? Optional.empty()
                : Optional.of(new Place(
                        version,
                        alignment,
                        new SegmentRange(beads.getMin(), beads.getMax() + 1),
                        half,
                        half == Half.SOURCE ? source : target));
    }
}
