package enface.language.cut;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import enface.text.LanguageTag;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.stream.Stream;

/// Every word the program says to a person, in their language: the bundle `i18n/strings`, spoken through ICU.
///
/// Two languages come with the program. Any other is a file `strings_xx.properties` in the folder that the system
/// property [#FOLDER] names; what it leaves unsaid is said in English.
///
/// Immutable and safe on any thread.
public final class Words {

    /// Names the folder of further languages.
    public static final String FOLDER = "enface.languages";

    private static final System.Logger LOG = System.getLogger(Words.class.getName());
    private static final List<Locale> OWN = List.of(Locale.UK, Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;
    private final Bundle bundle;

    /// Speaks Chinese to readers of Chinese, the language of a further file to its readers, and English to everybody
    /// else.
    public Words(Locale locale) {
        var further = further(locale);
        this.locale = further.isPresent()
                ? locale
                : locale.getLanguage().equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.UK;
        bundle = further.orElseGet(() -> own(this.locale.getLanguage().equals("zh") ? "_zh" : ""));
    }

    /// The languages the program speaks here: its own, then those of further files.
    public static List<Locale> languages() {
        var languages = new ArrayList<>(OWN);
        var folder = folder();
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                files.map(file -> String.valueOf(file.getFileName()))
                        .filter(name -> name.startsWith("strings_") && name.endsWith(".properties"))
                        .map(name -> Locale.forLanguageTag(
                                name.substring(8, name.length() - 11).replace('_', '-')))
                        .filter(found -> languages.stream()
                                .noneMatch(l -> l.getLanguage().equals(found.getLanguage())))
                        .sorted(Comparator.comparing(Locale::toLanguageTag))
                        .forEach(languages::add);
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "further languages cannot be read", e);
            }
        }
        return List.copyOf(languages);
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).filter(Files::isDirectory);
    }

    /// A file of words, and what is asked where it has none.
    private static final class Bundle extends PropertyResourceBundle {

        Bundle(Reader reader) throws IOException {
            super(reader);
        }

        Bundle before(Bundle other) {
            setParent(other);
            return this;
        }
    }

    /// By its name, and not by way of [ResourceBundle#getBundle], which would look for the language of the system
    /// before
    /// it comes to the English one.
    private static Bundle own(String suffix) {
        var name = "/i18n/strings" + suffix + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name)) {
            return new Bundle(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static Optional<Bundle> further(Locale locale) {
        if (OWN.stream().anyMatch(own -> own.getLanguage().equals(locale.getLanguage()))) {
            return Optional.empty();
        }
        return folder().flatMap(folder -> Stream.of(locale.toLanguageTag().replace('-', '_'), locale.getLanguage())
                .map(name -> folder.resolve("strings_" + name + ".properties"))
                .filter(Files::isRegularFile)
                .findFirst()
                .flatMap(Words::read));
    }

    private static Optional<Bundle> read(Path file) {
        try (var reader = Files.newBufferedReader(file)) {
            return Optional.of(new Bundle(reader).before(own("")));
        } catch (IOException | IllegalArgumentException e) { // a file that is no bundle must not keep the program shut
            LOG.log(System.Logger.Level.WARNING, "a further language cannot be read: " + file, e);
            return Optional.empty();
        }
    }

    public Locale locale() {
        return locale;
    }

    /// The words for `key`, with `arguments` put in as ICU MessageFormat says (plurals, numbers, dates).
    ///
    /// @throws MissingResourceException where the bundle has no such key
    public String get(String key, Object... arguments) {
        var pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The order in which words stand in a list in the person's language; Chinese by Pinyin.
    public Comparator<String> order() {
        var collator = Collator.getInstance(locale);
        return collator::compare;
    }

    /// What a language is called: `Simplified Chinese`, `简体中文`.
    public String language(LanguageTag language) {
        return LocaleDisplayNames.getInstance(ULocale.forLocale(locale), DialectHandling.DIALECT_NAMES)
                .localeDisplayName(language.locale());
    }
}
