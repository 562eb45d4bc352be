package enface.compare.attempt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Character and word n-gram F-score: chrF++ (Popović 2017) with characters up to 6, words up to 2 and recall worth
/// twice precision.
///
/// As sacreBLEU has it since its version 2: white space does not count among characters, marks stand apart from words,
/// precision and recall are averaged over the orders that occur on both sides, and counts of several passages are
/// added before anything is divided. Time and memory are linear.
final class ChrF {

    static final int CHARACTERS = 6;
    static final int WORDS = 2;

    private static final double BETA_SQUARED = 4;
    private static final String ASCII_MARKS = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    /// How many n-grams of one order there are.
    private static final class Count {
        private long written;
        private long reference;
        private long shared;
    }

    private final List<Count> characterCounts = new ArrayList<>();
    private final List<Count> wordCounts = new ArrayList<>();

    ChrF(int characters, int words) {
        for (int i = 0; i < characters; i++) {
            characterCounts.add(new Count());
        }
        for (int i = 0; i < words; i++) {
            wordCounts.add(new Count());
        }
    }

    void add(String written, List<String> writtenWords, String reference, List<String> referenceWords) {
        count(characterCounts, characters(written), characters(reference));
        count(wordCounts, writtenWords, referenceWords);
    }

    private static List<String> characters(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .mapToObj(Character::toString)
                .toList();
    }

    /// Words between white space, a mark at the end of one, or else at its start, taken off.
    static List<String> wordsApart(String text) {
        var words = new ArrayList<String>();
        for (var word : text.strip().split("\\s+", -1)) {
            int last = word.length() - 1;
            if (last > 0 && ASCII_MARKS.indexOf(word.charAt(last)) >= 0) {
                words.add(word.substring(0, last));
                words.add(word.substring(last));
            } else if (last > 0 && ASCII_MARKS.indexOf(word.charAt(0)) >= 0) {
                words.add(word.substring(0, 1));
                words.add(word.substring(1));
            } else if (last >= 0) {
                words.add(word);
            }
        }
        return words;
    }

    private static void count(List<Count> counts, List<String> written, List<String> reference) {
        for (int n = 1; n <= counts.size(); n++) {
            var count = counts.get(n - 1);
            var inWritten = grams(written, n);
            var inReference = grams(reference, n);
            count.written += Math.max(0, written.size() - n + 1);
            count.reference += Math.max(0, reference.size() - n + 1);
            for (var gram : inWritten.entrySet()) {
                count.shared += Math.min(gram.getValue(), inReference.getOrDefault(gram.getKey(), 0));
            }
        }
    }

    private static Map<List<String>, Integer> grams(List<String> units, int n) {
        var grams = new HashMap<List<String>, Integer>();
        for (int i = 0; i + n <= units.size(); i++) {
            grams.merge(units.subList(i, i + n), 1, Integer::sum);
        }
        return grams;
    }

    /// The score of everything added, 0 to 100.
    double score() {
        double precision = 0;
        double recall = 0;
        int orders = 0;
        for (var counts : List.of(characterCounts, wordCounts)) {
            for (var count : counts) {
                if (count.written > 0 && count.reference > 0) {
                    precision += (double) count.shared / count.written;
                    recall += (double) count.shared / count.reference;
                    orders++;
                }
            }
        }
        if (orders == 0 || precision + recall == 0) {
            return 0;
        }
        precision /= orders;
        recall /= orders;
        return 100 * (1 + BETA_SQUARED) * precision * recall / (BETA_SQUARED * precision + recall);
    }
}
