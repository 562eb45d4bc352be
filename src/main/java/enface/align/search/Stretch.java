package enface.align.search;

import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;

/// Some segments of both sides that are aligned by themselves, and the band to search them in.
///
/// @param band its rows and places count from the start of the stretch
public record Stretch(SegmentRange source, SegmentRange target, Band band) {

    /// Shorter stretches are not worth cutting.
    private static final int SHORTEST = 300;

    private static final double SURE = 0.98;

    public Stretch {
        if (band.rows() != source.size() + 1 || band.to(band.rows() - 1) != target.size()) {
            throw new IllegalArgumentException("a band of another stretch");
        }
    }

    /// A step of this stretch as one of the whole.
    public Step placed(Step step) {
        return new Step(
                new SegmentRange(
                        step.source().from() + source.from(), step.source().to() + source.from()),
                new SegmentRange(
                        step.target().from() + target.from(), step.target().to() + target.from()),
                step.shape(),
                step.probability());
    }

    /// The same segments, cut where `path` is sure on both sides of a place, each in its part of `narrower`.
    ///
    /// @param path counts from the start of this stretch
    public List<Stretch> cut(List<Step> path, Band narrower) {
        var cuts = new ArrayList<Stretch>();
        int fromSource = 0;
        int fromTarget = 0;
        for (int i = 1; i < path.size(); i++) {
            var step = path.get(i);
            boolean sure = step.probability() > SURE && path.get(i - 1).probability() > SURE;
            boolean long_ = step.source().from() - fromSource > SHORTEST
                    && source.size() - step.source().from() > SHORTEST;
            if (sure && long_ && step.target().from() > fromTarget) {
                cuts.add(part(
                        fromSource,
                        fromTarget,
                        step.source().from(),
                        step.target().from(),
                        narrower));
                fromSource = step.source().from();
                fromTarget = step.target().from();
            }
        }
        cuts.add(part(fromSource, fromTarget, source.size(), target.size(), narrower));
        return cuts;
    }

    private Stretch part(int fromSource, int fromTarget, int toSource, int toTarget, Band narrower) {
        return new Stretch(
                new SegmentRange(source.from() + fromSource, source.from() + toSource),
                new SegmentRange(target.from() + fromTarget, target.from() + toTarget),
                narrower.between(fromSource, fromTarget, toSource, toTarget));
    }
}
