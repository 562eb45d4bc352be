package enface.study.share;

import static enface.intake.document.Zipped.docx;
import static enface.intake.document.Zipped.odt;
import static enface.intake.document.Zipped.p;
import static enface.intake.document.Zipped.r;
import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.choice.Choices;
import enface.intake.document.Zipped;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.note.Note;
import enface.store.correct.Step;
import enface.store.correct.Step.Kind;
import enface.study.SampleLibrary;
import enface.study.correct.Correcting;
import enface.study.importing.ImportSentences;
import enface.study.importing.Importing;
import enface.study.importing.Importing.Accepted;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A file with notes on a speech that is in the library brings its notes, whichever format it is in.
class NotesOntoKnownWorksTest extends TwoLibraries {

    /// A file of somebody else with two remarks.
    @SuppressWarnings("ArrayRecordComponent") // it is only written
    record Foreign(String name, byte[] bytes) {

        @Override
        public String toString() {
            return name;
        }
    }

    private static final String HEADS =
            "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"zh-CN\"><body>";

    static Stream<Foreign> foreign() {
        var xliff = HEADS + "<trans-unit id=\"1\"><source>The boats came late.</source><target>船来晚了。</target>"
                + "<note from=\"Mei\">How late?</note></trans-unit><trans-unit id=\"2\"><source>Nobody waited.</source>"
                + "<target>没有人等。</target><note annotates=\"target\">Check</note></trans-unit></body></file></xliff>";
        var tmx = "<tmx version=\"1.4\"><header srclang=\"en\"/><body><tu><note>How late?</note><tuv xml:lang=\"en\">"
                + "<seg>The boats came late.</seg></tuv><tuv xml:lang=\"zh\"><seg>船来晚了。</seg></tuv></tu><tu>"
                + "<tuv xml:lang=\"en\"><seg>Nobody waited.</seg></tuv><tuv xml:lang=\"zh\"><note>Check</note>"
                + "<seg>没有人等。</seg></tuv></tu></body></tmx>";
        var word = p("a1", "The Harbour") + "<w:p>" + r("The boats came ") + "<w:commentRangeStart w:id=\"0\"/>"
                + r("late that year") + "<w:commentRangeEnd w:id=\"0\"/>" + r(". Nobody waited.") + "</w:p>"
                + p("a1", "港口") + "<w:p><w:commentRangeStart w:id=\"1\"/>" + r("那年船到得很晚。没有人等。")
                + "<w:commentRangeEnd w:id=\"1\"/></w:p>";
        var comments = "<w:x><w:comment w:id=\"0\" w:author=\"Mei\" w:date=\"2024-03-05T08:30:00Z\">" + p("How late?")
                + "</w:comment><w:comment w:id=\"1\" w:author=\"Jo\">" + p("Check") + "</w:comment></w:x>";
        var remark = "<office:annotation office:name=\"%s\"><dc:creator>Lin</dc:creator><text:p>%s</text:p>"
                + "</office:annotation>";
        var open = "<text:h text:outline-level=\"1\">The Harbour</text:h><text:p>The boats came "
                + remark.formatted("a", "How late?")
                + "late that year<office:annotation-end office:name=\"a\"/>.</text:p>"
                + "<text:h text:outline-level=\"1\">港口</text:h><text:p>那年船到得很" + remark.formatted("b", "Check")
                + "晚<office:annotation-end office:name=\"b\"/>。</text:p>";
        return Stream.of(
                new Foreign("harbour.xlf", xliff.getBytes(StandardCharsets.UTF_8)),
                new Foreign("harbour.tmx", tmx.getBytes(StandardCharsets.UTF_8)),
                new Foreign(
                        "harbour.docx",
                        docx(word)
                                .part("word/comments.xml", Zipped.word(comments))
                                .bytes()),
                new Foreign("harbour.odt", odt(open).bytes()));
    }

    private Accepted taken(Path file, boolean remarks) throws Exception {
        return taken(SampleLibrary.importing(other), file, remarks);
    }

