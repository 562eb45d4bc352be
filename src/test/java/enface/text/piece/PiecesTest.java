package enface.text.piece;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {

    private static final List<String> GAPS = List.of("", " ", "\n", "\u3000", "  ", " \t\u00a0");

    private static VersionText text(Random chance) {
        var paragraphs = new ArrayList<Paragraph>();
        for (var kind : Kind.values()) {
            var text = new StringBuilder();
            var segments = new ArrayList<TextSpan>();
            for (int s = 0; s <= chance.nextInt(4); s++) {
                text.append(segments.isEmpty() ? "" : GAPS.get(chance.nextInt(GAPS.size())));
                int start = text.length();
                text.repeat("字a", 1 + chance.nextInt(9));
                segments.add(new TextSpan(start, text.length()));
            }
            paragraphs.add(new Paragraph(kind, text.toString(), segments));
        }
        return new VersionText(paragraphs);
    }

    @Test
    void areReadAsTheyWereWrittenAndAsLongAsTheirText() {
        var chance = new Random(7);
        for (int round = 0; round < 200; round++) {
            var text = text(chance);
            int from = chance.nextInt(text.segmentCount());
            var range = new SegmentRange(from, from + 1 + chance.nextInt(text.segmentCount() - from));
            var pieces = Pieces.of(text, range);
            assertThat(Pieces.read(pieces.written())).contains(pieces);
            assertThat(pieces.length()).isEqualTo(text.textOf(range).length());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "b", "x5", "b5 ", "b-5", "b99999999999", "(41)5", "()5", "(20,)5", "(3000", "b5\n_3", "_3b5"
            })
    void whatNobodyWroteIsNothing(String written) {
        assertThat(Pieces.read(written).filter(p -> !p.written().equals(written.strip())))
                .isEmpty();
        assertThat(written.equals("b5 ") || Pieces.read(written).isEmpty()).isTrue();
    }
}
