package enface.language.stem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The irregular forms of a language, from a list: a line for each word, the form of the dictionary first.
final class Irregular {

    private static final Map<String, Irregular> READ = new ConcurrentHashMap<>();

    private final Map<String, List<String>> bases = new HashMap<>();

    private Irregular(String lines) {
        for (var line : lines.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var forms = List.of(line.strip().split(" +", -1));
                for (var form : forms) {
                    bases.computeIfAbsent(form, _ -> new ArrayList<>(1)).add(forms.getFirst());
                }
            }
        }
    }

    /// Of a language for which there is no list, none are known.
    static Irregular of(String language) {
        return READ.computeIfAbsent(language, Irregular::read);
    }

    private static Irregular read(String language) {
        try (var in = Irregular.class.getResourceAsStream("/language/irregular." + language + ".txt")) {
            return new Irregular(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The words that a form may be one of; none for a regular one.
    List<String> basesOf(String form) {
        return bases.getOrDefault(form, List.of());
    }

    boolean areOfOneWord(String one, String other) {
        var of = basesOf(other);
        return basesOf(one).stream().anyMatch(of::contains);
    }
}
