package enface.language.guess;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// What Unicode's CLDR calls languages, written down: to ask ICU for some thousands of names reads thirty languages and
/// takes half a second, which the first file that somebody opens would wait for. A test holds them to ICU.
final class WrittenNames {

    private WrittenNames() {}

    /// Names in lower case and the codes of the commoner languages, in the commoner languages of the world and in each
    /// itself.
    static Map<String, String> ofCommon() {
        return read("language-names.tsv");
    }

    /// The same of all languages that have a code of two letters, in fewer languages.
    static Map<String, String> ofAll() {
        return read("all-language-names.tsv");
    }

    private static Map<String, String> read(String file) {
        var in = Objects.requireNonNull(WrittenNames.class.getResourceAsStream("/language/" + file), file);
        var names = new LinkedHashMap<String, String>();
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                names.put(line.substring(0, tab), line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return names;
    }
}
