package enface.align;

import enface.align.search.Band;
import enface.align.search.Step;
import enface.align.search.Stretch;
import enface.align.word.Tokens;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/// The beads that stand, since a person has confirmed them or a file gives them: the path passes through them, and only
/// what lies between is searched.
///
/// Where confirmed beads cross, those that come first in the source stand and the crossing ones are left to the
/// search.
final class Fixed {

    /// By identity: at one place there may be several beads of empty segments.
    private final IdentityHashMap<Step, Bead> beads = new IdentityHashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Step> blanks = new ArrayList<>();
    private final List<Step> all = new ArrayList<>();

    Fixed(List<Bead> confirmed, Reading.Kept source, Reading.Kept target) {
        int sourceDone = 0;
        int targetDone = 0;
        for (var bead : confirmed) {
            if (bead.source().from() >= sourceDone && bead.target().from() >= targetDone) {
                add(bead, source, target);
                sourceDone = bead.source().to();
                targetDone = bead.target().to();
            }
        }
    }

    private void add(Bead bead, Reading.Kept source, Reading.Kept target) {
        var step = new Step(source.range(bead.source()), target.range(bead.target()), -1, 1);
        boolean blank = step.source().isEmpty() && step.target().isEmpty();
        (blank ? blanks : steps).add(step);
        all.add(step);
        beads.put(step, bead);
    }

    /// The beads that frames settle; the borders of all frames are never crossed.
    Fixed(Frames frames, Reading.Kept source, Reading.Kept target) {
        for (var frame : frames.frames()) {
            var from = SegmentRange.emptyAt(frame.source().from());
            all.add(new Step(
                    source.range(from),
                    target.range(SegmentRange.emptyAt(frame.target().from())),
                    -1,
                    1));
            if (frame.isSettled()) {
                frame.beads().forEach(bead -> add(bead, source, target));
            }
        }
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// What the path goes through.
    List<Step> steps() {
        return steps;
    }

    /// Beads of nothing but empty segments, which the path passes between two steps.
    List<Step> blanks() {
        return blanks;
    }

    /// The bead that a step stands for.
    Optional<Bead> bead(Step step) {
        return Optional.ofNullable(beads.get(step));
    }

    /// What lies between the fixed beads of two texts.
    List<Stretch> stretches(Tokens sources, Tokens targets) {
        var stretches = new ArrayList<Stretch>();
        int source = 0;
        int target = 0;
        for (var step : all) {
            add(stretches, source, step.source().from(), target, step.target().from());
            source = step.source().to();
            target = step.target().to();
        }
        add(stretches, source, sources.segments(), target, targets.segments());
        return stretches;
    }

    private static void add(List<Stretch> stretches, int source, int sourceEnd, int target, int targetEnd) {
        int sources = sourceEnd - source;
        int targets = targetEnd - target;
        if (sources + targets > 0) {
            int radius = 40 + Math.max(sources, targets) / 10;
            var band = Band.around(sources, targets, List.of(), radius, 0);
            stretches.add(new Stretch(new SegmentRange(source, sourceEnd), new SegmentRange(target, targetEnd), band));
        }
    }
}
