package enface.note.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodePointsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "𠮷", "a𠮷b", "人😀\n类𠀋", "\ud842alone", "alone\udfb7"})
    void countsAsJavaDoesWhereverItIsAsked(String piece) {
        for (int times : new int[] {1, 2, 255, 256, 257, 700}) {
            var text = piece.repeat(times);
            var counts = new CodePoints(text);
            assertThat(counts.length()).isEqualTo(text.codePointCount(0, text.length()));
            for (int i = 0; i <= counts.length(); i++) {
                int unit = text.offsetByCodePoints(0, i);
                assertThat(counts.unit(i)).isEqualTo(unit);
                assertThat(counts.of(unit)).isEqualTo(i);
            }
            assertThat(counts.unit(counts.length() + 5)).isEqualTo(text.length());
        }
    }
}
