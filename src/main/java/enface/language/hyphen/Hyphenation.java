package enface.language.hyphen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Where the words of one language may be parted, by patterns as TeX has them.
///
/// Franklin Mark Liang, *Word Hy-phen-a-tion by Com-put-er* (1983): each pattern gives numbers to the places between
/// its
/// letters; of all patterns that stand in a word the highest number counts, and where it is odd the word may be parted.
///
/// ```text
///   . h y p h e n a t i o n .
///      y3ph                       hy-phen-ation
///          h e2n
///          h e n5a t
/// ```
///
/// Immutable. A word takes as many looks into a table as it has letters, times the longest pattern.
public final class Hyphenation {

    private static final Pattern COMMENT = Pattern.compile("%.*");
    private static final Pattern MINIMUM = Pattern.compile("(?m)^% +(left|right): *(\\d)");
    private static final char EDGE = '.';
    private static final int LEAST = 2;

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, List<Integer>> exceptions = new HashMap<>();
    private int longest;
    private int left = LEAST;
    private int right = LEAST;

    private Hyphenation() {}

    /// Reads a file of `hyph-utf8`, with what it says of how many letters stand together at either end of a word.
    public static Hyphenation read(String tex) {
        var read = new Hyphenation();
        var minimum = MINIMUM.matcher(tex);
        while (minimum.find()) { // for making patterns first, for setting type last
            int letters = Math.max(LEAST, Integer.parseInt(minimum.group(2)));
            if (minimum.group(1).equals("left")) {
                read.left = letters;
            } else {
                read.right = letters;
            }
        }
        var plain = COMMENT.matcher(tex).replaceAll("");
        group(plain, "\\patterns").forEach(read::addPattern);
        group(plain, "\\hyphenation").forEach(read::addException);
        return read;
    }

    /// What stands in the braces behind a name.
    private static List<String> group(String tex, String name) {
        int at = tex.indexOf(name);
        int from = tex.indexOf('{', at);
        int to = tex.indexOf('}', from);
        return at < 0 || from < 0 || to < 0
                ? List.of()
                : Arrays.stream(tex.substring(from + 1, to).strip().split("\\s+"))
                        .filter(word -> !word.isEmpty())
                        .toList();
    }

    private void addPattern(String pattern) {
        var letters = new StringBuilder();
        var numbers = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        longest = Math.max(longest, letters.length());
        patterns.put(letters.toString(), Arrays.copyOf(numbers, letters.length() + 1));
    }

    private void addException(String word) {
        var places = new ArrayList<Integer>();
        var letters = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) == '-') {
                places.add(letters.length());
            } else {
                letters.append(word.charAt(i));
            }
        }
        exceptions.put(letters.toString(), List.copyOf(places));
    }

    /// The places in a word before which a line may begin, in order.
    ///
    /// @param word letters, and perhaps apostrophes
    public List<Integer> in(String word) {
        if (word.length() < left + right) {
            return List.of();
        }
        var folded = folded(word);
        var known = exceptions.get(folded);
        return known != null ? known : places(folded);
    }

    private static String folded(String word) {
        var folded = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) { // letter by letter, so that it stays as long as it is
            char c = word.charAt(i);
            folded.append(c == '\u2019' ? '\'' : Character.toLowerCase(c));
        }
        return folded.toString();
    }

    private List<Integer> places(String word) {
        var edged = EDGE + word + EDGE;
        var numbers = new byte[edged.length() + 1];
        for (int from = 0; from < edged.length(); from++) {
            int most = Math.min(edged.length(), from + longest);
            for (int to = from + 1; to <= most; to++) {
                var found = patterns.get(edged.substring(from, to));
                for (int i = 0; found != null && i < found.length; i++) {
                    numbers[from + i] = (byte) Math.max(numbers[from + i], found[i]);
                }
            }
        }
        var places = new ArrayList<Integer>();
        for (int at = left; at <= word.length() - right; at++) {
            if (numbers[at + 1] % 2 == 1 && letters(word, 0, at) >= left && letters(word, at, word.length()) >= right) {
                places.add(at);
            }
        }
        return List.copyOf(places);
    }

    private static long letters(String word, int from, int to) {
        return word.substring(from, to).chars().filter(c -> c != '\'').count();
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d patterns, %d-%d", patterns.size(), left, right);
    }
}
