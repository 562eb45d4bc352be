package enface.glossary.match;

/// A set of words by their hashes, in one array.
final class HashedWords {

    private long[] slots = new long[64];
    private int size;

    void add(long given) {
        long hash = given == 0 ? 1 : given;
        if (size * 2 >= slots.length) {
            var old = slots;
            slots = new long[old.length * 2];
            for (long one : old) {
                if (one != 0) {
                    slots[slot(one)] = one;
                }
            }
        }
        int slot = slot(hash);
        if (slots[slot] == 0) {
            slots[slot] = hash;
            size++;
        }
    }

    boolean contains(long given) {
        return slots[slot(given == 0 ? 1 : given)] != 0;
    }

    /// Where a hash stands, or would.
    private int slot(long hash) {
        int slot = (int) ((hash * 0x9E3779B97F4A7C15L) >>> 32) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
