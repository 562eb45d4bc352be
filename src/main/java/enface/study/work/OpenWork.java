package enface.study.work;

import enface.align.Alignment;
import enface.align.correct.Followed;
import enface.align.correct.Half;
import enface.align.row.MovedRows;
import enface.align.row.Row;
import enface.align.row.Rows;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.Work;
import enface.text.correct.TextChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A work taken off the shelf: its texts and how each version is aligned with the original.
///
/// Safe on any thread.
public final class OpenWork {

    private final Work work;
    private final Map<VersionId, Alignment> alignments;
    private final Set<VersionId> attempts;
    private final List<Version> versions;
    private volatile Optional<SideBySide> last = Optional.empty();

    /// A work without attempts.
    public OpenWork(Work work, Map<VersionId, Alignment> alignments) {
        this(work, alignments, Set.of());
    }

    /// @param alignments for each version but the original, the alignment from the original to it; a version without
    ///     one is not shown
    /// @param attempts which of the versions the person writes themselves
    public OpenWork(Work work, Map<VersionId, Alignment> alignments, Set<VersionId> attempts) {
        this.work = work;
        var all = new HashMap<>(alignments);
        work.original().ifPresent(o -> all.put(o.id(), Rows.original(o.text().segmentCount())));
        this.alignments = Map.copyOf(all);
        versions =
                work.versions().stream().filter(v -> alignment(v).isPresent()).toList();
        this.attempts = Set.copyOf(attempts);
    }

    /// Whether a version is the person's own attempt.
    public boolean isAttempt(Version version) {
        return attempts.contains(version.id());
    }

    /// This work with an attempt as it is now, in place of what it was.
    public OpenWork with(Version attempt, Alignment alignment) {
        var versions = new ArrayList<>(work.versions());
        versions.replaceAll(v -> v.id().equals(attempt.id()) ? attempt : v);
        if (!versions.contains(attempt)) {
            versions.add(attempt);
        }
        var all = new HashMap<>(alignments);
        all.put(attempt.id(), alignment);
        var own = new HashSet<>(attempts);
        own.add(attempt.id());
        return keepingRows(new OpenWork(new Work(work.id(), work.metadata(), versions), all, own), attempt.id());
    }

    /// This work with a version aligned otherwise.
    public OpenWork aligned(Version version, Alignment alignment) {
        var all = new HashMap<>(alignments);
        all.put(version.id(), alignment);
        return keepingRows(new OpenWork(work, all, attempts), version.id());
    }

    /// This work with the text of a version corrected, and the alignments as they follow; without attempts, which only
    /// the library brings along.
    public OpenWork corrected(Version version, TextChange change) {
        var given = given();
        var text = change.in(version.text());
        var versions = given.stream()
                .map(v -> v.id().equals(version.id()) ? v.with(text) : v)
                .toList();
        var all = new HashMap<VersionId, Alignment>();
        for (var other : given) {
            if (isOriginal(other)) {
                continue;
            }
            boolean touched = !change.segments().keepsNumbers()
                    && (isOriginal(version) || other.id().equals(version.id()));
            var half = isOriginal(version) ? Half.SOURCE : Half.TARGET;
            var alignment = alignment(other).orElseThrow();
            all.put(other.id(), touched ? Followed.whole(alignment, half, change.segments()) : alignment);
        }
        return new OpenWork(new Work(work.id(), work.metadata(), versions), all, Set.of());
    }

    /// This work without an attempt.
    public OpenWork without(VersionId attempt) {
        var versions =
                work.versions().stream().filter(v -> !v.id().equals(attempt)).toList();
        return keepingRows(new OpenWork(new Work(work.id(), work.metadata(), versions), alignments, attempts), attempt);
    }

    /// The rows are no others where they have nothing of the attempt that is.
    private OpenWork keepingRows(OpenWork now, VersionId attempt) {
        now.last = last.filter(s -> !s.ids().contains(attempt));
        return now;
    }

    /// The same, made of the very texts and alignments of another where those are equal, so that to compare them later
    /// costs nothing. Costs the length of the texts.
    OpenWork sharing(OpenWork known) {
        if (hasTextsOf(known)) {
            return known;
        }
        var versions = work.versions().stream()
                .map(v -> known.version(v.id()).filter(v::equals).orElse(v))
                .toList();
        var all = new HashMap<>(alignments);
        all.replaceAll((id, own) -> Optional.ofNullable(known.alignments.get(id))
                .filter(own::equals)
                .orElse(own));
        return new OpenWork(new Work(work.id(), work.metadata(), versions), all, attempts);
    }

    /// Whether another has the same texts under the same names, aligned the same.
    public boolean hasTextsOf(OpenWork other) {
        return work.equals(other.work) && alignments.equals(other.alignments) && attempts.equals(other.attempts);
    }

    public Work work() {
        return work;
    }

    /// The versions that can stand side by side, the original first.
    public List<Version> versions() {
        return versions;
    }

    /// The versions that were given: all but the person's own attempts.
    public List<Version> given() {
        return versions.stream().filter(v -> !isAttempt(v)).toList();
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

    /// What of the rows stands in another than its counterpart, as [#sideBySide] has it.
    public MovedRows moved(List<Version> shown) {
        return sideBySide(shown).moved();
    }

    /// Whether [#sideBySide] takes no time.
    boolean isLaidOut(List<Version> shown) {
        var ids = shown.stream().map(Version::id).toList();
        return last.filter(s -> s.ids().equals(ids)).isPresent();
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
