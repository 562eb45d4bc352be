package enface.language.markup;

import java.util.function.IntPredicate;

/// The next place of a kind at or after another, looked for once for all who ask.
///
/// Questions whose places only grow cost a single pass over the text together. That is what keeps a reader of markup
/// linear: a sign that opens and is never closed asks for the same place as the thousand before it.
final class Ahead {

    private final int length;
    private final IntPredicate kind;
    private int asked;
    private int found = -1;

    /// @param length of the text; also the answer where there is no such place
    Ahead(int length, IntPredicate kind) {
        this.length = length;
        this.kind = kind;
    }

    static Ahead of(String text, char sign) {
        return new Ahead(text.length(), i -> text.charAt(i) == sign);
    }

    int from(int at) {
        if (at < asked || at > found) {
            asked = at;
            found = at;
            while (found < length && !kind.test(found)) {
                found++;
            }
            found = Math.min(found, length);
        }
        return found;
    }
}
