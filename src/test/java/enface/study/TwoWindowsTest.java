package enface.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Glossary;
import enface.job.InlineJobs;
import enface.language.cut.Words;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Scheme;
import enface.store.Library;
import enface.store.mark.Bookmarks.Bookmark;
import enface.study.act.Means;
import enface.study.act.Writing;
import enface.study.setting.ProgramSettings;
import enface.study.setting.Settings;
import enface.study.work.Desk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two windows on one library, each with what it typed itself: neither loses anything, and each sees what the
/// other did.
class TwoWindowsTest {

    @TempDir
    private Path folder;

    private Window one;
    private Window other;

    /// A window without a window, whose clock goes on by a second with everything that is done.
    private static final class Window {

        private final Library library;
        private final LaterByHand later = new LaterByHand();
        private final Means means;
        private final StudyModel study;
        private Instant now;

        Window(Path file, String author) {
            library = Library.open(file);
            now = Instant.parse("2026-06-01T10:00:00Z");
            InstantSource clock = () -> {
                now = now.plusSeconds(1);
                return now;
            };
            var writing = new Writing(new InOrderByHand(later), Runnable::run);
            means = new Means(library, writing, new InlineJobs(), later, clock, () -> author);
            var desk = new Desk(library);
            study = new StudyModel(
                    desk.start(library.works().list().getFirst().id()).orElseThrow(), means);
        }

        List<Note> notes() {
            return study.notes().notes();
        }

        Note note(NoteId id) {
            return study.notes().find(id).orElseThrow();
        }

        void type(NoteId id, String text) {
            study.notes().edit(id, n -> n.withText(text));
        }

        void save() {
            later.pass(1_000);
        }

        /// As the watch of the window does once a second.
        void look() {
            library.lookAround();
            study.takeUp(new Desk(library).startAgain(study.work().work().id()).orElseThrow());
        }
    }

    @BeforeEach
    void open() throws Exception {
        var file = folder.resolve("x.enface");
        new SampleLibrary(file).close();
        one = new Window(file, "Mei");
        other = new Window(file, "Ann");
    }

    @AfterEach
    void close() {
        one.library.close();
        other.library.close();
    }

    private NoteId first() {
        return one.notes().getFirst().id();
    }

    @Test
    void whatOneDoesWithNotesTheOtherSees() {
        var id = first();
        one.type(id, "Said better.");
        one.study.notes().edit(id, n -> n.withDone(true).withTags(List.of("seen")));
        one.study.notes().replies().begin(id);
        one.study.notes().replies().write(id, 0, "And answered.");
        one.study.notes().createOnWork();
        one.save();
        other.look();
        assertThat(other.note(id)).isEqualTo(one.note(id));
        assertThat(other.notes()).hasSize(3);
        one.study.notes().delete(id);
        other.look();
        assertThat(other.notes()).hasSize(2).extracting(Note::id).doesNotContain(id);
        one.study.notes().undo();
        other.look();
        assertThat(other.note(id).text()).isEqualTo("Said better.");
    }

    @Test
    void aNoteThatBothChangeAtOnceIsKeptTwiceAndThatIsSaid() {
        var id = first();
        one.type(id, "Mine.");
        other.type(id, "Theirs.");
        one.save();
        other.save();
        assertThat(other.study.notes().keptTwiceProperty().get()).isEqualTo(1);
        one.look();
        for (var window : List.of(one, other)) {
            assertThat(window.notes()).hasSize(3).extracting(Note::text).contains("Mine.", "Theirs.");
        }
        assertThat(other.note(id).text()).as("in the hands of who wrote it").isEqualTo("Theirs.");
        assertThat(one.library.check()).isEmpty();
    }

    @Test
    void differentThingsThatBothChangeAreAllThere() {
        var id = first();
        one.type(id, "Mine.");
        other.study.notes().edit(id, n -> n.withDone(true));
        other.study.notes().replies().begin(id);
        other.study.notes().replies().write(id, 0, "Theirs.");
        one.save();
        other.save();
        one.look();
        for (var window : List.of(one, other)) {
            assertThat(window.notes()).hasSize(2);
            assertThat(window.note(id).text()).isEqualTo("Mine.");
            assertThat(window.note(id).done()).isTrue();
            assertThat(window.note(id).replies()).extracting(Reply::text).containsExactly("Theirs.");
        }
        assertThat(other.study.notes().keptTwiceProperty().get()).isZero();
    }

    @Test
    void whatTheOtherChangedMeanwhileIsNotTakenBackByGoingOnTyping() {
        var id = first();
        one.study.notes().openProperty().set(Optional.of(id));
        other.study.notes().edit(id, n -> n.withDone(true));
        other.save();
        for (int i = 1; i < 6; i++) {
            one.type(id, "typed".substring(0, i));
            one.save();
            one.look();
        }
        assertThat(one.library.notes().find(id)).hasValueSatisfying(n -> {
            assertThat(n.text()).isEqualTo("typed");
            assertThat(n.done()).isTrue();
        });
    }

