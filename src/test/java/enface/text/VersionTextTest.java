package enface.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.Chance;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VersionTextTest {

    private static final VersionText TEXT = new VersionText(List.of(
            new Paragraph(Kind.BODY, "One two. Three.", List.of(new TextSpan(0, 8), new TextSpan(9, 15))),
            new Paragraph(Kind.BODY, "", List.of()),
            new Paragraph(Kind.BODY, " ", List.of()),
            Paragraph.whole(Kind.QUOTATION, "Four.")));

    @Test
    void countsSegmentsThrough() {
        assertThat(TEXT.segmentCount()).isEqualTo(3);
        assertThat(TEXT.segments()).containsExactly("One two.", "Three.", "Four.");
        assertThat(TEXT.segmentsOf(0)).isEqualTo(new SegmentRange(0, 2));
        assertThat(TEXT.segmentsOf(1)).isEqualTo(SegmentRange.emptyAt(2));
        assertThat(TEXT.segmentsOf(3)).isEqualTo(new SegmentRange(2, 3));
    }

    @Test
    void findsTheParagraphOfASegmentBehindEmptyOnes() {
        assertThat(TEXT.paragraphOf(1)).isZero();
        assertThat(TEXT.paragraphOf(2)).isEqualTo(3);
        assertThatThrownBy(() -> TEXT.paragraphOf(3)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> TEXT.paragraphOf(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLineBreaksWhereAParagraphEnds() {
        assertThat(TEXT.textOf(new SegmentRange(0, 2))).isEqualTo("One two. Three.");
        assertThat(TEXT.textOf(new SegmentRange(1, 3))).isEqualTo("Three.\n\n \nFour.");
        assertThat(TEXT.textOf(SegmentRange.emptyAt(1))).isEmpty();
        assertThat(TEXT).hasToString("One two. Three.\n\n\n\n \n\nFour.");
    }

    @Test
    void aPlaceBetweenTwoSegmentsIsOfTheOneBefore() {
        assertThat(TEXT.segmentAt(new TextPlace(0, 8))).isZero();
        assertThat(TEXT.segmentAt(new TextPlace(0, 9))).isEqualTo(1);
        assertThat(TEXT.segmentAt(new TextPlace(0, 15))).isEqualTo(1);
        assertThat(TEXT.segmentAt(new TextPlace(3, 0))).isEqualTo(2);
        assertThat(new VersionText(List.of(new Paragraph(Kind.BODY, "x", List.of()))).segmentAt(new TextPlace(0, 0)))
                .isZero();
    }

    @Test
    void segmentsNeverLieOverEachOtherOrOutside() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paragraph(Kind.BODY, "abcd", List.of(new TextSpan(0, 3), new TextSpan(2, 4))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paragraph(Kind.BODY, "abcd", List.of(new TextSpan(2, 3), new TextSpan(0, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paragraph(Kind.BODY, "abcd", List.of(new TextSpan(0, 5))));
    }

    static Stream<Chance> often() {
        return Chance.times(80);
    }

    /// Counted one by one, as somebody would with a finger on the page.
    @ParameterizedTest
    @MethodSource("often")
    void everyLookUpAgreesWithCounting(Chance chance) {
        var text = new VersionText(chance.some(12, () -> paragraph(chance)));

        int number = 0;
        for (int p = 0; p < text.paragraphs().size(); p++) {
            var paragraph = text.paragraph(p);
            assertThat(text.segmentsOf(p))
                    .isEqualTo(new SegmentRange(
                            number, number + paragraph.segments().size()));
            for (var span : paragraph.segments()) {
                assertThat(text.paragraphOf(number)).isEqualTo(p);
                assertThat(text.rangeOf(number)).isEqualTo(TextRange.of(p, span));
                assertThat(text.textOf(number)).isEqualTo(span.of(paragraph.text()));
                for (int offset = span.start(); offset < span.end(); offset++) {
                    assertThat(text.segmentAt(new TextPlace(p, offset))).isEqualTo(number);
                }
                number++;
            }
        }
        assertThat(text.segmentCount()).isEqualTo(number);
        assertThat(text)
                .isEqualTo(new VersionText(text.paragraphs()))
                .hasSameHashCodeAs(new VersionText(text.paragraphs()));
    }

    private static Paragraph paragraph(Chance chance) {
        var text = new StringBuilder();
        var spans = new ArrayList<TextSpan>();
        for (var word : chance.some(5, () -> chance.oneOf(List.of("渡口。", "A boat.", "𠮷")))) {
            text.append(" ".repeat(chance.upTo(2)));
            spans.add(new TextSpan(text.length(), text.length() + word.length()));
            text.append(word);
        }
        return new Paragraph(Kind.BODY, text.toString(), spans);
    }
}
