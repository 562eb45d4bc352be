package enface.study.unsaved;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import enface.note.Note;
import enface.note.Reply;
import enface.store.FullDisk;
import enface.store.Library;
import enface.store.sql.StoreException.Kind;
import enface.study.InOrderByHand;
import enface.study.SampleLibrary;
import enface.study.StudyModel;
import enface.study.act.Means;
import enface.study.correct.Correcting;
import enface.study.correct.UnsavedCorrections;
import enface.study.work.Desk;
import enface.text.Paragraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is typed while it cannot be saved is kept, and comes back another time.
class UnsavedTest {

    @TempDir
    private Path folder;

    private Path file;
    private SampleLibrary sample;
    private Means means;
    private StudyModel study;
    private Unsaved unsaved;
    private InOrderByHand thread;

    @BeforeEach
    void open() throws Exception {
        file = books().resolve("x.enface");
        sample = new SampleLibrary(file);
        means = sample.means();
        study = sample.study(means);
        thread = new InOrderByHand(sample.later());
        unsaved = recovery(sample.library()).keep(means, thread);
    }

    @AfterEach
    void close() {
        sample.close();
    }

    private Path books() {
        return folder.resolve("books");
    }

    private Path elsewhere() {
        return folder.resolve("data");
    }

    private Recovery recovery(Library library) throws IOException {
        Files.createDirectories(elsewhere());
        return new Recovery(new Desk(library), List.of(elsewhere()));
    }

    private Note first() {
        return study.notes().notes().getFirst();
    }

    private void type(String text) {
        study.notes().edit(first().id(), n -> n.withText(text));
    }

    private void pass(int millis) {
        for (int i = 0; i < millis; i += 50) {
            sample.later().pass(50);
        }
    }

    private List<Note> stored() {
        return sample.library().notes().of(sample.work());
    }

    /// As a program that was killed leaves it: none that runs writes it any more.
    private void kill() throws IOException {
        var left = unsaved.file().orElseThrow();
        var text = Files.readString(left);
        Files.writeString(left, text.replaceFirst("\"process\": \\d+", "\"process\": " + Long.MAX_VALUE));
    }

    private Recovery.Brought bringBack() throws IOException {
        var recovery = recovery(sample.library());
        return recovery.bringBack(recovery.left());
    }

    private List<Path> files(Path where) throws IOException {
        try (var all = Files.list(where)) {
            return all.filter(f -> f.getFileName().toString().contains("unsaved"))
                    .toList();
        }
    }

    @Test
    void whatIsSavedAsItShouldBeIsWrittenNowhereElse() throws IOException {
        for (int i = 0; i < 40; i++) {
            type("a".repeat(i + 1));
            pass(100);
            assertThat(files(books())).isEmpty();
        }
        pass(2_000);
        assertThat(files(elsewhere())).isEmpty();
        assertThat(stored()).anyMatch(n -> n.text().length() == 40);
    }

    @Test
    void onAFullDiskANoteIsKeptWithinASecondAndSavedWhenThereIsRoom() throws IOException {
        FullDisk.fill(sample.library());
        type("x".repeat(20_000));
        pass(1_000);
        assertThat(sample.told()).extracting("kind").containsExactly(Kind.FULL);
        assertThat(unsaved.file())
                .hasValueSatisfying(f -> assertThat(f).content().contains("x".repeat(20_000)));
        assertThat(first().text()).hasSize(20_000);
        type("y".repeat(20_000));
        pass(1_000);
        assertThat(unsaved.file())
                .hasValueSatisfying(f -> assertThat(f).content().contains("y".repeat(20_000)));
        FullDisk.clear(sample.library());
        pass(3_000);
        assertThat(stored()).anyMatch(n -> n.text().equals("y".repeat(20_000)));
        assertThat(unsaved.file()).isEmpty();
        assertThat(files(books())).isEmpty();
    }

    @Test
    void aNoteOfAProgramThatWasKilledComesBack() throws IOException, SQLException {
        sample.refuse("UPDATE");
        type("typed in vain");
        pass(1_000);
        kill();
        sample.refuseNoMore();
        sample.writing().hold(); // that program is no more
        assertThat(bringBack()).isEqualTo(new Recovery.Brought(1, List.of()));
        assertThat(stored()).anyMatch(n -> n.text().equals("typed in vain"));
        assertThat(recovery(sample.library()).left()).isEmpty();
        assertThat(bringBack().back()).isZero();
    }

