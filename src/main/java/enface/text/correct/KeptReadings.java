package enface.text.correct;

import enface.text.Paragraph.Reading;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// Which readings of a paragraph are so still when its text is another: those whose characters all stand as they did,
/// wherever that is by now.
final class KeptReadings {

    private KeptReadings() {}

    /// Those of a paragraph of which a stretch was replaced. What is the same at the beginning and the end of the
    /// stretch counts as untouched.
    ///
    /// @param was what stood in the stretch
    /// @param now what stands there
    static List<Reading> replaced(List<Reading> readings, TextSpan stretch, String was, String now) {
        int most = Math.min(was.length(), now.length());
        int same = 0;
        while (same < most && was.charAt(same) == now.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same && was.charAt(was.length() - 1 - end) == now.charAt(now.length() - 1 - end)) {
            end++;
        }
        int from = stretch.start() + same;
        int to = stretch.end() - end;
        int by = now.length() - was.length();
        var kept = new ArrayList<Reading>();
        for (var reading : readings) {
            if (reading.span().end() <= from) {
                kept.add(reading);
            } else if (reading.span().start() >= to) {
                kept.add(reading.shift(by));
            }
        }
        return kept;
    }

    /// Those that lie in a part of a paragraph, by the places in it.
    static List<Reading> part(List<Reading> readings, TextSpan part) {
        return readings.stream()
                .filter(r -> r.span().start() >= part.start() && r.span().end() <= part.end())
                .map(r -> r.shift(-part.start()))
                .toList();
    }

    /// Those of two paragraphs that are one.
    ///
    /// @param start where the second begins in it
    static List<Reading> joined(List<Reading> first, List<Reading> second, int start) {
        var all = new ArrayList<>(first);
        second.forEach(r -> all.add(r.shift(start)));
        return all;
    }
}
