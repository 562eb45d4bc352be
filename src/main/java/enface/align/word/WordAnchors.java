package enface.align.word;

import enface.align.search.AnchorChain.Anchor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where rare words that belong together stand: points that the path may pass.
///
/// Only words that are about as rare on both sides speak, and the rarer the louder.
public final class WordAnchors {

    private static final int RARE = 8;
    private static final int SEGMENTS_PER_OCCURRENCE = 40;
    private static final float LEAST_WEIGHT = 0.5f;

    private final WordPairs believed;
    private final long[] strong;

    public WordAnchors(WordPairs believed) {
        this.believed = believed;
        strong = Arrays.stream(believed.pairs())
                .filter(pair -> believed.weight((int) (pair >>> 32), (int) pair) >= LEAST_WEIGHT)
                .toArray();
    }

    /// The anchors in two texts or parts of them, whose words the pairs are of. What is rare is so in the part.
    public List<Anchor> in(Tokens source, Tokens target) {
        int rarest = Math.min(RARE, 1 + Math.min(source.segments(), target.segments()) / SEGMENTS_PER_OCCURRENCE);
        var sourcePlaces = source.places(rarest);
        var targetPlaces = target.places(rarest);
        var anchors = new ArrayList<Anchor>();
        for (long pair : strong) {
            var left = sourcePlaces[(int) (pair >>> 32)];
            var right = targetPlaces[(int) pair];
            boolean both = left.length > 0 && right.length > 0;
            if (both && 2 * Math.min(left.length, right.length) >= Math.max(left.length, right.length)) {
                float belief = Math.min(2, believed.weight((int) (pair >>> 32), (int) pair));
                for (int s : left) {
                    for (int t : right) {
                        anchors.add(new Anchor(s, t, belief / (left.length * right.length)));
                    }
                }
            }
        }
        return anchors;
    }
}
