package enface.store;

import static enface.store.RainLibrary.NOW;
import static enface.store.RainLibrary.WORDS;
import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.store.correct.Exchange;
import enface.store.correct.Exchange.Coming;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step.Kind;
import enface.store.find.Search.Counterpart;
import enface.store.find.Search.Hit;
import enface.store.work.NewBitext;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewVersion;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.VersionId;
import enface.text.WorkId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

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

    private List<Hit> found(String phrase) {
        return rain.library().search().phrase(WORDS.apply(phrase), WORDS, Optional.empty(), 20);
    }

    @ParameterizedTest
    @CsvSource({
        "lamp, A lamp was lit.",
        "RAIN FELL, Rain fell.",
        "was li, A lamp was lit.", // a word that is still being typed
        "点了灯, 有人点了灯。",
        "dunk, Es wurde dunkel."
    })
    void findsASentenceByAPhraseOfIt(String phrase, String sentence) {
        assertThat(found(phrase)).extracting(Hit::text).containsExactly(sentence);
        var hit = found(phrase).getFirst();
        assertThat(rain.library().works().text(hit.version()).textOf(hit.range()))
                .isEqualTo(sentence);
        assertThat(hit.work()).isEqualTo(rain.work());
    }

    @ParameterizedTest
    @CsvSource({"fell rain", "amp", "灯了", "lamp lit", "''", "' '", "'\"'", "* OR rain", "NEAR(rain)"})
    void findsNothingElse(String phrase) {
        assertThat(found(phrase)).isEmpty();
    }

    @Test
    void findsNoMoreThanWereAskedForAndOnlyInTheLanguage() {
        assertThat(rain.library().search().phrase("r", WORDS, Optional.empty(), 1))
                .hasSize(1);
        assertThat(rain.library().search().phrase("w", WORDS, Optional.of(new LanguageTag("de")), 20))
                .extracting(Hit::text)
                .containsExactlyInAnyOrder("Wir blieben.", "Es wurde dunkel.");
        assertThat(rain.library().search().phrase(WORDS.apply("灯"), WORDS, Optional.of(new LanguageTag("zh-Hant")), 20))
                .as("script aside")
                .hasSize(1);
    }

    /// The index is asked for the beginning of a long phrase only; the rest is read.
    @Test
    void readsEveryTextInALanguageForWhatNoIndexKnows() {
        var all = rain.library().search().sift(_ -> true, "zh", 1_000);
        assertThat(all).isNotEmpty().allMatch(h -> h.language().language().equals("zh"));
        assertThat(rain.library().search().sift(_ -> true, "zh", 1)).containsExactly(all.getFirst());
        assertThat(rain.library().search().sift(t -> t.contains("灯"), "zh", 1_000))
                .containsExactlyInAnyOrderElementsOf(found("灯"));
        assertThat(rain.library().search().sift(_ -> true, "xx", 10)).isEmpty();
    }

    @Test
    void holdsAPhraseOfAHundredWordsToItsLastOne() {
        var words =
                "one two three four five six seven eight nine ten ".repeat(10).strip();
        var text = RainLibrary.text(words + " end.");
        rain.library()
                .works()
                .add(
                        new NewWork(
                                Metadata.EMPTY,
                                List.of(new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, text)),
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                "{}"),
                        WORDS,
                        NOW,
                        Progress.none());

        assertThat(found(words + " end")).hasSize(1);
        assertThat(found(words + " en")).as("a word still being typed").hasSize(1);
        assertThat(found(words + " and")).isEmpty();
        assertThat(found(words + " one")).isEmpty();
    }

    @Test
    void tellsWhatCorrespondsInAnotherVersionBothWays() {
        assertThat(counterpart("lamp")).map(Counterpart::text).contains("有人点了灯。");
        assertThat(counterpart("点了灯")).map(Counterpart::text).contains("A lamp was lit.");
        assertThat(counterpart("Niemand")).map(Counterpart::text).contains("Nobody spoke.");
        assertThat(counterpart("Nobody")).map(Counterpart::language).contains(LanguageTag.SIMPLIFIED_CHINESE);
    }

    private Optional<Counterpart> counterpart(String phrase) {
        return rain.library().search().counterpart(found(phrase).getFirst());
    }

    @Test
    void tellsNothingWhereNothingCorresponds() {
        var hit = found("lamp").getFirst();
        var gone = new Hit(new WorkId(99), new VersionId(99), LanguageTag.ENGLISH, hit.range(), "");

        assertThat(rain.library().search().counterpart(gone)).isEmpty();
    }

    @Test
    void aRemovedWorkIsFoundNoMore() {
        rain.library().works().remove(rain.work());

        assertThat(found("lamp")).isEmpty();
        assertThat(rain.opened().search().phrase("lamp", WORDS, Optional.empty(), 5))
                .isEmpty();
    }

    @Test
    void aVersionAddedLaterIsFoundAndAligned() {
        var dutch =
                RainLibrary.text("Het regende. Wij bleven.", "Het werd donker. Een lamp ging aan.", "Niemand sprak.");
        var version = new NewVersion(new LanguageTag("nl"), Role.TRANSLATION, "De Vries", false, dutch);
        var bitext =
                new NewBitext(new NewBitext.There(rain.version(0)), new NewBitext.Coming(0), RainLibrary.oneForOne(5));
        var added = rain.library()
                .journal(WORDS)
                .exchange(
                        new Doing(rain.work(), rain.version(0), Kind.VERSION_ADDED, "De Vries"),
                        new Exchange(
                                Map.of(),
                                List.of(new Coming(version, Optional.empty())),
                                List.of(bitext),
                                List.of(),
                                Optional.empty()),
                        NOW,
                        Progress.none());

        assertThat(found("ging aan")).extracting(Hit::version).containsExactly(added.version());
        assertThat(counterpart("ging aan")).map(Counterpart::text).contains("A lamp was lit.");
        assertThat(rain.library().works().wasGiven(rain.work(), dutch)).isTrue();
        assertThat(rain.library().works().wasGiven(rain.work(), RainLibrary.text("Iets anders.")))
                .isFalse();
    }

    @Test
    void aWorkIsDescribedAnew() {
        var known = Metadata.EMPTY.with(Field.TITLE, new LanguageTag("de"), "Vom Regen");
        rain.library().works().describe(rain.work(), known);

        assertThat(rain.opened().works().load(rain.work()).orElseThrow().metadata())
                .isEqualTo(known);
        assertThat(rain.library().works().list().getFirst().metadata()).isEqualTo(known);
    }
}
