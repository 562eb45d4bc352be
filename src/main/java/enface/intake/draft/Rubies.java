package enface.intake.draft;

import enface.text.Paragraph.Reading;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// How characters of a source are read as it says itself, over the text that was taken out of it.
///
/// @param all in the order of what they are over, which never overlaps
public record Rubies(List<Ruby> all) {

    /// Of a source that says nothing of it.
    public static final Rubies NONE = new Rubies(List.of());

    /// More than this many characters are no words that are read together, and no reading.
    private static final int LONGEST = 100;

    /// One of them.
    ///
    /// @param base the characters that are read
    /// @param said how
    /// @param written where that stands in the text that was taken out; empty where it does not
    public record Ruby(TextSpan base, String said, TextSpan written) {}

    /// One of them over a text.
    ///
    /// @param place the characters in that text
    public record Over(Ruby ruby, TextSpan place) {

        public Reading reading() {
            return new Reading(place, ruby.said());
        }
    }

    public Rubies {
        all = List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// Those whose characters stand in a text, from the first to the last. O(length + log rubies).
    public List<Over> over(Traced text) {
        var over = new ArrayList<Over>();
        int next = all.isEmpty() ? 0 : from(text.firstOrigin());
        for (int i = 0; i < text.length() && next < all.size(); i++) {
            while (next < all.size() && all.get(next).base().start() < text.origin(i)) {
                next++;
            }
            if (next < all.size() && all.get(next).base().start() == text.origin(i)) {
                var ruby = all.get(next++);
                int end = end(text, i, ruby.base());
                if (end > i) {
                    over.add(new Over(ruby, new TextSpan(i, end)));
                    i = end - 1;
                }
            }
        }
        return over;
    }

    /// The first that begins at an offset or behind it.
    private int from(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).base().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Behind the last character of a stretch that begins in a text; nothing of it where the text has not its end, or a
    /// line ends within.
    private static int end(Traced text, int start, TextSpan base) {
        int last = start;
        for (int i = start; i < text.length() && i < start + 2 * LONGEST && text.origin(i) < base.end(); i++) {
            if (text.text().charAt(i) == '\n') {
                return start;
            }
            last = text.origin(i) >= 0 ? i : last;
        }
        return text.origin(last) == base.end() - 1 ? last + 1 : start;
    }

    /// Those that are known while a text is written down.
    public static final class Told {

        private final List<Ruby> all = new ArrayList<>();

        /// Notes how a stretch is read, and says whether that can be: not where another reading is over some of it
        /// already, or where either is longer than words are.
        ///
        /// @param text that was taken out so far
        /// @param stretch white space at its ends is not read
        public boolean add(CharSequence text, TextSpan stretch, String said, TextSpan written) {
            int start = stretch.start();
            int end = stretch.end();
            while (start < end && Traced.isSpace(text.charAt(start))) {
                start++;
            }
            while (start < end && Traced.isSpace(text.charAt(end - 1))) {
                end--;
            }
            var reading = onOneLine(said);
            boolean free = all.isEmpty() || all.getLast().base().end() <= start;
            boolean isShort = end - start <= LONGEST && reading.length() <= LONGEST;
            if (start == end || reading.isEmpty() || !free || !isShort || hasLineEnd(text, start, end)) {
                return false;
            }
            all.add(new Ruby(new TextSpan(start, end), reading, written));
            return true;
        }

        private static String onOneLine(String said) {
            return said.replaceAll("[\\p{Z}\\p{Cntrl}]+", " ").strip();
        }

        private static boolean hasLineEnd(CharSequence text, int start, int end) {
            return text.subSequence(start, end).chars().anyMatch(c -> c == '\n');
        }

        public Rubies done() {
            return new Rubies(all);
        }
    }
}
