package enface.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TextRangeTest {

    private static final TextRange ACROSS = range(1, 4, 3, 2);

    @Test
    void coversTheEndOfItsFirstTheStartOfItsLastAndAllBetween() {
        assertThat(ACROSS.within(0, 9)).isEqualTo(new TextSpan(0, 0));
        assertThat(ACROSS.within(1, 9)).isEqualTo(new TextSpan(4, 9));
        assertThat(ACROSS.within(2, 9)).isEqualTo(new TextSpan(0, 9));
        assertThat(ACROSS.within(3, 9)).isEqualTo(new TextSpan(0, 2));
        assertThat(ACROSS.within(4, 9)).isEqualTo(new TextSpan(0, 0));
    }

    /// A text may have become shorter since a passage was marked.
    @Test
    void coversNoMoreThanAParagraphHas() {
        assertThat(ACROSS.within(1, 2)).isEqualTo(new TextSpan(2, 2));
        assertThat(ACROSS.within(3, 1)).isEqualTo(new TextSpan(0, 1));
        assertThat(range(1, 4, 1, 8).within(1, 6)).isEqualTo(new TextSpan(4, 6));
    }

    @Test
    void overlapsOnlyWhatSharesACharacter() {
        assertThat(ACROSS.overlaps(range(3, 2, 3, 5))).isFalse();
        assertThat(ACROSS.overlaps(range(3, 1, 3, 5))).isTrue();
        assertThat(ACROSS.overlaps(range(0, 0, 1, 4))).isFalse();
        assertThat(ACROSS.overlaps(range(0, 0, 1, 5))).isTrue();
        assertThat(ACROSS.overlaps(range(2, 0, 2, 1))).isTrue();
    }

    @Test
    void takesTwoPlacesInEitherOrder() {
        var one = new TextPlace(3, 1);
        var other = new TextPlace(1, 7);

        assertThat(TextRange.between(one, other)).isEqualTo(TextRange.between(other, one));
        assertThat(TextRange.between(one, other).from()).isEqualTo(other);
        assertThat(TextRange.between(one, one).isEmpty()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new TextRange(one, other));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextPlace(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TextPlace(0, -1));
    }

    private static TextRange range(int fromParagraph, int from, int toParagraph, int to) {
        return new TextRange(new TextPlace(fromParagraph, from), new TextPlace(toParagraph, to));
    }
}
