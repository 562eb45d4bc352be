package enface.intake.block;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.SourceFile;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderReaderTest {

    private static HeaderReader.Header read(String text) {
        return new HeaderReader(new Ledger(new SourceFile("x.md", text)), new LanguageGuess()).read();
    }

    @Test
    void readsWhatItKnowsAndKeepsTheRestAsItStands() {
        var header = read("""
                ---
                title: "A Word Before the Harvest"
                speaker: Ines Calder

                summary: 秋收前的几句话
                layout: post
                ---
                Friends,""");

        assertThat(header.firstLine()).isEqualTo(7);
        assertThat(header.metadata().only(LanguageTag.ENGLISH, Field.TITLE)).contains("A Word Before the Harvest");
        assertThat(header.metadata().of(Field.SPEAKER)).containsValue("Ines Calder");
        assertThat(header.metadata().only(LanguageTag.SIMPLIFIED_CHINESE, Field.DESCRIPTION))
                .contains("秋收前的几句话");
        assertThat(header.metadata().of(Field.OTHER)).containsValue("layout: post");
    }

    @Test
    void accountsForAllOfIt() {
        var ledger = new Ledger(new SourceFile("x.md", "---\ntitle: 'Rain'\nodd line\ntags:\n---\n"));
        new HeaderReader(ledger, new LanguageGuess()).read();

        ledger.close();

        assertThat(ledger.leftOut()).extracting(LeftOut::reason).doesNotContain(LeftOut.Reason.UNPLACED);
        assertThat(ledger.leftOut()).extracting(LeftOut::text).containsExactly("---", "title: '", "'", "---");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Friends,\n---\n", "---\nno end\n", "--\ntitle: x\n--\n", "\n---\ntitle: x\n---\n"})
    void isNoneWithoutBothItsLinesAtTheStart(String text) {
        var header = read(text);

        assertThat(header.firstLine()).isZero();
        assertThat(header.metadata()).isEqualTo(Metadata.EMPTY);
    }

    /// A rule in the middle of a book is no end of a header that nobody began.
    @Test
    void looksNoFurtherThanAHeaderMayGo() {
        assertThat(read("---\n" + "a line\n".repeat(300) + "---\n").firstLine()).isZero();
        assertThat(read("---\n" + "a line\n".repeat(150) + "---\n").firstLine()).isEqualTo(152);
    }
}
