package enface.note.web;

/// A text counted in code points, as the Web Annotation Data Model counts, and in UTF-16 units, as we do.
///
/// Made in O(text); each answer costs O(1) and at most [#STEP] characters.
final class CodePoints {

    private static final int STEP = 512;

    private final String text;
    /// How many code points begin before every [#STEP]th unit.
    private final int[] before;

    private final int length;

    CodePoints(String text) {
        this.text = text;
        before = new int[text.length() / STEP + 1];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i % STEP == 0) {
                before[i / STEP] = count;
            }
            count += begins(i) ? 1 : 0;
        }
        if (text.length() % STEP == 0) {
            before[text.length() / STEP] = count;
        }
        length = count;
    }

    /// How many there are.
    int length() {
        return length;
    }

    private boolean begins(int unit) {
        return unit == 0
                || !Character.isLowSurrogate(text.charAt(unit))
                || !Character.isHighSurrogate(text.charAt(unit - 1));
    }

    /// How many code points begin before a unit, 0 to the length of the text.
    int of(int unit) {
        int count = before[unit / STEP];
        for (int i = unit / STEP * STEP; i < unit; i++) {
            count += begins(i) ? 1 : 0;
        }
        return count;
    }

    /// The unit at which a code point begins; the end of the text for one behind it.
    int unit(int codePoint) {
        int low = 0;
        int high = before.length - 1;
        while (low < high) { // the last step that has no more before it
            int middle = (low + high + 1) / 2;
            if (before[middle] <= codePoint) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int unit = low * STEP;
        for (int count = before[low]; unit < text.length(); unit++) {
            if (begins(unit)) {
                if (count == codePoint) {
                    return unit;
                }
                count++;
            }
        }
        return text.length();
    }
}
