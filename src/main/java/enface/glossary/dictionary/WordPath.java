package enface.glossary.dictionary;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Cuts runs of Han characters into words of a dictionary: as few words as can be, and of cuts into as many words the
/// one whose words are most of a length (the rules of Tsai's MMSEG, over the whole run at once).
///
/// Costs time in proportion to the text times the longest word.
final class WordPath {

    private static final int LONGEST = 8;
    private static final int WORD = 1 << 12;

    private final Dictionary dictionary;

    WordPath(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /// The words of all runs of Han characters in a text, in order; a character that no word holds stands alone.
    List<TextSpan> cut(String text) {
        var words = new ArrayList<TextSpan>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isIdeographic(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > at) {
                cut(text, new TextSpan(at, end), words);
                at = end;
            } else {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    private void cut(String text, TextSpan run, List<TextSpan> words) {
        long[] cost = new long[run.length() + 1];
        int[] before = new int[run.length() + 1];
        Arrays.fill(cost, Long.MAX_VALUE);
        cost[0] = 0;
        int longest = Math.min(LONGEST, dictionary.longest());
        for (int start = 0; start < run.length(); start++) {
            if (cost[start] == Long.MAX_VALUE) {
                continue; // in the middle of a surrogate pair
            }
            int alone = Character.charCount(text.codePointAt(run.start() + start));
            for (int end = start + alone; end <= Math.min(run.length(), start + Math.max(alone, longest)); end++) {
                if (end == start + alone || dictionary.knows(text.substring(run.start() + start, run.start() + end))) {
                    long price = cost[start] + WORD + (long) (end - start) * (end - start);
                    if (price < cost[end]) {
                        cost[end] = price;
                        before[end] = start;
                    }
                }
            }
        }
        var reversed = new ArrayList<TextSpan>();
        for (int end = run.length(); end > 0; end = before[end]) {
            reversed.add(new TextSpan(run.start() + before[end], run.start() + end));
        }
        words.addAll(reversed.reversed());
    }
}
