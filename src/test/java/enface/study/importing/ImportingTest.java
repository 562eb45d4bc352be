package enface.study.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.Corpora;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.store.Library;
import enface.study.SampleLibrary;
import enface.study.version.Versions;
import enface.study.work.Desk;
import enface.text.LanguageTag;
import enface.text.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From files to works in the library.
class ImportingTest {

    @TempDir
    private Path folder;

    private Library library;
    private Importing importing;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
        importing = SampleLibrary.importing(library);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Prepared prepared(String fixture) throws IntakeException {
        return importing.prepare(
                importing.read(List.of(Corpora.fixture(fixture)), List.of(), Progress.none()), Progress.none());
    }

    private List<Path> twoSpeeches() throws IOException {
        var files = new ArrayList<Path>();
        for (var name : List.of("rain", "snow")) {
            var english = "We speak of " + name + ".\n\nIt came in the night, and nobody heard it.\n";
            files.add(Files.writeString(folder.resolve(name + ".en.txt"), english));
            var chinese = "我们谈的是" + (name.equals("rain") ? "雨" : "雪") + "。\n\n它是夜里来的，谁也没有听见。\n";
            files.add(Files.writeString(folder.resolve(name + ".zh.txt"), chinese));
        }
        return files;
    }

    @Test
    void nothingIsStoredBeforeItIsAccepted() throws IntakeException {
        prepared("book.en-zh.md");
        assertThat(library.figures().works()).isZero();
    }

    @Test
    void anAcceptedWorkIsWhatWasPrepared() throws IntakeException {
        var prepared = prepared("book.en-zh.md");
        var accepted = importing.accept(prepared, Progress.none()).getFirst();
        assertThat(accepted.already()).isFalse();
        var open = new Desk(library).open(accepted.id()).orElseThrow();
        assertThat(open.versions())
                .extracting(v -> v.text())
                .isEqualTo(prepared.works().getFirst().texts());
        assertThat(open.alignment(open.versions().get(1)).orElseThrow().beads())
                .isEqualTo(prepared.works()
                        .getFirst()
                        .alignments()
                        .getFirst()
                        .alignment()
                        .beads());
        assertThat(open.work().metadata())
                .isEqualTo(prepared.works().getFirst().work().metadata());
        assertThat(importing.accept(prepared, Progress.none()).getFirst())
                .isEqualTo(new Importing.Accepted(accepted.id(), true));
        assertThat(library.figures().works()).isEqualTo(1);
    }

    @Test
    void wordsBesideTheTextBecomeAGlossary() throws IntakeException {
        importing.accept(prepared("in-turn.md"), Progress.none());
        var glossary = library.glossaries().list().getFirst();
        assertThat(glossary.name()).isEqualTo("A Word Before the Harvest");
        assertThat(glossary.concepts()).hasSize(4);
    }

    @Test
    void wordsBesideOneOfSeveralFilesToo() throws IntakeException, IOException {
        var words = "## New Words\n\n- lamp n. 灯\n- stairs n. 楼梯\n- keeper n. 看守人\n";
        var english = "# The Lamp\n\nThe keeper climbs the stairs to the lamp.\n\nNobody thanks him.\n\n" + words;
        var files = List.of(
                Files.writeString(folder.resolve("lamp.en.md"), english),
                Files.writeString(folder.resolve("lamp.zh.md"), "# 灯\n\n看守人上楼去看灯。\n\n没有人谢他。\n"));
        var read = importing.read(files, List.of(), Progress.none());
        var inText =
                read.works().getFirst().versions().getFirst().text().toString().contains("keeper n.");
        var inGlossary = !read.works().getFirst().vocabulary().isEmpty();
        assertThat(inText || inGlossary).isTrue();
    }

    @Test
    void aVersionAddedLaterIsAlignedWithTheOriginal() throws IntakeException, IOException {
        var id = importing
                .accept(prepared("same-line.txt"), Progress.none())
                .getFirst()
                .id();
        var before = new Desk(library).open(id).orElseThrow();
        var work = before.work();
        var file = Files.writeString(
                folder.resolve("de.txt"), "Guten Abend. Die Straße ist wieder offen. Fahren Sie bitte langsam.\n");
        Draft draft = importing.readVersions(List.of(file), List.of(new LanguageTag("de")), Progress.none());
        var prepared = importing.prepareFor(work, draft, Progress.none());
        assertThat(importing.has(work, prepared)).isFalse();
        new Versions(library, importing, InstantSource.system()).add(before, prepared, Progress.none());
        var open = new Desk(library).open(id).orElseThrow();
        assertThat(open.versions()).hasSize(3);
        var added = open.versions().getLast();
        assertThat(added.role()).isEqualTo(Role.TRANSLATION);
        assertThat(open.alignment(added).orElseThrow().sourceSegments())
                .isEqualTo(open.versions().getFirst().text().segmentCount());
        assertThat(importing.has(open.work(), prepared)).isTrue();
    }

    @Test
    void filesOfSeveralWorksArePairedByTheirNames() throws IntakeException, IOException {
        var draft = importing.read(twoSpeeches(), List.of(), Progress.none());
        assertThat(draft.works()).hasSize(2);
        assertThat(draft.works()).allSatisfy(w -> assertThat(w.versions()).hasSize(2));
    }

    @Test
    void severalWorksAreAddedAllOrNone() throws IntakeException, IOException {
        var prepared = importing.prepare(importing.read(twoSpeeches(), List.of(), Progress.none()), Progress.none());
        Progress cancelling = (done, total) -> {
            if (done * 2 >= total) {
                throw new CancelledException();
            }
        };
        assertThatThrownBy(() -> importing.accept(prepared, cancelling)).isInstanceOf(CancelledException.class);
        assertThat(library.figures().works()).isZero();
        assertThat(importing.accept(prepared, Progress.none())).hasSize(2).doesNotHaveDuplicates();
        assertThat(library.figures().works()).isEqualTo(2);
    }
}
