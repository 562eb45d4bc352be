package enface.align;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Judges the aligner by beads that people drew. Skipped where the texts are not there: they are not part of the
/// project.
class GoldAlignmentTest {

    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final List<Lexicon> LEXICON = List.of(PackedLexicon.chineseEnglish());

    @BeforeEach
    void theTextsAreThere() {
        assumeTrue(Files.isDirectory(CORPORA.resolve("alignment")), "no corpora beside the project");
    }

    private static Gold alignment(String name, String source, String target) throws IOException {
        var folder = CORPORA.resolve("alignment").resolve(name);
        return Gold.read(
                name,
                folder.resolve(source + ".txt"),
                source,
                folder.resolve(target + ".txt"),
                target,
                folder.resolve("gold.links"));
    }

    private static List<Gold> reports() throws IOException {
        return List.of(alignment("en-zh-UN19930101_020", "en", "zh"), alignment("en-zh-890621f", "en", "zh"));
    }

    private static List<Gold> speeches() throws IOException {
        var golds = new ArrayList<Gold>();
        var folder = CORPORA.resolve("speeches/gold");
        for (var name : List.of(
                "declaration-of-independence.lailai0916",
                "may-2017-new-year.YoungBear",
                "trump-2017-inaugural.YoungBear")) {
            golds.add(Gold.read(
                    name,
                    folder.resolve(name + ".en.txt"),
                    "en",
                    folder.resolve(name + ".zh.txt"),
                    "zh-Hans",
                    folder.resolve(name + ".links")));
        }
        return golds;
    }

    private static Gold.Score score(List<Gold> golds, List<Lexicon> lexicons) {
        var aligner = new StandardAligner(lexicons);
        return golds.stream()
                .map(g -> g.score(aligner.align(g.source(), g.target(), Progress.none())))
                .reduce(Gold.Score.NONE, Gold.Score::plus);
    }

    @Test
    void reportsAndSittingsKeepTheirFloor() throws IOException {
        var score = score(reports(), LEXICON);

        assertThat(score.precision()).isGreaterThan(0.95);
        assertThat(score.recall()).isGreaterThan(0.95);
    }

    @Test
    void reportsAndSittingsKeepTheirFloorWithoutALexicon() throws IOException {
        assertThat(score(reports(), List.of()).f1()).isGreaterThan(0.945);
    }

    @Test
    void speechesByParagraphAreRightWithAndWithoutALexicon() throws IOException {
        assertThat(score(speeches(), LEXICON).f1()).isGreaterThan(0.98);
        assertThat(score(speeches(), List.of()).f1()).isGreaterThan(0.98);
    }

    @Test
    void germanAndFrenchKeepTheirFloorWithoutALexicon() throws IOException {
        assertThat(score(List.of(alignment("de-fr-alpine", "de", "fr")), List.of())
                        .f1())
                .isGreaterThan(0.86);
    }

    @Test
    void ofTheBeadsItIsSureOfNineteenInTwentyAreRight() throws IOException {
        int sure = 0;
        int right = 0;
        for (var gold : reports()) {
            var links = new HashSet<>(gold.links());
            var beads = new StandardAligner(LEXICON)
                    .align(gold.source(), gold.target(), Progress.none())
                    .beads();
            for (var bead : beads) {
                if (bead.confidence() >= 0.9) {
                    sure++;
                    right += links.contains(Gold.link(bead)) ? 1 : 0;
                }
            }
        }
        assertThat((double) right / sure).isGreaterThan(0.95);
    }
}
