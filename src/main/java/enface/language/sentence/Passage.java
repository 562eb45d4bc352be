package enface.language.sentence;

/// A text being cut: its marks, and how its language is written.
///
/// @param lowerOnly whether it has no capital at all, so that small letters tell nothing
record Passage(String text, Marks marks, Habits habits, CutWords words, boolean lowerOnly) {

    static Passage of(String text, Habits habits, CutWords words) {
        boolean lowerOnly = habits.cased() && text.codePoints().noneMatch(Signs::isUpper);
        return new Passage(text, new Marks(text), habits, words, lowerOnly);
    }

    int length() {
        return text.length();
    }

    char at(int i) {
        return text.charAt(i);
    }

    /// The first offset from `from` on that is no space within the line.
    int skipSpaces(int from) {
        int at = from;
        while (at < length() && Signs.isSpace(at(at)) && !Signs.isLineEnd(at(at))) {
            at++;
        }
        return at;
    }

    /// Whether the line ends at `at`.
    boolean isLineEnd(int at) {
        return at >= length() || Signs.isLineEnd(at(at));
    }

    /// Whether there is a space, or nothing more, at `at`.
    boolean isGap(int at) {
        return at >= length() || Signs.isSpace(at(at));
    }

    int codePoint(int at) {
        return at < length() ? text.codePointAt(at) : ' ';
    }

    boolean isUnspaced(int at) {
        return at >= 0 && at < length() && Signs.isUnspaced(codePoint(at));
    }

    /// The word that begins at `at`, at most 24 units of it.
    String word(int at) {
        int end = at;
        while (end < Math.min(length(), at + 24) && Signs.isWord(at(end))) {
            end++;
        }
        return text.substring(at, end);
    }

    /// At most `most` units from `at` on, up to the end of the line.
    String ahead(int at, int most) {
        int end = at;
        while (end < Math.min(length(), at + most) && !Signs.isLineEnd(at(end))) {
            end++;
        }
        return text.substring(at, end);
    }
}
