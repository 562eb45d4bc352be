package enface.publish.type;

import java.util.List;

/// How a line of Chinese or Japanese is made as wide as its column: by room beside what fills a square, and at spaces;
/// the letters of a word stay together (W3C, Requirements for Chinese Text Layout, 4.2.3).
final class Filling {

    /// How much of the width a line may lack to be filled.
    private static final float MOST = 0.14f;

    /// How far apart squares may stand, in sizes of their type. Further apart they would be copied with spaces between.
    private static final float MOST_BESIDE_SQUARES = 0.16f;

    /// How much a space may grow, in sizes of the type.
    private static final float MOST_AT_SPACES = 0.6f;

    private Filling() {}

    /// What is added behind each unit of a line, in points; nothing anywhere where it would be too much, and where
    /// nothing in it fills a square.
    ///
    /// @param units from the left
    /// @param missing how much narrower than the column they are
    static float[] behind(List<Unit> units, float missing, float column) {
        var behind = new float[units.size()];
        int squares = 0;
        int spaces = 0;
        for (int i = 0; i + 1 < behind.length; i++) {
            spaces += units.get(i).isSpace() ? 1 : 0;
            squares += isBesideSquare(units, i) ? 1 : 0;
        }
        if (squares == 0 || missing <= 0 || missing >= column * MOST) {
            return behind;
        }
        float size = units.getFirst().style().size();
        float alike = missing / (squares + spaces);
        float beside = Math.min(alike, size * MOST_BESIDE_SQUARES);
        float at = spaces == 0 ? 0 : (missing - beside * squares) / spaces;
        if (at > size * MOST_AT_SPACES || (spaces == 0 && beside < alike)) {
            return behind;
        }
        for (int i = 0; i + 1 < behind.length; i++) {
            behind[i] = units.get(i).isSpace() ? at : isBesideSquare(units, i) ? beside : 0;
        }
        return behind;
    }

    private static boolean isBesideSquare(List<Unit> units, int at) {
        return !units.get(at).isSpace() && (isSquare(units.get(at)) || isSquare(units.get(at + 1)));
    }

    private static boolean isSquare(Unit unit) {
        return !unit.text().isEmpty() && Squares.isWide(unit.text().codePointAt(0));
    }
}
