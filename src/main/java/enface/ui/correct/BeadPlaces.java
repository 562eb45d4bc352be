package enface.ui.correct;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.align.correct.Half;
import enface.align.row.Row;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.work.OpenWork;
import enface.text.SegmentRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Which beads a person means: those of a row, in the version last clicked, or else in the first that is shown.
final class BeadPlaces {

    /// A bead that is less likely to be right than this is looked at in turn.
    private static final double DOUBTFUL = 0.7;

    private final StudyModel study;
    private final FacingPanes panes;

    /// The beads of one alignment that a row has anything of.
    ///
    /// @param half the side last clicked
    /// @param cell what that side has in the row
    record Place(Version version, Alignment alignment, SegmentRange beads, Half half, SegmentRange cell) {

        Bead first() {
            return alignment.beads().get(beads.from());
        }

        List<Bead> all() {
            return alignment.beads().subList(beads.from(), beads.to());
        }
    }

    BeadPlaces(StudyModel study, FacingPanes panes) {
        this.study = study;
        this.panes = panes;
    }

    static boolean isDoubtful(Bead bead) {
        return bead.status() == Status.PROPOSED && bead.confidence() < DOUBTFUL;
    }

    List<Row> rows() {
        return study.reading().shownProperty().get().rows();
    }

    /// The current row, or the one at the reading line.
    int row() {
        return panes.getCurrentRow() >= 0
                ? panes.getCurrentRow()
                : panes.getPosition().row();
    }

    /// The place of a row in the alignment that is meant.
    Optional<Place> place(int row) {
        var shown = study.reading().shownProperty().get().versions();
        var last = panes.pointer().lastClicked();
        return shown.stream()
                .filter(v -> last.filter(v.id()::equals).isPresent())
                .findFirst()
                .flatMap(v -> place(row, v))
                .or(() -> shown.stream().flatMap(v -> place(row, v).stream()).findFirst());
    }

    /// The place of a row in the alignment with a version; nothing where that is none, or has nothing there.
    Optional<Place> place(int row, Version version) {
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
        boolean originalClicked = panes.pointer()
                .lastClicked()
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

    /// Whether any version of a row is to be looked at.
    boolean isDoubtful(int row) {
        return study.reading().shownProperty().get().versions().stream()
                .flatMap(version -> place(row, version).stream())
                .anyMatch(at -> at.all().stream().anyMatch(BeadPlaces::isDoubtful));
    }

    /// The next row to be looked at; after the last the first again.
    Optional<Integer> nextDoubtful(int row) {
        int rows = rows().size();
        return IntStream.rangeClosed(1, rows)
                .map(step -> Math.floorMod(row + step, rows))
                .filter(this::isDoubtful)
                .boxed()
                .findFirst();
    }

    /// The sentences that are selected in a version; nothing where nothing is.
    Optional<SegmentRange> selected(VersionId version) {
        var range = panes.selections().get(version);
        if (range == null || range.isEmpty()) {
            return Optional.empty();
        }
        return study.work().version(version).map(v -> {
            int from = v.text().segmentAt(range.from());
            int last = v.text().segmentAt(range.to());
            boolean reaches = v.text().rangeOf(last).from().compareTo(range.to()) < 0;
            return new SegmentRange(from, Math.max(from, reaches ? last : last - 1) + 1);
        });
    }
}
