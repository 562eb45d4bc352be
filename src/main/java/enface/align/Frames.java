package enface.align;

import enface.job.Progress;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Stretches of two texts that are known to correspond, as a table or a memory gives them: no bead leaves its frame.
///
/// @param sources how many segments the source has, @param targets the target
/// @param frames in order on both sides; what lies between two of them is a frame too
public record Frames(int sources, int targets, List<Frame> frames) {

    /// Segments of both sides that correspond as a whole; one side may be empty.
    public record Frame(SegmentRange source, SegmentRange target) {

        /// Whether nothing is left to find out: one segment on a side, or none.
        public boolean isSettled() {
            return source.size() < 2 || target.size() < 2;
        }

        /// The beads of a settled frame: sure, and a gap for each segment that has nothing beside it.
        List<Bead> beads() {
            if (!source.isEmpty() && !target.isEmpty()) {
                return List.of(Bead.proposed(source, target, 1));
            }
            var gaps = new ArrayList<Bead>();
            source.segments()
                    .forEach(s -> gaps.add(
                            Bead.proposed(new SegmentRange(s, s + 1), SegmentRange.emptyAt(target.from()), 1)));
            target.segments()
                    .forEach(t -> gaps.add(
                            Bead.proposed(SegmentRange.emptyAt(source.from()), new SegmentRange(t, t + 1), 1)));
            return gaps;
        }
    }

    public Frames {
        var whole = new ArrayList<Frame>(frames.size());
        int source = 0;
        int target = 0;
        for (var frame : frames) {
            addBetween(
                    whole, source, frame.source().from(), target, frame.target().from());
            whole.add(frame);
            source = frame.source().to();
            target = frame.target().to();
        }
        addBetween(whole, source, sources, target, targets);
        frames = List.copyOf(whole);
    }

    private static void addBetween(List<Frame> to, int source, int sourceEnd, int target, int targetEnd) {
        if (sourceEnd > source || targetEnd > target) {
            to.add(new Frame(new SegmentRange(source, sourceEnd), new SegmentRange(target, targetEnd)));
        } else if (sourceEnd < source || targetEnd < target) {
            throw new IllegalArgumentException("frames out of order at segment " + sourceEnd + " and " + targetEnd);
        }
    }

    /// The alignment, where the frames leave nothing to find out.
    public Optional<Alignment> settled() {
        if (!frames.stream().allMatch(Frame::isSettled)) {
            return Optional.empty();
        }
        var beads = new ArrayList<Bead>(frames.size());
        for (var frame : frames) {
            beads.addAll(frame.beads());
        }
        return Optional.of(new Alignment(sources, targets, beads));
    }

    /// Segments of both sides that are worth reading, by their numbers.
    record Chosen(BitSet sources, BitSet targets) {}

    /// All segments of the frames that leave something open, and those of some of the others, evenly spread.
    ///
    /// @param most how many of the others, at most
    Chosen chosen(int most) {
        var chosen = new Chosen(new BitSet(), new BitSet());
        long settled = frames.stream().filter(Frame::isSettled).count();
        long passed = 0;
        for (var frame : frames) {
            boolean isRead = !frame.isSettled();
            if (frame.isSettled()) {
                isRead = settled <= most || passed * most / settled < (passed + 1) * most / settled;
                passed++;
            }
            if (isRead) {
                chosen.sources.set(frame.source().from(), frame.source().to());
                chosen.targets.set(frame.target().from(), frame.target().to());
            }
        }
        return chosen;
    }

    /// Aligns each frame by itself, with nothing learnt from one for another.
    Alignment each(Side source, Side target, Aligner aligner, Progress progress) {
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < frames.size(); i++) {
            var frame = frames.get(i);
            progress.step(i, frames.size());
            if (frame.isSettled()) {
                beads.addAll(frame.beads());
                continue;
            }
            var inside = aligner.align(part(source, frame.source()), part(target, frame.target()), Progress.none());
            for (var bead : inside.beads()) {
                beads.add(new Bead(
                        moved(bead.source(), frame.source().from()),
                        moved(bead.target(), frame.target().from()),
                        bead.confidence(),
                        bead.status()));
            }
        }
        return new Alignment(sources, targets, beads);
    }

    private static SegmentRange moved(SegmentRange range, int by) {
        return new SegmentRange(range.from() + by, range.to() + by);
    }

    private static Side part(Side side, SegmentRange segments) {
        var text = side.text();
        int from = text.paragraphOf(segments.from());
        int to = text.paragraphOf(segments.to() - 1) + 1;
        return new Side(side.language(), new VersionText(text.paragraphs().subList(from, to)), side.paragraphs());
    }
}
