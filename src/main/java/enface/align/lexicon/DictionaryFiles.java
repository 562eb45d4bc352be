package enface.align.lexicon;

import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Reads a dictionary that a person has: CC-CEDICT, StarDict (`.ifo`), dictd as FreeDict ships it (`.index`), or two
/// columns, source word and target word with a tab between.
///
/// The kind is told by the name of the file and by its first lines. Files that belong together lie side by side; data
/// and columns may be compressed by gzip (`.gz`, `.dz`).
public final class DictionaryFiles {

    private static final int LARGEST = 256 << 20;

    /// @param source the language of the head words, as the file itself does not always tell
    /// @throws DictionaryException where it is no such dictionary
    /// @throws IOException where a file cannot be read
    public TableLexicon read(Path file, LanguageTag source, LanguageTag target) throws IOException {
        var read = readAny(file, source, target);
        if (read.size() == 0) {
            throw new DictionaryException(file, DictionaryException.Fault.NO_COLUMNS);
        }
        return read;
    }

    private static TableLexicon readAny(Path file, LanguageTag source, LanguageTag target) throws IOException {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ifo")) {
            return new StarDictReader(sibling(file, ".idx"), dataOf(file)).read(source, target);
        }
        if (name.endsWith(".index")) {
            return new DictdReader(bytes(file), dataOf(file)).read(source, target);
        }
        var text = new String(bytes(file), StandardCharsets.UTF_8);
        return name.startsWith("cedict") && text.contains("] /")
                ? new CedictReader().read(text.lines())
                : columns(text, source, target);
    }

    private static TableLexicon columns(String text, LanguageTag source, LanguageTag target) {
        var lexicon = new TableLexicon.Builder(source, target);
        text.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
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
