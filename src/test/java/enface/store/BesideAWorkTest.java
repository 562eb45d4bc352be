package enface.store;

import static enface.store.RainLibrary.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import enface.align.LevelPoint;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.store.dictionary.Dictionaries.Described;
import enface.store.mark.Bookmarks.Bookmark;
import enface.store.work.Places.Place;
import enface.text.LanguageTag;
import enface.text.WorkId;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a library keeps beside the texts: bookmarks, places, settings, glossaries, dictionaries.
class BesideAWorkTest {

    private static final LanguageTag DE = new LanguageTag("de");
    private static final LanguageTag FR = new LanguageTag("fr");
    private static final WorkId NOWHERE = new WorkId(4711);

    @TempDir
    private Path folder;

    private RainLibrary rain;

    @BeforeEach
    void open() {
        rain = new RainLibrary(folder);
    }

    @AfterEach
    void close() {
        rain.close();
    }

    @Test
    void bookmarksStandInTheOrderOfTheTextAndOnceAtAPlace() {
        var bookmarks = rain.library().bookmarks();
        bookmarks.set(rain.work(), new Bookmark(3, "A lamp"), rain.original());
        bookmarks.set(rain.work(), new Bookmark(0, "Rain"), rain.original());
        bookmarks.set(rain.work(), new Bookmark(3, "The lamp"), rain.original());

        assertThat(rain.opened().bookmarks().of(rain.work()))
                .containsExactly(new Bookmark(0, "Rain"), new Bookmark(3, "The lamp"));
        rain.library().bookmarks().remove(rain.work(), new Bookmark(0, "whatever it was called"), rain.original());
        assertThat(rain.library().bookmarks().of(rain.work())).containsExactly(new Bookmark(3, "The lamp"));
        assertThat(rain.library().bookmarks().of(NOWHERE)).isEmpty();
    }

    @Test
    void levelPointsAreThoseSetLast() {
        var places = rain.library().places();
        var german = rain.version(2);
        var chinese = rain.version(1);
        places.setLevelPoints(
                rain.loaded(),
                List.of(new LevelPoint(german, 4, 2), new LevelPoint(chinese, 1, 3), new LevelPoint(german, 0, 1)));

        assertThat(rain.opened().places().levelPoints(rain.work()))
                .containsExactly(
                        new LevelPoint(chinese, 1, 3), new LevelPoint(german, 0, 1), new LevelPoint(german, 4, 2));
        rain.library().places().setLevelPoints(rain.loaded(), List.of(new LevelPoint(german, 2, 2)));
        assertThat(rain.library().places().levelPoints(rain.work())).containsExactly(new LevelPoint(german, 2, 2));
        rain.library().places().setLevelPoints(rain.loaded(), List.of());
        assertThat(rain.library().places().levelPoints(rain.work())).isEmpty();
    }

    @Test
    void remembersWhichVersionsAreHiddenAndAPlaceWithoutAny() {
        var places = rain.library().places();
        places.setHidden(rain.work(), List.of(rain.version(2), rain.version(1)));
        places.save(rain.work(), new Place(2, 0.5, List.of()), rain.original());

        assertThat(rain.opened().places().hidden(rain.work())).containsExactly(rain.version(1), rain.version(2));
        assertThat(rain.library().places().of(rain.work())).contains(new Place(2, 0.5, List.of()));
        rain.library().places().setHidden(rain.work(), List.of());
        assertThat(rain.library().places().hidden(rain.work())).isEmpty();
        assertThat(rain.library().places().of(NOWHERE)).isEmpty();
    }

    @Test
    void aSettingIsTheOneMadeLast() {
        rain.library().places().set("light", "dark");
        rain.library().places().set("light", "sepia");

        assertThat(rain.opened().places().setting("light")).contains("sepia");
        assertThat(rain.library().places().setting("heavy")).isEmpty();
    }

    @Test
    void goesWithItsWork() {
        rain.library().bookmarks().set(rain.work(), new Bookmark(1, "x"), rain.original());
        rain.library().places().save(rain.work(), new Place(1, 0, List.of(rain.version(1))), rain.original());
        rain.library().places().setHidden(rain.work(), List.of(rain.version(1)));
        rain.library().places().setLevelPoints(rain.loaded(), List.of(new LevelPoint(rain.version(1), 1, 1)));

        rain.library().works().remove(rain.work());

        var library = rain.opened();
        assertThat(library.bookmarks().of(rain.work())).isEmpty();
        assertThat(library.places().of(rain.work())).isEmpty();
        assertThat(library.places().hidden(rain.work())).isEmpty();
        assertThat(library.places().levelPoints(rain.work())).isEmpty();
        assertThat(library.check()).isEmpty();
    }

    @Test
    void aDictionaryIsReplacedByOneOfItsNameAndLanguages() {
        var dictionaries = rain.library().dictionaries();
        var first = dictionaries.install(new Described("freedict", DE, FR, 2, "GPL"), bytes("old"), NOW);
        var back = dictionaries.install(new Described("freedict", FR, DE, 5, ""), bytes("back"), NOW);
        var second = dictionaries.install(new Described("freedict", DE, FR, 3, "GPL 3"), bytes("new"), NOW);

        assertThat(rain.opened().dictionaries().list()).containsExactly(second, back);
        assertThat(rain.library().dictionaries().packed(second.id()))
                .hasValueSatisfying(p -> assertThat(p).isEqualTo(bytes("new")));
        assertThat(rain.library().dictionaries().packed(first.id())).isEmpty();
        assertThat(rain.library().dictionaries().remove(second.id())).isTrue();
        assertThat(rain.library().dictionaries().remove(second.id())).isFalse();
        assertThat(rain.library().dictionaries().list()).containsExactly(back);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aGlossaryTakesInWhatItHasNotAndGoesWhole() {
        var rainy = concept("falls", Term.preferred(LanguageTag.ENGLISH, "rain"), Term.preferred(DE, "Regen"));
        var lamp =
                concept("", Term.preferred(LanguageTag.ENGLISH, "lamp"), new Term(DE, "Lampe", Term.Status.ADMITTED));
        var glossaries = rain.library().glossaries();
        assertThat(glossaries.add(new Glossary("Weather", List.of(rainy)))).isEqualTo(1);
        assertThat(glossaries.add(new Glossary("Light", List.of(lamp)))).isEqualTo(1);
        assertThat(glossaries.add(new Glossary("Weather", List.of(rainy, lamp))))
                .isEqualTo(1);

        var list = rain.opened().glossaries().list();
        assertThat(list).extracting(Glossary::name).containsExactly("Light", "Weather");
        assertThat(list.get(0).concepts().getFirst().terms()).isEqualTo(lamp.terms());
        assertThat(list.get(1).concepts()).extracting(Concept::definition).containsExactly("falls", "");

        rain.library().glossaries().remove("Weather");
        assertThat(rain.library().glossaries().list())
                .extracting(Glossary::name)
                .containsExactly("Light");
        assertThat(rain.library().figures().concepts()).isEqualTo(1);
        assertThat(rain.library().check()).isEmpty();
    }

    private static Concept concept(String definition, Term... terms) {
        return new Concept(new ConceptId(0), definition, List.of(terms));
    }
}
