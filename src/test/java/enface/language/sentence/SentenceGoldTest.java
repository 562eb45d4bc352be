package enface.language.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.sentence.SentenceGold.Gold;
import enface.language.sentence.SentenceGold.Score;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Where sentences end, measured on a gold of our own: over 2,300 ends in 26 languages.
class SentenceGoldTest {

    private static final Set<String> OTHER_SCRIPTS = Set.of("ja", "ko", "ar", "he", "others");

    static List<String> files() {
        return SentenceGold.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void cutsAsAReaderDoes(String file) {
        var cutters = new HashMap<LanguageTag, SentenceCutter>();
        var score = new Score(0, 0, 0);
        for (var gold : SentenceGold.read(file)) {
            var cutter = cutters.computeIfAbsent(gold.language(), SentenceCutter::new);
            score = score.plus(SentenceGold.score(gold, cutter::cut));
        }
        assertThat(score.f1()).as(file).isGreaterThanOrEqualTo(OTHER_SCRIPTS.contains(file) ? 0.98 : 0.99);
    }

    @Test
    void holdsEnoughToMeasureBy() {
        var paragraphs = SentenceGold.files().stream()
                .flatMap(f -> SentenceGold.read(f).stream())
                .toList();
        int borders = paragraphs.stream().mapToInt(g -> g.borders().size()).sum();
        assertThat(borders + paragraphs.size()).isGreaterThan(2_000);
        assertThat(paragraphs.stream().map(Gold::language).distinct()).hasSizeGreaterThan(20);
    }

    @Test
    void aCutterThatFindsNothingIsFoundOut() {
        Function<String, List<TextSpan>> blind = _ -> List.of();
        var gold = SentenceGold.read("en").getFirst();
        assertThat(SentenceGold.score(gold, blind).recall()).isZero();
    }
}
