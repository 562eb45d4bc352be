package enface.intake.book;

import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Where the headings of a text stand by their ranks, found once for all the questions of its front.
///
/// @param firstText the index of the first unit that is no heading
/// @param last the last heading of each rank, titles of word lists aside
/// @param runEnds for each index, where the headings that stand there end
record HeadingRanks(int firstText, Map<Integer, Integer> last, List<Integer> runEnds) {

    static HeadingRanks of(List<Unit> units) {
        var last = new HashMap<Integer, Integer>();
        var runEnds = new Integer[units.size() + 1];
        runEnds[units.size()] = units.size();
        for (int i = units.size() - 1; i >= 0; i--) {
            var unit = units.get(i);
            boolean heading = unit.kind() == Kind.HEADING;
            runEnds[i] = heading ? runEnds[i + 1] : i;
            if (heading && !VocabularyReader.isTitle(unit.string())) {
                last.putIfAbsent(unit.level(), i);
            }
        }
        return new HeadingRanks(runEnds[0], last, List.of(runEnds));
    }

    /// The end of the headings that stand from an index on; the index itself where none does.
    int runEnd(int index) {
        return runEnds.get(index);
    }

    /// The index of the last heading of a rank, or -1.
    int lastOf(int level) {
        return last.getOrDefault(level, -1);
    }

    /// The numbers of the units that begin a part: headings of the highest rank that at least two texts stand
    /// under. Headings right after each other, as a title and its translation, begin one part. None where there is
    /// one.
    static List<Integer> starts(List<Unit> units) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(level -> starts(units, level))
                .filter(starts -> starts.size() > 1)
                .findFirst()
                .orElse(List.of());
    }

    private static List<Integer> starts(List<Unit> units, int level) {
        var starts = new ArrayList<Integer>();
        boolean text = true;
        for (int i = 0; i < units.size(); i++) {
            boolean heading = units.get(i).kind() == Kind.HEADING;
            if (heading && units.get(i).level() == level && text) {
                starts.add(i);
                text = false;
            }
            text |= !heading;
        }
        return starts;
    }
}
