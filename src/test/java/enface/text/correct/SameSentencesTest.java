package enface.text.correct;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.Paragraph;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SameSentencesTest {

    private static VersionText text(List<String> sentences) {
        var text = new StringBuilder();
        var spans = new ArrayList<TextSpan>();
        for (var sentence : sentences) {
            int start = text.length();
            text.append(sentence);
            spans.add(new TextSpan(start, text.length()));
        }
        return new VersionText(List.of(new Paragraph(Paragraph.Kind.BODY, text.toString(), spans)));
    }

    private static VersionText text(String sentences) {
        return text(List.of(sentences.split("\\|", -1)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a b c d|e f g h|i j k l;    a b c d|e f g h|i j k l;        0 1 2
            a b c d|e f g h|i j k l;    a b c d e f g h|i j k l;        0 0 1
            a b c d|e f g h|i j k l;    a b|c d|e f g h|i j k l;        0 2 3
            a b c d|e f g h|i j k l;    a b|c d|e f g h i j k l;        0 2 2
            a b c d|e f g h|i j k l;    a b x d|e f|g h|i j k;          0 1 3
            a b c d|e f g h|i j k l;    i j k l;                        0 0 0
            Yes.|Yes.|Yes.|No.;         Yes.|Yes.|No.;                  0 1 2 2
            Yes.|No.|Yes.|No.|Yes.;     New.|Yes.|No.|Yes.|No.|Yes.;    1 2 3 4 5
            天黑了。|有人点了灯。|谁也不说话。; 天黑了。有人|点了灯。|谁也不说话。; 0 1 2
            天黑了。|有人点了灯。|谁也不说话。; 天黑了，有人点了灯。|谁也不说话了。; 0 0 1
            """)
    void tellsWhichIsWhich(String before, String now, String numbers) {
        var was = text(before);
        var same = SameSentences.of(was, text(now));
        var found =
                IntStream.range(0, was.segmentCount()).map(same::now).boxed().toList();
        assertThat(found.toString().replaceAll("[\\[\\],]", "")).isEqualTo(numbers);
    }

    @Test
    void aTextWithoutSentencesHasNone() {
        var nothing = new VersionText(List.of());
        assertThat(SameSentences.of(text("a|b"), nothing).now(1)).isZero();
        assertThat(SameSentences.of(nothing, text("a|b")).now(1)).isZero();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whatIsLeftAloneIsFoundWhateverIsDoneToTheRest(long seed) {
        var random = new Random(seed);
        var before = IntStream.range(0, 2_000)
                .mapToObj(i -> "Sentence " + i + " of all.")
                .toList();
        var now = new ArrayList<String>();
        var place = new int[before.size()];
        for (int i = 0; i < before.size(); i++) {
            place[i] = now.size();
            switch (random.nextInt(20)) {
                case 0 -> now.addAll(List.of("Sentence " + i, "of all."));
                case 1 -> now.add(before.get(i) + " And more.");
                case 2 -> place[i] = -1;
                default -> now.add(before.get(i));
            }
        }
        var same = SameSentences.of(text(before), text(now));
        for (int i = 0; i < before.size(); i++) {
            if (place[i] >= 0) {
                assertThat(same.now(i)).as(before.get(i)).isEqualTo(place[i]);
            }
        }
    }
}
