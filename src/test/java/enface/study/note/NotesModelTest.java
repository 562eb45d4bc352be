package enface.study.note;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.IntakeException;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.store.Library;
import enface.store.correct.Step.Kind;
import enface.study.SampleLibrary;
import enface.study.correct.Correcting;
import enface.study.work.Desk;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nothing typed is lost.
class NotesModelTest {

    @TempDir
    private Path folder;

    private SampleLibrary sample;
    private NotesModel notes;

    @BeforeEach
    void open() throws IOException, IntakeException {
        sample = new SampleLibrary(folder.resolve("library.enface"));
        notes = sample.notes();
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private List<Note> stored() {
        return sample.library().notes().of(sample.work());
    }

    private String storedText(NoteId id) {
        return stored().stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private Version version(int index) {
        return sample.open().versions().get(index);
    }

    private Note create(int version, int paragraph) {
        var passage = TextRange.of(paragraph, new TextSpan(0, 5));
        return notes.create(Map.of(version(version).id(), passage)).orElseThrow();
    }

    private void type(NoteId id, String text) {
        notes.edit(id, n -> n.withText(text));
    }

    @Test
    void aNewNoteIsStoredAtOnce() {
        var note = create(0, 3);
        assertThat(stored()).contains(note);
        assertThat(note.author()).isEqualTo("Mei");
        assertThat(note.targets().getFirst().quote()).hasSize(5);
    }

    @Test
    void aNoteAboutNothingIsNotMade() {
        assertThat(notes.create(Map.of())).isEmpty();
        assertThat(notes.create(Map.of(version(0).id(), TextRange.of(1, new TextSpan(2, 2)))))
                .isEmpty();
        assertThat(stored()).hasSize(2);
    }

    @Test
    void whatIsTypedIsSavedSoonAfterTheFirstKeyHoweverManyFollow() {
        var id = create(0, 1).id();
        type(id, "a");
        assertThat(notes.savedProperty().get()).isFalse();
        sample.later().pass(200);
        type(id, "ab");
        sample.later().pass(99);
        assertThat(storedText(id)).isEmpty();
        sample.later().pass(1);
        assertThat(storedText(id)).isEqualTo("ab");
        assertThat(notes.savedProperty().get()).isTrue();
        assertThat(sample.later().nothingWaits()).isTrue();
    }

    @Test
    void howManyPassagesThereAreToLookAtIsKnownWheneverNotesComeGoOrAreOthers() {
        var seen = new ArrayList<Integer>();
        notes.found().shown().addListener((ListChangeListener<Note>)
                _ -> seen.add(notes.review().count()));
        assertThat(notes.review().count()).isZero();
        var id = create(0, 1).id();
        var lost = new Target(version(0).id(), TextRange.of(1, new TextSpan(0, 9)), "Zeppelin!", "", "");
        notes.edit(id, n -> n.withTargets(List.of(lost)));
        assertThat(notes.review().count()).isOne();
        notes.delete(id);
        assertThat(notes.review().count()).isZero();
        notes.undo();
        assertThat(notes.review().count()).isOne();
        assertThat(seen).containsExactly(0, 1, 0, 1);
        notes.review().leave(notes.review().next().orElseThrow());
        assertThat(notes.review().count()).isZero();
    }

    @Test
    void flushSavesAtOnce() {
        var id = create(0, 1).id();
        type(id, "half a thou");
        notes.flush();
        assertThat(storedText(id)).isEqualTo("half a thou");
        assertThat(notes.savedProperty().get()).isTrue();
    }

    @Test
    void aDeletedNoteComesBackAsItWasWithWhatWasNotSavedYet() {
        var id = create(0, 1).id();
        type(id, "not saved yet");
        notes.delete(id);
        assertThat(stored()).hasSize(2);
        assertThat(notes.savedProperty().get()).isTrue();
        var back = notes.undo().orElseThrow();
        assertThat(back.id()).isEqualTo(id);
        assertThat(storedText(id)).isEqualTo("not saved yet");
        assertThat(notes.undo()).isEmpty();
    }

    @Test
    void deletionsComeBackLastFirst() {
        var first = notes.notes().get(0);
        var second = notes.notes().get(1);
        notes.delete(first.id());
        notes.delete(second.id());
        assertThat(notes.undo()).contains(second);
        assertThat(notes.undo()).contains(first);
        assertThat(notes.notes()).containsExactly(first, second);
    }

    @Test
    void notesStandInTheOrderOfTheirPlacesAcrossVersions() {
        var late = create(1, version(1).text().paragraphs().size() - 1);
        var early = create(2, 0);
        assertThat(notes.notes().getFirst()).isEqualTo(early);
        assertThat(notes.notes().getLast()).isEqualTo(late);
        assertThat(notes.number(early.id())).isEqualTo(1);
        assertThat(notes.number(late.id())).isEqualTo(4);
        assertThat(sample.notes().notes()).isEqualTo(notes.notes());
    }

    @Test
    void whoeverLooksIsToldOfAChange() {
        var changes = new ArrayList<ListChangeListener.Change<? extends Note>>();
        notes.notes().addListener((ListChangeListener<Note>) changes::add);
        System.gc();
        type(notes.notes().getFirst().id(), "other words");
        assertThat(changes).hasSize(1);
    }

    @Test
    void whatCannotBeSavedIsToldKeptAndTriedAgain() throws SQLException {
        var id = create(0, 1).id();
        sample.refuse("UPDATE");
        type(id, "precious");
        sample.later().pass(400);
        assertThat(sample.told()).hasSize(1);
        assertThat(notes.savedProperty().get()).isFalse();
        assertThat(notes.find(id).orElseThrow().text()).isEqualTo("precious");
        sample.later().pass(5_000);
        assertThat(sample.told()).as("it is told once").hasSize(1);
        sample.refuseNoMore();
        sample.later().pass(1_000);
        assertThat(storedText(id)).isEqualTo("precious");
        assertThat(notes.savedProperty().get()).isTrue();
    }

    @Test
    void aNoteThatCannotBeDeletedStaysWithItsUnsavedWords() throws SQLException {
        var id = create(0, 1).id();
        sample.refuse("DELETE");
        type(id, "precious");
        notes.delete(id);
        assertThat(sample.told()).hasSize(1);
        assertThat(notes.find(id)).isPresent();
        sample.later().pass(400);
        assertThat(storedText(id)).isEqualTo("precious");
    }

    @Test
    void aNoteThatCannotBeStoredIsKeptUntilItCan() throws SQLException {
        var note = notes.notes().getFirst();
        notes.delete(note.id());
        sample.refuse("INSERT");
        assertThat(notes.undo()).contains(note);
        var made = create(0, 1);
        type(made.id(), "new");
        assertThat(notes.savedProperty().get()).isFalse();
        assertThat(stored()).hasSize(1);
        sample.refuseNoMore();
        sample.later().pass(1_000);
        assertThat(stored()).contains(note).hasSize(3);
        assertThat(storedText(made.id())).isEqualTo("new");
        assertThat(notes.savedProperty().get()).isTrue();
    }

    @Test
    void aNoteKeepsItsIdHereWhenAnotherProgramTakesItsNumber() {
        sample.writing().hold();
        var mine = create(0, 1);
        type(mine.id(), "mine");
        var theirs = sample.library().notes().add(mine.withText("theirs"));
        assertThat(theirs.id()).isEqualTo(mine.id());
        sample.writing().release();
        sample.later().pass(300);
        assertThat(stored()).extracting(Note::text).contains("mine", "theirs");
        notes.reload();
        assertThat(notes.find(mine.id()).orElseThrow().text()).isEqualTo("mine");
        assertThat(notes.notes()).hasSize(4);
        type(mine.id(), "mine, changed");
        notes.delete(notes.notes().stream()
                .filter(n -> n.text().equals("theirs"))
                .findFirst()
                .orElseThrow()
                .id());
        notes.flush();
        assertThat(stored()).extracting(Note::text).contains("mine, changed").doesNotContain("theirs", "mine");
    }

    @Test
    void whatOthersChangeIsTakenUpAndWhatIsTypedHereStays() {
        var first = notes.notes().getFirst();
        var second = notes.notes().get(1);
        sample.library().notes().save(first.withText("changed by others"));
        sample.library().notes().add(first.withId(new NoteId(0)).withText("added by others"));
        sample.library().notes().delete(second.id());
        type(second.id(), "typed here");
        notes.reload();
        assertThat(notes.notes())
                .extracting(Note::text)
                .containsExactlyInAnyOrder("changed by others", "added by others", "typed here");
        assertThat(storedText(second.id())).as("it is not lost").isEqualTo("typed here");
    }

    @Test
    void theWindowNeverWaitsForTheLibrary() {
        sample.writing().hold();
        long before = sample.library().changesOfOthers();
        var id = create(0, 1).id();
        type(id, "typed");
        notes.delete(notes.notes().getLast().id());
        assertThat(notes.find(id).orElseThrow().text()).isEqualTo("typed");
        assertThat(stored())
                .as("nothing was written on the thread of the window")
                .hasSize(2);
        assertThat(sample.library().changesOfOthers()).isEqualTo(before);
        sample.writing().release();
        sample.later().pass(300);
        assertThat(storedText(id)).isEqualTo("typed");
    }

    // While another program corrects the text

    /// Another program puts more words in front of the first paragraph of a version.
    private void correctElsewhere(int index) {
        try (var other = Library.open(sample.library().file())) {
            var open = new Desk(other).open(sample.work()).orElseThrow();
            var version = open.versions().get(index);
            var correcting = new Correcting(other, SampleLibrary.CLOCK);
            var change = Correcting.corrections(open, version)
                    .edit(0, "More words. " + version.text().textOf(0));
            correcting.correct(open, version, Kind.EDITED, change);
        }
    }

    private String quoted(NoteId id) {
        var target = stored().stream()
                .filter(n -> n.id().equals(id))
                .findFirst()
                .orElseThrow()
                .targets()
                .getFirst();
        return sample.open().version(target.version()).orElseThrow().text().textOf(target.range());
    }

    @Test
    void aNoteBeingTypedStaysAtItsWordsWhereTheTextIsCorrectedElsewhere() {
        var note = create(0, 0);
        var quote = note.targets().getFirst().quote();
        type(note.id(), "one");
        correctElsewhere(0);
        notes.renew(sample.open());
        notes.reload();
        sample.later().pass(500);
        assertThat(storedText(note.id())).isEqualTo("one");
        assertThat(quoted(note.id())).isEqualTo(quote);
        sample.writing().hold();
        type(note.id(), "two");
        correctElsewhere(0);
        notes.reload();
        type(note.id(), "three");
        sample.writing().release();
        type(note.id(), "four");
        sample.later().pass(2_000);
        assertThat(storedText(note.id())).isEqualTo("four");
        assertThat(quoted(note.id())).isEqualTo(quote);
        assertThat(notes.find(note.id()).orElseThrow().targets())
                .isEqualTo(stored().stream()
                        .filter(n -> n.id().equals(note.id()))
                        .findFirst()
                        .orElseThrow()
                        .targets());
    }

    @Test
    void aNoteMadeOnATextThatIsCorrectedMeanwhileIsAtItsWords() {
        sample.writing().hold();
        var note = create(0, 0);
        var quote = note.targets().getFirst().quote();
        correctElsewhere(0);
        sample.writing().release();
        assertThat(quoted(note.id())).isEqualTo(quote);
    }

    @Test
    void aDeletedNoteComesBackAtItsWords() {
        var note = create(0, 0);
        var quote = note.targets().getFirst().quote();
        notes.delete(note.id());
        correctElsewhere(0);
        notes.undo();
        assertThat(quoted(note.id())).isEqualTo(quote);
    }

    @Test
    void whatIsTypedWhileAnOlderStateIsWrittenIsNotTakenForWritten() {
        var note = create(0, 0);
        type(note.id(), "one");
        sample.writing().hold();
        sample.later().pass(500);
        type(note.id(), "two");
        assertThat(notes.savedProperty().get()).isFalse();
        sample.writing().release();
        sample.later().pass(500);
        assertThat(notes.savedProperty().get()).isTrue();
        assertThat(storedText(note.id())).isEqualTo("two");
    }
}
