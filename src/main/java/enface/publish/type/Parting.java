package enface.publish.type;

import enface.language.hyphen.Hyphenation;
import enface.publish.type.Unit.Ink;
import java.util.ArrayList;
import java.util.List;

/// Parts a word at the end of a line of ragged text, where the line would stay too empty without its beginning.
///
/// The measure of the window is kept: a line may lack four and a half sizes of its type, or a good fifth of its width
/// where that is less.
final class Parting {

    private static final float EMPTY = 4.5f;
    private static final float EMPTY_SHARE = 0.22f;

    private final Hyphenation patterns;

    Parting(Hyphenation patterns) {
        this.patterns = patterns;
    }

    /// Whether a line is too empty.
    boolean isWanted(float empty, float size, float width) {
        return empty > Math.min(EMPTY * size, EMPTY_SHARE * width);
    }

    /// The last place of the word that begins at a unit at which it may be parted, with what stands before fitting.
    ///
    /// @param room how much of the line is left for it, without the hyphen
    /// @return the unit that the next line begins with, or `from`
    int place(List<Unit> units, int from, float room) {
        var word = new StringBuilder();
        var starts = new ArrayList<Integer>();
        int end = from;
        while (end < units.size() && isLetter(units.get(end))) {
            starts.add(word.length());
            word.append(units.get(end).text());
            end++;
        }
        int best = from;
        float used = 0;
        var places = patterns.in(word.toString());
        for (int i = 0; i < starts.size() && used <= room; i++) {
            if (places.contains(starts.get(i))) {
                best = from + i;
            }
            used += units.get(from + i).width();
        }
        return best;
    }

    private static boolean isLetter(Unit unit) {
        return unit.ink() == Ink.PLAIN
                && unit.style().rise() == 0
                && unit.text().codePoints().allMatch(c -> Character.isLetter(c) || c == '\'' || c == '’');
    }
}
