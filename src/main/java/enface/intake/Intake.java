package enface.intake;

import enface.intake.aligned.AlignedReaders;
import enface.intake.aligned.TextsOrTerms;
import enface.intake.block.TextBlocks;
import enface.intake.book.BookReader;
import enface.intake.choice.Choices;
import enface.intake.choice.Look;
import enface.intake.document.DocumentReaders;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.Grouping;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.Skipped;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.format.Format;
import enface.intake.format.FormatReaders;
import enface.intake.format.Given;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.json.JsonTextReader;
import enface.intake.linked.LinkedFiles;
import enface.intake.linked.LinkedXml;
import enface.intake.shape.Labels;
import enface.intake.shape.NameParts;
import enface.intake.sheet.Sheet;
import enface.intake.subtitle.SubtitleReaders;
import enface.intake.tei.TeiReader;
import enface.intake.workbook.OdsReader;
import enface.intake.workbook.XlsxReader;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The door: files in, a draft out. Stores nothing.
///
/// Not safe for use by several threads at once.
public final class Intake {

    /// Nobody chooses for more files one by one.
    private static final int MOST_LOOKS = 50;

    private static final int ROWS = 4;

    private final LanguageGuess guess = new LanguageGuess();
    private final FormatReaders formats;
    private final Choices choices;
    private final Labels labels = new Labels();

    /// Finds out how the bytes of each file are to be read.
    public Intake() {
        this(Optional.empty());
    }

    /// @param encoding how the files are to be read, as a person said; empty to find out
    public Intake(Optional<Charset> encoding) {
        this(encoding, Grouping.FOUND);
    }

    /// @param grouping which files belong together, as a person said
    public Intake(Optional<Charset> encoding, Grouping grouping) {
        this(Choices.of(encoding, grouping));
    }

    /// @param choices what a person says of the files
    public Intake(Choices choices) {
        this.choices = choices;
        var encoding = choices.encoding();
        var text = new TextReader(encoding, guess);
        var readers = new EnumMap<>(AlignedReaders.all(encoding, text, guess));
        readers.putAll(SubtitleReaders.all(text, guess));
        readers.putAll(DocumentReaders.all(encoding, guess));
        readers.put(Format.JSON, new JsonTextReader(text, guess));
        readers.put(Format.TEI, new TeiReader(guess));
        readers.put(Format.XLSX, new XlsxReader(guess));
        readers.put(Format.ODS, new OdsReader(guess));
        formats = new FormatReaders(text, readers);
    }

    /// Reads files into one draft: one file as a bilingual book, several as works and their versions. A folder
    /// means the files in it and in its folders; those that give nothing are listed and do no harm.
    ///
    /// What the person says of pieces of them is done; what they say of versions is done by [VersionsAsSaid].
    ///
    /// @param languages what the files are in, in their order; empty for what the person said
    /// @throws IntakeException where they cannot become a draft
    public Draft read(List<Path> files, List<LanguageTag> languages, Progress progress) throws IntakeException {
        var skipped = new ArrayList<Skipped>();
        var given = new GivenFiles(formats, new LinkedXml(guess)).read(files, skipped, progress.part(0, 0.5));
        if (given.isEmpty()) {
            var folder = files.getFirst().toAbsolutePath().normalize();
            throw new IntakeException(Kind.NO_FILES, String.valueOf(folder.getFileName()), folder.toString());
        }
        var said = languages.isEmpty() ? choices.languages() : languages;
        var draft = readGiven(new LinkedFiles(guess, labels).in(given), said, progress.part(0.5, 1));
        skipped.addAll(draft.report().skipped());
        return new Draft(draft.files(), draft.works(), draft.report().withSkipped(skipped));
    }

    /// The files that somebody means who gives files and folders, by the names they are known by when they are read.
    public static Map<String, Path> named(List<Path> given) throws IntakeException {
        var paths = Folders.files(given).stream().map(Folders.Found::path).toList();
        var names = UniqueNames.of(paths);
        var named = new LinkedHashMap<String, Path>();
        for (int i = 0; i < paths.size(); i++) {
            named.put(names.get(i), paths.get(i));
        }
        return named;
    }

    /// Reads texts that are in memory already. Time and memory grow linearly with them, whatever they are.
    public Draft readSources(List<SourceFile> sources, List<LanguageTag> languages, Progress progress)
            throws IntakeException {
        return readGiven(sources.stream().map(this::given).toList(), languages, progress);
    }

    private Given given(SourceFile source) {
        return new Given(new Extract.Text(source, new TextBlocks(guess)), List.of());
    }

