package enface.store.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Example;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.store.Library;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextRange;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever is done to entries is taken back and made again, one after another, after a restart too.
class GlossaryHistoryTest {

    @TempDir
    private Path folder;

    private Library library;
    private GlossaryId fire = GlossaryId.NONE;
    private GlossaryId water = GlossaryId.NONE;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
        fire = library.glossaries().named("Fire", GlossaryColour.GREEN);
        water = library.glossaries().named("Water", GlossaryColour.GREEN);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private void restart() {
        library.close();
        library = Library.open(folder.resolve("library.enface"));
    }

    private static Concept concept(String english, String chinese) {
        var range = new TextRange(new TextPlace(1, 2), new TextPlace(1, 7));
        var about = new About(
                "noun",
                "a “note”\nof two lines",
                "source",
                List.of("one", "two"),
                Optional.of(new Example(Optional.empty(), range, "quote")));
        var terms = List.of(
                Term.preferred(LanguageTag.ENGLISH, english),
                new Term(LanguageTag.SIMPLIFIED_CHINESE, chinese, Term.Status.DEPRECATED));
        return new Concept(ConceptId.NONE, "definition", terms, about);
    }

    private List<Placed> change(GlossaryDeed deed, List<Placed> before, List<Placed> after) {
        return library.glossaries().change(deed, before, after, Instant.EPOCH).orElseThrow();
    }

    private List<Glossary> all() {
        return library.glossaries().list();
    }

    @Test
    void everyDeedIsTakenBackAndMadeAgainAfterARestart() {
        var states = new ArrayList<List<Glossary>>();
        states.add(all());
        var lamp = change(GlossaryDeed.ADDED, List.of(), List.of(new Placed(fire, concept("lamp", "灯"))));
        states.add(all());
        var light = change(GlossaryDeed.ADDED, List.of(), List.of(new Placed(fire, concept("light", "光"))));
        states.add(all());
        var edited = new Placed(
                fire, concept("lantern", "灯笼").withId(lamp.getFirst().concept().id()));
        var now = change(GlossaryDeed.EDITED, lamp, List.of(edited));
        states.add(all());
        var both = List.of(now.getFirst(), light.getFirst());
        var merged = now.getFirst().concept().mergedWith(light.getFirst().concept());
        var one = change(GlossaryDeed.MERGED, both, List.of(new Placed(fire, merged)));
        states.add(all());
        var moved = change(
                GlossaryDeed.MOVED,
                one,
                List.of(new Placed(water, one.getFirst().concept())));
        states.add(all());
        change(GlossaryDeed.REMOVED, moved, List.of());
        states.add(all());
        restart();
        assertThat(library.glossaries().steps()).isEqualTo(new Glossaries.Steps(6, 0));
        for (int i = states.size() - 2; i >= 0; i--) {
            assertThat(library.glossaries().undo().step()).isPresent();
            assertThat(all()).isEqualTo(states.get(i));
        }
        assertThat(library.glossaries().undo()).isEqualTo(Glossaries.Back.NOTHING);
        restart();
        for (int i = 1; i < states.size(); i++) {
            assertThat(library.glossaries().redo().step()).isPresent();
            assertThat(all()).isEqualTo(states.get(i));
        }
        assertThat(library.glossaries().redo()).isEqualTo(Glossaries.Back.NOTHING);
    }

    @Test
    void somethingNewIsTheEndOfWhatWasTakenBack() {
        change(GlossaryDeed.ADDED, List.of(), List.of(new Placed(fire, concept("lamp", "灯"))));
        library.glossaries().undo();
        change(GlossaryDeed.ADDED, List.of(), List.of(new Placed(fire, concept("light", "光"))));
        assertThat(library.glossaries().redo()).isEqualTo(Glossaries.Back.NOTHING);
        assertThat(library.glossaries().steps()).isEqualTo(new Glossaries.Steps(1, 0));
    }

    @Test
    void whatIsOtherwiseByNowIsNotTakenBack() {
        change(GlossaryDeed.ADDED, List.of(), List.of(new Placed(fire, concept("lamp", "灯"))));
        library.glossaries().remove("Fire");
        var before = all();
        var back = library.glossaries().undo();
        assertThat(back.step()).isEmpty();
        assertThat(back.otherwise()).isTrue();
        assertThat(all()).isEqualTo(before);
    }
}
