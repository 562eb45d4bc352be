package enface.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.compare.Omission.Kind;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CoverageTest {

    /// Paragraphs, their sentences parted by `|`.
    private static VersionText version(String... paragraphs) {
        return new VersionText(
                Stream.of(paragraphs).map(CoverageTest::paragraph).toList());
    }

    private static Paragraph paragraph(String sentences) {
        var spans = new ArrayList<TextSpan>();
        int at = 0;
        for (var sentence : sentences.split("\\|", -1)) {
            spans.add(new TextSpan(at, at + sentence.length()));
            at += sentence.length() + 1;
        }
        return new Paragraph(Paragraph.Kind.BODY, sentences.replace('|', ' '), spans);
    }

    private static RowPair row(int leftFrom, int leftTo, int rightFrom, int rightTo) {
        return new RowPair(new SegmentRange(leftFrom, leftTo), new SegmentRange(rightFrom, rightTo));
    }

    private final VersionText left = version("Abcd.|Efgh.", "Ijkl.|Mnop.|Qrst.", "");
    private final VersionText right = version("甲乙。", "丙丁。|戊己庚辛。|壬。");

    @Test
    void listsWhatWasOmittedAndAdded() {
        var rows = List.of(
                row(0, 1, 0, 1), row(1, 2, 1, 1), row(2, 3, 1, 1), row(3, 4, 1, 2), row(4, 5, 2, 3), row(5, 5, 3, 4));
        var omissions = Coverage.of(version("Abcd.|Efgh.", "Ijkl.|Mnop.|Qrst."), right, rows)
                .omissions();
        assertThat(omissions).extracting(Omission::kind).containsExactly(Kind.OMITTED, Kind.ADDED);
        var omitted = omissions.getFirst();
        assertThat(List.of(omitted.row(), omitted.rows(), omitted.letters())).containsExactly(1, 2, 8);
        assertThat(left.textOf(omitted.passage())).isEqualTo("Efgh.\nIjkl.");
        assertThat(right.textOf(omissions.getLast().passage())).isEqualTo("壬。");
    }

    @Test
    void saysHowMuchOfEachParagraphIsThereAndHowLongItIs() {
        var rows = List.of(
                row(0, 1, 0, 1), row(1, 2, 1, 1), row(2, 3, 1, 2), row(3, 5, 2, 3), row(5, 6, 3, 3), row(6, 6, 3, 4));
        var coverage = Coverage.of(left, right, rows);
        // 4 + 4 + 8 letters have 2 + 2 + 4 characters: half as many
        assertThat(coverage.lengthRatio()).isCloseTo(0.5, within(1e-9));
        assertThat(coverage.paragraphs()).hasSize(3);
        assertThat(coverage.paragraphs().get(0).covered()).isCloseTo(0.5, within(1e-9));
        assertThat(coverage.paragraphs().get(0).lengthRatio()).isCloseTo(1, within(1e-9));
        assertThat(coverage.paragraphs().get(1).covered()).isCloseTo(1, within(1e-9));
        assertThat(coverage.paragraphs().get(1).lengthRatio()).isCloseTo(1, within(1e-9));
        assertThat(coverage.paragraphs().get(2).covered()).isEqualTo(1);
    }

    @Test
    void sharesARowAmongItsParagraphs() {
        var coverage =
                Coverage.of(version("Abcd.", "Efgh."), version("甲乙丙。|丁。"), List.of(row(0, 2, 0, 1), row(2, 2, 1, 2)));
        assertThat(coverage.paragraphs())
                .extracting(ParagraphCoverage::lengthRatio)
                .allMatch(r -> Math.abs(r - 1) < 1e-9);
    }

    @Test
    void takesVersionsWithNothingInCommon() {
        var coverage = Coverage.of(version("Abcd."), version("甲。"), List.of(row(0, 1, 0, 0), row(1, 1, 0, 1)));
        assertThat(coverage.lengthRatio()).isZero();
        assertThat(coverage.paragraphs()).containsExactly(new ParagraphCoverage(0, 0, 0));
        assertThat(coverage.omissions()).hasSize(2);
    }
}
