package enface.align.pass;

import enface.align.search.Band;
import enface.align.search.Step;
import enface.align.search.Stretch;
import enface.align.word.Tokens;
import enface.job.Progress;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;

/// Feels its way through two long texts of which no words are known, from the start, where they surely meet.
///
/// Aligns a window, believes the first half of it, learns its words, and goes on from there, so that lengths never
/// have the room to drift as they do over a whole text. Time is linear: windows x their cells.
final class Advance {

    private static final int WINDOW = 500;
    private static final int RADIUS = 40;
    private static final double SHARPNESS = 0.5;
    private static final double LEAST = 0.1;
    private static final double PRICE = 0.3;
    private static final double GAP_GOES_ON = 1;

    private final Tokens source;
    private final Tokens target;
    private final Learning learning;
    private final List<Step> path = new ArrayList<>();
    private final List<Step> beads = new ArrayList<>();
    private int learnt;

    Advance(Tokens source, Tokens target, Learning learning) {
        this.source = source;
        this.target = target;
        this.learning = learning;
    }

    /// The band about the way that was found, in stretches.
    List<Stretch> stretches(Progress progress) {
        int fromSource = 0;
        int fromTarget = 0;
        while (fromSource < source.segments() && fromTarget < target.segments()) {
            progress.step(fromSource, source.segments());
            var window = window(fromSource, fromTarget);
            var likely = learning.coarse(window, (_, _) -> {}).likelihoods(SHARPNESS, GAP_GOES_ON, Progress.none());
            likely.steps(LEAST).stream()
                    .filter(step -> step.source().to() <= window.source().size() / 2)
                    .forEach(step -> beads.add(window.placed(step)));
            boolean last =
                    window.source().to() == source.segments() && window.target().to() == target.segments();
            for (var step : likely.safestPath(PRICE)) {
                if (last || step.source().to() <= window.source().size() / 2) {
                    path.add(window.placed(step));
                }
            }
            if (last) {
                break;
            }
            fromSource = path.getLast().source().to();
            fromTarget = path.getLast().target().to();
            learnNowAndThen();
        }
        return stretches();
    }

    /// Twice as much as was learnt before is worth learning anew.
    private void learnNowAndThen() {
        if (beads.size() > 2 * learnt) {
            learning.learn(beads);
            learnt = beads.size();
        }
    }

    private Stretch window(int fromSource, int fromTarget) {
        int toSource = Math.min(source.segments(), fromSource + WINDOW);
        double share = source.length(fromSource, toSource) / Math.max(1, source.length(fromSource, source.segments()));
        double reach = target.length(fromTarget, target.segments()) * share;
        int toTarget = Math.min(target.segments(), fromTarget + 1);
        while (toTarget < target.segments()
                && (toSource == source.segments() || target.length(fromTarget, toTarget) < reach)) {
            toTarget++;
        }
        var band = Band.around(toSource - fromSource, toTarget - fromTarget, List.of(), RADIUS, 0);
        return new Stretch(new SegmentRange(fromSource, toSource), new SegmentRange(fromTarget, toTarget), band);
    }

    private List<Stretch> stretches() {
        var knots = path.stream()
                .map(step -> new int[] {step.source().to(), step.target().to()})
                .toList();
        var band = Band.around(source.segments(), target.segments(), knots, 8, 0.2);
        var all = new Stretch(new SegmentRange(0, source.segments()), new SegmentRange(0, target.segments()), band);
        return all.cut(path, band);
    }
}
