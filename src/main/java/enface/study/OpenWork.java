package enface.study;

import enface.align.Alignment;
import enface.align.Row;
import enface.align.Rows;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.Work;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A work taken off the shelf: its texts and how each version is aligned with the original.
///
/// Safe on any thread.
public final class OpenWork {

    private final Work work;
    private final Map<VersionId, Alignment> alignments;
    private final List<Version> versions;
    private volatile Optional<SideBySide> last = Optional.empty();

    /// @param alignments for each version but the original, the alignment from the original to it; a version without
    ///     one is not shown
    public OpenWork(Work work, Map<VersionId, Alignment> alignments) {
        this.work = work;
        var all = new HashMap<>(alignments);
        work.original().ifPresent(o -> all.put(o.id(), Rows.original(o.text().segmentCount())));
        this.alignments = Map.copyOf(all);
        versions =
                work.versions().stream().filter(v -> alignment(v).isPresent()).toList();
    }

    public Work work() {
        return work;
    }

    /// The versions that can stand side by side, the original first.
    public List<Version> versions() {
        return versions;
    }

    public Optional<Version> version(VersionId id) {
        return work.version(id);
    }

    /// From the original to a version; of the original to itself, bead by segment.
    public Optional<Alignment> alignment(Version version) {
        return Optional.ofNullable(alignments.get(version.id()));
    }

    /// Whether a version is the original of this work.
    public boolean isOriginal(Version version) {
        return work.original().map(o -> o.id().equals(version.id())).orElse(false);
    }

    /// The rows of [#sideBySide].
    public List<Row> rows(List<Version> shown) {
        return sideBySide(shown).rows();
    }

    /// What stands side by side when these versions are shown, in the order given. Takes some tenths of a second for
    /// a long work, and no time when it was asked for the same before.
    SideBySide sideBySide(List<Version> shown) {
        var ids = shown.stream().map(Version::id).toList();
        var known = last.filter(s -> s.ids().equals(ids));
        if (known.isPresent()) {
            return known.get();
        }
        var made = SideBySide.of(
                shown, shown.stream().map(v -> alignment(v).orElseThrow()).toList());
        last = Optional.of(made);
        return made;
    }
}