    @Test
    void aNewNoteAndAReplyComeBackWithTheirPassages() throws IOException, SQLException {
        sample.refuse("INSERT");
        var passages = study.reading().passages(1);
        var made = study.notes().create(passages).orElseThrow();
        study.notes().edit(made.id(), n -> n.withText("new").withTags(List.of("kept")));
        study.notes().replies().begin(made.id());
        study.notes().replies().write(made.id(), 0, "and answered");
        pass(1_000);
        kill();
        sample.refuseNoMore();
        sample.writing().hold();
        int before = stored().size();
        assertThat(bringBack().back()).isEqualTo(1);
        assertThat(stored()).hasSize(before + 1).anySatisfy(n -> {
            assertThat(n.text()).isEqualTo("new");
            assertThat(n.tags()).containsExactly("kept");
            assertThat(n.replies()).extracting(Reply::text).containsExactly("and answered");
            assertThat(n.targets()).hasSize(passages.size());
            assertThat(n.targets().getFirst().range())
                    .isEqualTo(passages.get(n.targets().getFirst().version()));
        });
    }

    @Test
    void whatWasWrittenInTheLibrarySinceStays() throws IOException, SQLException {
        sample.refuse("UPDATE");
        type("typed in vain");
        pass(1_000);
        kill();
        sample.refuseNoMore();
        sample.writing().hold();
        var later = first().withText("said better since")
                .changedAt(SampleLibrary.CLOCK.instant().plusSeconds(60));
        sample.library().notes().save(later);
        bringBack();
        assertThat(stored()).anyMatch(n -> n.text().equals("said better since"));
    }

    @Test
    void sentencesOfAnAttemptComeBack() throws IOException, SQLException {
        sample.run("CREATE TRIGGER full BEFORE INSERT ON attempt BEGIN SELECT RAISE(ABORT, 'no'); END");
        var practice = study.practice();
        practice.begin(new Words(Locale.ENGLISH));
        practice.goTo(1);
        practice.textProperty().set("Written in vain.");
        practice.goTo(2);
        practice.textProperty().set("And this too.");
        pass(1_000);
        assertThat(unsaved.file()).isPresent();
        kill();
        sample.run("DROP TRIGGER full");
        sample.writing().hold();
        assertThat(sample.library().attempts().of(sample.work())).isEmpty();
        assertThat(bringBack().back()).isEqualTo(1);
        var attempt = sample.library().attempts().of(sample.work()).getFirst();
        assertThat(attempt.written()).isEqualTo(2);
        var work = sample.open();
        var version = work.version(attempt.version()).orElseThrow();
        assertThat(version.text().paragraphs())
                .extracting(Paragraph::text)
                .anyMatch(t -> t.contains("Written in vain."));
        assertThat(work.alignment(version).orElseThrow().beads().get(1).isGap()).isFalse();
        assertThat(sample.library().check()).isEmpty();
    }

    @Test
    void aSentenceGoesIntoTheAttemptItWasTypedIn() throws IOException, SQLException {
        var practice = study.practice();
        practice.begin(new Words(Locale.ENGLISH));
        practice.goTo(1);
        practice.textProperty().set("Written well.");
        pass(1_000);
        sample.run("CREATE TRIGGER full BEFORE INSERT ON paragraph BEGIN SELECT RAISE(ABORT, 'no'); END");
        practice.goTo(2);
        practice.textProperty().set("Written in vain.");
        pass(1_000);
        kill();
        sample.run("DROP TRIGGER full");
        sample.writing().hold();
        bringBack();
        assertThat(sample.library().attempts().of(sample.work())).hasSize(1).allMatch(a -> a.written() == 2);
    }

    @Test
    void whereNothingCanBeWrittenBesideTheLibraryItIsKeptElsewhere() throws IOException {
        for (var one : List.of(".x.enface.lock", ".x.enface.next")) {
            Files.deleteIfExists(file.resolveSibling(one));
        }
        sample.later().pass(10);
        Files.move(books(), folder.resolve("away"));
        type("typed in vain");
        pass(1_000);
        assertThat(unsaved.file()).hasValueSatisfying(f -> assertThat(f).hasParent(elsewhere()));
        assertThat(sample.told()).extracting("kind").contains(Kind.GONE);
        kill();
        sample.writing().hold();
        Files.move(folder.resolve("away"), books());
        assertThat(bringBack().back()).isEqualTo(1);
        assertThat(stored()).anyMatch(n -> n.text().equals("typed in vain"));
    }

    /// As in a folder that cannot be written: nothing can be made beside the library.
    private void reopenToRead() throws Exception {
        sample.close();
        var lock = file.resolveSibling(".x.enface.lock");
        Files.deleteIfExists(lock);
        Files.createDirectory(lock);
        sample = SampleLibrary.reopened(file);
        means = sample.means();
        study = sample.study(means);
        unsaved = recovery(sample.library()).keep(means, new InOrderByHand(sample.later()));
    }

    @Test
    void inALibraryThatCanOnlyBeReadWhatIsTypedIsKeptUntilItCanBeWritten() throws Exception {
        reopenToRead();
        assertThat(sample.library().isReadOnly()).isTrue();
        type("typed in vain");
        pass(1_000);
        assertThat(sample.told()).extracting("kind").containsExactly(Kind.READ_ONLY);
        assertThat(first().text()).isEqualTo("typed in vain");
        kill();
        sample.close();
        Files.delete(file.resolveSibling(".x.enface.lock"));
        sample = SampleLibrary.reopened(file);
        assertThat(bringBack().back()).isEqualTo(1);
        assertThat(stored()).anyMatch(n -> n.text().equals("typed in vain"));
    }

