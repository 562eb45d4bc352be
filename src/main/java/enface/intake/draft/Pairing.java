package enface.intake.draft;

import enface.align.Bead;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Which paragraphs of a work's versions correspond because their file says so: a row of a table, a unit of a
/// memory, a paragraph and its translation right below it.
///
/// A pairing goes through all versions in order, stretch by stretch; what lies in a stretch corresponds as a
/// whole, and to nothing outside it. A version may have no paragraph in a stretch. Immutable; costs four bytes a
/// stretch and version.
public final class Pairing {

    /// Nothing is said; all is to be found out.
    public static final Pairing NONE = new Pairing(0, new int[0], false, List.of());

    /// Consecutive paragraphs of one version, numbered from 0, half open.
    public record Paragraphs(int from, int to) {

        public Paragraphs {
            if (from < 0 || to < from) {
                throw new IllegalArgumentException("no paragraphs: " + from + ".." + to);
            }
        }
    }

    private final int versions;
    /// Where each stretch ends, version by version.
    private final int[] ends;

    private final boolean ofSegments;
    private final List<Optional<List<Bead>>> beads;

    private Pairing(int versions, int[] ends, boolean ofSegments, List<Optional<List<Bead>>> beads) {
        this.versions = versions;
        this.ends = ends;
        this.ofSegments = ofSegments;
        this.beads = List.copyOf(beads);
    }

    /// Puts a pairing together, stretch by stretch.
    public static final class Builder {

        private final int versions;
        private int[] ends = new int[16];
        private int length;

        public Builder(int versions) {
            this.versions = versions;
        }

        /// Adds a stretch: how many paragraphs each version has in it.
        public Builder add(int... paragraphs) {
            if (paragraphs.length != versions) {
                throw new IllegalArgumentException("a stretch of " + paragraphs.length + " versions");
            }
            if (length + versions > ends.length) {
                ends = Arrays.copyOf(ends, Math.max(length + versions, ends.length * 2));
            }
            for (int count : paragraphs) {
                int before = length < versions ? 0 : ends[length - versions];
                ends[length++] = before + count;
            }
            return this;
        }

        public Pairing done() {
            return done(false, List.of());
        }

        /// A pairing whose stretches count segments, not paragraphs, and that may say of versions how each of their
        /// segments corresponds to the first.
        public Pairing ofSegments(List<Optional<List<Bead>>> beads) {
            return done(true, beads);
        }

        private Pairing done(boolean ofSegments, List<Optional<List<Bead>>> beads) {
            return length == 0 ? NONE : new Pairing(versions, Arrays.copyOf(ends, length), ofSegments, beads);
        }
    }

    /// Whether it says nothing.
    public boolean isEmpty() {
        return ends.length == 0;
    }

    /// How many stretches there are.
    public int size() {
        return isEmpty() ? 0 : ends.length / versions;
    }

    public int versions() {
        return versions;
    }

    /// Whether stretches are of segments, and not of paragraphs.
    public boolean isOfSegments() {
        return ofSegments;
    }

    /// What the file says of each segment of a version and of the first one, where it says that.
    public Optional<List<Bead>> beads(int version) {
        return version < beads.size() ? beads.get(version) : Optional.empty();
    }

    /// The paragraphs that a version has in a stretch.
    public Paragraphs of(int stretch, int version) {
        int at = stretch * versions + version;
        return new Paragraphs(stretch == 0 ? 0 : ends[at - versions], ends[at]);
    }

    /// How many paragraphs each version has in each stretch.
    public List<int[]> counts() {
        var counts = new ArrayList<int[]>();
        for (int stretch = 0; stretch < size(); stretch++) {
            var here = new int[versions];
            for (int v = 0; v < versions; v++) {
                here[v] = of(stretch, v).to() - of(stretch, v).from();
            }
            counts.add(here);
        }
        return counts;
    }

    /// The same for these versions, in this order.
    public Pairing ordered(int... order) {
        if (isEmpty()) {
            return this;
        }
        var ordered = new int[size() * order.length];
        for (int stretch = 0; stretch < size(); stretch++) {
            for (int v = 0; v < order.length; v++) {
                ordered[stretch * order.length + v] = ends[stretch * versions + order[v]];
            }
        }
        var kept =
                order[0] == 0 ? Arrays.stream(order).mapToObj(this::beads).toList() : List.<Optional<List<Bead>>>of();
        return new Pairing(order.length, ordered, ofSegments, kept);
    }
}
