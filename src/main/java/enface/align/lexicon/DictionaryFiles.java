package enface.align.lexicon;

import enface.job.Progress;
import enface.language.guess.Encodings;
import enface.language.guess.Encodings.Decoded;
import enface.language.guess.LanguageNames;
import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// Reads a dictionary that a person has: CC-CEDICT, StarDict (`.ifo`), dictd as FreeDict ships it (`.index`), TEI as
/// FreeDict writes it, Lingvo DSL, or two columns, source word and target word with a tab between.
///
/// The kind is told by the name of the file and by its first lines. Files that belong together lie side by side; data
/// and columns may be compressed by gzip (`.gz`, `.dz`). Columns may be in any usual encoding.
public final class DictionaryFiles {

    private static final int LARGEST = 256 << 20;

    /// Files that a dictionary consists of beside the one that stands for it.
    private static final Pattern PART = Pattern.compile("(.+)\\.(?:idx|idx\\.gz|dict|dict\\.dz|syn)");

    private static final Pattern TEI = Pattern.compile(".+\\.(?:tei|xml)(?:\\.gz)?");
    private static final Pattern DSL = Pattern.compile(".+\\.dsl(?:\\.dz|\\.gz)?");
    /// How TEI that is a dictionary says so; a running text has no entries.
    private static final Pattern ENTRY = Pattern.compile("<(?:\\w+:)?(?:entry|entryFree|superEntry)[\\s>]");

    /// What a dictionary says of its languages: that of the head words and that of their meanings.
    public record Told(LanguageTag source, LanguageTag target) {}

    /// The file that stands for a dictionary of several: `de-fr.ifo` or `de-fr.index` for any of its parts that lies
    /// beside it, else the file itself.
    public static Path standingFor(Path file) {
        var part = PART.matcher(String.valueOf(file.getFileName()));
        return !part.matches()
                ? file
                : Stream.of(".ifo", ".index")
                        .map(ending -> file.resolveSibling(part.group(1) + ending))
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(file);
    }

    /// Whether a file's name says that it is a dictionary, or part of one.
    public static boolean isNamedLikeOne(Path file) {
        var name = lowerName(file);
        return name.endsWith(".ifo")
                || name.endsWith(".index")
                || DSL.matcher(name).matches()
                || PART.matcher(name).matches();
    }

    /// @param source the language of the head words, as the file itself does not always tell
    /// @throws DictionaryException where it is no such dictionary, or cannot be read
    public TableLexicon read(Path file, LanguageTag source, LanguageTag target) {
        return read(file, source, target, Progress.none());
    }

