package enface.study.importing;

import enface.align.Aligner;
import enface.align.Aligner.Unrelated;
import enface.align.Side;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Place;
import enface.store.work.NewWork.NewAlignment;
import enface.study.importing.Prepared.PreparedWork;
import enface.text.SegmentRange;
import enface.text.Shortened;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;

/// Says which versions, or stretches of them, have nothing to do with the original.
final class UnrelatedTexts {

    /// From this share on a whole version is meant.
    private static final double WHOLE = 0.8;
    private static final int LONGEST = 40;

    private UnrelatedTexts() {}

    /// The doubts about one alignment of a work.
    static List<Doubt> doubts(PreparedWork work, NewAlignment alignment, Aligner aligner) {
        if (alignment.alignment().isForeign()) {
            return List.of(); // that is said of the whole
        }
        var source = work.work().versions().get(alignment.source());
        var target = work.work().versions().get(alignment.target());
        var left = work.texts().get(alignment.source());
        var right = work.texts().get(alignment.target());
        var found = aligner.unrelated(
                new Side(source.language(), left, true),
                new Side(target.language(), right, true),
                alignment.alignment());
        int segments = found.stream().mapToInt(u -> u.source().size()).sum();
        if (!found.isEmpty() && segments >= WHOLE * left.segmentCount()) {
            var place = place(target, right, new SegmentRange(0, 1));
            return List.of(new Doubt(
                    Doubt.Kind.UNRELATED_VERSION, place, target.language().value()));
        }
        var doubts = new ArrayList<Doubt>();
        for (Unrelated stretch : found) {
            doubts.add(new Doubt(
                    Doubt.Kind.UNRELATED,
                    place(target, right, stretch.target()),
                    start(left, stretch.source()) + " ↔ " + start(right, stretch.target())));
        }
        return doubts;
    }

    private static String start(VersionText text, SegmentRange range) {
        return range.isEmpty()
                ? "–"
                : Shortened.start(text.textOf(new SegmentRange(range.from(), range.from() + 1)), LONGEST) + "…";
    }

    private static Place place(DraftVersion version, VersionText text, SegmentRange range) {
        int segment = Math.min(range.from(), Math.max(0, text.segmentCount() - 1));
        var paragraph = version.paragraphs().get(text.paragraphOf(segment));
        int origin = Math.max(0, paragraph.source().firstOrigin());
        return new Place(version.file().name(), version.file().lineOf(origin));
    }
}
