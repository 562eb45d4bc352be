package enface.glossary.dictionary;

import java.util.Arrays;

/// Finds the entries of a head word: a hash table of numbers, much smaller than a map of objects.
///
/// Immutable once made. A look-up costs about one comparison.
final class HeadIndex {

    private static final int NONE = -1;

    private final String[] heads;
    /// The first entry of a head word, or none, by hash; a word whose slot is taken is in the next free one.
    private final int[] slots;
    /// The next entry of the same head word.
    private final int[] next;

    HeadIndex(String[] heads) {
        this.heads = heads;
        slots = new int[Integer.highestOneBit(Math.max(1, heads.length)) * 4];
        next = new int[heads.length];
        Arrays.fill(slots, NONE);
        for (int i = heads.length - 1; i >= 0; i--) {
            int slot = slot(heads[i]);
            next[i] = slots[slot];
            slots[slot] = i;
        }
    }

    /// The slot that has a word, or that it would go into.
    private int slot(String head) {
        int hash = head.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] != NONE && !heads[slots[slot]].equals(head)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    /// The first entry of a word, -1 where there is none.
    int first(String head) {
        return slots[slot(head)];
    }

    /// The next entry of the same word, -1 after the last.
    int next(int entry) {
        return next[entry];
    }
}