    @Test
    void theNoteUnderTheHandsStaysAsItIsUntilItIsLet() {
        var id = first();
        var before = one.note(id).text();
        one.study.notes().openProperty().set(Optional.of(id));
        other.type(id, "Theirs.");
        other.save();
        one.look();
        assertThat(one.note(id).text()).isEqualTo(before);
        one.study.notes().openProperty().set(Optional.empty());
        assertThat(one.note(id).text()).as("nothing was typed into it").isEqualTo("Theirs.");
        assertThat(one.notes()).hasSize(2);
    }

    @Test
    void whoGoesOnWritingInItKeepsBoth() {
        var id = first();
        one.study.notes().openProperty().set(Optional.of(id));
        other.type(id, "Theirs.");
        other.save();
        one.look();
        one.type(id, "Mine.");
        one.save();
        one.study.notes().openProperty().set(Optional.empty());
        other.look();
        for (var window : List.of(one, other)) {
            assertThat(window.notes()).hasSize(3).extracting(Note::text).contains("Mine.", "Theirs.");
        }
    }

    @Test
    void aNoteThatIsDeletedElsewhereWhileItIsWrittenStays() {
        var id = first();
        one.study.notes().openProperty().set(Optional.of(id));
        other.study.notes().delete(id);
        one.look();
        assertThat(one.notes()).extracting(Note::id).contains(id);
        one.type(id, "Written all the same.");
        one.save();
        one.study.notes().openProperty().set(Optional.empty());
        assertThat(one.notes()).extracting(Note::text).contains("Written all the same.");
        assertThat(one.library.notes().find(id)).isPresent();
    }

    @Test
    void oneThatIsDeletedElsewhereAndOnlyLookedAtGoesWhenItIsLet() {
        var id = first();
        one.study.notes().openProperty().set(Optional.of(id));
        other.study.notes().delete(id);
        one.look();
        one.study.notes().openProperty().set(Optional.empty());
        assertThat(one.notes()).extracting(Note::id).doesNotContain(id);
    }

    @Test
    void bookmarksSchemesGlossariesAndAttemptsAreSeen() {
        var work = one.study.work().work().id();
        var original = one.study.work().work().original().orElseThrow();
        one.library.bookmarks().set(work, new Bookmark(1, "here"), original);
        var own = one.study.schemes().schemes().all().getFirst();
        one.library.schemes().save(new Scheme("mine", false, own.words(), List.of(), List.of()));
        var glossary = one.library.glossaries().list().getFirst();
        one.library.glossaries().add(new Glossary("words of one's own", glossary.concepts()));
        one.study.practice().begin(new Words(Locale.ENGLISH));
        one.study.practice().textProperty().set("Written here.");
        one.save();
        other.look();
        assertThat(other.study.bookmarksProperty().get()).containsExactly(new Bookmark(1, "here"));
        assertThat(other.study.schemes().schemes().scheme("mine")).isPresent();
        assertThat(other.study.termsProperty().get().glossaries()).hasSize(2);
        assertThat(other.study.practice().attempts().all()).hasSize(1);
        assertThat(other.study.work().versions())
                .anyMatch(v -> v.text().toString().contains("Written here."));
    }

    private static Settings settings(Window window) {
        return new Settings(
                window.library.places(), ProgramSettings.unremembered(Locale.ENGLISH), window.means.writing());
    }

    private static void take(Window window, Settings settings) {
        settings.takeUp(window.library.places().settings());
    }

    @Test
    void settingsOfTypeAreTakenUpOnceAndNotBackAndForth() {
        var mine = settings(one);
        var theirs = settings(other);
        mine.type().leadingProperty().set(1.2);
        one.save();
        take(other, theirs);
        assertThat(theirs.type().leadingProperty().get()).isEqualTo(1.2);
        one.library.lookAround();
        long changes = one.library.changesOfOthers();
        other.save();
        one.library.lookAround();
        assertThat(one.library.changesOfOthers())
                .as("nothing is written for that")
                .isEqualTo(changes);
    }

    @Test
    void aSettingThatIsChangedHereAndNotSavedYetStays() {
        var mine = settings(one);
        var theirs = settings(other);
        theirs.type().leadingProperty().set(1.1);
        other.save();
        mine.type().leadingProperty().set(1.3);
        take(one, mine);
        assertThat(mine.type().leadingProperty().get()).isEqualTo(1.3);
        one.save();
        take(other, theirs);
        assertThat(theirs.type().leadingProperty().get()).isEqualTo(1.3);
    }

    @Test
    void languageColumnsAndLayoutAreThoseOfEachWindow() {
        var mine = settings(one);
        take(one, mine);
        var words = mine.wordsProperty().get();
        mine.takeUp(Map.of("language", "zh-Hans", "layout", "rows", "notes", "HIDDEN"));
        assertThat(mine.wordsProperty().get()).isSameAs(words);
        assertThat(mine.rowsProperty().get()).isFalse();
        assertThat(mine.notesProperty().get()).isEqualTo(Settings.Column.SHOWN);
    }
}