    /// The same, telling how far it is. Costs some seconds for the largest dictionaries.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    public TableLexicon read(Path file, LanguageTag source, LanguageTag target, Progress progress) {
        try {
            var read = readAny(file, source, target, progress);
            if (read.size() == 0) {
                throw new DictionaryException(file, DictionaryException.Fault.NO_COLUMNS);
            }
            return read;
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /// What a dictionary says of who made it and of what may be done with it, in a few lines; empty where it says
    /// nothing.
    ///
    /// @throws DictionaryException where it cannot be read
    public String colophon(Path file) {
        try {
            var name = lowerName(file);
            if (name.endsWith(".ifo")) {
                return Colophon.ofStarDict(text(file));
            }
            if (name.endsWith(".index")) {
                return Colophon.ofDictd(new DictdReader(file, bytes(file), dataOf(file)).about());
            }
            if (DSL.matcher(name).matches()) {
                return new DslReader(file, text(file)).directive("NAME").orElse("");
            }
            var bytes = bytes(file);
            return isTei(bytes)
                    ? Colophon.ofTei(new TeiDictionaryReader(file, bytes).head())
                    : Colophon.ofTable(text(file, bytes));
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static DictionaryException unreadable(Path file, IOException cause) {
        var unreadable = new DictionaryException(file, DictionaryException.Fault.UNREADABLE);
        unreadable.initCause(cause);
        return unreadable;
    }

    private static String lowerName(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    }

    private static TableLexicon readAny(Path file, LanguageTag source, LanguageTag target, Progress progress)
            throws IOException {
        var name = lowerName(file);
        progress.step(0, 0);
        if (name.endsWith(".ifo")) {
            return new StarDictReader(file, sibling(file, ".idx"), dataOf(file)).read(source, target, progress);
        }
        if (name.endsWith(".index")) {
            return new DictdReader(file, bytes(file), dataOf(file)).read(source, target, progress);
        }
        if (DSL.matcher(name).matches()) {
            return new DslReader(file, text(file)).read(source, target, progress);
        }
        var bytes = bytes(file);
        if (isTei(bytes)) {
            return new TeiDictionaryReader(file, bytes).read(source, target, progress);
        }
        var text = text(file, bytes);
        return name.startsWith("cedict") && text.contains("] /")
                ? new CedictReader().read(Lines.of(text, progress))
                : columns(text, source, target, progress);
    }

    /// The languages that a dictionary itself says it is in, where its format has a place for that (DSL, TEI) and both
    /// are said.
    ///
    /// @throws DictionaryException where it cannot be read
    public Optional<Told> languages(Path file) {
        var name = lowerName(file);
        try {
            if (DSL.matcher(name).matches()) {
                var dsl = new DslReader(file, text(file));
                return languages(
                        dsl.directive("INDEX_LANGUAGE").orElse(""),
                        dsl.directive("CONTENTS_LANGUAGE").orElse(""));
            }
            if (TEI.matcher(name).matches()) {
                var bytes = bytes(file);
                if (isTei(bytes)) {
                    var head = new TeiDictionaryReader(file, bytes).head();
                    return languages(head.source(), head.target());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Optional<Told> languages(String source, String target) {
        return language(source).flatMap(s -> language(target).map(t -> new Told(s, t)));
    }

    /// The language of a name or a code: `German`, `GermanNewSpelling`, `deu`.
    private static Optional<LanguageTag> language(String said) {
        var first = said.replaceFirst("(?<=\\p{Ll})\\p{Lu}.*", "");
        return LanguageNames.tag(said).or(() -> LanguageNames.tag(first));
    }

    private static boolean isTei(byte[] bytes) {
        var start = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "");
        return start.indexOf('<') >= 0
                && start.substring(0, start.indexOf('<')).length() < 8
                && start.contains("TEI")
                && ENTRY.matcher(new String(bytes, StandardCharsets.UTF_8)).find();
    }

    private static String text(Path file) throws IOException {
        return text(file, bytes(file));
    }

    private static String text(Path file, byte[] bytes) {
        return new Encodings()
                .decode(bytes)
                .map(Decoded::text)
                .orElseThrow(() -> new DictionaryException(file, DictionaryException.Fault.NO_COLUMNS));
    }

    private static TableLexicon columns(String text, LanguageTag source, LanguageTag target, Progress progress) {
        var lexicon = new TableLexicon.Builder(source, target);
        Lines.of(text, progress).filter(line -> !line.startsWith("#")).forEach(line -> {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                lexicon.add(line.substring(0, tab), line.substring(tab + 1).replace('\t', TableLexicon.BETWEEN));
            }
        });
        return lexicon.build();
    }

    private static byte[] dataOf(Path file) throws IOException {
        var packed = named(file, ".dict.dz");
        return Files.exists(packed) ? bytes(packed) : sibling(file, ".dict");
    }

    private static byte[] sibling(Path file, String ending) throws IOException {
        var sibling = named(file, ending);
        var packed = named(file, ending + ".gz");
        if (!Files.exists(sibling) && !Files.exists(packed)) {
            throw new DictionaryException(sibling, DictionaryException.Fault.MISSING);
        }
        return bytes(Files.exists(sibling) ? sibling : packed);
    }

    private static Path named(Path file, String ending) {
        var name = file.getFileName().toString();
        return file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ending);
    }

    /// All of a file, unpacked, and never more than a dictionary can be.
    private static byte[] bytes(Path file) throws IOException {
        var name = file.getFileName().toString();
        if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
            throw new DictionaryException(file, DictionaryException.Fault.NOT_REGULAR);
        }
        try (var in = Files.newInputStream(file);
                InputStream unpacked = name.endsWith("z") ? new GZIPInputStream(in) : in) {
            var bytes = unpacked.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new DictionaryException(file, DictionaryException.Fault.TOO_LARGE);
            }
            return bytes;
        }
    }
}
