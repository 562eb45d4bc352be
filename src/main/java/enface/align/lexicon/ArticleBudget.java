package enface.align.lexicon;

import java.nio.file.Path;

/// How much text the entries of a dictionary may point at, all together and each.
///
/// Several words share an article, so more than the data is fine; thousands of entries that all point at millions of
/// letters are a file made to keep somebody waiting.
final class ArticleBudget {

    private static final int LONGEST_ARTICLE = 512 << 10;
    private static final long SHARED = 24;
    private static final long FREE = 16L << 20;

    private final Path file;
    private long left;

    ArticleBudget(Path file, int data) {
        this.file = file;
        left = FREE + SHARED * data;
    }

    /// @throws DictionaryException where it is used up
    void take(int length) {
        left -= length;
        if (length > LONGEST_ARTICLE || left < 0) {
            throw new DictionaryException(file, DictionaryException.Fault.TOO_MUCH);
        }
    }
}
