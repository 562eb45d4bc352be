package enface.study.share;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.choice.Choices;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.note.Target;
import enface.publish.Plan.Kind;
import enface.study.SampleLibrary;
import enface.study.note.file.NotesExchange;
import enface.study.note.file.NotesFormat;
import enface.study.note.file.NotesSource;
import enface.study.print.Layout;
import enface.study.print.PageFormat;
import enface.study.print.Pages;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Notes go out and come in again through the real doors: into a library that has the work without
/// its notes, or with nothing at all.
class NotesOutAndInTest extends TwoLibraries {

    @ParameterizedTest
    @EnumSource(NotesFormat.class)
    void everyFormatOfNotesBringsThemBackUnchanged(NotesFormat format) throws Exception {
        var work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE, Specimen.ARABIC));
        var there = add(other, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE, Specimen.ARABIC));
        writeNotes(work);
        var document = new NotesExchange(library).of(work);
        var text = format.text(document, work, library.schemes().all(), Locale.ENGLISH);
        var brought = NotesSource.read(text, Instant.EPOCH).on(there);
        assertThat(brought.passed()).isEmpty();
        var taken = brought.take(other, there, true, false);
        assertThat(taken.added()).isEqualTo(4);
        assertThat(taken.lost()).isZero();
        assertThat(bare(other, there)).isEqualTo(bare(library, work));
        var again = NotesSource.read(text, Instant.EPOCH).on(there).take(other, there, true, true);
        assertThat(again.same()).as("nothing comes in twice").isEqualTo(4);
        assertThat(new NotesExchange(other).takeBack(there, taken)).isEqualTo(4);
        assertThat(other.notes().of(there.work().id())).isEmpty();
    }

    @Test
    void commentsOfAWordDocumentAreNotesAgainOnTheirPassages() throws Exception {
        var work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE));
        writeNotes(work);
        var file = export(ExportFormat.DOCX, Content.BOTH, work, "harbour.docx").getFirst();
        allPartsAreXml(file);
        var importing = SampleLibrary.importing(other);
        var read = importing.read(List.of(file), List.of(), Progress.none());
        var accepted = importing.accept(importing.prepare(read, Progress.none()), Progress.none());
        var after = new Desk(other).open(accepted.getFirst().id()).orElseThrow();
        assertThat(after.versions().stream().map(Version::language))
                .containsExactly(Specimen.ENGLISH, Specimen.CHINESE);
        var notes = other.notes().of(after.work().id());
        assertThat(notes).hasSize(4);
        assertThat(notes).allSatisfy(n -> assertThat(n.author()).isEqualTo("Mei 林"));
        var first = work.versions().getFirst().text().paragraph(0).text().substring(4, 9);
        var told = notes.stream()
                .filter(n ->
                        n.first().filter(t -> t.quote().equals(first.strip())).isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(told.text()).contains("=2+2 is no sum", "item");
        assertThat(told.created()).isEqualTo("2026-03-04T05:06:07Z");
        assertThat(told.replies()).extracting(r -> r.author() + " " + r.text()).containsExactly("Jo \\+1");
        assertThat(read.report().leftOut())
                .filteredOn(l -> l.reason() != Reason.COMMENT && l.reason() != Reason.FURNITURE)
                .as("nothing else is left behind")
                .extracting(l -> l.text().strip())
                .allMatch(t -> t.isEmpty() || t.contains("English") || t.contains("Chinese") || t.contains("original"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPUB", "TMX", "XLIFF"})
    void notesGoAlongWithTheTextsAndLeaveThemAsTheyWere(String name) throws Exception {
        var format = ExportFormat.valueOf(name);
        var work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE));
        writeNotes(work);
        var written = export(format, Content.BOTH, work, "harbour." + format.ending());
        assertThat(everythingIn(written.getFirst()))
                .contains("=2+2 is no sum", "left out", "on all of it", "Mei 林", "Jo", "+1");
        var importing = SampleLibrary.importing(other);
        var prepared = importing.prepare(importing.read(written, List.of(), Progress.none()), Progress.none());
        var again = new Desk(other)
                .open(importing.accept(prepared, Progress.none()).getFirst().id())
                .orElseThrow();
        assertThat(again.versions().stream().map(Version::text))
                .isEqualTo(work.versions().stream().map(Version::text).toList());
        assertThat(prepared.remarkCount()).isEqualTo(4);
        assertThat(prepared.draft().report().leftOut()).noneMatch(l -> l.reason() == Reason.REMARK);
        assertThat(bare(other, again)).as("notes, replies, passages").isEqualTo(bare(library, work));
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPUB", "TMX"})
    void whoDoesNotWantThemTakesTheTextsAlone(String name) throws Exception {
        var format = ExportFormat.valueOf(name);
        var work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE));
        writeNotes(work);
        var written = export(format, Content.BOTH, work, "harbour." + format.ending());
        var importing = SampleLibrary.importing(other);
        var choices = Choices.NONE.withRemarks(false);
        var read = importing.read(written, List.of(), choices, Progress.none());
        var id = importing
                .accept(importing.prepare(read, choices, Progress.none()), Progress.none())
                .getFirst()
                .id();
        assertThat(other.notes().of(id)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"EPUB", "TMX"})
    void aPassageOfAVersionThatDoesNotGoAlongIsToldByItsWords(String name) throws Exception {
        var format = ExportFormat.valueOf(name);
        var work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE, Specimen.ARABIC));
        writeNotes(work);
        var some = List.of(work.versions().getFirst(), work.versions().getLast());
        var exporting = new Exporting(library, new Words(Locale.ENGLISH));
        var export = Export.of(format, Content.BOTH, some);
        assertThat(exporting.losses(export, work)).anyMatch(l -> l.startsWith("Notes on versions"));
        var written = exporting.write(export, work, folder.resolve("some." + format.ending()), Progress.none());
        var there = taken(written);
        var onBoth = bare(other, there).getFirst();
        assertThat(onBoth.targets().getFirst().version())
                .isEqualTo(there.versions().getFirst().id());
        assertThat(onBoth.targets().getLast().isGone()).isTrue();
        assertThat(onBoth.targets().getLast().quote())
                .isEqualTo(bare(library, work).getFirst().targets().getLast().quote());
    }

    @Test
    void aWordDocumentSaysThatACommentStandsOnOnePassage() throws Exception {
        var work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE));
        writeNotes(work);
        var exporting = new Exporting(library, new Words(Locale.ENGLISH));
        for (var kind : Kind.values()) {
            var pages = new Pages(Layout.of(kind), work.versions());
            boolean comments = kind == Kind.ANNOTATED || kind == Kind.ROWS;
            assertThat(exporting.losses(new Export.Laid(PageFormat.DOCX, pages), work))
                    .hasSize(comments ? 1 : 0);
        }
    }

    @Test
    void whatOtherProgramsAddToAMemoryStandsBesideOurNotesAndKeepsItsPassages() throws Exception {
        var work = add(library, Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE));
        writeNotes(work);
        var written =
                export(ExportFormat.TMX, Content.BOTH, work, "harbour.tmx").getFirst();
        var memory = Files.readString(written);
        Files.writeString(written, memory.replaceFirst("<tu>", "<tu><note>Is that so?</note>"));
        var notes = bare(other, taken(List.of(written)));
        assertThat(notes).hasSize(5).containsAll(bare(library, work));
        var added = notes.stream()
                .filter(n -> n.text().equals("Is that so?"))
                .findFirst()
                .orElseThrow();
        assertThat(added.targets())
                .extracting(Target::version)
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private OpenWork taken(List<Path> files) throws Exception {
        var importing = SampleLibrary.importing(other);
        var prepared = importing.prepare(importing.read(files, List.of(), Progress.none()), Progress.none());
        return new Desk(other)
                .open(importing.accept(prepared, Progress.none()).getFirst().id())
                .orElseThrow();
    }

    private static String everythingIn(Path file) throws Exception {
        if (!file.toString().endsWith(".epub")) {
            return Files.readString(file);
        }
        allPartsAreXml(file);
        var all = new StringBuilder();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                all.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(all).contains("epub:type=\"noteref\"", "href=\"notes.xhtml#n2\"", "id=\"n1\"");
        return all.toString();
    }

    private static void allPartsAreXml(Path file) throws Exception {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                boolean xml = entry.getName().matches(".*\\.(xml|xhtml|opf|rels)");
                try (var in = zip.getInputStream(entry)) {
                    if (!xml) {
                        continue;
                    }
                    DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
                }
            }
        }
    }
}
