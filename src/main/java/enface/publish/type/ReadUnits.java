package enface.publish.type;

import enface.publish.type.Typesetter.Over;
import enface.publish.type.Unit.Said;
import enface.text.Paragraph.Reading;
import java.util.ArrayList;
import java.util.List;

/// The units of a paragraph with what is said over them: characters that are read together stand apart alike and are
/// not parted by the end of a line.
final class ReadUnits {

    /// How far apart characters stand that are read in letters, in sizes of their type. Further apart they would be
    /// copied with
    /// spaces between them.
    private static final float APART = 0.16f;

    /// How far a reading of whole squares reaches over what stands beside it and is not read, in sizes of the type.
    private static final float OVER_NEXT = 0.25f;

    private ReadUnits() {}

    /// @param readings by the places in their paragraph, in order
    static List<Unit> read(List<Unit> units, List<Reading> readings) {
        if (readings.isEmpty()) {
            return units;
        }
        var read = new ArrayList<Unit>();
        int next = 0;
        for (int u = 0; u < units.size(); ) {
            int start = units.get(u).start();
            while (next < readings.size() && readings.get(next).span().end() <= start) {
                next++;
            }
            int end = u + 1;
            if (next < readings.size() && readings.get(next).span().contains(start)) {
                var reading = readings.get(next);
                while (end < units.size()
                        && reading.span().contains(units.get(end).start())) {
                    end++;
                }
                var said = new Said(reading.said(), start, apart(reading.said(), units.get(u)));
                units.subList(u, end).forEach(unit -> read.add(unit.read(said)));
            } else {
                read.add(units.get(u));
            }
            u = end;
        }
        return read;
    }

    /// How much room is to be behind each unit that is read so, in points: letters want some between them and the next
    /// reading, signs that fill a square none.
    private static float apart(String said, Unit unit) {
        return isWide(said) ? 0 : APART * unit.style().size();
    }

    private static boolean isWide(String said) {
        return said.codePoints().anyMatch(Squares::isWide);
    }

    /// Whether a line must not end before a unit, as what is read together goes on with it.
    static boolean goesOn(Unit unit) {
        return !unit.said().isNone() && unit.said().start() < unit.start();
    }

    /// What is said over a line.
    ///
    /// @param units from the left
    /// @param behind what is added behind each of them to fill the line
    static List<Over> over(List<Unit> units, float[] behind) {
        var over = new ArrayList<Over>();
        float at = 0;
        for (int u = 0; u < units.size(); ) {
            var said = units.get(u).said();
            float width = 0;
            int end = u;
            do {
                width += units.get(end).width() + behind[end];
                end++;
            } while (end < units.size()
                    && !said.isNone()
                    && units.get(end).said().equals(said));
            boolean begins = units.get(u).start() == said.start(); // else it was said on the line before
            if (!said.isNone() && begins) {
                float reach =
                        isWide(said.text()) ? OVER_NEXT * units.get(u).style().size() : 0;
                float before = u == 0 || units.get(u - 1).said().isNone() ? reach : 0;
                float after = end == units.size() || units.get(end).said().isNone() ? reach : 0;
                float middle = at + (width - said.apart() - behind[end - 1]) / 2;
                over.add(new Over(said.text(), middle, width + 2 * Math.min(before, after)));
            }
            at += width;
            u = end;
        }
        return over;
    }
}
