package enface.intake.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Finds the lines at the heads and feet of pages that are no text: numbers that grow, and words that come again and
/// again.
final class RunningHeads {

    private static final int LINES = 2;
    private static final int LONGEST = 120;
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern NUMBER = Pattern.compile(
            "(?iu)[-–—·\\s]*(?:(?:page|p\\.|seite|página|第)\\s*)?#(?:\\s*(?:/|of|von|sur|de|页|頁|共)+\\s*#?)?[-–—·\\s页頁]*");

    private final IdentityHashMap<PageLine, Boolean> heads = new IdentityHashMap<>();

    private RunningHeads() {}

    static RunningHeads of(List<List<PageLine>> pages) {
        var found = new RunningHeads();
        Map<String, List<PageLine>> alike = new HashMap<>();
        for (var page : pages) {
            for (var line : edges(page)) {
                if (line.text().length() <= LONGEST) {
                    alike.computeIfAbsent(pattern(line), _ -> new ArrayList<>()).add(line);
                }
            }
        }
        alike.forEach((pattern, lines) -> {
            boolean number = NUMBER.matcher(pattern).matches();
            if (lines.size() >= (number || pages.size() < 4 ? 2 : 3) && pages.size() > 1) {
                lines.forEach(line -> found.heads.put(line, number));
            }
        });
        return found;
    }

    /// The first and last lines of a page, by their places.
    private static List<PageLine> edges(List<PageLine> page) {
        var sorted = page.stream().sorted((a, b) -> Float.compare(a.y(), b.y())).toList();
        var edges = new ArrayList<PageLine>();
        for (int i = 0; i < sorted.size(); i++) {
            if (i < LINES || i >= sorted.size() - LINES) {
                edges.add(sorted.get(i));
            }
        }
        return edges;
    }

    private static String pattern(PageLine line) {
        return DIGITS.matcher(line.text().strip()).replaceAll("#").replaceAll("\\s+", " ");
    }

    boolean isHead(PageLine line) {
        return heads.containsKey(line);
    }

    /// Whether the line is nothing but the number of its page.
    boolean isNumber(PageLine line) {
        return heads.getOrDefault(line, false);
    }
}
