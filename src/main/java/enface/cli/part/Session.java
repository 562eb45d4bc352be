package enface.cli.part;

import enface.align.Aligner;
import enface.align.StandardAligner;
import enface.align.lexicon.DictionaryFiles;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.language.fold.Folding;
import enface.publish.WholeFile;
import enface.store.Library;
import enface.store.sql.StoreException;
import enface.store.work.WorkEntry;
import enface.study.importing.Importing;
import enface.study.know.InstalledDictionaries;
import enface.study.know.Knowledge;
import enface.study.work.Desk;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the commands of one call share: where they write, what they say, and the library, opened when first asked
/// for.
public final class Session implements AutoCloseable {

    /// Writes somewhere.
    @FunctionalInterface
    public interface Writing {
        void run() throws IOException;
    }

    private final PrintStream out;
    private final PrintStream err;
    private final Words words;
    private final Optional<TerminalProgress> progress;
    private final Aligner aligner;
    private final Path defaultLibrary;
    private final Folding folding = new Folding();
    private Optional<Path> chosen = Optional.empty();
    private Optional<Library> library = Optional.empty();

    public Session(
            PrintStream out,
            PrintStream err,
            Optional<TerminalProgress> progress,
            Words words,
            Aligner aligner,
            Path defaultLibrary) {
        this.out = out;
        this.err = err;
        this.words = words;
        this.progress = progress;
        this.aligner = aligner;
        this.defaultLibrary = defaultLibrary;
    }

    public void choose(Path file) {
        chosen = Optional.of(file);
    }

    public Path libraryFile() {
        return chosen.orElse(defaultLibrary);
    }

    /// Where what cannot be saved is kept where nothing can be written beside the library.
    public List<Path> recoveryFolders() {
        return Stream.of(
                        Optional.ofNullable(defaultLibrary.toAbsolutePath().getParent()),
                        Optional.of(Path.of(System.getProperty("java.io.tmpdir"))))
                .flatMap(Optional::stream)
                .toList();
    }

    public Library library() {
        if (library.isEmpty()) {
            library = Optional.of(Library.open(libraryFile()));
            if (library.get().isReadOnly()) {
                say("library.read-only", libraryFile().toString());
            }
        }
        return library.get();
    }

    public Desk desk() {
        return new Desk(library());
    }

    public Importing importing() {
        return new Importing(library(), aligner, folding, InstantSource.system());
    }

    /// An aligner for two languages, with all that the library knows of them where there is one.
    ///
    /// @param shipped whether it knows the dictionaries that come with the program and those installed
    /// @param dictionaries files of the person's own
    public Aligner aligner(
            boolean shipped, List<Path> dictionaries, LanguageTag source, LanguageTag target, Progress part) {
        var lexicons = new ArrayList<Lexicon>();
        if (shipped) {
            lexicons.add(PackedLexicon.chineseEnglish());
        }
        for (var file : dictionaries) {
            lexicons.add(dictionary(file, source, target));
        }
        var plain = new StandardAligner(lexicons);
        return knownLibrary()
                .map(known -> new Knowledge(known).informed(plain, source, target, shipped, part))
                .orElse(plain);
    }

    /// A dictionary of the person's own: from the source to the target, unless its name says that it goes back.
    private static Lexicon dictionary(Path file, LanguageTag source, LanguageTag target) {
        boolean goesBack = InstalledDictionaries.languagesOf(file)
                .filter(told ->
                        told.source().sameLanguage(target) && told.target().sameLanguage(source))
                .isPresent();
        return new DictionaryFiles().read(file, goesBack ? target : source, goesBack ? source : target);
    }

    /// The library where there is one: what stores nothing makes none, and fails for none but one that was named.
    private Optional<Library> knownLibrary() {
        try {
            return Files.exists(libraryFile()) ? Optional.of(library()) : Optional.empty();
        } catch (StoreException e) {
            if (chosen.isPresent()) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /// Writes a file that the person named, whole or not at all.
    public void write(Path file, WholeFile.Content content) {
        writing(file, () -> WholeFile.write(file, content));
    }

    /// Does what writes a file that the person named, and says in a sentence where that cannot be.
    public void writing(Path file, Writing deed) {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new Refusal(words.get("cli.out.no-folder", file.toString()));
        }
        try {
            deed.run();
        } catch (IOException e) {
            throw new Refusal(words.get("error.not-written", file.toString()), e);
        }
    }

    /// What a long task reports to: a line on a terminal, or nobody.
    public Progress progress() {
        return progress.isPresent() ? progress.get() : Progress.none();
    }

    /// Wipes the line of progress, before anything else is said.
    public void endProgress() {
        progress.ifPresent(TerminalProgress::close);
    }

    public Folding folding() {
        return folding;
    }

    public PrintStream out() {
        return out;
    }

    public Words words() {
        return words;
    }

    /// Says a sentence on standard error.
    public void say(String key, Object... arguments) {
        err.println(words.get(key, arguments));
    }

    /// Says words that were spoken before on standard error.
    public void sayWords(String sentence) {
        err.println(sentence);
    }

    /// The one work a person means.
    public WorkEntry work(String wanted) {
        var found = desk().find(wanted);
        return switch (found.size()) {
            case 0 -> throw new Refusal(words.get("cli.work.none", wanted));
            case 1 -> found.getFirst();
            default -> throw new Refusal(words.get("cli.work.several", wanted, titles(found)));
        };
    }

    private static String titles(List<WorkEntry> found) {
        Function<WorkEntry, String> title = w -> w.id().value() + " “"
                + w.metadata().in(LanguageTag.ENGLISH, Field.TITLE).orElse("") + "”";
        return found.stream().limit(5).map(title).collect(Collectors.joining(", "));
    }

    @Override
    public void close() {
        endProgress();
        library.ifPresent(Library::close);
    }
}
