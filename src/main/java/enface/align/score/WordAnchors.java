package enface.align.score;

import enface.align.search.AnchorChain.Anchor;
import java.util.ArrayList;
import java.util.List;

/// Where rare words that belong together stand: points that the path may pass.
///
/// Only words that are about as rare on both sides speak, and the rarer the louder.
public final class WordAnchors {

    private static final int RARE = 8;
    private static final int SEGMENTS_PER_OCCURRENCE = 40;
    private static final float LEAST_WEIGHT = 0.5f;

    private final int[][] sourcePlaces;
    private final int[][] targetPlaces;

    public WordAnchors(Tokens source, Tokens target) {
        int rarest = Math.min(RARE, 1 + Math.min(source.segments(), target.segments()) / SEGMENTS_PER_OCCURRENCE);
        sourcePlaces = source.places(rarest);
        targetPlaces = target.places(rarest);
    }

    /// The anchors that these pairs make. Pairs must be of the same tokens.
    public List<Anchor> of(WordPairs pairs) {
        var anchors = new ArrayList<Anchor>();
        var all = pairs.pairs();
        for (int p = 0; p < all.length; p++) {
            var left = sourcePlaces[(int) (all[p] >>> 32)];
            var right = targetPlaces[(int) all[p]];
            if (pairs.weight(p) < LEAST_WEIGHT || left.length == 0 || right.length == 0) {
                continue;
            }
            if (2 * Math.min(left.length, right.length) >= Math.max(left.length, right.length)) {
                float weight = Math.min(2, pairs.weight(p)) / (left.length * right.length);
                for (int s : left) {
                    for (int t : right) {
                        anchors.add(new Anchor(s, t, weight));
                    }
                }
            }
        }
        return anchors;
    }
}
