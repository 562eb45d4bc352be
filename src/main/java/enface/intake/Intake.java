package enface.intake;

import enface.intake.book.BookReader;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.SourceFile;
import enface.intake.draft.SourceFile.Reading;
import enface.job.Progress;
import enface.language.guess.Encodings;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The door: files in, a draft out. Stores nothing.
///
/// Not safe for use by several threads at once.
public final class Intake {

    /// The largest file that is read, in bytes: a library of speeches, many times over.
    public static final long LARGEST_FILE = 200L << 20;

    private final Encodings encodings = new Encodings();
    private final LanguageGuess guess = new LanguageGuess();
    private final Optional<Charset> encoding;

    /// Finds out how the bytes of each file are to be read.
    public Intake() {
        this(Optional.empty());
    }

    /// @param encoding how the files are to be read, as a person said; empty to find out
    public Intake(Optional<Charset> encoding) {
        this.encoding = encoding;
    }

    /// Reads files into one draft: one file as a bilingual book, several as the versions of works.
    ///
    /// @param languages what the person said the files are in, in their order; empty to find out
    /// @throws IntakeException where they cannot become a draft
    public Draft read(List<Path> files, List<LanguageTag> languages, Progress progress) throws IntakeException {
        var sources = new ArrayList<SourceFile>();
        for (var path : files) {
            progress.step(sources.size(), files.size());
            sources.add(open(path));
        }
        return readSources(sources, languages, progress);
    }

    /// Reads texts that are in memory already. Time and memory grow linearly with them, whatever they are.
    public Draft readSources(List<SourceFile> sources, List<LanguageTag> languages, Progress progress)
            throws IntakeException {
        if (sources.size() == 1 && languages.size() != 1) {
            return titled(new BookReader(sources.getFirst(), guess).read(List.of(), progress));
        }
        return titled(new FileSetReader(guess).read(sources, languages, progress));
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

    /// Reads texts each of which is a version in one language, even where there is only one.
    public Draft readVersions(List<SourceFile> sources, List<LanguageTag> languages, Progress progress)
            throws IntakeException {
        return new FileSetReader(guess).read(sources, languages, progress);
    }

    /// The text of a file, whatever its encoding.
    ///
    /// @throws IntakeException where it is missing, too large, empty or no text
    public SourceFile open(Path path) throws IntakeException {
        var name = String.valueOf(path.getFileName());
        var bytes = bytes(path, name);
        var decoded = encoding.map(chosen -> encodings.decode(bytes, chosen))
                .or(() -> encodings.decode(bytes))
                .orElseThrow(() -> new IntakeException(Kind.BINARY, name, ""));
        if (decoded.text().isBlank()) {
            throw new IntakeException(Kind.EMPTY, name, "");
        }
        return new SourceFile(name, decoded.text(), new Reading(decoded.charset(), decoded.wrong()));
    }

    private static byte[] bytes(Path path, String name) throws IntakeException {
        try {
            if (Files.isDirectory(path) || !Files.exists(path)) {
                throw new IntakeException(Kind.NOT_FOUND, name, path.toString());
            }
            if (!Files.isRegularFile(path)) { // a pipe would wait for ever, and some devices never end
                throw new IntakeException(Kind.NOT_REGULAR, name, path.toString());
            }
            try (var in = Files.newInputStream(path)) {
                byte[] bytes = in.readNBytes((int) LARGEST_FILE + 1); // counted, since the size may be untrue or grow
                if (bytes.length > LARGEST_FILE) {
                    throw new IntakeException(Kind.TOO_LARGE, name, Long.toString(LARGEST_FILE >> 20));
                }
                return bytes;
            }
        } catch (NoSuchFileException _) {
            throw new IntakeException(Kind.NOT_FOUND, name, path.toString());
        } catch (IOException e) {
            throw new IntakeException(Kind.UNREADABLE, name, String.valueOf(e.getMessage()));
        }
    }
}
