package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Judges the links of words: by a few words of a speech of our own always, and by 60 beads linked by hand where their
/// texts are at hand.
class GoldWordLinksTest {

    private static final List<Lexicon> LEXICON = List.of(PackedLexicon.chineseEnglish());
    private static final double SHOWN = 0.85;

    /// Words of the same bead that a reader would point at, and what lights up for them.
    @ParameterizedTest
    @CsvSource({
        "lighthouses, 灯塔",
        "goat, 山羊",
        "coat, 大衣",
        "boots, 靴子",
        "blanket, 毯子",
        "pages, 页",
        "lawyers, 律师",
        "fog, 大雾",
        "bottle, 瓶"
    })
    void aWordLightsUpItsCounterpart(String word, String counterpart) throws IOException {
        var gold = OwnGold.harbour();
        var alignment = new StandardAligner(LEXICON).align(gold.source(), gold.target(), Progress.none());
        var links = new WordLinks(LEXICON, gold.source(), gold.target(), alignment, Progress.none());
        var lit = new ArrayList<String>();
        for (var bead : alignment.beads()) {
            var source = gold.source().text().textOf(bead.source());
            var target = gold.target().text().textOf(bead.target());
            links.of(bead, SHOWN).stream()
                    .filter(link -> link.source().of(source).equalsIgnoreCase(word))
                    .forEach(link -> lit.add(link.target().of(target)));
        }

        assertThat(lit)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(counterpart).contains(target));
    }

    static Stream<List<Gold>> linked() throws IOException {
        var golds = new ArrayList<>(DevelopmentGold.reports());
        golds.addAll(DevelopmentGold.speeches());
        return Stream.<List<Gold>>of(golds).filter(all -> !all.isEmpty());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("linked")
    void whatLightsUpIsRightNineteenTimesInTwenty(List<Gold> golds) throws IOException {
        var score = score(golds, SHOWN);

        assertThat(score.precision()).isGreaterThanOrEqualTo(0.95);
        assertThat(score.recall()).isGreaterThanOrEqualTo(0.4);
    }

    private static GoldWords.Score score(List<Gold> golds, double least) throws IOException {
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
