package enface.glossary.chinese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What becomes of a word by the words beside it: how it is read (`language/readings.tsv`, where it is told how the
/// lines
/// are written), into what it is cut once more (`language/recuts.tsv`), which traditional form it has
/// (`language/forms.tsv`).
///
/// Immutable; a question costs as much as the word has rules.
final class ReadingRules {

    private static final String READINGS = "/language/readings.tsv";
    private static final String RECUTS = "/language/recuts.tsv";
    private static final String FORMS = "/language/forms.tsv";

    private final Map<String, List<Rule>> rules;

    /// One line of the file.
    ///
    /// @param before what is wanted of the words before, the nearest first
    private record Rule(List<String> pieces, List<Neighbour> before, List<Neighbour> after) {}

    private ReadingRules(Map<String, List<Rule>> rules) {
        this.rules = rules;
    }

    static ReadingRules readings() {
        return ofFile(READINGS);
    }

    static ReadingRules recuts() {
        return ofFile(RECUTS);
    }

    static ReadingRules forms() {
        return ofFile(FORMS);
    }

    private static ReadingRules ofFile(String file) {
        try (var in = ReadingRules.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + file);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ReadingRules read(List<String> lines) {
        var lists = new HashMap<String, String>();
        var rules = new HashMap<String, List<Rule>>();
        for (var line : lines) {
            if (line.startsWith("@")) {
                int sign = line.indexOf('=');
                lists.put(line.substring(0, sign), line.substring(sign + 1));
            } else if (!line.startsWith("#") && !line.isBlank()) {
                var cells = line.split("\t", -1);
                var rule = new Rule(
                        List.of(cells[1].split(" ", -1)), neighbours(cells, 2, lists), neighbours(cells, 3, lists));
                rules.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(rule);
            }
        }
        return new ReadingRules(rules);
    }

    private static List<Neighbour> neighbours(String[] cells, int number, Map<String, String> lists) {
        return cells.length <= number || cells[number].isBlank()
                ? List.of()
                : Arrays.stream(cells[number].strip().split(" ", -1))
                        .map(n -> Neighbour.read(n, lists))
                        .toList();
    }

    /// What the first rule that fits says: a syllable for each character, or the words to cut it into.
    ///
    /// @param before the words before in the same run, the nearest first
    Optional<List<String>> reading(String word, List<SpokenWord> before, List<SpokenWord> after) {
        return rules.getOrDefault(word, List.of()).stream()
                .filter(r -> fit(r.before(), before) && fit(r.after(), after))
                .map(Rule::pieces)
                .findFirst();
    }

    private static boolean fit(List<Neighbour> wanted, List<SpokenWord> side) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).fits(side, i)) {
                return false;
            }
        }
        return true;
    }

    boolean has(String word) {
        return rules.containsKey(word);
    }
}
