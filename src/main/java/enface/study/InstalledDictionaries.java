package enface.study;

import enface.align.lexicon.DictionaryException;
import enface.align.lexicon.DictionaryFiles;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.store.Dictionaries.Entry;
import enface.store.Library;
import enface.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The dictionaries of a library: installed from files, after which the files are needed no more.
public final class InstalledDictionaries {

    /// A pair of languages in a file's name, as FreeDict has it: `deu-fra`, `freedict-eng-zho`, `en-zh`.
    private static final Pattern LANGUAGES = Pattern.compile("(?<![\\p{L}])([a-z]{2,3})[-_]([a-z]{2,3})(?![\\p{L}])");

    /// The languages of the head words and of their meanings.
    public record Languages(LanguageTag source, LanguageTag target) {}

    private final Library library;

    public InstalledDictionaries(Library library) {
        this.library = library;
    }

    /// The languages that a file's name tells, where it does.
    public static Optional<Languages> languagesOf(Path file) {
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

    /// Reads a dictionary and adds it, in place of one of the same name and languages.
    ///
    /// @throws DictionaryException where the file is no dictionary
    /// @throws IOException where it cannot be read
    public Entry install(Path file, Languages languages, Instant now) throws IOException {
        var read = new DictionaryFiles().read(file, languages.source(), languages.target());
        var packed = new ByteArrayOutputStream();
        PackedLexicon.write(read, packed);
        var name =
                file.getFileName().toString().replaceAll("(\\.(gz|dz))?$", "").replaceAll("\\.[^.]+$", "");
        return library.dictionaries()
                .install(name, read.source(), read.target(), read.size(), packed.toByteArray(), now);
    }

    public List<Entry> list() {
        return library.dictionaries().list();
    }

    /// Removes a dictionary, and says whether it was there.
    public boolean remove(Entry entry) {
        return library.dictionaries().remove(entry.id());
    }

    /// Those between two languages, in either direction, unpacked; takes some tenths of a second for a large one.
    List<Lexicon> between(LanguageTag source, LanguageTag target) {
        var lexicons = new ArrayList<Lexicon>();
        for (var entry : list()) {
            boolean there =
                    entry.source().sameLanguage(source) && entry.target().sameLanguage(target);
            boolean back = entry.source().sameLanguage(target) && entry.target().sameLanguage(source);
            if (there || back) {
                library.dictionaries().packed(entry.id()).ifPresent(packed -> lexicons.add(unpacked(entry, packed)));
            }
        }
        return lexicons;
    }

    private static Lexicon unpacked(Entry entry, byte[] packed) {
        try {
            return PackedLexicon.read(new ByteArrayInputStream(packed), entry.source(), entry.target());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
