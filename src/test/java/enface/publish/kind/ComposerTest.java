package enface.publish.kind;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.publish.Block;
import enface.publish.Handout;
import enface.publish.Handout.Passage;
import enface.publish.Plan;
import enface.publish.Plan.Citations;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Gaps;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Plan.Level;
import enface.publish.Plan.NotesAt;
import enface.publish.Plan.Space;
import enface.publish.Plan.WordsOf;
import enface.text.VersionId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ComposerTest {

    private static final HarbourSpeech SPEECH = HarbourSpeech.in("en", "zh-Hans");

    private static Handout compose(Plan plan) {
        return new Composer(SPEECH.material(), new Words(Locale.ENGLISH)).compose(plan);
    }

    private static <T extends Block> T only(Handout handout, Class<T> type) {
        var found = handout.blocks().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void notesStandInTheOrderOfTheirPlacesEachWithWhereItsPassagesComeFrom() {
        var notes = only(compose(Plan.of(Kind.NOTES).with(Citations.CHICAGO)), Block.Notes.class);
        assertThat(notes.entries())
                .extracting(e -> e.category().orElseThrow().key())
                .containsExactly("modulation", "question", "literal");
        assertThat(notes.entries().getFirst().passages())
                .extracting(Passage::source)
                .containsExactly(
                        "Ines Roe, “The Lamp” (Skerry Point, 1 March 1950), para. 1.",
                        "伊内斯·罗, “灯” (Skerry Point, 1 March 1950), T. zh-Hans 译, 第 1 段.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAIN     | Ines Roe, The Lamp, 1 March 1950, para. 2
            GB_T_7714 | Ines Roe. The Lamp[Z]. 1 March 1950: para. 2.
            CHICAGO   | Ines Roe, “The Lamp” (Skerry Point, 1 March 1950), para. 2.
            """)
    void aPassageIsCitedInTheStyleThatWasChosen(Citations style, String cited) {
        var entries = compose(Plan.of(Kind.NOTES).with(style)).entries();
        assertThat(entries.get(1).passages().getFirst().source()).isEqualTo(cited);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PLAIN     | Ines Roe, The Lamp, 1 March 1950, p. 12, para. 1 | 第 9 页，第 1 段
            GB_T_7714 | Ines Roe. The Lamp[Z]. 1 March 1950: 12.         | : 9.
            CHICAGO   | (Skerry Point, 1 March 1950), 12, para. 1.       | 9, 第 1 段.
            """)
    void thePageOfTheSourceIsCitedWhereItIsKnown(Citations style, String english, String chinese) {
        var entry = new Composer(SPEECH.onPages("12", "9").material(), new Words(Locale.ENGLISH))
                .compose(Plan.of(Kind.NOTES).with(style))
                .entries()
                .getFirst();
        assertThat(entry.passages().getFirst().source()).endsWith(english);
        assertThat(entry.passages().get(1).source()).endsWith(chinese);
    }

    @Test
    void layersThatAreNotWantedAreNotThere() {
        var plan = Plan.of(Kind.ANNOTATED);
        var all = compose(plan);
        assertThat(all.rows().getFirst().passages().getFirst().terms()).hasSize(1);
        assertThat(all.entries()).hasSize(3);
        var bare = compose(plan.with(Set.of()));
        assertThat(bare.entries()).isEmpty();
        assertThat(bare.rows())
                .allSatisfy(row -> assertThat(row.passages())
                        .allSatisfy(p -> assertThat(p.terms()).isEmpty())
                        .allSatisfy(p -> assertThat(p.marks()).isEmpty()));
        var uncoloured = compose(plan.with(Set.of(Layer.NOTES)));
        assertThat(uncoloured.entries())
                .hasSize(3)
                .allSatisfy(e -> assertThat(e.category()).isEmpty());
    }

    @Test
    void notesStandAfterTheirParagraphOrBesideIt() {
        var after = compose(Plan.of(Kind.ANNOTATED).with(NotesAt.PARAGRAPH));
        assertThat(after.blocks().stream().map(b -> b.getClass().getSimpleName()))
                .containsExactly("Heading", "Text", "Notes", "Text", "Notes");
        assertThat(after.entries()).hasSize(3);
        var margin = only(compose(Plan.of(Kind.ANNOTATED).with(NotesAt.MARGIN)), Block.Text.class);
        assertThat(margin.beside()).hasSize(3);
    }

    @Test
    void paragraphsComeTogetherWithAllTheirSentences() {
        var rows = compose(Plan.of(Kind.ANNOTATED).with(Level.PARAGRAPH)).rows();
        assertThat(rows).hasSize(2);
        for (int version = 0; version < 2; version++) {
            for (int paragraph = 0; paragraph < 2; paragraph++) {
                assertThat(rows.get(paragraph).passages().get(version).text())
                        .isEqualTo(SPEECH.work()
                                .versions()
                                .get(version)
                                .text()
                                .paragraph(paragraph)
                                .text());
            }
        }
    }

    @Test
    void aGlossaryTellsRenderingsAndParagraphs() {
        var table = only(compose(Plan.of(Kind.GLOSSARY)), Block.Table.class);
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst())
                .extracting(c -> c.head() + " / " + c.text())
                .containsExactly("lamp / lamp: 1, 2", "灯 / 灯: 1, 2");
    }

    @Test
    void renderingsAreWrittenAsTheyAreWithinSentences() {
        var speech = HarbourSpeech.in("en", "fr", "de");
        var table = only(
                new Composer(speech.material(), EveryKind.WORDS).compose(Plan.of(Kind.GLOSSARY)), Block.Table.class);
        assertThat(table.rows().getFirst().getFirst().text()).startsWith("lamp:");
        assertThat(table.rows().getFirst().get(2).text()).startsWith("Lampe:");
    }

    @Test
    void wordsAreThoseStarredInTheWorkOrItsTerms() {
        var starred = only(compose(Plan.of(Kind.VOCABULARY)), Block.Table.class);
        assertThat(starred.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.getFirst().head()).isEqualTo("harbour"));
        var cards = only(compose(Plan.of(Kind.CARDS).with(WordsOf.TERMS)), Block.Cards.class);
        assertThat(cards.cards())
                .extracting(c -> c.front().head() + "=" + c.back().head())
                .containsExactly("lamp=灯", "promise=承诺");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOTES", "GLOSSARY", "VOCABULARY", "CARDS"})
    void whatIsNotThereIsSaid(Kind kind) {
        var speech = SPEECH.material();
        var nothing = new Material(
                speech.texts(), List.of(), speech.schemes(), List.of(), List.of(), Material.Spoken.NOTHING);
        var handout = new Composer(nothing, new Words(Locale.ENGLISH)).compose(Plan.of(kind));
        assertThat(handout.blocks()).singleElement().isInstanceOf(Block.Empty.class);
    }

    @Nested
    class AHandOut {

        private static Exercise with(Gaps gaps, Optional<VersionId> leftOut) {
            return new Exercise(
                    Space.NONE, gaps, 5, "", Optional.empty(), leftOut, "question", List.of("Why a lamp?", " "), true);
        }

        private static Handout worksheet(Exercise exercise) {
            return compose(Plan.of(Kind.WORKSHEET).with(exercise));
        }

        @ParameterizedTest
        @EnumSource(
                value = Gaps.class,
                names = {"TERMS", "WORDS", "CATEGORY"})
        void putBackIntoItsGapsTheAnswersAreTheText(Gaps gaps) {
            var handout = worksheet(with(gaps, Optional.empty()));
            var answers = handout.blocks().stream()
                    .filter(Block.Answers.class::isInstance)
                    .map(Block.Answers.class::cast)
                    .findFirst()
                    .orElseThrow()
                    .answers();
            var text = SPEECH.work().versions().getFirst().text();
            int gapsSeen = 0;
            for (int row = 0; row < 4; row++) {
                var passage = handout.rows().get(row).passages().getFirst();
                var whole = new StringBuilder(passage.text());
                for (var blank : passage.blanks().reversed()) {
                    gapsSeen++;
                    whole.insert(blank.at(), answers.get(blank.number() - 1).text());
                }
                assertThat(whole).hasToString(text.textOf(row));
            }
            assertThat(gapsSeen).isEqualTo(answers.size()).isGreaterThan(2);
        }

        @Test
        void givesNothingAwayOfAVersionThatIsLeftOut() {
            var version = SPEECH.work().versions().get(1);
            var handout = worksheet(with(Gaps.NONE, Optional.of(version.id())));
            assertThat(handout.rows()).hasSize(4).allSatisfy(row -> {
                assertThat(row.passages().get(1).text()).isEmpty();
                assertThat(row.passages().get(1).room()).isPositive();
            });
            var answers = handout.blocks().stream()
                    .filter(Block.Answers.class::isInstance)
                    .map(Block.Answers.class::cast)
                    .findFirst()
                    .orElseThrow();
            assertThat(answers.answers())
                    .extracting(Block.Answer::text)
                    .isEqualTo(version.text().segments());
        }

        @Test
        void asksWhatTheNotesAskAndWhatIsTyped() {
            var questions = only(worksheet(with(Gaps.NONE, Optional.empty())), Block.Questions.class);
            assertThat(questions.questions())
                    .extracting(Block.Question::text)
                    .containsExactly("Who is **awake**?", "Why a lamp?");
            assertThat(only(worksheet(with(Gaps.NONE, Optional.empty())), Block.Answers.class)
                            .answers())
                    .extracting(Block.Answer::text)
                    .containsExactly("The keeper.");
        }
    }
}
