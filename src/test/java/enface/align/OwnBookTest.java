package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.intake.Intake;
import enface.intake.draft.Draft.DraftVersion;
import enface.job.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The user's own book against the beads that a careful person draws: `gold/seed.links`, made by reading the two
/// texts sentence by sentence.
class OwnBookTest {

    /// Where the paragraphs are not known one place of two beads is missed, of 45.
    @ParameterizedTest(name = "paragraphs known: {0}")
    @ValueSource(booleans = {true, false})
    void isAlignedAsACarefulPersonWould(boolean paragraphs) throws Exception {
        var book = book(paragraphs);
        assertThat(score(book, List.of(PackedLexicon.chineseEnglish())).f1())
                .isGreaterThanOrEqualTo(paragraphs ? 0.985 : 0.94);
    }

    @ParameterizedTest(name = "paragraphs known: {0}")
    @ValueSource(booleans = {true, false})
    void andNearlySoWithoutALexicon(boolean paragraphs) throws Exception {
        assertThat(score(book(paragraphs), List.of()).f1()).isGreaterThanOrEqualTo(0.90);
    }

    private static Gold.Score score(Gold book, List<Lexicon> lexicons) {
        var alignment = new StandardAligner(lexicons).align(book.source(), book.target(), Progress.none());

        return book.score(alignment);
    }

    private static Gold book(boolean paragraphs) throws Exception {
        var file = Corpora.file("seed/speech.en-zh.md");
        var draft = new Intake().read(List.of(file), List.of(), Progress.none());
        var versions = draft.works().getFirst().versions();
        return new Gold("book", side(versions.get(0), paragraphs), side(versions.get(1), paragraphs), links());
    }

    private static List<Gold.Link> links() throws IOException {
        return Gold.links(Path.of("src", "test", "resources", "gold", "seed.links"));
    }

    private static Side side(DraftVersion version, boolean paragraphs) {
        return new Side(version.language(), version.text(), paragraphs);
    }
}
