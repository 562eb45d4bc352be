package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Judges the links of words by 60 beads linked by hand. Skipped where the texts are not there.
class GoldWordLinksTest {

    private static final List<Lexicon> LEXICON = List.of(PackedLexicon.chineseEnglish());
    private static final double SHOWN = 0.85;

    @Test
    void whatLightsUpIsRightNineteenTimesInTwenty() throws IOException {
        var score = score(SHOWN);

        assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.4);
    }

    static GoldWords.Score score(double least) throws IOException {
        var golds = new ArrayList<>(DevelopmentGold.reports());
        golds.addAll(DevelopmentGold.speeches());
        var words = GoldWords.read();
        var sum = GoldWords.Score.NONE;
        for (var gold : golds) {
            var alignment = new StandardAligner(LEXICON).align(gold.source(), gold.target(), Progress.none());
            var links = new WordLinks(LEXICON, gold.source(), gold.target(), alignment, Progress.none());
            for (var linked : words.getOrDefault(gold.name(), List.of())) {
                var source = gold.source().text().textOf(linked.bead().source());
                sum = sum.plus(GoldWords.score(linked, links.of(linked.bead(), least), source));
            }
        }
        return sum;
    }
}
