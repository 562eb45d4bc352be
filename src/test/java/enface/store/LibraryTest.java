package enface.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.align.Alignment;
import enface.align.Bead;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Targets;
import enface.store.importing.NewFile;
import enface.store.sql.StoreException;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewAlignment;
import enface.store.work.NewWork.NewVersion;
import enface.store.work.Places.Place;
import enface.store.work.Works;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionText;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A real library file, written and opened again.
class LibraryTest {

    private static final Instant NOW = Instant.parse("2026-03-01T08:00:00Z");
    private static final Folding FOLDING = new Folding();
    private static final VersionText ENGLISH = new VersionText(List.of(
            new Paragraph(Kind.HEADING, "On Rain", List.of(new TextSpan(0, 7))),
            new Paragraph(
                    Kind.BODY,
                    "Rain fell on the café. We stayed.",
                    List.of(new TextSpan(0, 22), new TextSpan(23, 33)))));
    private static final VersionText CHINESE = new VersionText(List.of(
            Paragraph.whole(Kind.HEADING, "论雨"),
            new Paragraph(Kind.BODY, "雨落在咖啡馆上。我们没有走。", List.of(new TextSpan(0, 8), new TextSpan(8, 14)))));

    @TempDir
    private Path folder;

    private Library library;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private static NewWork work() {
        var beads = List.of(bead(0), bead(1), bead(2));
        return new NewWork(
                Metadata.EMPTY
                        .with(Field.TITLE, LanguageTag.ENGLISH, "On Rain")
                        .with(Field.TITLE, LanguageTag.SIMPLIFIED_CHINESE, "论雨"),
                List.of(
                        new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, ENGLISH),
                        new NewVersion(LanguageTag.SIMPLIFIED_CHINESE, Role.TRANSLATION, "林", true, CHINESE)),
                List.of(new NewAlignment(0, 1, new Alignment(3, 3, beads))),
                Optional.empty(),
                List.of(NewFile.without("rain.md")),
                "{}");
    }

    private static Bead bead(int segment) {
        var range = new SegmentRange(segment, segment + 1);
        return Bead.proposed(range, range, 0.75);
    }

    private WorkId add() {
        return library.works().add(work(), FOLDING::words, NOW, Progress.none());
    }

    private void reopen() {
        library.close();
        library = Library.open(library.file());
    }

    @Test
    void givesBackAWorkAsItWasPutIn() {
        var id = add();
        reopen();
        var loaded = library.works().load(id).orElseThrow();
        assertThat(loaded.metadata()).isEqualTo(work().metadata());
        assertThat(loaded.versions()).extracting(v -> v.text()).containsExactly(ENGLISH, CHINESE);
        assertThat(loaded.versions().get(1).by()).isEqualTo("林");
        assertThat(loaded.versions().get(1).unfinished()).isTrue();
        assertThat(library.alignments()
                        .load(
                                loaded.versions().get(0).id(),
                                loaded.versions().get(1).id()))
                .contains(new Alignment(3, 3, List.of(bead(0), bead(1), bead(2))));
    }

    @Test
    void findsChineseByOneTwoAndManyCharactersAndLatinFolded() {
        add();
        for (var query : List.of("雨", "咖啡", "咖啡馆上", "没有走", "CAFE", "café", "sta", "the cafe")) {
            assertThat(library.search().phrase(FOLDING.words(query), FOLDING::words, Optional.empty(), 10))
                    .as(query)
                    .isNotEmpty();
        }
        assertThat(library.search().phrase(FOLDING.words("啡咖"), FOLDING::words, Optional.empty(), 10))
                .isEmpty();
        assertThat(library.search().phrase(FOLDING.words("雨"), FOLDING::words, Optional.of(LanguageTag.ENGLISH), 10))
                .isEmpty();
    }

    @Test
    void addsNothingOfAnImportThatIsCancelled() {
        Progress cancelling = (done, _) -> {
            if (done > 0) {
                throw new CancelledException();
            }
        };
        assertThatThrownBy(() -> library.works().add(work(), FOLDING::words, NOW, cancelling))
                .isInstanceOf(CancelledException.class);
        assertThat(library.figures().works()).isZero();
        assertThat(library.figures().segments()).isZero();
        assertThat(library.search().phrase("rain", FOLDING::words, Optional.empty(), 5))
                .isEmpty();
    }

    @Test
    void addsAllWorksOfAnImportOrNone() {
        Progress cancelling = (done, total) -> {
            if (done * 2 >= total) {
                throw new CancelledException(); // in the second work
            }
        };
        assertThatThrownBy(() -> library.works().addAll(List.of(work(), other()), FOLDING::words, NOW, cancelling))
                .isInstanceOf(CancelledException.class);
        assertThat(library.figures().works()).isZero();
        assertThat(library.works().addAll(List.of(work(), other()), FOLDING::words, NOW, Progress.none()))
                .extracting(Works.Added::already)
                .containsExactly(false, false);
        assertThat(library.figures().works()).isEqualTo(2);
    }

    private static NewWork other() {
        var snow =
                new VersionText(List.of(Paragraph.whole(Kind.BODY, "Snow fell."), Paragraph.whole(Kind.BODY, "Ice.")));
        var english = new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, snow);
        return new NewWork(Metadata.EMPTY, List.of(english), List.of(), Optional.empty(), List.of(), "{}");
    }

    @Test
    void addsTheSameWorkOnceHoweverOftenItIsAccepted() {
        var first = library.works().addAll(List.of(work(), work()), FOLDING::words, NOW, Progress.none());
        var again = library.works().addAll(List.of(work()), FOLDING::words, NOW, Progress.none());
        assertThat(first).extracting(Works.Added::already).containsExactly(false, true);
        assertThat(again).containsExactly(new Works.Added(first.getFirst().id(), true));
        assertThat(library.figures().works()).isEqualTo(1);
        assertThat(library.figures().segments()).isEqualTo(6);
        assertThat(library.check()).isEmpty();
    }

    @Test
    void knowsATextItHasAlready() {
        var id = add();
        assertThat(library.works().withTexts(List.of(ENGLISH, CHINESE))).contains(id);
        assertThat(library.works().withTexts(List.of(CHINESE))).contains(id);
        assertThat(library.works()
                        .withTexts(List.of(ENGLISH, ENGLISH.equals(CHINESE) ? CHINESE : new VersionText(List.of()))))
                .isEmpty();
    }

    @Test
    void keepsNotesThroughAReopeningAndBringsADeletedOneBackAsItWas() {
        var id = add();
        var version = library.works().load(id).orElseThrow().versions().getFirst();
        var target = Targets.of(version.text(), version.id(), TextRange.of(1, new TextSpan(0, 4)));
        var note = library.notes()
                .save(new Note(
                        new NoteId(0), id, List.of(target), "omission", List.of("a", "b"), "*Why?*", "Mei", NOW, NOW));
        reopen();
        assertThat(library.notes().of(id)).containsExactly(note);
        library.notes().delete(note.id());
        assertThat(library.notes().of(id)).isEmpty();
        assertThat(library.notes().save(note)).isEqualTo(note);
        assertThat(library.notes().of(id)).containsExactly(note);
    }

    @Test
    void remembersWhereAReaderLeftOff() {
        var id = add();
        var versions = library.works().load(id).orElseThrow().versions().stream()
                .map(v -> v.id())
                .toList();
        var original = library.works().load(id).orElseThrow().original().orElseThrow();
        library.places().save(id, new Place(2, 0.5, versions), original);
        library.places().save(id, new Place(1, 0.25, versions), original);
        reopen();
        assertThat(library.places().of(id)).contains(new Place(1, 0.25, versions));
    }

    @Test
    void addsAConceptOnlyOnce() {
        var rain = new Concept(
                new ConceptId(0),
                "",
                List.of(
                        Term.preferred(LanguageTag.ENGLISH, "rain"),
                        Term.preferred(LanguageTag.SIMPLIFIED_CHINESE, "雨")));
        assertThat(library.glossaries().add(new Glossary("Weather", List.of(rain))))
                .isEqualTo(1);
        assertThat(library.glossaries().add(new Glossary("Weather", List.of(rain))))
                .isZero();
        assertThat(library.glossaries().list())
                .singleElement()
                .satisfies(g -> assertThat(g.concepts()).hasSize(1));
    }

    @Test
    void takesEverythingOfAWorkAwayWithIt() {
        var id = add();
        library.works().remove(id);
        assertThat(library.figures().segments()).isZero();
        assertThat(library.figures().beads()).isZero();
        assertThat(library.search().phrase("rain", FOLDING::words, Optional.empty(), 5))
                .isEmpty();
        assertThat(library.check()).isEmpty();
    }

    @Test
    void copiesItselfWhileOpen() {
        add();
        var copy = folder.resolve("copy.enface");
        library.backup(copy);
        try (var opened = Library.open(copy)) {
            assertThat(opened.works().list()).hasSize(1);
            assertThat(opened.check()).isEmpty();
        }
    }

    @Test
    void refusesAFileThatIsNoLibrary() throws IOException {
        var file = Files.writeString(folder.resolve("letter.txt"), "Dear all, this is not a database. ".repeat(200));
        assertThatThrownBy(() -> Library.open(file))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.NOT_A_LIBRARY));
    }

    @Test
    void refusesALibraryOfANewerProgramAndLeavesItAlone() throws SQLException {
        library.close();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library.file());
                var statement = connection.createStatement()) {
            statement.execute("PRAGMA user_version = 99");
        }
        assertThatThrownBy(() -> Library.open(library.file()))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.kind()).isEqualTo(StoreException.Kind.TOO_NEW));
    }
}
