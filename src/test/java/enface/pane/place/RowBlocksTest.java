package enface.pane.place;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.row.Row;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowBlocksTest {

    /// Two sentences, a rule without any, a line of one sentence between spaces, and an end without any.
    private static final VersionText TEXT = new VersionText(List.of(
            new Paragraph(Kind.BODY, "One. Two.", List.of(new TextSpan(0, 4), new TextSpan(5, 9))),
            new Paragraph(Kind.BODY, "* * *", List.of()),
            new Paragraph(Kind.BODY, " Three. ", List.of(new TextSpan(1, 7))),
            new Paragraph(Kind.BODY, "fin", List.of())));

    private static RowBlocks blocks(List<Row> rows) {
        return new RowBlocks(TEXT, new RowMap(List.of(TEXT), rows), 0);
    }

    private static Row row(int from, int to) {
        return new Row(List.of(new SegmentRange(from, to)), 1);
    }

    private static List<String> shown(RowBlocks blocks, int row) {
        return IntStream.range(blocks.firstOf(row), blocks.firstOf(row + 1))
                .mapToObj(blocks::get)
                .map(b -> b.span().of(TEXT.paragraph(b.paragraph()).text()))
                .toList();
    }

    @Test
    void everyRowHasItsSentencesAndWhatNoSentenceCovers() {
        var blocks = blocks(List.of(row(0, 1), row(1, 2), row(2, 3)));
        assertThat(shown(blocks, 0)).containsExactly("One.");
        assertThat(shown(blocks, 1)).containsExactly("Two.");
        assertThat(shown(blocks, 2)).containsExactly("* * *", " Three. ", "fin");
    }

    @Test
    void sentencesOfOneParagraphInOneRowAreOneCell() {
        var blocks = blocks(List.of(row(0, 2), row(2, 2), row(2, 3)));
        assertThat(shown(blocks, 0)).containsExactly("One. Two.");
        assertThat(shown(blocks, 1)).isEmpty();
        assertThat(shown(blocks, 2)).hasSize(3);
    }

    @Test
    void aRowOverTwoParagraphsHasACellForEach() {
        assertThat(shown(blocks(List.of(row(0, 1), row(1, 3))), 1)).containsExactly("Two.", "* * *", " Three. ", "fin");
    }

    @Test
    void rowsOutOfOrderShowEverySentenceOnce() {
        var blocks = blocks(List.of(row(2, 3), row(0, 1), row(1, 2)));
        assertThat(shown(blocks, 0)).contains(" Three. ");
        assertThat(shown(blocks, 1)).containsExactly("One.");
        assertThat(shown(blocks, 2)).containsExactly("Two.");
    }

    @Test
    void everyPlaceIsFoundInTheBlockThatShowsIt() {
        var blocks = blocks(List.of(row(0, 1), row(1, 2), row(2, 3)));
        assertThat(blocks.get(blocks.numberOf(new TextPlace(0, 2)))).isEqualTo(new Block(0, new TextSpan(0, 4)));
        assertThat(blocks.get(blocks.numberOf(new TextPlace(0, 5)))).isEqualTo(new Block(0, new TextSpan(5, 9)));
        for (int paragraph = 1; paragraph < 4; paragraph++) {
            assertThat(blocks.get(blocks.numberOf(new TextPlace(paragraph, 1))).paragraph())
                    .isEqualTo(paragraph);
        }
        assertThat(blocks.numberOf(new TextPlace(9, 0))).isEqualTo(-1);
    }
}
