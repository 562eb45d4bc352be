package enface.note;

import java.util.HashMap;

/// How much of what stood on one side of a passage stands there still.
///
/// @param run so many characters from the passage on are as they were
/// @param isWhole whether all of it is
/// @param likeness 0 to 1
record Side(int run, boolean isWhole, double likeness) {

    /// Longer ones are compared by their pairs of characters.
    private static final int LONG = 400;
    /// As much of any two texts is alike.
    private static final double BY_CHANCE = 0.4;
    /// What the very start or end of a text weighs.
    private static final double EDGE = 4;

    /// Compares what stood beside a passage with what stands there now, both from the passage on; of the latter there
    /// may be more. Where less stood there than is remembered of others, the text began or ended.
    static Side of(String expected, String actual) {
        int run = 0;
        while (run < expected.length() && run < actual.length() && expected.charAt(run) == actual.charAt(run)) {
            run++;
        }
        boolean edge = expected.length() < Target.CONTEXT - 1;
        if (run == expected.length()) {
            boolean whole = !edge || actual.length() == run;
            return new Side(run, whole, whole ? 1 : run / (run + EDGE));
        }
        double same = 1 - (double) distance(expected, actual, true) / expected.length();
        double likeness = (same - BY_CHANCE) / (1 - BY_CHANCE);
        return new Side(run, false, Math.max((double) run / expected.length(), likeness));
    }

    /// How alike two stretches are, 0 to 1.
    static double alike(String one, String other) {
        int longest = Math.max(one.length(), other.length());
        if (longest == 0) {
            return 1;
        }
        return longest > LONG ? dice(one, other) : 1 - (double) distance(one, other, false) / longest;
    }

    /// How many characters must be put in, taken out or changed (Levenshtein).
    ///
    /// @param open whether what comes after in the second one costs nothing
    private static int distance(String one, String other, boolean open) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        int least = row[row.length - 1];
        for (int cost : open ? row : new int[0]) {
            least = Math.min(least, cost);
        }
        return least;
    }

    /// The share of pairs of characters that two stretches have in common.
    static double dice(String one, String other) {
        if (one.length() < 2 || other.length() < 2) {
            return 0;
        }
        var pairs = new HashMap<String, Integer>();
        for (int i = 0; i + 2 <= one.length(); i++) {
            pairs.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int common = 0;
        for (int i = 0; i + 2 <= other.length(); i++) {
            if (pairs.merge(other.substring(i, i + 2), -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return 2.0 * common / (one.length() + other.length() - 2);
    }

    static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
