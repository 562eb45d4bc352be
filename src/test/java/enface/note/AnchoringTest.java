package enface.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.text.Paragraph;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnchoringTest {

    private static final String FIRST = "The ferry was late that morning, and nobody on the pier was sorry for it.";
    private static final String SECOND = "We had bread, we had time, and we had the river to look at until noon.";
    private static final String THIRD = "When it came at last, nobody on board could say what had kept it away.";
    private static final VersionText TEXT = text(FIRST, SECOND, THIRD);

    @Test
    void keepsAPassageThatStandsWhereItStood() {
        var target = target(TEXT, "the river");
        assertThat(new Anchoring(TEXT).anchor(target)).isEqualTo(new Anchor.Exact(target.range()));
    }

    @Test
    void followsAPassageBehindAnInsertedParagraph() {
        var target = target(TEXT, "the river");
        var now = text("A preface that was forgotten.", FIRST, SECOND, THIRD);
        assertThat(new Anchoring(now).anchor(target)).isEqualTo(new Anchor.Exact(rangeOf(now, "the river")));
    }

    @Test
    void followsAPassageBehindAWordInsertedBeforeIt() {
        var target = target(TEXT, "the river");
        var now = text(FIRST, SECOND.replace("We had bread", "We had some bread"), THIRD);
        assertThat(new Anchoring(now).anchor(target)).isEqualTo(new Anchor.Exact(rangeOf(now, "the river")));
    }

    @Test
    void keepsAPassageWhoseNeighboursWereCorrected() {
        var target = target(TEXT, "the river");
        var now = text(FIRST, SECOND.replace("until noon", "until dusk"), THIRD);
        assertThat(new Anchoring(now).anchor(target)).isEqualTo(new Anchor.Exact(target.range()));
    }

    @Test
    void tellsTwoEqualPassagesApartByTheirContext() {
        var target = targetAt(TEXT, 2, THIRD.indexOf("nobody on"), "nobody on".length());
        var now = text("New.", FIRST, SECOND, THIRD);
        int start = THIRD.indexOf("nobody on");
        assertThat(new Anchoring(now).anchor(target)).isEqualTo(new Anchor.Exact(range(3, start, start + 9)));
    }

    @Test
    void neverTakesALookalikeForADeletedPassage() {
        var target = targetAt(TEXT, 2, THIRD.indexOf("nobody on"), "nobody on".length());
        assertThat(new Anchoring(text(FIRST, SECOND)).anchor(target)).isEqualTo(new Anchor.Orphaned());
    }

    @Test
    void neverTakesWordsAtTheOldPlaceWhoseSurroundingsAreOthers() {
        var before = text("It rained.", "The mayor came by the back door and said nothing.");
        var target = targetAt(before, 1, 0, 3);
        var now = text("It rained.", "The goats of the widow stood in a row by their wall.");
        assertThat(new Anchoring(now).anchor(target)).isEqualTo(new Anchor.Orphaned());
    }

    @Test
    void leavesToAPersonWhatTwoPlacesClaimAlike() {
        var target = target(TEXT, "the river");
        var now = text("New.", FIRST, SECOND, THIRD, FIRST, SECOND, THIRD);
        assertThat(new Anchoring(now).anchor(target)).isEqualTo(new Anchor.Orphaned());
    }

    @Test
    void losesAPassageThatWasChangedItself() {
        var target = target(TEXT, "the river");
        var now = text(FIRST, SECOND.replace("the river", "the harbour"), THIRD);
        assertThat(new Anchoring(now).anchor(target)).isEqualTo(new Anchor.Orphaned());
    }

    @Test
    void findsAPassageOverTwoParagraphs() {
        var range = new TextRange(new TextPlace(0, 60), new TextPlace(1, 13));
        var target = Targets.of(TEXT, new VersionId(1), range);
        assertThat(target.quote()).contains("\n");
        var now = text("New.", FIRST, SECOND, THIRD);
        assertThat(new Anchoring(now).anchor(target))
                .isEqualTo(new Anchor.Exact(new TextRange(new TextPlace(1, 60), new TextPlace(2, 13))));
    }

    @Test
    void countsInUtf16AlsoBehindCharactersOfTwoUnits() {
        var before = text("他姓𠮷，名字叫作𠀋，住在河边的老屋里。");
        var target = target(before, "𠀋");
        assertThat(target.range()).isEqualTo(range(0, 9, 11));
        var now = text("他姓𠮷𠮷，名字叫作𠀋，住在河边的老屋里。");
        assertThat(new Anchoring(now).anchor(target)).isEqualTo(new Anchor.Exact(range(0, 11, 13)));
    }

    @Test
    void neverCutsACharacterInHalf() {
        var text = text("他姓𠮷，住在河边。");
        var target = Targets.of(text, new VersionId(1), range(0, 3, 4));
        assertThat(target.quote()).isEqualTo("𠮷");
        var long32 = text("𠮷".repeat(40) + "x" + "𠮷".repeat(40));
        var middle = target(long32, "x");
        assertThat(middle.prefix()).isEqualTo("𠮷".repeat(16));
        assertThat(Targets.of(text("𠮷".repeat(40) + "xy" + "𠮷".repeat(40)), new VersionId(1), range(0, 80, 81))
                        .suffix())
                .isEqualTo("y" + "𠮷".repeat(15));
    }

    @Test
    void refusesToRememberNothing() {
        assertThatThrownBy(() -> Targets.of(TEXT, new VersionId(1), range(0, 3, 3)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Targets.of(TEXT, new VersionId(1), range(7, 0, 3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEmptyTextHoldsNothing() {
        assertThat(new Anchoring(text()).anchor(target(TEXT, "the river"))).isEqualTo(new Anchor.Orphaned());
    }

    private static VersionText text(String... paragraphs) {
        return new VersionText(Arrays.stream(paragraphs)
                .map(p -> Paragraph.whole(Paragraph.Kind.BODY, p))
                .toList());
    }

    private static Target target(VersionText text, String quote) {
        return Targets.of(text, new VersionId(1), rangeOf(text, quote));
    }

    private static Target targetAt(VersionText text, int paragraph, int start, int length) {
        return Targets.of(text, new VersionId(1), range(paragraph, start, start + length));
    }

    private static TextRange rangeOf(VersionText text, String quote) {
        for (int i = 0; i < text.paragraphs().size(); i++) {
            int at = text.paragraph(i).text().indexOf(quote);
            if (at >= 0) {
                return range(i, at, at + quote.length());
            }
        }
        throw new AssertionError(quote);
    }

    private static TextRange range(int paragraph, int start, int end) {
        return new TextRange(new TextPlace(paragraph, start), new TextPlace(paragraph, end));
    }
}
