package enface.text.cover;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.Paragraph;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverTest {

    private static final String FIRST = "One two. Three four.";
    private static final VersionText TEXT = new VersionText(List.of(
            new Paragraph(Paragraph.Kind.BODY, FIRST, List.of(new TextSpan(0, 8), new TextSpan(9, 20))),
            Paragraph.whole(Paragraph.Kind.BODY, "Five.")));

    private static final TextRange ALL = new TextRange(new TextPlace(0, 0), new TextPlace(1, 5));
    private final Cover whole = Cover.over(TEXT);

    @Test
    void coversEveryCharacterAtFirst() {
        assertThat(whole.within(0, new TextSpan(0, 20))).containsExactly(new TextSpan(0, 9), new TextSpan(9, 20));
        assertThat(whole.textOf(ALL, "…")).isEmpty();
        assertThat(whole.hides(new TextPlace(1, 4))).isTrue();
        assertThat(whole.hidesAny(TextRange.of(0, new TextSpan(19, 20)))).isTrue();
    }

    @Test
    void revealsASentenceAndNothingBesideIt() {
        var less = whole.reveal(1);
        assertThat(less.within(0, new TextSpan(0, 20))).containsExactly(new TextSpan(0, 9));
        assertThat(less.hides(new TextPlace(0, 8))).as("the space before it").isTrue();
        assertThat(less.hides(new TextPlace(0, 9))).isFalse();
        assertThat(less.textOf(ALL, "…")).isEqualTo("…Three four.\n…");
        assertThat(less.cover(1)).isEqualTo(whole);
        assertThat(whole.textOf(ALL, "…")).as("a cover never changes").isEmpty();
    }

    @Test
    void revealsTheStartOfASentence() {
        var less = whole.revealTo(1, 15);
        assertThat(less.textOf(ALL, "…")).isEqualTo("…Three …\n…");
        assertThat(less.hidesAny(TextRange.of(0, new TextSpan(9, 15)))).isFalse();
        assertThat(less.hidesAny(TextRange.of(0, new TextSpan(9, 16)))).isTrue();
        assertThat(less.revealed()).as("in part is not revealed").isZero();
        assertThat(less.revealTo(1, 20).revealed()).isEqualTo(1);
        assertThat(less.revealTo(1, 20)).isEqualTo(whole.reveal(1));
    }

    @Test
    void aPassageBeyondTheTextIsCovered() {
        assertThat(whole.reveal(0).hidesAny(TextRange.of(7, new TextSpan(0, 3))))
                .isTrue();
    }

    @Test
    void aSelectionFromTheMiddleOfACoveredSentenceTellsNothingOfIt() {
        var range = new TextRange(new TextPlace(0, 4), new TextPlace(0, 20));
        assertThat(whole.textOf(range, "…")).isEmpty();
        assertThat(whole.reveal(0).textOf(range, "…")).isEqualTo("two. …");
    }

    @Test
    void aTextWithoutSentencesIsCovered() {
        var empty = Cover.over(new VersionText(List.of(new Paragraph(Paragraph.Kind.BODY, "x", List.of()))));
        assertThat(empty.hides(new TextPlace(0, 0))).isTrue();
        assertThat(empty.within(0, new TextSpan(0, 1))).containsExactly(new TextSpan(0, 1));
    }
}
