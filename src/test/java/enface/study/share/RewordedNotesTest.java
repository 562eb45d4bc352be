package enface.study.share;

import static org.assertj.core.api.Assertions.assertThat;

import enface.job.Progress;
import enface.note.Note;
import enface.note.Reply;
import enface.study.SampleLibrary;
import enface.study.importing.Importing.Accepted;
import enface.study.note.file.NotesExchange;
import enface.study.note.file.NotesExchange.Taken;
import enface.study.note.file.NotesFormat;
import enface.study.note.file.NotesSource;
import enface.study.work.OpenWork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A note of ours that another program changed comes back as one note: no words are lost, and none come twice.
class RewordedNotesTest extends TwoLibraries {

    private static final String OLD = "left out";
    private static final String NEW = "dropped on purpose – 略去 🌨";

    private OpenWork work;

    @BeforeEach
    void write() {
        work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE));
        writeNotes(work);
    }

    private Note here() {
        return library.notes().of(work.work().id()).get(1);
    }

    private List<Note> all() {
        return library.notes().of(work.work().id());
    }

    private void edit(String words) {
        library.notes().save(here().withText(words).changedAt(here().changed().plusSeconds(90)));
    }

    private static List<String> replies(Note note) {
        return note.replies().stream().map(Reply::text).toList();
    }

    // Files of notes

    private String written(NotesFormat format) {
        var document = new NotesExchange(library).of(work);
        return format.text(document, work, library.schemes().all(), Locale.ENGLISH);
    }

    private Taken take(String text) throws Exception {
        return NotesSource.read(text, Instant.EPOCH).on(work).take(library, work, true, false);
    }

    private static String reworded(String file) {
        assertThat(file).contains(OLD);
        return file.replace(OLD, NEW);
    }

    @ParameterizedTest
    @EnumSource(NotesFormat.class)
    void wordsOfAFileTakeThePlaceOfThoseNobodyTouchedWhichAreQuoted(NotesFormat format) throws Exception {
        var file = written(format);
        var before = here();
        var taken = take(reworded(file));
        assertThat(taken.changed()).isOne();
        assertThat(taken.added()).isZero();
        assertThat(here().text()).isEqualTo(NEW);
        assertThat(here().replies()).singleElement().satisfies(r -> {
            assertThat(r.text()).isEqualTo("> " + OLD);
            assertThat(r.author()).isEqualTo(before.author());
            assertThat(r.created()).isEqualTo(before.changed());
        });
        assertThat(here().targets()).isEqualTo(before.targets());
        var once = all();
        assertThat(take(reworded(file)).same()).as("the same file again").isEqualTo(4);
        assertThat(take(file).same()).as("the file as it was").isEqualTo(4);
        assertThat(all()).isEqualTo(once);
    }

    @ParameterizedTest
    @EnumSource(NotesFormat.class)
    void wordsThatWereChangedAtBothPlacesStandBesideEachOtherAndTheNewerStay(NotesFormat format) throws Exception {
        var file = written(format);
        edit("left out by me");
        assertThat(take(file).same()).as("older words are no news").isEqualTo(4);
        var taken = take(reworded(file));
        assertThat(taken.changed()).isOne();
        assertThat(here().text()).isEqualTo("left out by me");
        assertThat(replies(here())).containsExactly(NEW);
        var once = all();
        assertThat(take(reworded(file)).same()).isEqualTo(4);
        assertThat(all()).isEqualTo(once);
    }

    @Test
    void whatWasWrittenInAnotherLibraryLaterIsTakenAndWhatStoodHereIsQuoted() throws Exception {
        edit("mine");
        var before = here();
        var file = written(NotesFormat.JSON);
        edit("theirs, later");
        var newer = written(NotesFormat.JSON);
        library.notes().save(before);
        assertThat(take(newer).changed()).isOne();
        assertThat(here().text()).isEqualTo("theirs, later");
        assertThat(replies(here())).containsExactly("> mine");
        assertThat(take(newer).same()).isEqualTo(4);
        assertThat(take(file).same()).isEqualTo(4);
    }

    @Test
    void wordsThatOnlyGrewAreNotQuoted() throws Exception {
        assertThat(take(written(NotesFormat.CSV).replace(OLD, OLD + " – and why?"))
                        .changed())
                .isOne();
        assertThat(here().text()).isEqualTo("left out – and why?");
        assertThat(here().replies()).isEmpty();
    }

    @Test
    void whatElseASpreadsheetChangedInANoteNobodyTouchedIsTaken() throws Exception {
        var file = written(NotesFormat.CSV);
        var before = here();
        assertThat(take(file.replace("week 1; ", "week 2; ")).changed()).isEqualTo(3);
        assertThat(here().tags()).containsExactly("week 2", "-tone; odd");
        assertThat(here().text()).isEqualTo(before.text());
        assertThat(take(file).same()).as("the older file brings nothing back").isEqualTo(4);
        assertThat(here().tags()).contains("week 2");
    }

    @Test
    void aSpreadsheetMayEndItsLinesOtherwise() throws Exception {
        var file = written(NotesFormat.CSV);
        assertThat(take(file.replace("\n", "\r\n")).same()).isEqualTo(4);
    }

    // Files of texts

    private Path exported(String name) throws Exception {
        var format = ExportFormat.valueOf(name);
        return export(format, Content.BOTH, work, name + "." + format.ending()).getFirst();
    }

    /// The file with other words where other programs look for notes.
    private Path reworded(Path file) throws Exception {
        var changed = folder.resolve("changed-" + file.getFileName());
        if (!file.toString().endsWith(".epub")) {
            var text = Files.readString(file);
            var now = text.replaceFirst("(<note[^>]*>[^<]*)" + OLD, "$1" + NEW);
            assertThat(now).isNotEqualTo(text);
            return Files.writeString(changed, now);
        }
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("notes.xhtml")) {
                    var page = new String(bytes, StandardCharsets.UTF_8);
                    var now = page.replace(">" + OLD + "<", ">" + NEW + "<");
                    assertThat(now).isNotEqualTo(page);
                    bytes = now.getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return changed;
    }

    private Accepted imported(Path file) throws Exception {
        var importing = SampleLibrary.importing(library);
        var prepared = importing.prepare(importing.read(List.of(file), List.of(), Progress.none()), Progress.none());
        return importing.accept(prepared, Progress.none()).getFirst();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPUB", "TMX", "XLIFF"})
    void whatWasRewordedInAFileOfTextsComesBackOntoItsNote(String name) throws Exception {
        var file = exported(name);
        var changed = reworded(file);
        var taken = imported(changed).notes();
        assertThat(taken.changed()).isOne();
        assertThat(taken.added()).isZero();
        assertThat(all()).hasSize(4);
        assertThat(here().text()).isEqualTo(NEW);
        assertThat(replies(here())).containsExactly("> " + OLD);
        var once = all();
        assertThat(imported(changed).notes().same()).isEqualTo(4);
        assertThat(imported(file).notes().same()).isEqualTo(4);
        assertThat(all()).isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPUB", "TMX", "XLIFF"})
    void newerWordsStayWhereAFileOfTextsWasReworded(String name) throws Exception {
        var changed = reworded(exported(name));
        edit("left out by me");
        imported(changed);
        assertThat(here().text()).isEqualTo("left out by me");
        assertThat(replies(here())).containsExactly(NEW);
        assertThat(imported(changed).notes().same()).isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPUB", "TMX", "XLIFF"})
    void whoHasNotTheWorkIsGivenTheNewWordsWithTheOldOnesQuoted(String name) throws Exception {
        var changed = reworded(exported(name));
        var importing = SampleLibrary.importing(other);
        var prepared = importing.prepare(importing.read(List.of(changed), List.of(), Progress.none()), Progress.none());
        var there = importing.accept(prepared, Progress.none()).getFirst();
        var notes = other.notes().of(there.id());
        assertThat(notes).hasSize(4);
        assertThat(notes.get(1).text()).isEqualTo(NEW);
        assertThat(replies(notes.get(1))).containsExactly("> " + OLD);
        assertThat(importing
                        .accept(prepared, Progress.none())
                        .getFirst()
                        .notes()
                        .same())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TMX", "XLIFF"})
    void whatOthersWriteBesideOurWordsIsANoteOfItsOwn(String name) throws Exception {
        var file = exported(name);
        var text = Files.readString(file);
        var more = folder.resolve("more-" + file.getFileName());
        Files.writeString(
                more, text.replaceFirst("(<note[^>]*>[^<]*" + OLD + "[^<]*</note>)", "$1<note>Is it?</note>"));
        assertThat(imported(more).notes().added()).isOne();
        assertThat(all()).hasSize(5);
        assertThat(all().getLast().text()).isEqualTo("Is it?");
        assertThat(all().getLast().targets()).isNotEmpty();
        assertThat(imported(more).notes().same()).isEqualTo(5);
    }
}
