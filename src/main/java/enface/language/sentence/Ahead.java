package enface.language.sentence;

/// What follows a mark that may end a sentence.
///
/// @param start the first sign after the spaces
/// @param word the first sign after opening marks and dashes too
/// @param spaced whether there are spaces before it
/// @param opened whether opening marks stand before it
/// @param dashed whether it begins with a dash
record Ahead(int start, int word, boolean spaced, boolean opened, boolean dashed) {

    /// More opening marks than these stand before no word.
    private static final int MOST_MARKS = 12;

    static Ahead of(Passage passage, int from) {
        int start = passage.skipSpaces(from);
        int at = start;
        boolean dashed = false;
        while (at < passage.length() && Signs.isDash(passage.at(at)) && at - start < MOST_MARKS) {
            dashed = true;
            at++;
        }
        at = dashed ? passage.skipSpaces(at) : at;
        boolean opened = false;
        for (int i = 0; i < MOST_MARKS && at < passage.length() && opens(passage, at); i++) {
            opened = true;
            at = passage.skipSpaces(at + 1);
        }
        return new Ahead(start, at, start > from, opened, dashed);
    }

    private static boolean opens(Passage passage, int at) {
        return passage.marks().opens(at) || "¿¡*_#•".indexOf(passage.at(at)) >= 0;
    }
}
