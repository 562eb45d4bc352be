package enface.glossary.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.glossary.chinese.RubyReader;
import enface.glossary.dictionary.TableDictionary;
import enface.job.Progress;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What is proposed of a text: its own phrases in any form, whole ones rather than their pieces, and nothing that every
/// text says.
class CandidatesTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;

    private static final List<String> SPEECH = List.of(
            "The tide table hangs in the harbour office. Every tide table is a promise.",
            "We wrote our tide tables by hand; the harbour office kept them for us.",
            "Nobody in the harbour office could read a tide table in the dark.",
            "The lamp of the harbour office burns. Harbour offices never sleep.");

    private static final RubyReader READER = new RubyReader(TableDictionary.shipped());

    private static List<Candidate> in(LanguageTag language, List<String> text, List<String> rest) {
        return new Candidates(Units.of(language, READER::words)).in(text, rest, Progress.none());
    }

    private static List<String> texts(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::text).toList();
    }

    @Test
    void phrasesAreCountedInEveryForm() {
        var found = in(EN, SPEECH, List.of());
        assertThat(texts(found)).contains("tide table", "harbour office");
        assertThat(found.stream()
                        .filter(c -> c.text().equals("tide table"))
                        .findFirst()
                        .orElseThrow()
                        .count())
                .isEqualTo(4);
    }

    @Test
    void noneBeginsOrEndsWithAWordOfGrammarOrGoesOverAMark() {
        assertThat(texts(in(EN, SPEECH, List.of())))
                .noneMatch(t -> t.matches("(?i)(the|in|of|a|we|our|every|nobody) .*|.* (the|in|of|a|is|the)"))
                .noneMatch(t -> t.contains(".") || t.contains(";"));
    }

    /// Each has C = log2(|a| + 1) · f where nothing holds it.
    @Test
    void weightIsTheCValue() {
        var found = in(EN, List.of("blue tide table", "blue tide table", "tide table"), List.of());
        assertThat(texts(found)).containsExactly("blue tide table", "tide table");
        assertThat(found.getFirst().weight()).isCloseTo(2 * 2.0, within(1e-9));
        // three places, two of which are in the one longer candidate
        assertThat(found.get(1).weight()).isCloseTo(Math.log(3) / Math.log(2) * (3 - 2), within(1e-9));
    }

    @Test
    void aPieceThatNeverStandsAloneIsNone() {
        var found = in(EN, List.of("a blue tide table", "the blue tide table"), List.of());
        assertThat(texts(found)).containsExactly("blue tide table");
    }

    /// Dunning's ratio for 10 in 1,000 against 10 in 10,000: 2 · (10 ln(10 / (20/11)) + 10 ln(10 / (200/11))).
    @Test
    void aWordIsHeldAgainstTheRestOfTheLibrary() {
        double expected = 2 * (10 * Math.log(10 / (20 / 11.0)) + 10 * Math.log(10 / (200 / 11.0)));
        assertThat(Candidates.likelihood(10, 1000, 10, 10_000)).isCloseTo(expected, within(1e-9));
        assertThat(Candidates.likelihood(1, 1000, 100, 10_000)).isZero();
    }

    @Test
    void whatEveryTextSaysIsNone() {
        var rest = new ArrayList<>(Collections.nCopies(200, "The harbour office opens at nine and the town sleeps."));
        var text = new ArrayList<>(SPEECH);
        text.addAll(List.of("The lighthouse.", "A lighthouse, a lighthouse.", "Our lighthouse stands.", "Lighthouse!"));
        var found = texts(in(EN, text, rest));
        assertThat(found).contains("tide table").doesNotContain("harbour office");
        assertThat(found).anyMatch(t -> t.equalsIgnoreCase("lighthouse"));
    }

    @Test
    void chineseWordsAndTheirRunsAreProposed() {
        var text = List.of("潮汐表挂在码头上。每张潮汐表都是承诺。", "我们的潮汐表在码头。", "码头上的潮汐表。");
        var found = texts(in(ZH, text, List.of()));
        assertThat(found).anyMatch(t -> t.contains("潮汐")).contains("码头");
        assertThat(found).noneMatch(t -> t.matches("[的在上].*|.*[的在]")).noneMatch(t -> t.contains("。"));
    }

    @Test
    void chineseIsHeldAgainstTheRestToo() {
        var rest = Collections.nCopies(300, "我们在码头上等船，码头很大，人民很多。");
        var text = List.of("码头上有灯塔。", "灯塔照着码头。", "灯塔，灯塔，灯塔！");
        var found = texts(in(ZH, text, rest));
        assertThat(found).contains("灯塔").doesNotContain("码头");
    }

    @Test
    @Timeout(60)
    void aLongTextAndOddOnesTakeNoLongerThanTheyAre() {
        assertThat(in(EN, List.of("", " ", "…", "--", "''"), List.of())).isEmpty();
        assertThat(in(EN, List.of("word ".repeat(50_000)), List.of())).isNotNull();
        assertThat(in(EN, List.of("x".repeat(200_000)), List.of())).isEmpty();
        assertThat(in(ZH, List.of("潮".repeat(20_000)), List.of())).isNotNull();
    }
}
