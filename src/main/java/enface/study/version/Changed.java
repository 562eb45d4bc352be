package enface.study.version;

import enface.text.SegmentRange;
import enface.text.VersionText;
import enface.text.correct.SameSentences;
import java.util.ArrayList;
import java.util.List;

/// A passage of a version that was changed since it was imported.
///
/// @param imported its sentences in the text as it was imported; none where words were put in
/// @param now its sentences in the text as it is; none where words were taken out
public record Changed(SegmentRange imported, SegmentRange now) {

    /// All passages in which a text is another than it was, in order. Linear but for what was changed.
    public static List<Changed> of(VersionText imported, VersionText now) {
        var same = SameSentences.of(imported, now);
        var all = new ArrayList<Changed>();
        int before = 0;
        int after = 0;
        for (int segment = 0; segment <= imported.segmentCount(); segment++) {
            boolean atEnd = segment == imported.segmentCount();
            int there = atEnd ? now.segmentCount() : same.now(segment);
            if (!atEnd && (!same.isAsItWas(segment) || there < after)) {
                continue;
            }
            if (segment > before || there > after) {
                all.add(new Changed(new SegmentRange(before, segment), new SegmentRange(after, there)));
            }
            before = segment + 1;
            after = there + 1;
        }
        return List.copyOf(all);
    }
}
