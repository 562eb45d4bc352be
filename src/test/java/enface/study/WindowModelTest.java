package enface.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import enface.Corpora;
import enface.job.InlineJobs;
import enface.job.Jobs;
import enface.job.LongTask;
import enface.job.Outcome;
import enface.job.RunningJob;
import enface.language.cut.Words;
import enface.store.Library;
import enface.study.Screen.OfGlossaryImport;
import enface.study.Screen.OfImport;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfStudy;
import enface.study.setting.ProgramSettings;
import enface.study.setting.Settings.Light;
import enface.study.share.ExportFormat;
import enface.study.share.ExportModel;
import enface.study.work.Desk;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The window without a window: what each deed shows and tells.
class WindowModelTest {

    private static final Path BOOK = Corpora.fixture("book.en-zh.md");

    @TempDir
    private Path folder;

    private final LaterByHand later = new LaterByHand();
    private final ProgramSettings program = ProgramSettings.unremembered(Locale.ENGLISH);
    private Library library;
    private WindowModel model;

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("library.enface"));
        model = model();
    }

    private WindowModel model() {
        return new WindowModel(
                new Desk(library),
                SampleLibrary.importing(library),
                SampleLibrary.means(library, new InlineJobs(), later),
                program);
    }

    @AfterEach
    void close() {
        library.close();
    }

    /// In a program that is gone before anything is done.
    private static final class Dying implements Jobs {

        @Override
        public <T> RunningJob start(String name, LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
            return new InlineJobs().startUnseen(_ -> true, _ -> {});
        }

        @Override
        public <T> RunningJob startUnseen(LongTask<T> task, Consumer<Outcome<T>> whenEnded) {
            return new InlineJobs().startUnseen(_ -> true, _ -> {});
        }
    }

    private Screen screen() {
        return model.screenProperty().get();
    }

    private StudyModel study() {
        return ((OfStudy) screen()).model();
    }

    private void assertProblem(String about) {
        assertThat(model.messages().messageProperty().get()).hasValueSatisfying(m -> {
            assertThat(m.problem()).isTrue();
            assertThat(m.text()).contains(about).doesNotContain("unexpected");
        });
    }

    @Test
    void whatOnlyMakesLaterThingsQuickerIsDoneOnceAndNotAtOnce() {
        var done = new ArrayList<String>();
        model.tasks().prepare(() -> done.add("first"));
        model.tasks().prepare(() -> done.add("second"));
        assertThat(done).isEmpty();
        later.pass(1_000);
        assertThat(done).containsExactly("first");
    }

    @Test
    void whatOnlyMakesLaterThingsQuickerNeverHoldsUpAWorkBeingOpened() {
        var done = new ArrayList<String>();
        model.imports().openSample();
        model.toLibrary();
        model.tasks().prepare(() -> done.add("too late"));
        model.screens().open(model.works().getFirst().id());
        later.pass(1_000);
        assertThat(done).isEmpty();
    }

    @Test
    void theNextWindowBeginsWithTheWorkThatWasOpen() {
        assertThat(model.goOn()).isFalse();
        model.imports().openSample();
        var work = study().work().work().id();
        model.screens().toHelp();
        model.close();
        var next = model();
        assertThat(next.goOn()).isTrue();
        assertThat(next.screens().study().orElseThrow().work().work().id()).isEqualTo(work);
        next.toLibrary();
        next.close();
        assertThat(model().goOn()).isFalse();
    }

    @Test
    void aWindowOnAnEmptyLibraryBeginsWithTheSampleAndKnowsThatItIs() {
        assertThat(model.begin()).isTrue();
        var work = study().work().work().id();
        assertThat(model.settings().sampleProperty().get()).contains(work);
        assertThat(model.works()).extracting(w -> w.id()).containsExactly(work);
        model.toLibrary();
        model.close();
        assertThat(model().begin()).as("another time the works are listed").isFalse();
    }

    @Test
    void aWorkThatBringsTheProgramDownIsNotWhatTheNextWindowBeginsWith() {
        model.imports().openSample();
        model.close();
        var dying = new WindowModel(
                new Desk(library),
                SampleLibrary.importing(library),
                SampleLibrary.means(library, new Dying(), later),
                program);
        assertThat(dying.goOn()).isTrue();
        dying.means().writing().finish(Duration.ofSeconds(5)); // and no more: its work is never there
        assertThat(model().goOn()).isFalse();
    }

    @Test
    void whereTheWorkThatWasOpenIsGoneTheNextWindowBeginsWithTheOthers() {
        model.imports().openSample();
        var work = study().work().work().id();
        model.close();
        library.works().remove(work);
        var next = model();
        assertThat(next.goOn()).isTrue();
        assertThat(next.screenProperty().get()).isInstanceOf(OfLibrary.class);
        assertThat(next.messages().messageProperty().get()).isEmpty();
    }

    @Test
    void anImportIsLookedAtAcceptedAndOpened() {
        assertThat(screen()).isInstanceOf(OfLibrary.class);
        model.imports().read(List.of(BOOK));
        assertThat(screen()).isInstanceOf(OfImport.class);
        assertThat(model.works()).isEmpty();
        model.imports().accept(((OfImport) screen()).model());
        assertThat(study().work().versions()).hasSize(2);
        assertThat(model.works()).hasSize(1);
        model.toLibrary();
        assertThat(screen()).isInstanceOf(OfLibrary.class);
        assertThat(model.messages().messageProperty().get()).isEmpty();
    }

    @Test
    void whatThePersonChangesInAnImportIsStored() {
        model.imports().read(List.of(BOOK));
        var importModel = ((OfImport) screen()).model();
        var english = importModel.work().work().versions().getFirst();
        importModel.describe(Field.TITLE, english, "The Footbridge");
        model.imports().accept(importModel);
        assertThat(study().work().work().metadata().only(english.language(), Field.TITLE))
                .contains("The Footbridge");
    }

    @Test
    void anImportOfWhatIsThereSaysSo() {
        model.imports().read(List.of(BOOK));
        model.imports().accept(((OfImport) screen()).model());
        var id = study().work().work().id();
        model.imports().read(List.of(BOOK));
        assertThat(((OfImport) screen()).model().already()).contains(id);
        model.imports().accept(((OfImport) screen()).model());
        assertThat(study().work().work().id()).isEqualTo(id);
        assertThat(model.works()).hasSize(1);
    }

    @Test
    void notesOfAFileComeOntoTheWorkThatIsThereAndUndoIsOffered() throws IOException {
        var file = Files.writeString(
                folder.resolve("harbour.xlf"),
                "<xliff version=\"1.2\"><file source-language=\"en\" target-language=\"zh-CN\"><body>"
                        + "<trans-unit id=\"1\"><source>The boats came late.</source><target>船来晚了。</target>"
                        + "<note from=\"Mei\">Why?</note></trans-unit></body></file></xliff>");
        model.imports().read(List.of(file));
        var first = ((OfImport) screen()).model();
        first.takeRemarks(false);
        model.imports().accept(first);
        assertThat(study().notes().notes()).isEmpty();
        model.imports().read(List.of(file));
        var again = ((OfImport) screen()).model();
        assertThat(again.known().map(k -> k.notes().added())).contains(1);
        model.imports().accept(again);
        assertThat(study().notes().notes()).hasSize(1);
        var message = model.messages().messageProperty().get().orElseThrow();
        assertThat(message.text()).startsWith("1 note was added");
        model.messages().take(message.offer().orElseThrow());
        assertThat(study().notes().notes()).isEmpty();
        model.steps().redo();
        assertThat(study().notes().notes()).hasSize(1);
        assertThat(library.works().list()).hasSize(1);
    }

    @Test
    void anImportAcceptedTwiceIsStoredOnce() {
        model.imports().read(List.of(BOOK));
        var once = ((OfImport) screen()).model();
        var elsewhere = model();
        elsewhere.imports().read(List.of(BOOK));
        var twice = ((OfImport) elsewhere.screenProperty().get()).model();
        model.imports().accept(once);
        model.imports().accept(once);
        elsewhere.imports().accept(twice);
        assertThat(library.works().list()).as("two clicks, two windows").hasSize(1);
        assertThat(elsewhere.screenProperty().get()).isInstanceOf(OfStudy.class);
    }

    @Test
    void aWorkOpenedAgainHasWhatWasTypedLast() {
        model.imports().openSample();
        var notes = study().notes();
        var id = notes.notes().getFirst().id();
        notes.edit(id, n -> n.withText("typed last"));
        model.screens().open(study().work().work().id());
        assertThat(study().notes().find(id).orElseThrow().text()).isEqualTo("typed last");
        study().notes().edit(id, n -> n.withText("typed after all"));
        model.toLibrary();
        model.screens().open(model.works().getFirst().id());
        assertThat(study().notes().find(id).orElseThrow().text()).isEqualTo("typed after all");
    }

    @Test
    void aFailedImportIsToldAndTheScreenStays() throws IOException {
        var empty = Files.writeString(folder.resolve("empty.md"), "");
        model.imports().read(List.of(empty));
        assertThat(screen()).isInstanceOf(OfLibrary.class);
        assertProblem("empty.md");
        model.imports().openSample();
        var before = screen();
        model.imports().read(List.of(folder.resolve("nowhere.md")));
        assertThat(screen()).isSameAs(before);
        assertProblem("nowhere.md");
        assertThat(model.works()).hasSize(1);
    }

    @Test
    void nothingIsImportedOfNoFiles() {
        model.imports().read(List.of());
        assertThat(screen()).isInstanceOf(OfLibrary.class);
        assertThat(model.messages().messageProperty().get()).isEmpty();
    }

    @Test
    void theSampleIsAddedOnceWithItsTermsAndNotes() {
        model.imports().openSample();
        assertThat(study().reading().shownProperty().get().versions()).hasSize(3);
        assertThat(study().notes().notes()).hasSize(2);
        assertThat(study().notes().notes()).extracting(n -> n.targets().size()).containsExactlyInAnyOrder(2, 3);
        assertThat(study().termsProperty().get().concepts()).hasSize(10);
        var figures = library.figures();
        model.imports().openSample();
        assertThat(library.figures()).isEqualTo(figures);
    }

    @Test
    void aGlossaryMarksItsTermsInWhatIsOpen() throws IOException {
        model.imports().openSample();
        int before = study().termsProperty().get().concepts().size();
        var table = Files.writeString(folder.resolve("words.csv"), "en,zh-Hans\nbakery,面包房\n");
        model.imports().read(List.of(table));
        assertThat(study().termsProperty().get().concepts()).hasSize(before + 1);
        assertThat(model.messages().messageProperty().get()).hasValueSatisfying(m -> {
            assertThat(m.problem()).isFalse();
            assertThat(m.text()).contains("words");
        });
        model.imports().addGlossary(Files.writeString(folder.resolve("bad.csv"), "thing,other\na,b\n"));
        assertThat(screen()).as("its columns are to be explained").isInstanceOf(OfGlossaryImport.class);
    }

    @Test
    void aTableOfSentencesIsReadAsTexts() throws IOException {
        var table = Files.writeString(
                folder.resolve("talk.csv"), "en,zh-Hans\nThe bakery was shut.,面包房关门了。\nWe waited for it.,我们等着。\n");
        model.imports().read(List.of(table));
        assertThat(screen()).isInstanceOf(OfImport.class);
        assertThat(library.glossaries().list()).isEmpty();
    }

    @Test
    void leavingAWorkSavesWhatWasTyped() {
        model.imports().openSample();
        var notes = study().notes();
        var id = notes.notes().getFirst().id();
        notes.edit(id, n -> n.withText("the last word"));
        model.toLibrary();
        assertThat(library.notes().of(model.works().getFirst().id()))
                .anySatisfy(n -> assertThat(n.text()).isEqualTo("the last word"));
    }

    @Test
    void closingTheWindowSavesWhatWasTyped() {
        model.imports().openSample();
        study().notes().edit(study().notes().notes().getFirst().id(), n -> n.withText("the last word"));
        model.close();
        assertThat(library.notes().of(model.works().getFirst().id()))
                .anySatisfy(n -> assertThat(n.text()).isEqualTo("the last word"));
    }

    private ExportModel export() {
        model.export();
        return screen() instanceof Screen.OfExport(var export) ? export : fail("no export is shown");
    }

    @Test
    void notesArePrintedWithWhatWasTypedJustNow() {
        model.imports().openSample();
        var study = screen();
        var pdf = folder.resolve("notes.pdf");
        export().write(pdf, model.screens()::back);
        assertThat(pdf).isNotEmptyFile();
        assertThat(model.messages().messageProperty().get())
                .hasValueSatisfying(m -> assertThat(m.text()).contains("notes.pdf"));
        assertThat(screen()).as("back at the text").isSameAs(study);
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed() {
        model.imports().openSample();
        var before = screen();
        export().write(folder.resolve("no-such").resolve("notes.pdf"), () -> {});
        assertProblem("notes.pdf");
        model.screens().back();
        assertThat(screen()).isSameAs(before);
    }

    @Test
    void lightAndLanguageAreRemembered() {
        model.settings().toggleDark(false);
        model.settings().wordsProperty().set(new Words(Locale.SIMPLIFIED_CHINESE));
        later.pass(300);
        var again = model();
        assertThat(again.settings().lightProperty().get()).isEqualTo(Light.DARK);
        assertThat(again.words().get("library.title"))
                .isEqualTo(new Words(Locale.SIMPLIFIED_CHINESE).get("library.title"));
    }

    /// What is written becomes a part of what the panes show: only a study that lives does that.
    private void assertFollowsWhatIsWritten(StudyModel study) {
        var practice = study.practice();
        practice.begin(model.words());
        practice.goTo(1);
        practice.textProperty().set("Written after all.");
        practice.end();
        assertThat(study.work().versions())
                .anySatisfy(v -> assertThat(v.text().toString()).contains("Written after all."));
    }

    private void sql(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + library.file());
                var deed = connection.createStatement()) {
            deed.execute(statement);
        }
    }

    @Test
    void whereAWorkCannotBeOpenedTheOneThatIsOpenLivesOn() throws Exception {
        model.imports().openSample();
        var study = study();
        sql("ALTER TABLE bead RENAME TO bead_away");
        model.screens().open(study.work().work().id());
        sql("ALTER TABLE bead_away RENAME TO bead");
        assertThat(model.messages().messageProperty().get()).isPresent();
        assertThat(study()).isSameAs(study);
        assertThat(model.screens().counterparts()).isPresent();
        assertFollowsWhatIsWritten(study);
    }

    @Test
    void backFromTheDictionariesTheStudyLivesOn() {
        model.imports().openSample();
        var study = study();
        study.notes().edit(study.notes().notes().getFirst().id(), n -> n.withText("before the dictionaries"));
        model.screens().toDictionaries();
        assertThat(library.notes().of(model.works().getFirst().id()))
                .anySatisfy(n -> assertThat(n.text()).isEqualTo("before the dictionaries"));
        model.screens().back();
        assertThat(study()).isSameAs(study);
        assertFollowsWhatIsWritten(study);
        model.screens().toDictionaries();
        study.notes().edit(study.notes().notes().getFirst().id(), n -> n.withText("from the dictionaries"));
        model.toLibrary();
        assertThat(library.notes().of(model.works().getFirst().id()))
                .as("left from there, it is closed")
                .anySatisfy(n -> assertThat(n.text()).isEqualTo("from the dictionaries"));
    }

    @Test
    void theNameHasTheEndingOfTheFormatOrIsRefused() throws IOException {
        model.imports().openSample();
        var export = export();
        export.formatProperty().set(ExportFormat.HTML);
        export.write(folder.resolve("plain"), () -> {});
        assertThat(Files.readString(folder.resolve("plain.html"))).startsWithIgnoringCase("<!doctype html");
        export.write(folder.resolve("notes.tsv"), () -> {});
        assertProblem("notes.tsv");
        assertThat(folder.resolve("notes.tsv")).doesNotExist();
    }

    @Test
    void whatAnExportWillNotHoldFollowsWhatIsChosenAndIsRemembered() {
        model.imports().openSample();
        var export = export();
        export.formatProperty().set(ExportFormat.TSV);
        assertThat(export.outlookProperty().get().losses())
                .contains(
                        model.words().get("export.loss.sentences"),
                        model.words().get("export.loss.notes"));
        assertThat(export.outlookProperty().get().preview())
                .hasValueSatisfying(lines -> assertThat(lines).startsWith("en\tzh-Hans"));
        export.formatProperty().set(ExportFormat.XLIFF);
        export.versions().all().forEach(v -> v.chosen().set(false));
        assertThat(export.outlookProperty().get().ready()).isFalse();
        export.versions().all().getFirst().chosen().set(true);
        assertThat(export.outlookProperty().get().ready())
                .as("a single version")
                .isFalse();
        export.versions().all().getLast().chosen().set(true);
        assertThat(export.outlookProperty().get().ready()).isTrue();
        model.screens().back();
        assertThat(export().formatProperty().get()).isEqualTo(ExportFormat.XLIFF);
    }

    @Test
    void filesThatAreThereAreNotWrittenOverWhereSeveralAreWritten() throws IOException {
        model.imports().openSample();
        var export = export();
        export.formatProperty().set(ExportFormat.TEXT);
        var there = Files.writeString(folder.resolve("speech.zh-Hans.txt"), "mine");
        export.write(folder.resolve("speech.txt"), () -> {});
        assertProblem("speech.zh-Hans.txt");
        assertThat(there).hasContent("mine");
        assertThat(folder.resolve("speech.en.txt")).doesNotExist();
        Files.delete(there);
        export.write(folder.resolve("speech.txt"), () -> {});
        assertThat(folder.resolve("speech.en.txt")).isNotEmptyFile();
        assertThat(there).isNotEmptyFile();
    }

    @Test
    void theStudyIsClosedWhoeverLeavesFromAnExport() {
        model.imports().openSample();
        var study = study();
        export();
        model.screens().toDictionaries();
        model.screens().back();
        assertThat(study()).as("behind both").isSameAs(study);
        export();
        study.notes().edit(study.notes().notes().getFirst().id(), n -> n.withText("from the export"));
        model.toLibrary();
        assertThat(library.notes().of(model.works().getFirst().id()))
                .anySatisfy(n -> assertThat(n.text()).isEqualTo("from the export"));
    }
}
