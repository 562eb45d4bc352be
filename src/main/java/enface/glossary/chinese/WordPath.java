package enface.glossary.chinese;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts runs of Han characters into words: the likeliest of all cuts, where each word counts by how often it is
/// written.
///
/// ```
/// 中 国 都 有     中国|都|有 costs 6.1 + 5.7 + 5.0
/// └──┘ ↓  ↓      中|国都|有 costs 5.5 + 17.9 + 5.0
/// ```
///
/// The shortest path through the words that may stand at each place, as in jieba. Costs time in proportion to the text
/// times the longest word.
final class WordPath {

    private static final int LONGEST = 12;

    private final PathWords words;

    WordPath(PathWords words) {
        this.words = words;
    }

    /// The words of all runs of Han characters in a text, in order; a character that no word holds stands alone.
    List<TextSpan> cut(String text) {
        var cut = new ArrayList<TextSpan>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isIdeographic(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                cut(text, new TextSpan(at, end), cut);
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return cut;
    }

    private void cut(String text, TextSpan run, List<TextSpan> cut) {
        int[] before = new int[run.length() + 1];
        walk(text.substring(run.start(), run.end()), before);
        var reversed = new ArrayList<TextSpan>();
        for (int end = run.length(); end > 0; end = before[end]) {
            reversed.add(new TextSpan(run.start() + before[end], run.start() + end));
        }
        cut.addAll(reversed.reversed());
    }

    /// What the best cut of a run costs.
    double price(String run) {
        return walk(run, new int[run.length() + 1]);
    }

    /// @param before takes for each place where the last word of the best path to it starts
    /// @return what the best path to the end costs
    private double walk(String run, int[] before) {
        double[] price = new double[run.length() + 1];
        Arrays.fill(price, PathWords.NO_WORD);
        price[0] = 0;
        int longest = Math.min(LONGEST, words.longest());
        for (int start = 0; start < run.length(); start++) {
            if (price[start] == PathWords.NO_WORD) {
                continue; // in the middle of a surrogate pair
            }
            int alone = Character.charCount(run.codePointAt(start));
            for (int end = start + alone; end <= Math.min(run.length(), start + Math.max(alone, longest)); end++) {
                double whole = price[start] + words.price(run.substring(start, end));
                if (whole < price[end]) {
                    price[end] = whole;
                    before[end] = start;
                }
            }
        }
        return price[run.length()];
    }
}
