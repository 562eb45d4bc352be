package enface.align.word;

import java.util.Arrays;

/// Numbers pairs of words in the order they are first met: an open-addressed table of longs.
final class PairIndex {

    private static final long FREE = -1;

    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int size;

    PairIndex() {
        Arrays.fill(keys, FREE);
    }

    int size() {
        return size;
    }

    /// The number of a pair, or -1.
    int find(int source, int target) {
        long key = key(source, target);
        int slot = slot(key);
        return keys[slot] == FREE ? -1 : numbers[slot];
    }

    /// The number of a pair, a new one where it was not met before.
    int add(int source, int target) {
        long key = key(source, target);
        int slot = slot(key);
        if (keys[slot] != FREE) {
            return numbers[slot];
        }
        if (size * 2 >= keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        numbers[slot] = size;
        return size++;
    }

    /// The pairs by their numbers: the source word above 32 bits, the target word below.
    long[] pairs() {
        var pairs = new long[size];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != FREE) {
                pairs[numbers[i]] = keys[i];
            }
        }
        return pairs;
    }

    private static long key(int source, int target) {
        return ((long) source << 32) | target;
    }

    private int slot(long key) {
        long hash = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (hash >>> 33) & (keys.length - 1);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        var oldKeys = keys;
        var oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[oldKeys.length * 2];
        Arrays.fill(keys, FREE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != FREE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
            }
        }
    }
}
