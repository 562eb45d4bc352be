package enface.store;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Example;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.store.term.GlossaryDeed;
import enface.store.term.Placed;
import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Glossaries in the library: all that is written down about a concept, changes that can be taken back, earlier ones.
class GlossariesTest {

    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;
    private static final LanguageTag EN = LanguageTag.ENGLISH;

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() throws IOException {
        var file = folder.resolve("library.enface");
        Files.copy(FormerLibrary.of(FormerLibrary.STEPS.size()), file);
        library = Library.open(file);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static Concept lamp() {
        var example = new Example(Optional.of(new VersionId(1)), TextRange.of(0, new TextSpan(4, 8)), "lamp");
        return new Concept(
                ConceptId.NONE,
                "What gives light.",
                List.of(
                        Term.preferred(EN, "lamp"),
                        new Term(EN, "lantern", Term.Status.DEPRECATED),
                        Term.preferred(ZH, "灯")),
                new About("noun", "Burns low.", "A speech.", List.of("light", "week 1"), Optional.of(example)));
    }

    private Placed added(String glossary, Concept concept) {
        var id = library.glossaries().named(glossary, GlossaryColour.BLUE);
        return library.glossaries()
                .change(GlossaryDeed.EDITED, List.of(), List.of(new Placed(id, concept)), Instant.EPOCH)
                .orElseThrow()
                .getFirst();
    }

    private List<Concept> concepts() {
        return library.glossaries().list().stream()
                .flatMap(g -> g.concepts().stream())
                .toList();
    }

    @Test
    void allThatIsWrittenDownComesBack() {
        var placed = added("Light", lamp());
        assertThat(placed.concept().id().value()).isPositive();
        var glossary = library.glossaries().list().getFirst();
        assertThat(glossary.colour()).isEqualTo(GlossaryColour.BLUE);
        assertThat(glossary.concepts()).containsExactly(placed.concept());
        assertThat(placed.concept()).isEqualTo(lamp().withId(placed.concept().id()));
        assertThat(library.check()).isEmpty();
    }

    @Test
    void whatIsRemovedComesBackUnderItsNumber() {
        var one = added("Light", lamp());
        var other = added("Light", Concept.of(List.of(Term.preferred(EN, "fire"))));
        library.glossaries().change(GlossaryDeed.EDITED, List.of(one), List.of(), Instant.EPOCH);
        assertThat(concepts()).containsExactly(other.concept());
        library.glossaries().change(GlossaryDeed.EDITED, List.of(), List.of(one), Instant.EPOCH);
        assertThat(concepts()).containsExactly(one.concept(), other.concept());
    }

    @Test
    void aNumberThatAnotherOneHasByNowIsNotTakenFromIt() {
        var one = added("Light", lamp());
        library.glossaries().change(GlossaryDeed.EDITED, List.of(one), List.of(), Instant.EPOCH);
        var other = added("Light", Concept.of(List.of(Term.preferred(EN, "fire"))));
        assertThat(other.concept().id()).isEqualTo(one.concept().id());
        var back = library.glossaries()
                .change(GlossaryDeed.EDITED, List.of(), List.of(one), Instant.EPOCH)
                .orElseThrow()
                .getFirst();
        assertThat(concepts()).containsExactlyInAnyOrder(other.concept(), back.concept());
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotWrittenOver() {
        var before = added("Light", lamp());
        var theirs = new Placed(before.glossary(), before.concept().withAbout(About.NOTHING));
        assertThat(library.glossaries().change(GlossaryDeed.EDITED, List.of(before), List.of(theirs), Instant.EPOCH))
                .isPresent();
        var ours = new Placed(before.glossary(), before.concept().withTerms(List.of(Term.preferred(EN, "light"))));
        assertThat(library.glossaries().change(GlossaryDeed.EDITED, List.of(before), List.of(ours), Instant.EPOCH))
                .isEmpty();
        assertThat(concepts()).containsExactly(theirs.concept());
    }

    @Test
    void nothingIsAddedToAGlossaryThatIsGone() {
        assertThat(library.glossaries()
                        .change(
                                GlossaryDeed.EDITED,
                                List.of(),
                                List.of(new Placed(new GlossaryId(77), lamp())),
                                Instant.EPOCH))
                .isEmpty();
    }

    @Test
    void aGlossaryIsSwitchedOffForAWorkAndOnAgain() {
        var id = added("Light", lamp()).glossary();
        var work = new WorkId(1);
        library.glossaries().setOn(work, id, false);
        library.glossaries().setOn(work, id, false);
        assertThat(library.glossaries().off(work)).containsExactly(id);
        library.glossaries().setOn(work, id, true);
        assertThat(library.glossaries().off(work)).isEmpty();
        library.glossaries().setOn(work, id, false);
        library.glossaries().remove("Light");
        assertThat(library.glossaries().off(work)).isEmpty();
        assertThat(library.check()).isEmpty();
    }

    @Test
    void twoGlossariesAreNeverCalledTheSame() {
        var id = added("Light", lamp()).glossary();
        added("Dark", lamp());
        assertThat(library.glossaries().rename(id, "Dark", GlossaryColour.RED)).isFalse();
        assertThat(library.glossaries().rename(id, "Lamps", GlossaryColour.RED)).isTrue();
        assertThat(library.glossaries().list()).extracting(Glossary::name).containsExactly("Dark", "Lamps");
    }

    @Test
    void anExampleOutlivesItsVersion() {
        added("Light", lamp());
        library.works().remove(new WorkId(1));
        var example = concepts().getFirst().about().example().orElseThrow();
        assertThat(example.version()).isEmpty();
        assertThat(example.quote()).isEqualTo("lamp");
    }

    static List<Integer> earlier() {
        return IntStream.range(1, FormerLibrary.STEPS.size()).boxed().toList();
    }

    @ParameterizedTest
    @MethodSource("earlier")
    void theGlossariesOfAnEarlierLibraryAreAllThere(int schema) throws IOException, SQLException {
        var file = folder.resolve("earlier.enface");
        Files.copy(FormerLibrary.of(schema), file);
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            statement.executeUpdate("INSERT INTO glossary (id, name) VALUES (4, 'Light')");
            statement.executeUpdate("INSERT INTO concept (id, glossary_id, definition) VALUES (9, 4, 'It burns.')");
            statement.executeUpdate("""
                    INSERT INTO term (concept_id, number, language, text, status) VALUES
                        (9, 0, 'en', 'lamp', 'PREFERRED'), (9, 1, 'zh-Hans', '灯', 'ADMITTED')""");
        }
        try (var earlier = Library.open(file)) {
            var terms = List.of(Term.preferred(EN, "lamp"), new Term(ZH, "灯", Term.Status.ADMITTED));
            assertThat(earlier.glossaries().list())
                    .containsExactly(new Glossary(
                            new GlossaryId(4),
                            "Light",
                            GlossaryColour.GREEN,
                            List.of(new Concept(new ConceptId(9), "It burns.", terms))));
            assertThat(earlier.check()).isEmpty();
        }
    }
}
