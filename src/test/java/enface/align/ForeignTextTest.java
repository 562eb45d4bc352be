package enface.align;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.pass.OrderWitness;
import enface.align.word.WordPairs;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts in made-up languages, so that no dictionary and no spelling can help: a translation puts its own word for
/// each, some left out, the order changed; a foreign text has sentences of the same lengths.
class ForeignTextTest {

    private static final int SENTENCES = 80;
    private static final int FEW_SENTENCES = 24;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void aTranslationCorrespondsAndAForeignTextDoesNotThoughItsSentencesAreAsLong(long seed) {
        var original = sentences(new Random(seed), SENTENCES);
        var foreign = IntStream.range(0, SENTENCES)
                .mapToObj(i -> words(
                        new Random(1000 + seed * SENTENCES + i), original.get(i).size()))
                .toList();

        assertThat(align(original, translated(original, new Random(seed))).isForeign())
                .isFalse();
        assertThat(align(original, translated(foreign, new Random(seed))).isForeign())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void ofAShortTextTheOrderTells(long seed) {
        var original = sentences(new Random(seed), FEW_SENTENCES);
        var foreign = sentences(new Random(1000 + seed), FEW_SENTENCES);

        assertThat(align(original, translated(original, new Random(seed))).isForeign())
                .isFalse();
        assertThat(align(original, translated(foreign, new Random(seed))).isForeign())
                .isTrue();
    }

    @Test
    void ofAShortTextWhoseSentencesAreAllAlikeTheOrderTellsNothing() {
        var reading = new Reading(List.of(), new LanguageTag("eo"), new LanguageTag("fi"));
        var source = reading.source(Gold.side(Collections.nCopies(FEW_SENTENCES, "Bob dag fik."), "eo"));
        var target = reading.target(Gold.side(Collections.nCopies(FEW_SENTENCES, "Lale rino."), "fi"));
        var witness = new OrderWitness(source.tokens(), target.tokens(), new WordPairs(), false);

        assertThat(witness.bearsOut(List.of())).isEqualTo(1);
    }

    private static Alignment align(List<List<Integer>> original, List<String> target) {
        var source = original.stream().map(s -> text(s, "bdfgk")).toList();
        return new StandardAligner(List.of()).align(Gold.side(source, "eo"), Gold.side(target, "fi"), Progress.none());
    }

    private static List<List<Integer>> sentences(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> words(random, 4 + random.nextInt(14)))
                .toList();
    }

    /// Few words are frequent and many rare.
    private static List<Integer> words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> (int) Math.pow(300, random.nextDouble()))
                .toList();
    }

    private static List<String> translated(List<List<Integer>> sentences, Random random) {
        return sentences.stream()
                .map(words -> {
                    var kept = words.stream()
                            .filter(_ -> random.nextInt(6) > 0)
                            .sorted()
                            .toList();
                    return text(kept, "lmnrstv");
                })
                .toList();
    }

    private static String text(List<Integer> words, String consonants) {
        return words.stream()
                .map(w -> "" + letter(consonants, w) + letter("aeiou", w / 7) + letter(consonants, w / 5)
                        + letter("aeiou", w / 11) + letter(consonants, w / 49))
                .collect(Collectors.joining(" ", "", "."));
    }

    private static char letter(String of, int number) {
        return of.charAt(number % of.length());
    }
}
