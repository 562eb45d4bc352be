package enface.align;

import enface.align.search.Band;
import enface.align.search.Step;
import enface.align.search.Stretch;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The beads that a person has confirmed: the path passes through them, and only what lies between is searched.
///
/// Where confirmed beads cross, those that come first in the source stand and the crossing ones are left to the
/// search.
final class Fixed {

    private final Map<Step, Bead> beads = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();

    Fixed(List<Bead> confirmed, Reading.Kept source, Reading.Kept target) {
        int sourceDone = 0;
        int targetDone = 0;
        for (var bead : confirmed) {
            var left = source.range(bead.source());
            var right = target.range(bead.target());
            boolean inOrder = left.from() >= sourceDone && right.from() >= targetDone;
            if (inOrder && !(left.isEmpty() && right.isEmpty())) {
                var step = new Step(left, right, -1, 1);
                steps.add(step);
                beads.put(step, bead);
                sourceDone = left.to();
                targetDone = right.to();
            }
        }
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    List<Step> steps() {
        return steps;
    }

    /// The bead that a step stands for.
    Optional<Bead> bead(Step step) {
        return Optional.ofNullable(beads.get(step));
    }

    /// What lies between the fixed beads of texts of so many segments.
    List<Stretch> stretches(int sources, int targets) {
        var stretches = new ArrayList<Stretch>();
        int source = 0;
        int target = 0;
        for (var step : steps) {
            add(stretches, source, step.source().from(), target, step.target().from());
            source = step.source().to();
            target = step.target().to();
        }
        add(stretches, source, sources, target, targets);
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
