package enface.language.hyphen;

import enface.text.LanguageTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The patterns for parting words that the program ships, each read when a text in its language is first opened.
///
/// For any thread.
public final class Hyphenations {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("be", "be"),
            Map.entry("bg", "bg"),
            Map.entry("da", "da"),
            Map.entry("de", "de-1996"),
            Map.entry("el", "el-monoton"),
            Map.entry("en", "en-us"),
            Map.entry("es", "es"),
            Map.entry("et", "et"),
            Map.entry("eu", "eu"),
            Map.entry("fi", "fi"),
            Map.entry("fr", "fr"),
            Map.entry("gl", "gl"),
            Map.entry("hr", "hr"),
            Map.entry("is", "is"),
            Map.entry("it", "it"),
            Map.entry("la", "la"),
            Map.entry("lt", "lt"),
            Map.entry("nb", "no"),
            Map.entry("nl", "nl"),
            Map.entry("nn", "no"),
            Map.entry("no", "no"),
            Map.entry("pl", "pl"),
            Map.entry("pt", "pt"),
            Map.entry("ru", "ru"),
            Map.entry("sl", "sl"),
            Map.entry("sv", "sv"),
            Map.entry("uk", "uk"));

    /// Where English is parted as in America; elsewhere as in Britain, and where nothing is said as in America.
    private static final List<String> AMERICAN = List.of("", "US", "PH", "PR");

    private final Map<String, Hyphenation> read = new ConcurrentHashMap<>();

    /// Reads the patterns of a language, where there are any; some tens of milliseconds the first time.
    public Optional<Hyphenation> load(LanguageTag language) {
        return file(language).map(file -> read.computeIfAbsent(file, Hyphenations::fromFile));
    }

    /// Those of a language, where they were loaded before. Never waits for a disk.
    public Optional<Hyphenation> loaded(LanguageTag language) {
        return file(language).map(read::get);
    }

    private static Optional<String> file(LanguageTag language) {
        var locale = language.locale();
        if (language.language().equals("en") && !AMERICAN.contains(locale.getCountry())) {
            return Optional.of("en-gb");
        }
        boolean otherScript = !locale.getScript().isEmpty();
        return otherScript ? Optional.empty() : Optional.ofNullable(FILES.get(language.language()));
    }

    private static Hyphenation fromFile(String name) {
        var resource = "/hyphenation/hyph-" + name + ".tex";
        try (var in = Hyphenations.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("missing: " + resource);
            }
            return Hyphenation.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
