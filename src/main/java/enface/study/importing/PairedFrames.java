package enface.study.importing;

import enface.align.Frames;
import enface.align.Frames.Frame;
import enface.intake.draft.Pairing;
import enface.intake.draft.Pairing.Paragraphs;
import enface.text.SegmentRange;
import enface.text.VersionText;
import java.util.ArrayList;

/// What a file pairs, as segments of two texts.
final class PairedFrames {

    private PairedFrames() {}

    /// The frames of the first version and another.
    static Frames of(Pairing pairing, int version, VersionText first, VersionText other) {
        var frames = new ArrayList<Frame>(pairing.size());
        for (int i = 0; i < pairing.size(); i++) {
            var source = segments(pairing, pairing.of(i, 0), first);
            var target = segments(pairing, pairing.of(i, version), other);
            if (!source.isEmpty() || !target.isEmpty()) {
                frames.add(new Frame(source, target));
            }
        }
        return new Frames(first.segmentCount(), other.segmentCount(), frames);
    }

    private static SegmentRange segments(Pairing pairing, Paragraphs paragraphs, VersionText text) {
        if (pairing.isOfSegments()) {
            return new SegmentRange(paragraphs.from(), paragraphs.to());
        }
        int from = start(paragraphs.from(), text);
        return new SegmentRange(from, start(paragraphs.to(), text));
    }

    private static int start(int paragraph, VersionText text) {
        return paragraph == text.paragraphs().size()
                ? text.segmentCount()
                : text.segmentsOf(paragraph).from();
    }
}
