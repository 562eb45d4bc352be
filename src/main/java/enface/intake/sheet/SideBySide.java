package enface.intake.sheet;

import enface.intake.draft.Pairing;
import enface.intake.sheet.Cells.Time;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// What corresponds in files with one column each: what is said at the same time, else what stands in the same row
/// where all have as many.
public final class SideBySide {

    private SideBySide() {}

    /// One row of one of the files.
    private record Cue(int version, int from, int to) {}

    /// The pairing of the versions that sheets of one column make, a paragraph for each row.
    public static Pairing pairing(List<Cells> versions) {
        if (versions.size() < 2) {
            return Pairing.NONE;
        }
        if (versions.stream().allMatch(Cells::isTimed)) {
            return byTime(versions);
        }
        int rows = versions.getFirst().filled();
        return versions.stream().allMatch(v -> v.filled() == rows) ? rowByRow(versions.size(), rows) : Pairing.NONE;
    }

    private static Pairing rowByRow(int versions, int rows) {
        var ones = new int[versions];
        Arrays.fill(ones, 1);
        var pairing = new Pairing.Builder(versions);
        for (int row = 0; row < rows; row++) {
            pairing.add(ones);
        }
        return pairing.done();
    }

    /// Cues belong together where the middle halves of their times meet: two people time the same words a little
    /// differently, and the end of one cue often lies over the start of the next.
    private static Pairing byTime(List<Cells> versions) {
        var cues = new ArrayList<Cue>();
        for (int version = 0; version < versions.size(); version++) {
            var cells = versions.get(version);
            for (int row = 0; row < cells.rows(); row++) {
                if (cells.first(row + 1) > cells.first(row)) {
                    cues.add(core(version, cells.time(row)));
                }
            }
        }
        if (!areInOrder(cues)) {
            return Pairing.NONE;
        }
        cues.sort(Comparator.comparingInt(Cue::from));
        var pairing = new Pairing.Builder(versions.size());
        var counts = new int[versions.size()];
        int end = Integer.MIN_VALUE;
        for (var cue : cues) {
            if (cue.from() > end && end != Integer.MIN_VALUE) {
                pairing.add(counts);
                counts = new int[versions.size()];
            }
            counts[cue.version()]++;
            end = Math.max(end, cue.to());
        }
        return pairing.add(counts).done();
    }

    private static Cue core(int version, Time time) {
        int quarter = Math.max(0, time.to() - time.from()) / 4;
        return new Cue(version, time.from() + quarter, Math.max(time.from(), time.to() - quarter));
    }

    /// Paragraphs stand in the order of the file; a pairing by time needs that to be the order of time.
    private static boolean areInOrder(List<Cue> cues) {
        for (int i = 1; i < cues.size(); i++) {
            if (cues.get(i).version() == cues.get(i - 1).version()
                    && cues.get(i).from() < cues.get(i - 1).from()) {
                return false;
            }
        }
        return true;
    }
}
