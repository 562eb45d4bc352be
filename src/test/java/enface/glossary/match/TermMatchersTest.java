package enface.glossary.match;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What changes little costs little, and finds what one made anew would find.
class TermMatchersTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;

    private static Concept concept(long id, String text) {
        return new Concept(new ConceptId(id), "", List.of(Term.preferred(EN, text)));
    }

    private static List<String> found(TermMatchers matchers, String text) {
        return matchers.in(EN).find(text).stream().map(m -> m.term().text()).toList();
    }

    @Test
    void oneTermMoreMakesOneReadyAndNotTenThousand() {
        var many = new ArrayList<>(
                IntStream.range(1, 10_001).mapToObj(i -> concept(i, "word" + i)).toList());
        var before = new TermMatchers(many, WordEdges.UNKNOWN);
        assertThat(before.in(EN).made()).isEqualTo(10_000);
        many.add(concept(20_000, "lamp"));
        var after = before.with(many);
        assertThat(after.in(EN).made()).isEqualTo(1);
        assertThat(found(after, "Word77 by the lamp")).containsExactly("word77", "lamp");
        many.remove(76);
        var less = after.with(many);
        assertThat(less.in(EN).made()).isEqualTo(1);
        assertThat(found(less, "Word77 by the lamp")).containsExactly("lamp");
        assertThat(found(after, "Word77 by the lamp")).as("the former").hasSize(2);
        assertThat(less.with((_, _) -> false).in(EN).made()).isEqualTo(1);
    }

    @Test
    void whatIsTakenBackIsFoundAgainAndAShorterTermStandsInFor() {
        var fire = concept(1, "fire");
        var brigade = concept(2, "fire brigade");
        var both = new TermMatchers(List.of(fire, brigade), WordEdges.UNKNOWN);
        assertThat(found(both, "the fire brigade")).containsExactly("fire brigade");
        var one = both.with(List.of(fire));
        assertThat(found(one, "the fire brigade")).containsExactly("fire");
        assertThat(found(one.with(List.of(fire, brigade)), "the fire brigades")).containsExactly("fire brigade");
    }

    /// Changed step by step it finds what it would find if it were made anew.
    @Test
    void manyChangesEndWhereOneMadeAnewDoes() {
        var random = new Random(7);
        var words = List.of("lamp", "low", "burn", "burn low", "fire", "fire brigade", "light", "lights out", "out");
        var text = "The lamps burned low, the fire brigade came; lights out! Fire burns on.";
        var now = new ArrayList<Concept>();
        var stepwise = new TermMatchers(now, WordEdges.UNKNOWN);
        stepwise.in(EN);
        for (int step = 0; step < 600; step++) {
            if (!now.isEmpty() && random.nextInt(3) == 0) {
                now.remove(random.nextInt(now.size()));
            } else if (now.size() < 9) {
                now.add(concept(step + 1, words.get(random.nextInt(words.size()))));
            }
            stepwise = stepwise.with(now);
            assertThat(found(stepwise, text))
                    .as("step %d", step)
                    .isEqualTo(found(new TermMatchers(now, WordEdges.UNKNOWN), text));
        }
    }
}
