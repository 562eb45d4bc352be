package enface.glossary.match;

import java.util.Arrays;

/// A tree of characters in two arrays: which node comes after a node by a character. Some fifteen bytes a node; a step
/// costs one look into a hash table with open addressing.
final class CharTrie {

    /// Where every word begins.
    static final int ROOT = 1;
    /// No node.
    static final int NONE = 0;

    private long[] keys = new long[256];
    private int[] values = new int[256];
    private int shift = Long.SIZE - 8;
    private int nodes = ROOT;

    /// How many nodes there are; they are numbered from 1.
    int nodes() {
        return nodes;
    }

    boolean isEmpty() {
        return nodes == ROOT;
    }

    /// The node after one by a character, or [#NONE].
    int next(int node, char c) {
        long key = key(node, c);
        int slot = slot(key);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NONE;
    }

    /// The same, made where there is none.
    int make(int node, char c) {
        int known = next(node, c);
        if (known != NONE) {
            return known;
        }
        if (nodes * 2 >= keys.length) {
            grow();
        }
        nodes++;
        put(key(node, c), nodes);
        return nodes;
    }

    private static long key(int node, char c) {
        return ((long) node << Character.SIZE) | c;
    }

    private int slot(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> shift);
    }

    private void put(long key, int value) {
        int slot = slot(key);
        while (keys[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        var oldKeys = keys;
        var oldValues = Arrays.copyOf(values, values.length);
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        shift--;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldValues[i]);
            }
        }
    }
}
