package enface.study.practice;

import enface.align.Alignment;
import enface.align.Bead;
import enface.text.SegmentRange;
import enface.text.Version;
import enface.text.VersionText;
import enface.text.practice.AttemptText;
import java.util.ArrayList;
import java.util.TreeMap;

/// How an original and an attempt lie beside each other: a sentence each, or nothing.
final class AttemptBeads {

    private AttemptBeads() {}

    static Alignment of(AttemptText text) {
        var beads = new ArrayList<Bead>();
        int target = 0;
        int count = text.original().segmentCount();
        for (int segment = 0; segment < count; segment++) {
            int end = text.sentence(segment).isEmpty() ? target : target + 1;
            beads.add(new Bead(
                    new SegmentRange(segment, segment + 1), new SegmentRange(target, end), 1, Bead.Status.CONFIRMED));
            target = end;
        }
        return new Alignment(count, target, beads);
    }

    /// What is written in a version that is aligned so.
    static AttemptText text(VersionText original, Version version, Alignment alignment) {
        var sentences = new TreeMap<Integer, String>();
        for (var bead : alignment.beads()) {
            if (!bead.isGap()) {
                sentences.put(
                        bead.source().from(),
                        version.text().textOf(bead.target().from()));
            }
        }
        return new AttemptText(original, version.language(), sentences);
    }
}
