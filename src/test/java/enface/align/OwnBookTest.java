package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.intake.Intake;
import enface.intake.draft.Draft.DraftVersion;
import enface.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// A book of pages in turn against the beads that a careful person draws: one of ours always, and the user's own where
/// it is at hand, with `gold/seed.links`, made by reading the two texts sentence by sentence.
class OwnBookTest {

    private static final Path SEED = Corpora.file("seed/speech.en-zh.md");

    /// What says the same stands in one bead, over every page end between.
    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
            one very patient engineer    ^ 非常有耐心的工程师
            counted each other's lamps   ^ 对岸的灯火
            until somebody stands in it  ^ 面朝下游
            perfect fairness             ^ 十分公平
            The word for the other side  ^ 同一个词
            carried the stones           ^ 搬石头的人
            4,200                        ^ 4200
            owe the river an apology     ^ 一个道歉
            had not learned to read      ^ 还没有学会读
            Walk slowly                  ^ 慢慢地走
            """)
    void joinsWhatSaysTheSame(String english, String chinese) throws Exception {
        for (var lexicons : List.of(List.<Lexicon>of(), List.<Lexicon>of(PackedLexicon.chineseEnglish()))) {
            var book = book(Corpora.fixture("book.en-zh.md"), true, List.of());
            var alignment = new StandardAligner(lexicons).align(book.source(), book.target(), Progress.none());

            assertThat(alignment.beads())
                    .filteredOn(b -> book.source().text().textOf(b.source()).contains(english))
                    .singleElement()
                    .satisfies(b ->
                            assertThat(book.target().text().textOf(b.target())).contains(chinese));
        }
    }

    static Stream<Boolean> paragraphsKnown() {
        return Files.exists(SEED) ? Stream.of(true, false) : Stream.of();
    }

    /// Where the paragraphs are not known one place of two beads is missed, of 45.
    @ParameterizedTest(name = "paragraphs known: {0}", allowZeroInvocations = true)
    @MethodSource("paragraphsKnown")
    void isAlignedAsACarefulPersonWould(boolean paragraphs) throws Exception {
        var book = book(SEED, paragraphs, links());
        assertThat(score(book, List.of(PackedLexicon.chineseEnglish())).f1())
                .isGreaterThanOrEqualTo(paragraphs ? 0.985 : 0.94);
    }

    @ParameterizedTest(name = "paragraphs known: {0}", allowZeroInvocations = true)
    @MethodSource("paragraphsKnown")
    void andNearlySoWithoutALexicon(boolean paragraphs) throws Exception {
        assertThat(score(book(SEED, paragraphs, links()), List.of()).f1()).isGreaterThanOrEqualTo(0.90);
    }

    private static Gold.Score score(Gold book, List<Lexicon> lexicons) {
        var alignment = new StandardAligner(lexicons).align(book.source(), book.target(), Progress.none());

        return book.score(alignment);
    }

    private static Gold book(Path file, boolean paragraphs, List<Gold.Link> links) throws Exception {
        var draft = new Intake().read(List.of(file), List.of(), Progress.none());
        var versions = draft.works().getFirst().versions();
        return new Gold("book", side(versions.get(0), paragraphs), side(versions.get(1), paragraphs), links);
    }

    private static List<Gold.Link> links() throws IOException {
        return Gold.links(Path.of("src", "test", "resources", "gold", "seed.links"));
    }

    private static Side side(DraftVersion version, boolean paragraphs) {
        return new Side(version.language(), version.text(), paragraphs);
    }
}
