package enface.intake.book;

import enface.text.Paragraph.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
}
