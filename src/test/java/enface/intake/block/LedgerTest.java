package enface.intake.block;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.How;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Report.Place;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

/// An account in which nothing can be missing.
class LedgerTest {

    private static final String TEXT = "# Title\nfirst line\n\n---\nlast *line*\n";

    private final Ledger ledger = new Ledger(new SourceFile("a.md", TEXT));

    private static Traced of(String part) {
        int at = TEXT.indexOf(part);
        return Traced.of(TEXT, new TextSpan(at, at + part.length()));
    }

    @Test
    void listsWhatNobodyAccountedForInPieces() {
        ledger.keep(of("Title"));
        ledger.keep(of("last"));
        ledger.leaveOut(new TextSpan(20, 23), Reason.RULE);

        ledger.close();

        assertThat(ledger.leftOut())
                .containsExactly(
                        new LeftOut(new Place("a.md", 1), new TextSpan(0, 1), "#", Reason.UNPLACED),
                        new LeftOut(new Place("a.md", 2), new TextSpan(8, 18), "first line", Reason.UNPLACED),
                        new LeftOut(new Place("a.md", 4), new TextSpan(20, 23), "---", Reason.RULE),
                        new LeftOut(new Place("a.md", 5), new TextSpan(29, 35), "*line*", Reason.UNPLACED));
    }

    @Test
    void whiteSpaceNeedsNoReason() {
        ledger.keep(of(TEXT.strip()));
        ledger.leaveOut(new TextSpan(18, 20), Reason.MARKUP);

        ledger.close();

        assertThat(ledger.leftOut()).isEmpty();
    }

    @Test
    void leavesOutATextInAsManyPiecesAsItStoodIn() {
        var text = new TracedText(of("first"))
                .add(Traced.made(" "))
                .add(of("line\n"))
                .add(of("last"))
                .done();

        ledger.leaveOut(text, Reason.CONTENTS);

        assertThat(ledger.leftOut()).extracting(LeftOut::text).containsExactly("first", "line\n", "last");
    }

    @Test
    void ofTheRestOfALineThatIsKeptInPartsTheSignsAreMarkup() {
        ledger.keepParts(of("# Title\nfirst line"), List.of("Title", "line"));

        ledger.close();

        assertThat(ledger.leftOut())
                .filteredOn(left -> left.reason() == Reason.MARKUP)
                .extracting(LeftOut::text)
                .containsExactly("# ", "\nfirst ");
    }

    @Test
    void whatIsSaidInOtherWordsIsKeptWhole() {
        ledger.keepParts(of("# Title"), List.of("Another title"));
        ledger.keep(of("first line"));
        ledger.keep(of("---\nlast *line*"));

        ledger.close();

        assertThat(ledger.leftOut()).isEmpty();
    }

    @Test
    void remembersJoinsAndDoubtsWithTheirLines() {
        ledger.join(LanguageTag.ENGLISH, new TracedText(of("first line")), of("last"), How.SPACE);
        ledger.doubt(Doubt.Kind.BREAKS_OFF, TEXT.indexOf("last"), "last");

        assertThat(ledger.joins())
                .containsExactly(new Join(
                        LanguageTag.ENGLISH,
                        new Place("a.md", 2),
                        new Place("a.md", 5),
                        How.SPACE,
                        "first line",
                        "last"));
        assertThat(ledger.doubts()).containsExactly(new Doubt(Doubt.Kind.BREAKS_OFF, new Place("a.md", 5), "last"));
    }

    @Test
    void countsLinesOfAllKindsOfEnds() {
        var file = new SourceFile("b.TXT", "a\r\nbb\rccc\n\nd");

        assertThat(file.lineCount()).isEqualTo(5);
        assertThat(List.of(0, 1, 2, 3, 4))
                .extracting(i -> file.line(i).of(file.text()))
                .containsExactly("a", "bb", "ccc", "", "d");
        assertThat(List.of(0, 1, 2, 3, 6, 10, 11)).extracting(file::lineOf).containsExactly(1, 1, 1, 2, 3, 4, 5);
        assertThat(file.extension()).isEqualTo("txt");
        assertThat(new SourceFile("README", "").extension()).isEmpty();
        assertThat(new SourceFile("README", "").lineCount()).isEqualTo(1);
    }
}
