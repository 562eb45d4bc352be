package enface.pane.type;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.Category;
import enface.note.NoteId;
import enface.pane.type.DisplayText.Insertion;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {

    private final DisplayText display = new DisplayText(
            "记忆从一扇门", new TextSpan(0, 6), List.of(new Insertion(0, "　　", List.of()), new Insertion(2, "_", List.of())));

    @Test
    void drawsWhatIsInserted() {
        assertThat(display.text()).isEqualTo("　　记忆_从一扇门");
    }

    @Test
    void spansStartBehindAndEndBeforeWhatIsInserted() {
        assertThat(display.text().substring(display.startOf(0), display.endOf(2)))
                .isEqualTo("记忆");
        assertThat(display.text().substring(display.startOf(2), display.endOf(6)))
                .isEqualTo("从一扇门");
    }

    @Test
    void everyDrawnOffsetHasItsModelOffset() {
        int[] expected = {0, 0, 0, 1, 2, 2, 3, 4, 5, 6};
        for (int drawn = 0; drawn < expected.length; drawn++) {
            assertThat(display.modelOf(drawn)).as("drawn %d", drawn).isEqualTo(expected[drawn]);
        }
    }

    @Test
    void modelOffsetsSurviveTheWayThereAndBack() {
        for (int offset = 0; offset <= 6; offset++) {
            assertThat(display.modelOf(display.startOf(offset))).isEqualTo(offset);
            assertThat(display.modelOf(display.endOf(offset))).isEqualTo(offset);
        }
    }

    @Test
    void aStretchKeepsTheOffsetsOfItsWholeText() {
        var stretch = new DisplayText("记忆从一扇门进来", new TextSpan(2, 6), List.of(new Insertion(5, "_", List.of())));
        assertThat(stretch.text()).isEqualTo("从一扇_门");
        assertThat(stretch.text().substring(stretch.startOf(3), stretch.endOf(5)))
                .isEqualTo("一扇");
        for (int offset = 2; offset <= 6; offset++) {
            assertThat(stretch.modelOf(stretch.startOf(offset))).isEqualTo(offset);
        }
        assertThat(stretch.startOf(0)).isZero();
        assertThat(stretch.endOf(8)).isEqualTo(5);
    }

    private static NoteMark note(int number, boolean gap) {
        var range = TextRange.of(0, new TextSpan(0, gap ? 0 : 3));
        return new NoteMark(new VersionId(1), range, new NoteId(number), number, Category.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1",
                "1 2 | 1,2",
                "1 2 3 | 1–3",
                "4 5 6 7 9 12 13 | 4–7,9,12,13",
                "1 2 3g 4 5 6 | 1,2,…3,4–6",
                "2 2 2 | 2",
                "8 8 9 10 | 8–10"
            })
    void manyNumbersAtOnePlaceAreARange(String notes, String label) {
        var marks = Arrays.stream(notes.strip().split(" ", -1))
                .map(n -> note(Integer.parseInt(n.replace("g", "")), n.endsWith("g")))
                .toList();
        assertThat(new DisplayText.Insertion(3, "", marks).label()).isEqualTo(label);
    }
}
