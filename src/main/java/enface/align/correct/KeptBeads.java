package enface.align.correct;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Frames;
import enface.align.Frames.Frame;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Beads that stay as they are while all between them is aligned anew.
public final class KeptBeads {

    /// Where sentences of a text are in another one.
    public interface Sentences {

        /// Whether a sentence is there as it was.
        boolean isAsItWas(int segment);

        /// Its number there.
        int now(int segment);
    }

    private KeptBeads() {}

    /// The beads of an alignment whose sentences are all there as they were, side by side, as they are numbered then;
    /// in order on both sides.
    ///
    /// @param wanted which of them are to be kept at all
    public static List<Bead> of(Alignment alignment, Sentences sources, Sentences targets, Predicate<Bead> wanted) {
        var kept = new ArrayList<Bead>();
        int source = 0;
        int target = 0;
        for (var bead : alignment.beads()) {
            if (bead.source().isEmpty() || bead.target().isEmpty() || !wanted.test(bead)) {
                continue; // a gap is where its neighbours leave one
            }
            var from = now(bead.source(), sources);
            var to = now(bead.target(), targets);
            boolean inOrder = from.isPresent()
                    && to.isPresent()
                    && from.get().from() >= source
                    && to.get().from() >= target;
            if (inOrder) {
                kept.add(new Bead(from.get(), to.get(), bead.confidence(), bead.status()));
                source = from.get().to();
                target = to.get().to();
            }
        }
        return kept;
    }

    private static Optional<SegmentRange> now(SegmentRange range, Sentences sentences) {
        int from = sentences.now(range.from());
        for (int segment = range.from(); segment < range.to(); segment++) {
            if (!sentences.isAsItWas(segment) || sentences.now(segment) - from != segment - range.from()) {
                return Optional.empty();
            }
        }
        return Optional.of(new SegmentRange(from, from + range.size()));
    }

    /// What is to be aligned between them.
    ///
    /// @throws CannotRepair where they cross
    public static Frames frames(int sources, int targets, List<Bead> kept) {
        var frames = new ArrayList<Frame>();
        int source = 0;
        int target = 0;
        for (var bead : kept) {
            if (bead.source().from() < source || bead.target().from() < target) {
                throw new CannotRepair(CannotRepair.Reason.CROSSING);
            }
            frames.add(new Frame(bead.source(), bead.target()));
            source = bead.source().to();
            target = bead.target().to();
        }
        return new Frames(sources, targets, frames);
    }

    /// What was found between them, with them. Linear.
    public static List<Bead> with(List<Bead> found, List<Bead> kept) {
        var all = new ArrayList<Bead>();
        int next = 0;
        int last = -1;
        for (var bead : found) {
            while (next < kept.size() && !isIn(bead, kept.get(next)) && isBehind(bead, kept.get(next))) {
                last = next;
                all.add(kept.get(next++));
            }
            boolean isOfKept =
                    (next < kept.size() && isIn(bead, kept.get(next))) || (last >= 0 && isIn(bead, kept.get(last)));
            if (!isOfKept) {
                all.add(bead);
            }
        }
        all.addAll(kept.subList(next, kept.size()));
        return all;
    }

    private static boolean isIn(Bead bead, Bead kept) {
        return isIn(bead.source(), kept.source()) || isIn(bead.target(), kept.target());
    }

    private static boolean isIn(SegmentRange own, SegmentRange kept) {
        return !own.isEmpty() && own.from() >= kept.from() && own.to() <= kept.to();
    }

    private static boolean isBehind(Bead bead, Bead kept) {
        return bead.source().from() >= kept.source().to()
                && bead.target().from() >= kept.target().to();
    }
}
