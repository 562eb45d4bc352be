package enface.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextSpanTest {

    @ParameterizedTest
    @CsvSource({"-1, 3", "3, 2", "-2, -1"})
    void isNoSpanBackwardsOrBeforeTheText(int start, int end) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TextSpan(start, end));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 5, 5, 7, false", // side by side
        "2, 5, 4, 7, true",
        "2, 5, 0, 2, false",
        "2, 5, 0, 3, true",
        "2, 5, 3, 4, true", // one inside the other
        "2, 5, 5, 5, false",
        "2, 5, 3, 3, true", // a place between two of its characters
        "2, 2, 2, 2, false"
    })
    void overlapsWhatSharesACharacterOrLiesInside(int start, int end, int otherStart, int otherEnd, boolean overlaps) {
        var one = new TextSpan(start, end);
        var other = new TextSpan(otherStart, otherEnd);

        assertThat(one.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(one)).isEqualTo(overlaps);
    }

    @Test
    void isHalfOpen() {
        var span = new TextSpan(2, 5);

        assertThat(span.contains(1)).isFalse();
        assertThat(span.contains(2)).isTrue();
        assertThat(span.contains(4)).isTrue();
        assertThat(span.contains(5)).isFalse();
        assertThat(span.of("0123456")).isEqualTo("234").hasSize(span.length());
        assertThat(span.shift(1).of("0123456")).isEqualTo("345");
        assertThat(new TextSpan(2, 2).isEmpty()).isTrue();
        assertThat(new TextSpan(2, 2).contains(2)).isFalse();
    }

    @Test
    void segmentsInARowAreCountedAndJoined() {
        var some = new SegmentRange(3, 5);

        assertThat(some.segments()).containsExactly(3, 4);
        assertThat(some.contains(5)).isFalse();
        assertThat(some.span(new SegmentRange(8, 9))).isEqualTo(new SegmentRange(3, 9));
        assertThat(some.span(SegmentRange.emptyAt(20))).isEqualTo(some);
        assertThat(SegmentRange.emptyAt(20).span(some)).isEqualTo(some);
        assertThat(SegmentRange.emptyAt(20).size()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> new SegmentRange(5, 4));
    }
}
