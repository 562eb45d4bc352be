package enface.align.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.Alignment;
import enface.align.Bead;
import enface.text.SegmentRange;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static SegmentRange range(int from, int to) {
        return new SegmentRange(from, to);
    }

    private static Bead bead(int sourceFrom, int sourceTo, int targetFrom, int targetTo) {
        return Bead.proposed(range(sourceFrom, sourceTo), range(targetFrom, targetTo), 0.5);
    }

    private static List<List<SegmentRange>> cells(List<Alignment> versions) {
        return Rows.of(versions).stream().map(Row::cells).toList();
    }

    @Test
    void anOriginalAloneHasARowForEachSegment() {
        assertThat(cells(List.of(Rows.original(2)))).containsExactly(List.of(range(0, 1)), List.of(range(1, 2)));
    }

    @Test
    void beadsThatShareOriginalsShareARow() {
        var first = new Alignment(3, 2, List.of(bead(0, 2, 0, 1), bead(2, 3, 1, 2)));
        var second = new Alignment(3, 2, List.of(bead(0, 1, 0, 1), bead(1, 3, 1, 2)));

        assertThat(cells(List.of(first))).containsExactly(List.of(range(0, 1)), List.of(range(1, 2)));
        assertThat(cells(List.of(first, second))).containsExactly(List.of(range(0, 2), range(0, 2)));
    }

    @Test
    void whatAVersionLeavesOutIsAnEmptyCell() {
        var version = new Alignment(2, 1, List.of(bead(0, 1, 0, 0), bead(1, 2, 0, 1)));

        assertThat(cells(List.of(Rows.original(2), version)))
                .containsExactly(List.of(range(0, 1), range(0, 0)), List.of(range(1, 2), range(0, 1)));
    }

    @Test
    void whatAVersionAddsHasARowOfItsOwn() {
        var version = new Alignment(1, 3, List.of(bead(0, 0, 0, 1), bead(0, 1, 1, 2), bead(1, 1, 2, 3)));

        assertThat(cells(List.of(Rows.original(1), version)))
                .containsExactly(
                        List.of(range(0, 0), range(0, 1)),
                        List.of(range(0, 1), range(1, 2)),
                        List.of(range(1, 1), range(2, 3)));
    }

    @Test
    void aRowOfTwoTranslationsThatBothLeaveOutASegmentIsNotShown() {
        var version = new Alignment(2, 1, List.of(bead(0, 1, 0, 0), bead(1, 2, 0, 1)));

        assertThat(cells(List.of(version, version))).containsExactly(List.of(range(0, 1), range(0, 1)));
    }

    @Test
    void whatHasMovedStandsInItsPlaceOnEitherSideWithNothingBesideIt() {
        var moved =
                new Alignment(4, 4, List.of(bead(0, 1, 0, 1), bead(1, 2, 2, 4), bead(2, 3, 1, 2), bead(3, 4, 4, 4)));

        assertThat(moved.moved()).containsExactly(bead(2, 3, 1, 2));
        assertThat(cells(List.of(Rows.original(4), moved)))
                .containsExactly(
                        List.of(range(0, 1), range(0, 1)),
                        List.of(range(1, 1), range(1, 2)),
                        List.of(range(1, 2), range(2, 4)),
                        List.of(range(2, 3), range(4, 4)),
                        List.of(range(3, 4), range(4, 4)));
    }

    @Test
    void whatHasMovedIsFoundInItsOtherRowFromEitherSide() {
        var moved =
                new Alignment(4, 4, List.of(bead(0, 1, 0, 1), bead(1, 2, 2, 4), bead(2, 3, 1, 2), bead(3, 4, 4, 4)));
        var versions = List.of(Rows.original(4), moved);

        var movedRows = MovedRows.of(versions, Rows.of(versions));

        assertThat(movedRows.of(3, 1)).hasValue(1);
        assertThat(movedRows.of(1, 0)).hasValue(3);
        assertThat(movedRows.of(2, 1)).isEmpty();
        assertThat(movedRows.of(4, 1)).isEmpty();
    }

    @Test
    void aRowIsAsSureAsItsWeakestBead() {
        var version = new Alignment(1, 1, List.of(Bead.proposed(range(0, 1), range(0, 1), 0.3)));

        assertThat(Rows.of(List.of(Rows.original(1), version)).getFirst().confidence())
                .isEqualTo(0.3);
    }

    @Test
    void alignmentsOfDifferentOriginalsAreRefused() {
        assertThatThrownBy(() -> Rows.of(List.of(Rows.original(1), Rows.original(2))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySegmentOfEveryVersionStandsInOneRowInOrder() {
        var random = new Random(7);
        for (int round = 0; round < 300; round++) {
            int originals = random.nextInt(12);
            var versions = IntStream.range(0, 1 + random.nextInt(4))
                    .mapToObj(_ -> randomAlignment(originals, random))
                    .toList();
            var rows = Rows.of(versions);
            for (int v = 0; v < versions.size(); v++) {
                int column = v;
                var laid = rows.stream()
                        .flatMap(r -> r.cells().get(column).segments().boxed());
                assertThat(laid.toList())
                        .isEqualTo(IntStream.range(0, versions.get(v).targetSegments())
                                .boxed()
                                .toList());
            }
        }
    }

    /// Beads of any size in order, but for a swap of neighbours now and then.
    private static Alignment randomAlignment(int originals, Random random) {
        var beads = new ArrayList<Bead>();
        int source = 0;
        int target = 0;
        while (source < originals) {
            int sources = Math.min(originals - source, random.nextInt(3));
            int targets = sources == 0 ? 1 : random.nextInt(3);
            boolean swap = sources == 1 && targets == 1 && source + 2 <= originals && random.nextInt(4) == 0;
            if (swap) {
                beads.add(bead(source, source + 1, target + 1, target + 2));
                beads.add(bead(source + 1, source + 2, target, target + 1));
                source += 2;
                target += 2;
            } else {
                beads.add(bead(source, source + sources, target, target + targets));
                source += sources;
                target += targets;
            }
        }
        return new Alignment(source, target, beads);
    }
}
