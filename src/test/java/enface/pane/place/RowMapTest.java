package enface.pane.place;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.row.Row;
import enface.pane.SampleTexts;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.VersionText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowMapTest {

    private static final int SENTENCES = 40;

    private final VersionText english = SampleTexts.english(1, SENTENCES).text();
    private final VersionText chinese =
            SampleTexts.chineseWithout(2, SENTENCES, i -> i >= 10 && i < 20).text();
    private final RowMap map = new RowMap(
            List.of(english, chinese), SampleTexts.rows(SENTENCES, List.of(_ -> false, i -> i >= 10 && i < 20)));

    @Test
    void extentsFollowOnEachOtherWithoutAHole() {
        for (int pane = 0; pane < 2; pane++) {
            for (int row = 1; row < map.rows(); row++) {
                assertThat(map.extent(pane, row).from())
                        .as("pane %d, row %d", pane, row)
                        .isEqualTo(map.extent(pane, row - 1).to());
            }
        }
    }

    @Test
    void extentsReachFromTheFirstPlaceToTheLast() {
        int last = chinese.paragraphs().size() - 1;
        assertThat(map.extent(1, 0).from()).isEqualTo(new TextPlace(0, 0));
        assertThat(map.extent(1, SENTENCES - 1).to())
                .isEqualTo(new TextPlace(last, chinese.paragraph(last).text().length()));
    }

    @Test
    void anEmptyRowRestsAtTheEndOfTheSegmentBeforeIt() {
        var end = chinese.rangeOf(9).to();
        assertThat(map.extent(1, 10).from()).isEqualTo(end);
        assertThat(map.extent(1, 15).from()).isEqualTo(map.extent(1, 15).to()).isEqualTo(end);
        assertThat(map.extent(1, 19).to()).isEqualTo(chinese.rangeOf(10).from());
    }

    @Test
    void everySegmentKnowsItsRow() {
        assertThat(map.rowOf(1, 9)).isEqualTo(9);
        assertThat(map.rowOf(1, 10)).isEqualTo(20);
        assertThat(map.rowAt(0, english.rangeOf(13).from())).isEqualTo(13);
    }

    @Test
    void positionsAndSharesAnswerEachOther() {
        for (int row = 0; row < SENTENCES; row++) {
            var position = new ReadingPosition(row, 0.5);
            var back = map.positionAt(map.shareBefore(position));
            assertThat(back.row()).isEqualTo(row);
            assertThat(back.fraction()).isBetween(0.499, 0.501);
        }
        assertThat(map.positionAt(0)).isEqualTo(ReadingPosition.START);
        assertThat(map.positionAt(1)).isEqualTo(new ReadingPosition(SENTENCES - 1, 1));
    }

    @Test
    void rowsOutOfOrderKeepTheirOwnExtents() {
        var rows = IntStream.range(0, 10)
                .mapToObj(i -> new Row(List.of(new SegmentRange(i, i + 1), new SegmentRange(9 - i, 10 - i)), 1))
                .toList();
        var moved = new RowMap(List.of(english, chinese), rows);
        for (int row = 0; row < 10; row++) {
            assertThat(moved.extent(1, row).from())
                    .isEqualTo(chinese.rangeOf(9 - row).from());
            assertThat(moved.rowOf(1, 9 - row)).isEqualTo(row);
        }
    }

    @Test
    void withoutRowsSegmentFacesSegment() {
        var plain = new RowMap(List.of(english, chinese), List.of());
        assertThat(plain.rows()).isEqualTo(SENTENCES);
        assertThat(plain.rowOf(1, 12)).isEqualTo(12);
        assertThat(plain.cell(1, SENTENCES - 1).isEmpty()).isTrue();
    }
}
