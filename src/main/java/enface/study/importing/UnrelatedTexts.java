package enface.study.importing;

import enface.align.Aligner;
import enface.align.Side;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.Place;
import enface.store.work.NewWork.NewAlignment;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.importing.Prepared.Stray;
import enface.text.SegmentRange;
import enface.text.Shortened;
import enface.text.VersionText;
import java.util.List;

/// Says which versions, or stretches of them, have nothing to do with the original.
final class UnrelatedTexts {

    /// From this share on a whole version is meant.
    private static final double WHOLE = 0.8;
    private static final int LONGEST = 40;

    private UnrelatedTexts() {}

    /// The stretches of all versions of a work that have nothing to do with its first one. Takes about as long as
    /// reading the texts.
    static List<Stray> strays(PreparedWork work, Aligner aligner) {
        return work.alignments().stream()
                .filter(alignment -> alignment.source() == 0)
                .flatMap(alignment -> strays(work, alignment, aligner).stream())
                .toList();
    }

    private static List<Stray> strays(PreparedWork work, NewAlignment alignment, Aligner aligner) {
        int version = alignment.target();
        var left = work.texts().getFirst();
        var right = work.texts().get(version);
        if (alignment.alignment().isForeign()) {
            return List.of(new Stray(
                    version, new SegmentRange(0, left.segmentCount()), new SegmentRange(0, right.segmentCount())));
        }
        var versions = work.work().versions();
        var found = aligner.unrelated(
                new Side(versions.getFirst().language(), left, true),
                new Side(versions.get(version).language(), right, true),
                alignment.alignment());
        return found.stream()
                .map(u -> new Stray(version, u.source(), u.target()))
                .toList();
    }

    /// The doubts about one alignment of a work, of which the strays are known.
    static List<Doubt> doubts(PreparedWork work, NewAlignment alignment) {
        if (alignment.alignment().isForeign()) {
            return List.of(); // that is said of the whole
        }
        var target = work.work().versions().get(alignment.target());
        var left = work.texts().get(alignment.source());
        var right = work.texts().get(alignment.target());
        var found = work.strays().stream()
                .filter(s -> s.version() == alignment.target())
                .toList();
        int segments = found.stream().mapToInt(s -> s.first().size()).sum();
        if (!found.isEmpty() && segments >= WHOLE * left.segmentCount()) {
            var place = place(target, right, new SegmentRange(0, 1));
            return List.of(new Doubt(
                    Doubt.Kind.UNRELATED_VERSION, place, target.language().value()));
        }
        return found.stream()
                .map(s -> new Doubt(
                        Doubt.Kind.UNRELATED,
                        place(target, right, s.own()),
                        start(left, s.first()) + " ↔ " + start(right, s.own())))
                .toList();
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
