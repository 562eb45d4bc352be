package enface.study.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.job.Progress;
import enface.language.cut.Words;
import enface.language.fold.Folding;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Targets;
import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Gaps;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.publish.Validators;
import enface.store.Library;
import enface.store.work.NewWork;
import enface.study.print.Layout;
import enface.study.print.PageFormat;
import enface.study.print.Pages;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.text.TextRange;
import enface.text.TextSpan;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that go out, judged by the programs that others judge them by: EPUBCheck without an error or a warning, and
/// the reader of XLIFF 2 of Okapi with all its checks; memories by the rules of their document type.
class ValidFilesTest {

    private static final List<Case> SPECIMENS = List.of(
            new Case("two versions", Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE)),
            new Case(
                    "three versions with Arabic",
                    Specimen.harbour(Specimen.CHINESE, Specimen.ENGLISH, Specimen.ARABIC)),
            new Case("Arabic first", Specimen.kinds(Specimen.ARABIC, Specimen.FRENCH)),
            new Case("all kinds of paragraphs", Specimen.kinds(Specimen.ENGLISH, Specimen.CHINESE)),
            new Case("talk", Specimen.talk(Specimen.ENGLISH, Specimen.CHINESE)),
            new Case("signs", Specimen.tricks(Specimen.CHINESE)));

    static Stream<Case> specimens() {
        return SPECIMENS.stream();
    }

    private static URLClassLoader books;
    private static URLClassLoader memories;

    @TempDir
    private Path folder;

    private Library library;

    /// A specimen by name.
    record Case(String name, NewWork work) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void openValidators() throws IOException {
        books = Validators.open("epub");
        memories = Validators.open("xliff");
    }

    @AfterAll
    static void closeValidators() throws IOException {
        books.close();
        memories.close();
    }

    @BeforeEach
    void open() {
        library = Library.open(folder.resolve("one.enface"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    private OpenWork add(NewWork work) {
        var id = library.works()
                .addAll(List.of(work), new Folding()::words, Instant.EPOCH, Progress.none())
                .getFirst()
                .id();
        return new Desk(library).open(id).orElseThrow();
    }

    private Path written(ExportFormat format, Content content, OpenWork work) throws Exception {
        var versions = format == ExportFormat.XLIFF ? work.versions().subList(0, 2) : work.versions();
        return new Exporting(library, new Words(Locale.ENGLISH))
                .write(
                        Export.of(format, content, versions),
                        work,
                        folder.resolve("harbour." + format.ending()),
                        Progress.none())
                .getFirst();
    }

    private void note(OpenWork work) {
        for (var version : work.versions().subList(0, 2)) {
            var target = Targets.of(version.text(), version.id(), TextRange.of(1, new TextSpan(0, 3)));
            library.notes()
                    .save(new Note(
                            new NoteId(0),
                            work.work().id(),
                            List.of(target),
                            "omission",
                            List.of("week 1"),
                            "Is *this* said?\n\n- <yes> & no",
                            "Mei 林",
                            Instant.EPOCH,
                            Instant.EPOCH));
        }
    }

    /// What EPUBCheck has to say; nothing of a good book.
    private String judged(Path book) throws Exception {
        var told = folder.resolve("told.json");
        var status = Validators.with(books, () -> {
            var checker = books.loadClass("com.adobe.epubcheck.tool.EpubChecker");
            var arguments = new String[] {book.toString(), "--failonwarnings", "--quiet", "--json", told.toString()};
            return checker.getMethod("run", String[].class)
                    .invoke(checker.getConstructor().newInstance(), (Object) arguments);
        });
        return Integer.valueOf(0).equals(status) ? "" : Files.readString(told);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void booksAreValid(Case specimen) throws Exception {
        assertThat(judged(written(ExportFormat.EPUB, Content.TEXT, add(specimen.work()))))
                .isEmpty();
    }

    @Test
    void booksWithNotesAreValid() throws Exception {
        var work = add(Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE, Specimen.ARABIC));
        note(work);
        assertThat(judged(written(ExportFormat.EPUB, Content.BOTH, work))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindOfPagesIsAValidBook(Kind kind) throws Exception {
        var work = add(Specimen.harbour(Specimen.ARABIC, Specimen.ENGLISH, Specimen.CHINESE));
        note(work);
        var plan = Plan.of(kind).with(EnumSet.allOf(Layer.class)).with(Exercise.NONE.with(Gaps.WORDS));
        var pages = new Pages(new Layout(plan, Paper.USUAL), work.versions());
        var book = new Exporting(library, new Words(Locale.ENGLISH))
                .write(new Export.Laid(PageFormat.EPUB, pages), work, folder.resolve("pages.epub"), Progress.none())
                .getFirst();
        assertThat(judged(book)).isEmpty();
    }

    @Test
    void aBookThatIsNoneIsFoundOut() throws Exception {
        var book = folder.resolve("broken.epub");
        try (var zip = new ZipOutputStream(Files.newOutputStream(book))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
        }
        assertThat(judged(book)).contains("ERROR");
    }

    private static void requireXliff(Path file) throws Exception {
        Validators.with(memories, () -> {
            var reader = memories.loadClass("net.sf.okapi.lib.xliff2.reader.XLIFFReader");
            return reader.getMethod("validate", File.class).invoke(null, file.toFile());
        });
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void translationFilesAreValid(Case specimen) throws Exception {
        requireXliff(written(ExportFormat.XLIFF, Content.TEXT, add(specimen.work())));
    }

    @Test
    void aTranslationFileThatIsNoneIsFoundOut() throws Exception {
        var file = Files.writeString(folder.resolve("broken.xlf"), """
                <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en">
                <file id="f"><unit id="u"><segment><target>first</target><source>then</source></segment></unit></file>
                </xliff>""");
        assertThatThrownBy(() -> requireXliff(file)).isInstanceOf(InvocationTargetException.class);
    }

    @ParameterizedTest
    @MethodSource("specimens")
    void memoriesKeepTheRules(Case specimen) throws Exception {
        assertThat(TmxRules.brokenIn(written(ExportFormat.TMX, Content.TEXT, add(specimen.work()))))
                .isEmpty();
    }

    @Test
    void memoriesWithNotesKeepTheRules() throws Exception {
        var work = add(Specimen.harbour(Specimen.ENGLISH, Specimen.CHINESE, Specimen.ARABIC));
        note(work);
        assertThat(TmxRules.brokenIn(written(ExportFormat.TMX, Content.BOTH, work)))
                .isEmpty();
    }

    @Test
    void aMemoryThatBreaksThemIsFoundOut() throws Exception {
        var file = Files.writeString(folder.resolve("broken.tmx"), """
                <tmx version="1.4"><header srclang="en"/><body><tu><seg>a</seg><tuv><seg>b</seg></tuv></tu></body></tmx>""");
        assertThat(TmxRules.brokenIn(file))
                .contains("in tu: seg tuv ", "tuv without xml:lang", "header without datatype");
    }
}
