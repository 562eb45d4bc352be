package enface.align.score;

import java.util.ArrayList;
import java.util.List;

/// Finds words that belong together by where they arrive, with no dictionary and no alignment.
///
/// After Fung and Church's K-vec (1994): both texts are cut at the same shares of their length into K pieces; words
/// found in the same pieces and not in others translate each other. Only for long texts, where words come often enough.
/// Time is vocabulary² x K / 64, bounded by taking the words of middling frequency only.
public final class ArrivalPairs {

    private static final int FEWEST = 4;
    private static final int MOST_WORDS = 3000;
    private static final double LEAST_LIKENESS = 0.6;

    private final Tokens source;
    private final Tokens target;
    private final int pieces;

    private ArrivalPairs(Tokens source, Tokens target, int pieces) {
        this.source = source;
        this.target = target;
        this.pieces = pieces;
    }

    /// Adds what arrives together to `pairs`, weighing as a dictionary entry does.
    ///
    /// @param pieces how many pieces the texts are cut into
    public static void addTo(WordPairs pairs, Tokens source, Tokens target, int pieces) {
        new ArrivalPairs(source, target, pieces).addTo(pairs);
    }

    private void addTo(WordPairs pairs) {
        var left = arrivals(source);
        var right = arrivals(target);
        for (var one : left) {
            Arrival best = null;
            double likest = LEAST_LIKENESS;
            for (var other : right) {
                if (2 * other.size < one.size || other.size > 2 * one.size) {
                    continue;
                }
                double likeness = one.likeness(other);
                if (likeness > likest) {
                    likest = likeness;
                    best = other;
                }
            }
            if (best != null) {
                pairs.add(one.word, best.word, 1);
            }
        }
    }

    private List<Arrival> arrivals(Tokens side) {
        var arrivals = new Arrival[side.vocabulary().size()];
        double all = Math.max(1, side.totalLength());
        for (int segment = 0; segment < side.segments(); segment++) {
            int piece = (int) Math.min(pieces - 1, side.length(0, segment) / all * pieces);
            for (int place = side.firstWord(segment); place < side.firstWord(segment + 1); place++) {
                int word = side.word(place);
                if (side.count(word) >= FEWEST && side.count(word) <= pieces / 3) {
                    if (arrivals[word] == null) {
                        arrivals[word] = new Arrival(word, pieces);
                    }
                    arrivals[word].add(piece);
                }
            }
        }
        var kept = new ArrayList<Arrival>();
        for (var arrival : arrivals) {
            if (arrival != null && arrival.size >= FEWEST) {
                kept.add(arrival);
            }
        }
        kept.sort((a, b) -> b.size != a.size ? Integer.compare(b.size, a.size) : Integer.compare(a.word, b.word));
        return kept.size() > MOST_WORDS ? kept.subList(0, MOST_WORDS) : kept;
    }

    /// The pieces a word is found in.
    private static final class Arrival {
        final int word;
        final long[] bits;
        int size;

        Arrival(int word, int pieces) {
            this.word = word;
            bits = new long[(pieces + 63) / 64];
        }

        void add(int piece) {
            if ((bits[piece >> 6] & 1L << piece) == 0) {
                bits[piece >> 6] |= 1L << piece;
                size++;
            }
        }

        /// Dice's coefficient.
        double likeness(Arrival other) {
            int shared = 0;
            for (int i = 0; i < bits.length; i++) {
                shared += Long.bitCount(bits[i] & other.bits[i]);
            }
            return 2.0 * shared / (size + other.size);
        }
    }
}
