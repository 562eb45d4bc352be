package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Judges the aligner by beads that people drew: our own always, and others where they are at hand, which are not part
/// of the project.
class GoldAlignmentTest {

    private static final List<Lexicon> LEXICON = List.of(PackedLexicon.chineseEnglish());

    private static Gold.Score score(List<Gold> golds, List<Lexicon> lexicons) {
        var aligner = new StandardAligner(lexicons);
        return golds.stream()
                .map(g -> g.score(aligner.align(g.source(), g.target(), Progress.none())))
                .reduce(Gold.Score.NONE, Gold.Score::plus);
    }

    /// What we wrote ourselves, and on top of it what lies beside the project.
    private static Stream<Judged> both(Judged own, Judged outside) {
        return Stream.of(own, outside).filter(judged -> !judged.golds().isEmpty());
    }

    /// Texts and what is asked for at least: of short ones, of which little can be learnt, less.
    record Judged(List<Gold> golds, double least) {}

    static Stream<Judged> sentences() throws IOException {
        return both(new Judged(List.of(OwnGold.harbour()), 0.92), new Judged(DevelopmentGold.reports(), 0.95));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void sentencesKeepTheirFloor(Judged judged) {
        var score = score(judged.golds(), LEXICON);

        assertThat(score.precision()).isGreaterThan(judged.least());
        assertThat(score.recall()).isGreaterThan(judged.least());
    }

    static Stream<List<Gold>> reports() throws IOException {
        return Stream.of(DevelopmentGold.reports()).filter(golds -> !golds.isEmpty());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("reports")
    void reportsAndSittingsKeepTheirFloorWithoutALexicon(List<Gold> golds) {
        assertThat(score(golds, List.of()).f1()).isGreaterThan(0.945);
    }

    /// Of so few sentences little can be learnt.
    @Test
    void aShortSpeechKeepsItsFloorWithoutALexicon() throws IOException {
        assertThat(score(List.of(OwnGold.harbour()), List.of()).f1()).isGreaterThan(0.8);
    }

    static Stream<List<Gold>> speeches() throws IOException {
        return Stream.of(DevelopmentGold.speeches()).filter(golds -> !golds.isEmpty());
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("speeches")
    void speechesByParagraphAreRightWithAndWithoutALexicon(List<Gold> golds) {
        assertThat(score(golds, LEXICON).f1()).isGreaterThan(0.98);
        assertThat(score(golds, List.of()).f1()).isGreaterThan(0.98);
    }

    static Stream<Judged> essays() throws IOException {
        return both(new Judged(List.of(OwnGold.mill()), 0.83), new Judged(DevelopmentGold.essays(), 0.86));
    }

    @ParameterizedTest
    @MethodSource("essays")
    void germanAndFrenchKeepTheirFloorWithoutALexicon(Judged judged) {
        assertThat(score(judged.golds(), List.of()).f1()).isGreaterThan(judged.least());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ofTheBeadsItIsSureOfNineteenInTwentyAreRight(boolean withLexicon) throws IOException {
        var golds = new ArrayList<>(List.of(OwnGold.harbour(), OwnGold.mill()));
        golds.addAll(DevelopmentGold.reports());
        golds.addAll(DevelopmentGold.speeches());
        golds.addAll(DevelopmentGold.essays());
        int sure = 0;
        int right = 0;
        for (var gold : golds) {
            var links = new HashSet<>(gold.links());
            for (var bead : new StandardAligner(withLexicon ? LEXICON : List.of())
                    .align(gold.source(), gold.target(), Progress.none())
                    .beads()) {
                if (bead.confidence() >= 0.9) {
                    sure++;
                    right += links.contains(Gold.link(bead)) ? 1 : 0;
                }
            }
        }
        assertThat(sure).isGreaterThanOrEqualTo(15);
        assertThat((double) right / sure).isGreaterThanOrEqualTo(0.95);
    }
}