    @Test
    void whileAnotherProgramHoldsTheLibraryItIsKeptAlthoughTheThreadThatWritesWaits() throws IOException {
        sample.writing().hold(); // as long as that takes
        type("typed meanwhile");
        pass(1_000);
        assertThat(unsaved.file())
                .hasValueSatisfying(f -> assertThat(f).content().contains("typed meanwhile"));
        sample.writing().release();
        pass(2_000);
        assertThat(unsaved.file()).isEmpty();
        assertThat(stored()).anyMatch(n -> n.text().equals("typed meanwhile"));
    }

    private void correct(int segment, String typed) {
        var work = study.work();
        var version = work.versions().getFirst().id();
        means.writing().hold("sentence", () -> UnsavedCorrections.typed(work, version, segment, typed));
    }

    private String sentence(int segment) {
        return sample.open().versions().getFirst().text().textOf(segment);
    }

    @Test
    void aSentenceThatIsBeingCorrectedComesBackAsACorrectionThatCanBeTakenBack() throws IOException {
        var before = sentence(2);
        correct(2, "Something quite different.");
        pass(1_000);
        kill();
        assertThat(bringBack().back()).isEqualTo(1);
        assertThat(sentence(2)).isEqualTo("Something quite different.");
        new Correcting(sample.library(), SampleLibrary.CLOCK).undo(sample.work());
        assertThat(sentence(2)).isEqualTo(before);
        assertThat(sample.library().check()).isEmpty();
    }

    @Test
    void oneThatIsStoredOrDroppedIsKeptNoMore() throws IOException {
        correct(2, "Something quite different.");
        pass(1_000);
        assertThat(unsaved.file()).isPresent();
        means.writing().letGo("sentence");
        pass(1_000);
        assertThat(unsaved.file()).isEmpty();
        assertThat(files(books())).isEmpty();
    }

    @Test
    void aSentenceThatSaysSomethingElseByNowStays() throws IOException {
        correct(2, "Something quite different.");
        pass(1_000);
        var left = unsaved.file().orElseThrow();
        kill();
        Files.writeString(left, Files.readString(left).replaceFirst("\"before\": \"[^\"]+\"", "\"before\": \"Once.\""));
        assertThat(bringBack().back()).isZero();
    }

    @Test
    void whoClosesTheWindowAllTheSameFindsItTheNextTime() throws IOException, SQLException {
        sample.refuse("UPDATE");
        type("typed last");
        unsaved.finish(Duration.ofSeconds(1));
        assertThat(unsaved.file())
                .hasValueSatisfying(f -> assertThat(f).content().contains("typed last"));
        kill();
        assertThat(recovery(sample.library()).left()).hasSize(1);
    }

    @Test
    void aProgramThatRunsKeepsItsOwn() throws IOException, SQLException {
        sample.refuse("UPDATE");
        type("still being typed");
        pass(1_000);
        assertThat(unsaved.file()).isPresent();
        assertThat(recovery(sample.library()).left()).isEmpty();
    }

    @Test
    void itIsForTheEyesOfItsOwnerAlone() throws IOException, SQLException {
        sample.refuse("UPDATE");
        type("private");
        pass(1_000);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(unsaved.file().orElseThrow())))
                .isEqualTo("rw-------");
    }

    @Test
    void whatBelongsToAWorkThatHasGoneStaysInItsFile() throws IOException, SQLException {
        sample.refuse("UPDATE");
        type("about nothing now");
        pass(1_000);
        kill();
        sample.refuseNoMore();
        sample.writing().hold();
        sample.library().works().remove(sample.work());
        var brought = bringBack();
        assertThat(brought.back()).isZero();
        assertThat(brought.rest())
                .singleElement()
                .satisfies(f -> assertThat(f).content().contains("about nothing now"));
        assertThat(recovery(sample.library()).left()).as("offered once").isEmpty();
    }

    @Test
    void aLibraryInThePlaceOfAnotherIsNotGivenWhatWasTypedInThat() throws Exception {
        sample.refuse("UPDATE");
        type("typed in vain");
        pass(1_000);
        kill();
        sample.close();
        Files.delete(file);
        sample = new SampleLibrary(file);
        assertThat(recovery(sample.library()).left()).isEmpty();
    }

    @Test
    void aFileThatIsNoneOfOursIsPassedOver() throws IOException {
        var token = sample.library().token().substring(0, 8);
        for (var text : List.of("", "{}", "[1]", "{\"format\":\"enface-unsaved\"}", "\u0000", "{\"process\":\"x\"}")) {
            Files.writeString(file.resolveSibling("x.enface.unsaved-" + token + "-" + text.length() + ".json"), text);
        }
        assertThat(recovery(sample.library()).left()).isEmpty();
    }
}
