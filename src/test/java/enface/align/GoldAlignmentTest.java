package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Judges the aligner by beads that people drew. Skipped where the texts are not there: they are not part of the
/// project.
class GoldAlignmentTest {

    private static final List<Lexicon> LEXICON = List.of(PackedLexicon.chineseEnglish());

    private static Gold.Score score(List<Gold> golds, List<Lexicon> lexicons) {
        var aligner = new StandardAligner(lexicons);
        return golds.stream()
                .map(g -> g.score(aligner.align(g.source(), g.target(), Progress.none())))
                .reduce(Gold.Score.NONE, Gold.Score::plus);
    }

    @Test
    void reportsAndSittingsKeepTheirFloor() throws IOException {
        var score = score(DevelopmentGold.reports(), LEXICON);

        assertThat(score.precision()).isGreaterThan(0.95);
        assertThat(score.recall()).isGreaterThan(0.95);
    }

    @Test
    void reportsAndSittingsKeepTheirFloorWithoutALexicon() throws IOException {
        assertThat(score(DevelopmentGold.reports(), List.of()).f1()).isGreaterThan(0.945);
    }

    @Test
    void speechesByParagraphAreRightWithAndWithoutALexicon() throws IOException {
        assertThat(score(DevelopmentGold.speeches(), LEXICON).f1()).isGreaterThan(0.98);
        assertThat(score(DevelopmentGold.speeches(), List.of()).f1()).isGreaterThan(0.98);
    }

    @Test
    void germanAndFrenchKeepTheirFloorWithoutALexicon() throws IOException {
        assertThat(score(List.of(DevelopmentGold.essays()), List.of()).f1()).isGreaterThan(0.86);
    }

    @Test
    void ofTheBeadsItIsSureOfNineteenInTwentyAreRight() throws IOException {
        for (var lexicons : List.of(LEXICON, List.<Lexicon>of())) {
            var golds = new ArrayList<>(DevelopmentGold.reports());
            golds.addAll(DevelopmentGold.speeches());
            golds.add(DevelopmentGold.essays());
            int sure = 0;
            int right = 0;
            for (var gold : golds) {
                var links = new HashSet<>(gold.links());
                for (var bead : new StandardAligner(lexicons)
                        .align(gold.source(), gold.target(), Progress.none())
                        .beads()) {
                    if (bead.confidence() >= 0.9) {
                        sure++;
                        right += links.contains(Gold.link(bead)) ? 1 : 0;
                    }
                }
            }
            assertThat((double) right / sure).isGreaterThanOrEqualTo(0.95);
        }
    }
}
