package enface.study.correct;

import enface.align.Aligner;
import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.align.Side;
import enface.align.correct.CannotRepair;
import enface.align.correct.CannotRepair.Reason;
import enface.align.correct.Half;
import enface.align.correct.KeptBeads;
import enface.align.correct.Repair;
import enface.align.correct.Repairs;
import enface.job.Progress;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.Version;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;

/// Aligns anew from one bead to another; confirmed beads between stay, and nothing crosses them.
///
/// Only the segments of these beads are read.
public final class AlignAgain {

    private final Alignment alignment;
    private final int first;
    private final int last;
    private final SegmentRange sources;
    private final SegmentRange targets;

    private AlignAgain(Alignment alignment, int first, int last) {
        this.alignment = alignment;
        this.first = first;
        this.last = last;
        var source = SegmentRange.emptyAt(0);
        var target = SegmentRange.emptyAt(0);
        for (var bead : beads()) {
            source = source.span(bead.source());
            target = target.span(bead.target());
        }
        sources = source;
        targets = target;
    }

    /// What is found between two beads.
    ///
    /// @throws CannotRepair where nothing is to be found, or something crosses
    /// @throws enface.job.CancelledException when the progress says so
    public static Repair of(
            Version original, Version version, Alignment alignment, Beads beads, Aligner aligner, Progress progress) {
        if (beads.first() < 0
                || beads.last() < beads.first()
                || beads.last() >= alignment.beads().size()) {
            throw new CannotRepair(Reason.NO_BEAD);
        }
        return new AlignAgain(alignment, beads.first(), beads.last()).repair(original, version, aligner, progress);
    }

    /// From one bead to another.
    ///
    /// @param last inclusive
    public record Beads(int first, int last) {}

    private List<Bead> beads() {
        return alignment.beads().subList(first, last + 1);
    }

    private Repair repair(Version original, Version version, Aligner aligner, Progress progress) {
        if (sources.isEmpty() || targets.isEmpty()) {
            throw new CannotRepair(Reason.NO_CHANGE);
        }
        requireWhole(Half.SOURCE, sources);
        requireWhole(Half.TARGET, targets);
        var kept = beads().stream()
                .filter(b -> b.status() == Status.CONFIRMED)
                .map(this::within)
                .toList();
        var frames = KeptBeads.frames(sources.size(), targets.size(), kept);
        var found = aligner.alignWithin(frames, side(original, sources), side(version, targets), progress);
        var whole = KeptBeads.with(found.beads(), kept).stream()
                .map(b -> new Bead(
                        moved(b.source(), sources.from()),
                        moved(b.target(), targets.from()),
                        b.confidence(),
                        b.status()))
                .toList();
        return new Repairs(alignment).instead(first, last, whole);
    }

    private void requireWhole(Half half, SegmentRange segments) {
        for (int segment = segments.from(); segment < segments.to(); segment++) {
            int bead = half.bead(alignment, segment);
            if (bead < first || bead > last) {
                throw new CannotRepair(Reason.CROSSING);
            }
        }
    }

    /// A bead as it stands among the segments that are aligned anew.
    private Bead within(Bead bead) {
        return new Bead(
                within(bead.source(), sources), within(bead.target(), targets), bead.confidence(), bead.status());
    }

    private static SegmentRange within(SegmentRange range, SegmentRange all) {
        return range.isEmpty()
                ? SegmentRange.emptyAt(Math.clamp(range.from() - all.from(), 0, all.size()))
                : moved(range, -all.from());
    }

    private static SegmentRange moved(SegmentRange range, int by) {
        return new SegmentRange(range.from() + by, range.to() + by);
    }

    /// These segments of a version alone.
    private static Side side(Version version, SegmentRange segments) {
        var text = version.text();
        var paragraphs = new ArrayList<Paragraph>();
        int from = text.paragraphOf(segments.from());
        int to = text.paragraphOf(segments.to() - 1);
        for (int p = from; p <= to; p++) {
            var own = text.segmentsOf(p);
            int start = Math.max(own.from(), segments.from()) - own.from();
            int end = Math.min(own.to(), segments.to()) - own.from();
            if (start < end) {
                var paragraph = text.paragraph(p);
                paragraphs.add(new Paragraph(
                        paragraph.kind(),
                        paragraph.text(),
                        paragraph.segments().subList(start, end),
                        paragraph.said().part(start, end)));
            }
        }
        return new Side(version.language(), new VersionText(paragraphs), true);
    }
}