    private static Accepted taken(Importing importing, Path file, boolean remarks) throws Exception {
        var choices = Choices.NONE.withRemarks(remarks);
        var read = importing.read(List.of(file), List.of(), choices, Progress.none());
        var prepared = importing.prepare(read, choices, Progress.none());
        var known = importing.known(prepared).getFirst();
        var accepted = importing.accept(prepared, Progress.none()).getFirst();
        known.ifPresent(k -> assertThat(k.notes().added() + "/" + k.notes().same() + "/"
                        + k.notes().lost())
                .as("is said before it is stored")
                .isEqualTo(accepted.notes().added() + "/" + accepted.notes().same() + "/"
                        + accepted.notes().lost()));
        return accepted;
    }

    private List<String> told(Accepted work) {
        var told = new ArrayList<String>();
        for (var note : other.notes().of(work.id())) {
            told.add(note.author() + ": " + note.text() + " > "
                    + note.targets().stream().map(t -> t.quote()).toList());
        }
        return told;
    }

    private Correcting correcting() {
        return new Correcting(other, InstantSource.system());
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void remarksOfOthersComeOntoTheWorkOnceAndAreTakenBackAndMadeAgain(Foreign foreign) throws Exception {
        var file = Files.write(folder.resolve(foreign.name()), foreign.bytes());
        var bare = taken(file, false);
        assertThat(told(bare)).isEmpty();
        var again = taken(file, true);
        assertThat(again.already()).isTrue();
        assertThat(again.id()).isEqualTo(bare.id());
        assertThat(again.notes().added()).isEqualTo(2);
        assertThat(again.notes().lost()).isZero();
        var told = told(bare);
        assertThat(told).hasSize(2).anyMatch(n -> n.contains("How late?")).anyMatch(n -> n.contains("Check"));
        assertThat(told).noneMatch(n -> n.endsWith("[]"));
        assertThat(taken(file, true).notes().same()).as("none comes twice").isEqualTo(2);
        assertThat(told(bare)).isEqualTo(told);
        assertThat(other.works().list()).hasSize(1);
        assertThat(correcting().undo(bare.id()).map(Step::kind)).contains(Kind.NOTES_TAKEN);
        assertThat(told(bare)).isEmpty();
        assertThat(correcting().redo(bare.id()).map(Step::words)).contains(foreign.name());
        assertThat(told(bare)).isEqualTo(told);
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whatCameWithTheWorkDoesNotComeOnceMore(Foreign foreign) throws Exception {
        var file = Files.write(folder.resolve(foreign.name()), foreign.bytes());
        var first = taken(file, true);
        var told = told(first);
        assertThat(told).hasSize(2);
        var again = taken(file, true);
        assertThat(again.notes().isNew()).isFalse();
        assertThat(told(first)).isEqualTo(told);
        assertThat(correcting().steps(first.id())).isEmpty();
        assertThat(correcting().undo(first.id())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("foreign")
    void whatAPersonWroteIntoSuchANoteStays(Foreign foreign) throws Exception {
        var file = Files.write(folder.resolve(foreign.name()), foreign.bytes());
        var work = taken(file, true);
        var note = other.notes().of(work.id()).getFirst();
        other.notes().save(note.withText("mine").changedAt(note.changed().plusSeconds(60)));
        assertThat(taken(file, true).notes().isNew()).isFalse();
        assertThat(other.notes().find(note.id()).map(Note::text)).contains("mine");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPUB", "TMX", "XLIFF"})
    void ourOwnFilesBringTheirNotesWhole(String name) throws Exception {
        var format = ExportFormat.valueOf(name);
        var work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE));
        writeNotes(work);
        var file =
                export(format, Content.BOTH, work, "harbour." + format.ending()).getFirst();
        var bare = taken(file, false);
        var again = taken(file, true);
        assertThat(again.notes().added()).isEqualTo(4);
        assertThat(again.notes().lost()).isZero();
        assertThat(bare(other, opened(bare))).isEqualTo(bare(library, work));
        assertThat(taken(file, true).notes().same()).isEqualTo(4);
        correcting().undo(bare.id());
        assertThat(other.notes().of(bare.id())).isEmpty();
        correcting().redo(bare.id());
        assertThat(bare(other, opened(bare))).as("with replies, tags, passages").isEqualTo(bare(library, work));
    }

    @Test
    void aWordDocumentThatWentOutComesBackOntoTheWorkWithWhatStudentsAddedAlone() throws Exception {
        var source = Files.writeString(folder.resolve("ferry.md"), """
                # The Ferry

                The boats came late that year. Nobody waited for them.

                The captain said nothing.

                # 渡船

                那年船到得很晚。没有人等它们。

                船长什么也没说。
                """);
        var id = taken(SampleLibrary.importing(library), source, true).id();
        var work = new Desk(library).open(id).orElseThrow();
        writeNotes(work);
        var before = bare(library, work);
        var file = export(ExportFormat.DOCX, Content.BOTH, work, "harbour.docx").getFirst();
        var again = taken(SampleLibrary.importing(library), file, true);
        assertThat(again.id()).isEqualTo(work.work().id());
        assertThat(again.notes().isNew()).as("nothing comes twice").isFalse();
        var marked = rewritten(file, "Mei 林", "Ann");
        var students = taken(SampleLibrary.importing(library), marked, true);
        assertThat(students.id()).isEqualTo(work.work().id());
        assertThat(students.notes().added()).as("what somebody else wrote").isEqualTo(4);
        assertThat(bare(library, work)).containsAll(before).hasSize(8);
        assertThat(library.works().list()).hasSize(1);
    }

    /// A document with other words in its comments.
    private Path rewritten(Path file, String old, String now) throws Exception {
        var changed = folder.resolve("students.docx");
        try (var zip = new ZipFile(file.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(changed))) {
            for (var entry : Collections.list(zip.entries())) {
                var bytes = zip.getInputStream(entry).readAllBytes();
                if (entry.getName().endsWith("comments.xml")) {
                    bytes = new String(bytes, StandardCharsets.UTF_8)
                            .replace(old, now)
                            .getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return changed;
    }

    private OpenWork opened(Accepted work) {
        return new Desk(other).open(work.id()).orElseThrow();
    }

    @Test
    void passagesAreFoundInATextThatWasCorrectedAndWhatIsGoneIsSaid() throws Exception {
        var foreign = foreign().findFirst().orElseThrow();
        var file = Files.write(folder.resolve(foreign.name()), foreign.bytes());
        var work = taken(file, false);
        correct(work, 0, 0, "In that year the boats came late.");
        correct(work, 1, 1, "谁也没来。");
        var again = taken(file, true);
        assertThat(again.notes().added()).isEqualTo(2);
        assertThat(again.notes().lost()).isPositive();
        assertThat(again.notes().doubtful()).isNotEmpty();
        assertThat(new ImportSentences(new Words(Locale.ENGLISH)).already(again))
                .contains("2 to add", "to be reviewed");
        assertThat(other.notes().of(work.id()))
                .as("its words stay with it")
                .anyMatch(n -> n.targets().getFirst().quote().equals("没有人等。"));
    }

    private void correct(Accepted work, int version, int segment, String words) {
        var open = opened(work);
        var of = open.versions().get(version);
        var change = Correcting.corrections(open, of).edit(segment, words);
        correcting().correct(open, of, Kind.EDITED, change);
    }

    @Test
    void aNoteSomebodyAnsweredMeanwhileStaysWhenTheOthersAreTakenBack() throws Exception {
        var foreign = foreign().findFirst().orElseThrow();
        var file = Files.write(folder.resolve(foreign.name()), foreign.bytes());
        var work = taken(file, false);
        taken(file, true);
        var note = other.notes().of(work.id()).getFirst();
        other.notes().save(note.withText("Very late").changedAt(note.changed().plusSeconds(1)));
        correcting().undo(work.id());
        assertThat(other.notes().of(work.id())).extracting(Note::text).containsExactly("Very late");
    }
}
