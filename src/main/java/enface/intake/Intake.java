package enface.intake;

import enface.intake.aligned.AlignedReaders;
import enface.intake.aligned.TextsOrTerms;
import enface.intake.block.TextBlocks;
import enface.intake.book.BookReader;
import enface.intake.document.DocumentReaders;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.format.FormatReaders;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.subtitle.SubtitleReaders;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;

/// The door: files in, a draft out. Stores nothing.
///
/// Not safe for use by several threads at once.
public final class Intake {

    private final LanguageGuess guess = new LanguageGuess();
    private final FormatReaders formats;

    /// Finds out how the bytes of each file are to be read.
    public Intake() {
        this(Optional.empty());
    }

    /// @param encoding how the files are to be read, as a person said; empty to find out
    public Intake(Optional<Charset> encoding) {
        var text = new TextReader(encoding, guess);
        var readers = new EnumMap<>(AlignedReaders.all(encoding, text, guess));
        readers.putAll(SubtitleReaders.all(text, guess));
        readers.putAll(DocumentReaders.all(encoding, guess));
        formats = new FormatReaders(text, readers);
    }

    /// Reads files into one draft: one file as a bilingual book, several as the versions of works. A file that lays
    /// texts side by side itself is a work of its own.
    ///
    /// @param languages what the person said the files are in, in their order; empty to find out
    /// @throws IntakeException where they cannot become a draft
    public Draft read(List<Path> files, List<LanguageTag> languages, Progress progress) throws IntakeException {
        return readExtracts(open(files, progress.part(0, 0.5)), languages, progress.part(0.5, 1));
    }

    private List<Extract> open(List<Path> files, Progress progress) throws IntakeException {
        var extracts = new ArrayList<Extract>();
        for (var path : files) {
            double done = extracts.size();
            extracts.add(open(path, progress.part(done / files.size(), (done + 1) / files.size())));
        }
        return extracts;
    }

    /// Reads texts that are in memory already. Time and memory grow linearly with them, whatever they are.
    public Draft readSources(List<SourceFile> sources, List<LanguageTag> languages, Progress progress)
            throws IntakeException {
        return readExtracts(extracts(sources), languages, progress);
    }

    private List<Extract> extracts(List<SourceFile> sources) {
        return sources.stream()
                .<Extract>map(source -> new Extract.Text(source, new TextBlocks(guess)))
                .toList();
    }

    private Draft readExtracts(List<Extract> extracts, List<LanguageTag> languages, Progress progress)
            throws IntakeException {
        if (extracts.size() == 1 && languages.size() != 1 && extracts.getFirst() instanceof Extract.Text text) {
            return titled(new BookReader(text, guess).read(List.of(), progress));
        }
        return titled(new MixedReader(guess).read(extracts, languages, languages.size() == 1, progress));
    }

    /// A work that nothing names goes by the name of its file, without the part that tells its language.
    private static Draft titled(Draft draft) {
        var works = draft.works().stream().map(Intake::titled).toList();
        return new Draft(draft.files(), works, draft.report());
    }

    private static DraftWork titled(DraftWork work) {
        if (work.versions().isEmpty() || !work.metadata().of(Field.TITLE).isEmpty()) {
            return work;
        }
        var version = work.versions().getFirst();
        var name = version.file()
                .name()
                .replaceFirst("\\.[^.]*$", "")
                .replaceFirst("\\.[A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?$", "")
                .replace('_', ' ');
        return work.withMetadata(work.metadata().with(Field.TITLE, version.language(), name));
    }

    /// Reads files each of which is a version in one language, even where there is only one.
    public Draft readVersions(List<Path> files, List<LanguageTag> languages, Progress progress) throws IntakeException {
        return new MixedReader(guess).read(open(files, progress.part(0, 0.5)), languages, true, progress.part(0.5, 1));
    }

    /// The same for texts that are in memory already.
    public Draft readVersionSources(List<SourceFile> sources, List<LanguageTag> languages, Progress progress)
            throws IntakeException {
        return new MixedReader(guess).read(extracts(sources), languages, true, progress);
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
