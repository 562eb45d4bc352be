package enface.study;

import enface.align.Alignment;
import enface.align.MovedRows;
import enface.align.Row;
import enface.align.Rows;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A work taken off the shelf: its texts and how each version is aligned with the original.
public final class OpenWork {

    private final Work work;
    private final Map<VersionId, Alignment> alignments;

    /// @param alignments for each version but the original, the alignment from the original to it; a version without
    ///     one is not shown
    public OpenWork(Work work, Map<VersionId, Alignment> alignments) {
        this.work = work;
        this.alignments = Map.copyOf(alignments);
    }

    public Work work() {
        return work;
    }

    /// The versions that can stand side by side, the original first.
    public List<Version> versions() {
        return work.versions().stream().filter(v -> alignment(v).isPresent()).toList();
    }

    public Optional<Version> version(VersionId id) {
        return work.version(id);
    }

    /// From the original to a version; of the original to itself, bead by segment.
    public Optional<Alignment> alignment(Version version) {
        return isOriginal(version)
                ? Optional.of(Rows.original(version.text().segmentCount()))
                : Optional.ofNullable(alignments.get(version.id()));
    }

    /// Whether a version is the original of this work.
    public boolean isOriginal(Version version) {
        return work.original().map(o -> o.id().equals(version.id())).orElse(false);
    }

    /// What stands side by side when these versions are shown, in the order given.
    public List<Row> rows(List<Version> shown) {
        return Rows.of(alignments(shown));
    }

    /// What of these versions stands in another row than its counterpart.
    ///
    /// @param rows what [#rows] gave for the same versions
    public MovedRows moved(List<Version> shown, List<Row> rows) {
        return MovedRows.of(alignments(shown), rows);
    }

    private List<Alignment> alignments(List<Version> shown) {
        return shown.stream().map(v -> alignment(v).orElseThrow()).toList();
    }
}
