package enface.publish.parallel;

import enface.align.Bead;
import enface.job.Progress;
import enface.text.SegmentRange;
import enface.text.Version;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes what corresponds as numbers, a line for each bead, `[0,1]:[0]`, of sentences that stand a line each in a file
/// for each version, counted from 0: the form that tools of research read.
final class ToLinks {

    private static final Pattern LINE_END = Pattern.compile("[\\n\\x0B\\f\\r\\x85\\u2028\\u2029]+");

    private ToLinks() {}

    static void write(List<Bead> beads, Writer out, Progress progress) throws IOException {
        for (int i = 0; i < beads.size(); i++) {
            progress.step(i, beads.size());
            out.write(
                    numbers(beads.get(i).source()) + ":" + numbers(beads.get(i).target()) + "\n");
        }
    }

    private static String numbers(SegmentRange segments) {
        return segments.segments().mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }

    /// The sentences of a version, a line each.
    static void writeLines(Version version, Writer out, Progress progress) throws IOException {
        var text = version.text();
        for (int segment = 0; segment < text.segmentCount(); segment++) {
            progress.step(segment, text.segmentCount());
            out.write(LINE_END.matcher(text.textOf(segment)).replaceAll(" "));
            out.write('\n');
        }
    }
}
