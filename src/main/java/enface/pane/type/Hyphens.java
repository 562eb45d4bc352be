package enface.pane.type;

import java.util.SortedMap;
import java.util.TreeMap;

/// Parts words at the ends of the lines of one paragraph.
///
/// `TextFlow` fills each line as far as it goes and ends it behind a space; a word longer than the line it breaks where
/// the line ends, without a hyphen. The same is done here with the widths of the characters, which costs no layout;
/// where a word is to be parted, a hyphen and a space are put in, and the toolkit ends its line behind them. What is
/// told here is to be put into what is drawn, never into the text.
final class Hyphens {

    static final String HYPHEN = "- ";
    /// Behind a hyphen or a dash of the text's own.
    static final String SPACE = " ";

    /// How lines are filled.
    ///
    /// @param size of the type, in pixels
    record Manner(WordParts parts, double width, double size, boolean justified, boolean eager) {

        /// Of a ragged line, how much may stay empty at its end before a word is parted.
        private static final double EMPTY = 4.5;

        private static final double EMPTY_SHARE = 0.22;
        /// Of a justified one, by how much its spaces may grow.
        private static final double GROWN = 0.35;

        private static final int RAGGED_RUN = 2;
        private static final int JUSTIFIED_RUN = 3;
        private static final double TOO_MUCH = 3;

        /// Whether a line would be better with a part of the next word; hardly, where the ones before end in hyphens.
        ///
        /// @param run how many lines before it do
        boolean wants(double empty, long spaces, int run) {
            double least = justified ? GROWN * size * Math.max(1, spaces) : Math.min(EMPTY * size, EMPTY_SHARE * width);
            boolean enough = run >= (justified ? JUSTIFIED_RUN : RAGGED_RUN);
            return eager && empty > (enough ? TOO_MUCH * least : least);
        }
    }

    private final String text;
    private final Manner manner;
    private final double[] places;
    private final ToolkitLineEnds ends;
    private final double hyphen;
    private final double space;
    private final SortedMap<Integer, String> found = new TreeMap<>();
    private int run;
    /// How much of the line before is filled where that ends in a parted word, with the hyphen and the space.
    private double before = Double.POSITIVE_INFINITY;

    private Hyphens(String text, Advances advances, Manner manner) {
        this.text = text;
        this.manner = manner;
        places = advances.places(text);
        ends = new ToolkitLineEnds(text);
        hyphen = advances.of('-');
        space = advances.of(' ');
    }

    /// What is to be put in before which characters, in order, so that lines end there.
    static SortedMap<Integer, String> in(String text, Advances advances, Manner manner) {
        boolean countable = text.chars().allMatch(c -> c != '\t' && ToolkitLineEnds.isCountable(c));
        var hyphens = new Hyphens(text, advances, manner);
        if (countable && !text.isBlank() && manner.width() > 2 * hyphens.hyphen) {
            hyphens.fill();
        }
        return hyphens.found;
    }

    private void fill() {
        int start = 0;
        while (start < text.length()) {
            int next = nextLine(start);
            if (next <= start) {
                throw new IllegalStateException("a line without a character");
            }
            start = next;
        }
    }

    private double width(int from, int to) {
        return places[to] - places[from];
    }

    /// Ends the line that begins at `start`, and says where the next one does.
    private int nextLine(int start) {
        int hit = start;
        while (hit < text.length() && text.charAt(hit) != '\n' && width(start, hit + 1) <= manner.width()) {
            hit++;
        }
        if (hit == text.length() || text.charAt(hit) == '\n') {
            run = 0;
            before = Double.POSITIVE_INFINITY;
            return hit + (hit == text.length() ? 0 : 1);
        }
        int most = text.charAt(hit) == ' ' && hit + 1 < text.length() ? hit + 1 : hit;
        int end = ends.atOrBefore(start, most);
        int parted = end > hit ? -1 : parted(start, end, hit);
        if (parted > 0) {
            boolean own = LineWord.isDash(text.charAt(parted - 1));
            found.put(parted, own ? SPACE : HYPHEN);
            run++;
            before = width(start, parted) + (own ? 0 : hyphen) + space;
            return parted;
        }
        run = 0;
        before = Double.POSITIVE_INFINITY;
        return end > start ? end : Math.max(hit, start + Character.charCount(text.codePointAt(start)));
    }

    /// Where the word that does not fit is parted, or -1.
    ///
    /// @param word where it begins: the start of the line, where it is longer than that
    private int parted(int start, int word, int hit) {
        int filled = word;
        while (filled > start && Character.isWhitespace(text.charAt(filled - 1))) {
            filled--;
        }
        long spaces =
                text.substring(start, filled).chars().filter(c -> c == ' ').count();
        boolean forced = word == start;
        if (!forced && !manner.wants(manner.width() - width(start, filled), spaces, run)) {
            return -1;
        }
        var whole = LineWord.around(text, word, ends.after(word));
        if (whole.isAddress()) {
            return -1;
        }
        int found = lastThatFits(whole.parts(manner.parts()), start, hit);
        return found < 0 && forced ? lastThatFits(whole.anywhere(), start, hit) : found;
    }

    private int lastThatFits(Iterable<Integer> places, int start, int hit) {
        int last = -1;
        for (int at : places) {
            if (at <= start || at > hit) {
                continue;
            }
            double filled = width(start, at) + (LineWord.isDash(text.charAt(at - 1)) ? 0 : hyphen);
            boolean fitsBefore = before + filled <= manner.width(); // the toolkit would set it there
            if (filled <= manner.width() && !fitsBefore) {
                last = Math.max(last, at);
            }
        }
        return last;
    }
}
