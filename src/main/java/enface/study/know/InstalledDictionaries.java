package enface.study.know;

import enface.align.lexicon.DictionaryException;
import enface.align.lexicon.DictionaryFiles;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.align.lexicon.TableLexicon;
import enface.job.Progress;
import enface.store.Library;
import enface.store.dictionary.Dictionaries.Described;
import enface.store.dictionary.Dictionaries.Entry;
import enface.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// The dictionaries of a library: installed from files, after which the files are needed no more.
public final class InstalledDictionaries {

    /// A pair of languages in a file's name, as FreeDict has it: `deu-fra`, `freedict-eng-zho`, `en-zh`.
    private static final Pattern LANGUAGES = Pattern.compile("(?<![\\p{L}])([a-z]{2,3})[-_]([a-z]{2,3})(?![\\p{L}])");

    /// The languages of the head words and of their meanings.
    public record Languages(LanguageTag source, LanguageTag target) {}

    /// Brings back a dictionary that was removed.
    @FunctionalInterface
    public interface Restore {

        Entry run(Instant now);
    }

    /// The dictionary that comes with the program, which `lexicon/NOTICE` tells more of.
    public static final Described BUILT_IN = new Described(
            "CC-CEDICT",
            LanguageTag.SIMPLIFIED_CHINESE,
            LanguageTag.ENGLISH,
            125_049,
            "MDBG (cc-cedict.org)\nCreative Commons Attribution-ShareAlike 4.0");

    private final Library library;

    public InstalledDictionaries(Library library) {
        this.library = library;
    }

    /// The languages that a file itself tells, or else its name, where they do.
    ///
    /// @throws DictionaryException where the file is of a kind that tells them, and cannot be read
    public static Optional<Languages> languagesOf(Path file) {
        return new DictionaryFiles()
                .languages(file)
                .map(told -> new Languages(told.source(), told.target()))
                .or(() -> languagesByName(file));
    }

    private static Optional<Languages> languagesByName(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith("cedict")) {
            return Optional.of(new Languages(LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH));
        }
        return LANGUAGES
                .matcher(name)
                .results()
                .flatMap(found ->
                        language(found.group(1))
                                .flatMap(s -> language(found.group(2)).map(t -> new Languages(s, t)))
                                .stream())
                .findFirst();
    }

    private static Optional<LanguageTag> language(String code) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(two ->
                        two.equals(code) || Locale.of(two).getISO3Language().equals(code))
                .findFirst()
                .map(LanguageTag::new);
    }

    /// Reads a dictionary and adds it, in place of one of the same name and languages. Any file of a dictionary of
    /// several may be given. Takes seconds for a large one.
    ///
    /// @throws DictionaryException where the file is no dictionary, or cannot be read
    /// @throws enface.job.CancelledException when the progress says so; nothing is added then
    public Entry install(Path file, Languages languages, Instant now, Progress progress) {
        var files = new DictionaryFiles();
        var main = DictionaryFiles.standingFor(file);
        var read = files.read(main, languages.source(), languages.target(), progress.part(0, 0.8));
        var about = new Described(nameOf(main), read.source(), read.target(), read.size(), files.colophon(main));
        progress.step(8, 10);
        var packed = packed(read);
        progress.step(9, 10);
        return library.dictionaries().install(about, packed, now);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString().replaceAll("(\\.(gz|dz))?$", "").replaceAll("\\.[^.]+$", "");
    }

    private static byte[] packed(TableLexicon lexicon) {
        try {
            var packed = new ByteArrayOutputStream();
            PackedLexicon.write(lexicon, packed);
            return packed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory, where there is nothing to go wrong
        }
    }

    public List<Entry> list() {
        return library.dictionaries().list();
    }

    /// Removes a dictionary, and gives a way to bring it back; nothing where it was gone already.
    public Optional<Restore> remove(Entry entry) {
        var packed = library.dictionaries().packed(entry.id());
        return library.dictionaries().remove(entry.id())
                ? packed.map(bytes -> now -> library.dictionaries().install(entry.about(), bytes, now))
                : Optional.empty();
    }

    /// Those whose head words are in a language, unpacked, by their names; takes some tenths of a second for a large
    /// one.
    public Map<String, TableLexicon> from(LanguageTag source) {
        var lexicons = new LinkedHashMap<String, TableLexicon>();
        for (var entry : list()) {
            if (entry.about().source().sameLanguage(source)) {
                library.dictionaries()
                        .packed(entry.id())
                        .ifPresent(packed -> lexicons.put(entry.about().name(), unpacked(entry, packed)));
            }
        }
        return lexicons;
    }

    /// Those between two languages, in either direction, unpacked; takes some tenths of a second for a large one.
    List<Lexicon> between(LanguageTag source, LanguageTag target) {
        var lexicons = new ArrayList<Lexicon>();
        for (var entry : list()) {
            boolean there = entry.about().source().sameLanguage(source)
                    && entry.about().target().sameLanguage(target);
            boolean back = entry.about().source().sameLanguage(target)
                    && entry.about().target().sameLanguage(source);
            if (there || back) {
                library.dictionaries().packed(entry.id()).ifPresent(packed -> lexicons.add(unpacked(entry, packed)));
            }
        }
        return lexicons;
    }

    private static TableLexicon unpacked(Entry entry, byte[] packed) {
        try {
            return PackedLexicon.read(
                    new ByteArrayInputStream(packed),
                    entry.about().source(),
                    entry.about().target());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
