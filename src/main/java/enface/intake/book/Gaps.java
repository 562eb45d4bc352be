package enface.intake.book;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// Where white space, a slash or a bar sets a wide script apart from ASCII.
public final class Gaps {

    private final String line;
    private final List<TextSpan> found = new ArrayList<>();

    private Gaps(String line) {
        this.line = line;
    }

    /// The gaps of a line, in order, found in one pass.
    public static List<TextSpan> of(String line) {
        var gaps = new Gaps(line);
        for (int i = 0; i < line.length(); ) {
            int end = i;
            while (end < line.length() && isGap(line.charAt(end))) {
                end++;
            }
            if (end > i) {
                gaps.add(i, end);
            }
            i = end + 1;
        }
        return gaps.found;
    }

    /// From what stands round a run of such signs: after ASCII it ends before a wide one, and the other way round. A
    /// sign of the run is ASCII itself.
    private void add(int start, int end) {
        if (start == 0) {
            start = 1; // something must stand before
        }
        if (start >= end) {
            return;
        }
        char before = line.charAt(start - 1);
        boolean toWide = end < line.length() && (isWide(line.charAt(end)) || isOpening(line.charAt(end)));
        boolean toAscii = end < line.length() && (line.charAt(end) < 0x80 || isOpening(line.charAt(end)));
        if ((before < 0x80 || isClosing(before)) && toWide) {
            found.add(new TextSpan(start, end));
        } else if (isWide(before) || isClosing(before)) {
            afterWide(start, end, toWide, toAscii);
        } else if (toWide && end > start + 1) {
            found.add(new TextSpan(start + 1, end));
        }
    }

    private void afterWide(int start, int end, boolean toWide, boolean toAscii) {
        if (toAscii) {
            found.add(new TextSpan(start, end));
        } else if (end > start + 1) {
            found.add(new TextSpan(start, end - 1));
            if (toWide) {
                found.add(new TextSpan(end - 1, end));
            }
        }
    }

    private static boolean isGap(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '/' || c == '|';
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c <= 0xFFEF;
    }

    private static boolean isOpening(char c) {
        return c == '“' || c == '‘';
    }

    private static boolean isClosing(char c) {
        return c == '’' || c == '”';
    }
}