    private Draft readGiven(List<Given> given, List<LanguageTag> languages, Progress progress) throws IntakeException {
        var found = choices.areFilesMoved()
                ? new Regrouped(choices, this::readGroup).read(given, languages, progress)
                : readGroup(given, languages, choices.grouping(), progress);
        return titled(MarkedPieces.in(found, choices, guess));
    }

    /// What a person can choose from for each file, in their order; files that cannot be read are not there.
    public List<Look> looks(List<Path> files, Progress progress) throws IntakeException {
        var found = Folders.files(files);
        var names = UniqueNames.of(found.stream().map(Folders.Found::path).toList());
        var looks = new ArrayList<Look>();
        for (int i = 0; i < found.size() && i < MOST_LOOKS; i++) {
            progress.step(i, found.size());
            try {
                var raw = RawFile.of(found.get(i).path(), names.get(i));
                looks.add(look(formats.read(raw, Progress.none()), found.size() == 1));
            } catch (IntakeException _) {
                progress.step(i, found.size()); // what cannot be read leaves nothing to choose
            }
        }
        return looks;
    }

    private Look look(Extract extract, boolean alone) {
        return switch (extract) {
            case Extract.Text text ->
                new Look(
                        text.file().name(),
                        alone ? new Ways(guess, labels).of(text, Progress.none()) : List.of(),
                        List.of(),
                        false);
            case Extract.SideBySide(var sheet) -> look(sheet);
            case Extract.Workbook(var sheets) -> look(sheets.getFirst());
        };
    }

    private Look look(Sheet sheet) {
        var chosen = sheet.as(choices.of(sheet.file().name()));
        return new Look(sheet.file().name(), List.of(), chosen.look(ROWS), chosen.headed());
    }

    private Draft readGroup(List<Given> given, List<LanguageTag> languages, Grouping grouping, Progress progress)
            throws IntakeException {
        if (given.size() == 1 && languages.size() != 1 && given.getFirst().extract() instanceof Extract.Text text) {
            var named = NamedLanguage.of(given.getFirst(), labels);
            return new BookReader(
                            text, guess, labels, choices.of(given.getFirst().name()), named)
                    .read(List.of(), progress);
        }
        return new MixedReader(guess, labels, choices, grouping)
                .read(given, languages, languages.size() == 1, progress);
    }

    /// A work that nothing names goes by the name of its file, without the part that tells its language.
    private Draft titled(Draft draft) {
        var works = draft.works().stream().map(this::titled).toList();
        return new Draft(draft.files(), works, draft.report());
    }

    private DraftWork titled(DraftWork work) {
        if (work.versions().isEmpty() || !work.metadata().of(Field.TITLE).isEmpty()) {
            return work;
        }
        var version = work.versions().getFirst();
        var name = NameParts.of(version.file().name(), List.of(), labels).title();
        return work.withMetadata(work.metadata().with(Field.TITLE, version.language(), name));
    }

    /// Reads files each of which is a version in one language, even where there is only one.
    public Draft readVersions(List<Path> files, List<LanguageTag> languages, Progress progress) throws IntakeException {
        var given = new ArrayList<Given>();
        for (var path : files) {
            double done = given.size();
            var part = progress.part(done / files.size() / 2, (done + 1) / files.size() / 2);
            given.add(new Given(open(path, part), List.of()));
        }
        return versions(given, languages, progress.part(0.5, 1));
    }

    /// The same for texts that are in memory already.
    public Draft readVersionSources(List<SourceFile> sources, List<LanguageTag> languages, Progress progress)
            throws IntakeException {
        return versions(sources.stream().map(this::given).toList(), languages, progress);
    }

    private Draft versions(List<Given> given, List<LanguageTag> languages, Progress progress) throws IntakeException {
        return new MixedReader(guess, labels, choices, Grouping.FOUND).read(given, languages, true, progress);
    }

    /// The text of a file, whatever its format and encoding.
    ///
    /// @throws IntakeException where it is missing, too large, empty, or in a format that nobody reads
    public Extract open(Path path, Progress progress) throws IntakeException {
        return formats.read(RawFile.of(path), progress);
    }

    /// Whether a file is a table of texts, and not one of terms.
    ///
    /// @throws IntakeException where it is missing, too large, empty or no text
    public boolean isTableOfTexts(Path path) throws IntakeException {
        return TextsOrTerms.areTexts(lines(path));
    }

    /// The lines of a file, whatever they mean: for tables of words and files of sentences.
    ///
    /// @throws IntakeException where it is missing, too large, empty or no text
    public SourceFile lines(Path path) throws IntakeException {
        return formats.lines(RawFile.of(path));
    }
}
