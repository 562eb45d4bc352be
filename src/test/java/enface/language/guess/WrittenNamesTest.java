package enface.language.guess;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Where it fails, ICU knows other names than before: they are in `target` under the names of the files in
/// `resources/language` that they are to replace.
class WrittenNamesTest {

    private static final List<String> COMMON_IN =
            List.of("en zh zh-Hant ja ko fr de es it pt ru nl pl sv da nb fi cs hu ro uk el tr ar fa he hi th vi id"
                    .split(" ", -1));
    private static final List<String> ALL_IN = List.of("en", "zh", "zh-Hant", "fr", "de", "es", "ja");

    @Test
    void namesOfCommonLanguagesAreThoseOfIcu() throws IOException {
        isWritten(names(LanguageNames.LANGUAGES.stream(), COMMON_IN), "language-names.tsv", WrittenNames.ofCommon());
    }

    @Test
    void namesOfAllLanguagesAreThoseOfIcu() throws IOException {
        isWritten(names(Stream.of(Locale.getISOLanguages()), ALL_IN), "all-language-names.tsv", WrittenNames.ofAll());
    }

    private static Map<String, String> names(Stream<String> codes, List<String> namedIn) {
        var names = new LinkedHashMap<String, String>();
        codes.forEach(code -> Stream.concat(namedIn.stream(), Stream.of(code))
                .map(in -> ULocale.getDisplayLanguage(code, in).toLowerCase(Locale.ROOT))
                .filter(name -> !name.equals(code))
                .forEach(name -> names.putIfAbsent(name, code)));
        return names;
    }

    private static void isWritten(Map<String, String> names, String file, Map<String, String> written)
            throws IOException {
        Files.write(
                Path.of("target", file),
                names.entrySet().stream()
                        .map(n -> n.getKey() + "\t" + n.getValue())
                        .toList());
        assertThat(written).isEqualTo(names);
    }
}
