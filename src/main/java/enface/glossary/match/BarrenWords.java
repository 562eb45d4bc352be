package enface.glossary.match;

import java.util.concurrent.atomic.AtomicLongArray;

/// Words with which no term begins, as far as they were met: most of any text. They are passed by with one look into
/// an array that stays near the processor.
///
/// Safe on any thread. Of two words with one slot the later is remembered; what is lost is looked for again.
final class BarrenWords {

    private static final int BITS = 16;

    /// Plain reads and writes do, for the same reason.
    private final AtomicLongArray slots;

    /// @param none whether there are no terms at all, so that nothing need be remembered
    BarrenWords(boolean none) {
        slots = new AtomicLongArray(none ? 1 : 1 << BITS);
    }

    /// @param hash of the word as it is written, never 0
    boolean contains(long hash) {
        return slots.getPlain(slot(hash)) == hash;
    }

    void add(long hash) {
        slots.setOpaque(slot(hash), hash);
    }

    private int slot(long hash) {
        return (int) ((hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - BITS)) & (slots.length() - 1);
    }
}
