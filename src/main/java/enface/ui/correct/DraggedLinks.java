package enface.ui.correct;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.align.correct.CannotRepair;
import enface.align.correct.CannotRepair.Reason;
import enface.align.correct.Half;
import enface.align.row.Rows;
import enface.language.cut.Words;
import enface.pane.link.Links;
import enface.store.correct.Step.Kind;
import enface.study.Steps;
import enface.study.work.OpenWork;
import enface.text.SegmentRange;
import enface.text.Version;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// What is linked, as it is now, and what becomes of what is dragged.
///
/// Two translations are linked by way of the original: what corresponds to the same sentences of it corresponds. What
/// is dragged between them repairs the alignment of the second one with the original.
final class DraggedLinks implements Links {

    /// The links of two translations, and what they were made of.
    private record Derived(Alignment first, Alignment second, Bitext bitext) {

        boolean isOf(Alignment one, Alignment other) {
            return first.equals(one) && second.equals(other);
        }
    }

    private final Words words;
    private final Supplier<OpenWork> work;
    private final Steps steps;
    private final Map<List<VersionId>, Derived> derived = new HashMap<>();

    DraggedLinks(Words words, Supplier<OpenWork> work, Steps steps) {
        this.words = words;
        this.work = work;
        this.steps = steps;
    }

    @Override
    public Optional<Bitext> between(VersionId first, VersionId second) {
        var open = work.get();
        var one = open.version(first).filter(v -> !open.isAttempt(v));
        var other = open.version(second).filter(v -> !open.isAttempt(v));
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        if (open.isOriginal(one.get())) {
            return open.alignment(other.get()).map(a -> new Bitext(second, a, Half.SOURCE, Optional.empty()));
        }
        return open.isOriginal(other.get())
                ? open.alignment(one.get()).map(a -> new Bitext(first, a, Half.TARGET, Optional.empty()))
                : translations(open, one.get(), other.get());
    }

    private Optional<Bitext> translations(OpenWork open, Version first, Version second) {
        var one = open.alignment(first);
        var other = open.alignment(second);
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        var key = List.of(first.id(), second.id());
        var known = Optional.ofNullable(derived.get(key)).filter(d -> d.isOf(one.get(), other.get()));
        if (known.isEmpty()) {
            var alignment = by(one.get(), other.get());
            var made = new Bitext(second.id(), alignment, Half.SOURCE, Optional.of(first.id()));
            known = Optional.of(new Derived(one.get(), other.get(), made));
            derived.put(key, known.get());
        }
        return known.map(Derived::bitext);
    }

    /// Row by row what two translations have; linear.
    private static Alignment by(Alignment one, Alignment other) {
        var beads = new ArrayList<Bead>();
        for (var row : Rows.of(List.of(one, other))) {
            var first = row.cells().getFirst();
            var second = row.cells().getLast();
            if (!first.isEmpty() || !second.isEmpty()) {
                boolean confirmed = isConfirmed(one, first) && isConfirmed(other, second);
                beads.add(new Bead(first, second, row.confidence(), confirmed ? Status.CONFIRMED : Status.PROPOSED));
            }
        }
        return new Alignment(one.targetSegments(), other.targetSegments(), beads);
    }

    private static boolean isConfirmed(Alignment alignment, SegmentRange targets) {
        return targets.segments()
                .allMatch(t -> alignment.beads().get(alignment.beadOfTarget(t)).status() == Status.CONFIRMED);
    }

    @Override
    public boolean isDoubtful(Bead bead) {
        return BeadPlaces.isDoubtful(bead);
    }

    @Override
    public String confidence(Bead bead) {
        return bead.status() == Status.CONFIRMED
                ? words.get("align.confirmed")
                : words.get("align.confidence", Math.round(100 * bead.confidence()));
    }

    @Override
    public void moveBorder(Bitext bitext, Half half, int from, int to) {
        if (bitext.by().isEmpty()) {
            steps.repair(bitext.version(), Kind.MOVED, r -> r.border(half, from, to));
        } else {
            var version = half == Half.SOURCE ? bitext.by().get() : bitext.version();
            steps.repair(version, Kind.MOVED, r -> r.border(Half.TARGET, from, to));
        }
    }

    @Override
    public void link(Bitext bitext, SegmentRange source, SegmentRange target) {
        steps.repair(
                bitext.version(),
                Kind.LINKED,
                r -> r.link(bitext.by().map(first -> originals(first, source)).orElse(source), target));
    }

    /// The sentences of the original that some of a translation stand for.
    private SegmentRange originals(VersionId translation, SegmentRange targets) {
        var open = work.get();
        var alignment = open.version(translation).flatMap(open::alignment).orElseThrow();
        var all = targets.segments()
                .mapToObj(t -> alignment.beads().get(alignment.beadOfTarget(t)).source())
                .filter(s -> !s.isEmpty())
                .toList();
        if (all.isEmpty()) {
            throw new CannotRepair(Reason.NO_ORIGINAL);
        }
        return new SegmentRange(
                all.stream().mapToInt(SegmentRange::from).min().orElseThrow(),
                all.stream().mapToInt(SegmentRange::to).max().orElseThrow());
    }
}
