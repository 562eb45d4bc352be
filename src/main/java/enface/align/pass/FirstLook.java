package enface.align.pass;

import enface.align.search.AnchorChain;
import enface.align.search.AnchorChain.Anchor;
import enface.align.search.Band;
import enface.align.search.Stretch;
import enface.align.word.Tokens;
import enface.align.word.WordAnchors;
import enface.align.word.WordPairs;
import enface.job.Progress;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;

/// Finds where to search before anything is aligned: a small table is searched whole, in a large one rare words that
/// belong together are chained, and what lies about the chain is searched, wider where it has few links. Where too
/// few words are known for a chain, an [Advance] feels its way.
final class FirstLook {

    /// A table of so many cells is searched whole.
    private static final long SMALL = 100_000;
    private static final int RADIUS = 12;
    /// A chain with fewer links per segment than this is not trusted.
    private static final double FEWEST_LINKS = 0.02;

    /// Nor one with fewer than this between two links.
    private static final double MORE_LINKS = 0.05;
    /// So many segments between two links, on both sides, are worth looking into again.
    private static final int FAR = 40;

    private final Tokens source;
    private final Tokens target;
    private final WordPairs believed;
    private final Learning learning;

    FirstLook(Tokens source, Tokens target, WordPairs believed, Learning learning) {
        this.learning = learning;
        this.source = source;
        this.target = target;
        this.believed = believed;
    }

    /// One stretch after the other, all of both texts together.
    List<Stretch> stretches(Progress progress) {
        int sources = source.segments();
        int targets = target.segments();
        var all = new SegmentRange(0, sources);
        if ((long) sources * targets <= SMALL) {
            return List.of(new Stretch(all, new SegmentRange(0, targets), Band.whole(sources, targets)));
        }
        var chain = new ArrayList<Anchor>();
        chain(all, new SegmentRange(0, targets), new WordAnchors(believed), progress, chain);
        return chain.size() < FEWEST_LINKS * Math.min(sources, targets)
                ? new Advance(source, target, learning).stretches(progress)
                : along(chain);
    }

    /// Adds a chain through some segments of both sides. In a long text few words are rare: where links lie far apart,
    /// words that are rare between them are asked in turn.
    private void chain(
            SegmentRange sources, SegmentRange targets, WordAnchors words, Progress progress, List<Anchor> chain) {
        progress.step(0, 0);
        var anchors = words.in(source.part(sources.from(), sources.to()), target.part(targets.from(), targets.to()));
        var links = new AnchorChain(anchors, targets.size()).agreeing();
        if (sources.size() < source.segments()
                && links.size() < MORE_LINKS * Math.min(sources.size(), targets.size())) {
            return;
        }
        int fromSource = sources.from();
        int fromTarget = targets.from();
        for (int l = 0; l <= links.size(); l++) {
            boolean end = l == links.size();
            int toSource = end ? sources.to() : sources.from() + links.get(l).source();
            int toTarget = end ? targets.to() : targets.from() + links.get(l).target();
            boolean far = Math.min(toSource - fromSource, toTarget - fromTarget) > FAR;
            if (far && !links.isEmpty()) {
                chain(
                        new SegmentRange(fromSource, toSource),
                        new SegmentRange(fromTarget, toTarget),
                        words,
                        progress,
                        chain);
            }
            if (!end) {
                chain.add(new Anchor(toSource, toTarget, links.get(l).weight()));
            }
            fromSource = toSource;
            fromTarget = toTarget;
        }
    }

    private List<Stretch> along(List<Anchor> chain) {
        var knots = chain.stream().map(a -> new int[] {a.source(), a.target()}).toList();
        var band = Band.around(source.segments(), target.segments(), knots, RADIUS, 0.17);
        var stretches = new ArrayList<Stretch>();
        int fromSource = 0;
        int fromTarget = 0;
        for (int k = 2; k + 2 < chain.size(); k++) {
            var anchor = chain.get(k);
            if (anchor.source() - fromSource > 1000 && isDense(chain, k)) {
                stretches.add(stretch(band, fromSource, fromTarget, anchor.source(), anchor.target()));
                fromSource = anchor.source();
                fromTarget = anchor.target();
            }
        }
        stretches.add(stretch(band, fromSource, fromTarget, source.segments(), target.segments()));
        return stretches;
    }

    /// Whether the segments before and after correspond too, one to one.
    private static boolean isDense(List<Anchor> chain, int k) {
        var anchor = chain.get(k);
        for (int n = k - 1; n <= k + 1; n++) {
            var near = chain.get(n);
            if (near.source() - anchor.source() != n - k || near.target() - anchor.target() != n - k) {
                return false;
            }
        }
        return true;
    }

    private static Stretch stretch(Band band, int fromSource, int fromTarget, int toSource, int toTarget) {
        return new Stretch(
                new SegmentRange(fromSource, toSource),
                new SegmentRange(fromTarget, toTarget),
                band.between(fromSource, fromTarget, toSource, toTarget));
    }
}
