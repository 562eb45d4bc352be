package enface.language.fold;

/// One shape for the marks that people and programs write in several: quotation marks, apostrophes and dashes.
///
/// Pure.
public final class MarkShapes {

    private static final String SINGLE_QUOTES = "‘’‚‛ʼ＇`´";
    private static final String DOUBLE_QUOTES = "“”„‟«»「」『』＂〝〞";
    private static final String DASHES = "‐‑‒–—―－";

    private MarkShapes() {}

    /// The plain shape of a mark; any other character as it is.
    public static char one(char c) {
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        return DASHES.indexOf(c) >= 0 ? '-' : c;
    }
}
