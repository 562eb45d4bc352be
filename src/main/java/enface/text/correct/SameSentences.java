package enface.text.correct;

import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which sentence of a text stands for which of the text as it was before, where nobody knows what was done to it in
/// between.
///
/// Sentences at the beginning and at the end that are the same are the same; between these, those that are there once
/// and in the same order, and so on between any two of them. What is left is found by what its words share: a sentence
/// that was parted is its first part, one that was joined with others is the whole. Linear but for what is left.
public final class SameSentences {

    /// So many pairs of sentences are compared by their words; among more, they are told by where they begin.
    private static final int MOST_PAIRS = 40_000;

    private final List<String> before;
    private final List<String> now;
    private final int[] numbers;

    private SameSentences(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
        numbers = new int[before.size()];
        if (!now.isEmpty()) {
            match(0, before.size(), 0, now.size());
        }
    }

    public static SameSentences of(VersionText before, VersionText now) {
        return new SameSentences(before.segments(), now.segments());
    }

    /// The sentence that stands for one of before; 0 where there is none at all.
    public int now(int segment) {
        return numbers.length == 0 ? 0 : numbers[Math.clamp(segment, 0, numbers.length - 1)];
    }

    /// Whether a sentence has the words it had.
    public boolean isAsItWas(int segment) {
        return segment < numbers.length
                && now(segment) < now.size()
                && before.get(segment).equals(now.get(now(segment)));
    }

    /// Those of before that one of now stands for, in order.
    public List<Integer> before(int segment) {
        var all = new ArrayList<Integer>();
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] == segment) {
                all.add(i);
            }
        }
        return all;
    }

    private void match(int from, int to, int nowFrom, int nowTo) {
        int start = from;
        int nowStart = nowFrom;
        while (start < to && nowStart < nowTo && before.get(start).equals(now.get(nowStart))) {
            numbers[start++] = nowStart++;
        }
        int end = to;
        int nowEnd = nowTo;
        while (end > start && nowEnd > nowStart && before.get(end - 1).equals(now.get(nowEnd - 1))) {
            numbers[--end] = --nowEnd;
        }
        if (start == end) {
            return;
        }
        if (nowStart == nowEnd) {
            Arrays.fill(numbers, start, end, Math.clamp(nowStart, 0, now.size() - 1));
            return;
        }
        var anchors = anchors(start, end, nowStart, nowEnd);
        if (anchors.isEmpty()) {
            new LikeSentences(before.subList(start, end), now.subList(nowStart, nowEnd), MOST_PAIRS)
                    .into(numbers, start, nowStart);
            return;
        }
        int last = start;
        int nowLast = nowStart;
        for (int anchor : anchors) {
            match(last, anchor, nowLast, numbers[anchor]);
            last = anchor + 1;
            nowLast = numbers[anchor] + 1;
        }
        match(last, end, nowLast, nowEnd);
    }

    /// Sentences that are there once in both, in the same order: as many as can be.
    private List<Integer> anchors(int from, int to, int nowFrom, int nowTo) {
        var places = once(now, nowFrom, nowTo);
        var own = once(before, from, to);
        var common = new ArrayList<Integer>();
        for (int i = from; i < to; i++) {
            var words = before.get(i);
            int place = places.getOrDefault(words, -1);
            if (place >= 0 && own.getOrDefault(words, -1) == i) {
                numbers[i] = place;
                common.add(i);
            }
        }
        return longestRising(common);
    }

    private static Map<String, Integer> once(List<String> sentences, int from, int to) {
        var once = new HashMap<String, Integer>();
        for (int i = from; i < to; i++) {
            once.merge(sentences.get(i), i, (_, _) -> -1);
        }
        return once;
    }

    private List<Integer> longestRising(List<Integer> all) {
        int[] lasts = new int[all.size()];
        int[] previous = new int[all.size()];
        int length = 0;
        for (int i = 0; i < all.size(); i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[all.get(lasts[middle])] < numbers[all.get(i)]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : lasts[low - 1];
            lasts[low] = i;
            length = Math.max(length, low + 1);
        }
        var rising = new ArrayList<Integer>();
        for (int i = length == 0 ? -1 : lasts[length - 1]; i >= 0; i = previous[i]) {
            rising.addFirst(all.get(i));
        }
        return rising;
    }
}
