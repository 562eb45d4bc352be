package enface.glossary.chinese;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// How phrases and characters are written in the other form of Chinese, as OpenCC has them.
///
/// Immutable and cheap to make: all share one table for each way, read at the first question; the source is told in
/// `language/NOTICE`. All pairs are as long on both sides, UTF-16 unit by unit.
final class FormPhrases {

    /// The longest phrase, in UTF-16 units.
    static final int LONGEST = 12;

    /// What stands in the file between the tables: phrases into traditional characters and characters, the same the
    /// other
    /// way, and characters with several traditional forms.
    static final char TABLE_END = '\f';

    private static final String FILE = "/language/han-phrases.gz";

    private static final class Tables {
        static final FormPhrases[] BOTH = read();
    }

    private final Map<String, String> phrases;
    private final Map<Integer, String> characters;
    private final Map<String, List<String>> several;

    private FormPhrases(
            Map<String, String> phrases, Map<Integer, String> characters, Map<String, List<String>> several) {
        this.phrases = phrases;
        this.characters = characters;
        this.several = several;
    }

    static FormPhrases intoTraditional() {
        return Tables.BOTH[0];
    }

    static FormPhrases intoSimplified() {
        return Tables.BOTH[1];
    }

    private static FormPhrases[] read() {
        try (var in = FormPhrases.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            var text = new String(new GZIPInputStream(in, 1 << 16).readAllBytes(), StandardCharsets.UTF_8);
            var tables = text.split(Character.toString(TABLE_END), -1);
            return new FormPhrases[] {
                new FormPhrases(phrases(tables[0]), characters(tables[1]), several(tables[4])),
                new FormPhrases(phrases(tables[2]), characters(tables[3]), Map.of())
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A line for each phrase: the phrase, a tab, its other form with `.` for each unit that is the same; or the phrase
    /// alone where all of it is.
    private static Map<String, String> phrases(String table) {
        var phrases = new HashMap<String, String>(1 << 17);
        table.lines().forEach(line -> {
            int tab = line.indexOf('\t');
            var phrase = tab < 0 ? line : line.substring(0, tab);
            var other = new StringBuilder(phrase);
            for (int i = 0; tab >= 0 && i < phrase.length(); i++) {
                char c = line.charAt(tab + 1 + i);
                if (c != '.') {
                    other.setCharAt(i, c);
                }
            }
            phrases.put(phrase, tab < 0 ? phrase : other.toString());
        });
        return phrases;
    }

    /// Pairs of a character and its other form.
    private static Map<Integer, String> characters(String table) {
        var characters = new HashMap<Integer, String>(1 << 13);
        int[] points = table.codePoints().toArray();
        for (int i = 0; i + 1 < points.length; i += 2) {
            characters.put(points[i], Character.toString(points[i + 1]));
        }
        return characters;
    }

    /// A line for each character: itself, then its forms.
    private static Map<String, List<String>> several(String table) {
        return table.lines()
                .collect(Collectors.toMap(
                        line -> line.substring(0, 1),
                        line -> List.of(line.substring(1).split("", -1)).stream()
                                .filter(form -> !form.isEmpty())
                                .toList()));
    }

    /// The forms of a character that has several, the commonest first; else none.
    List<String> forms(String character) {
        return several.getOrDefault(character, List.of());
    }

    boolean has(String phrase) {
        return phrases.containsKey(phrase);
    }

    /// The other form of a phrase; nothing where it is none.
    Optional<String> of(String phrase) {
        return Optional.ofNullable(phrases.get(phrase));
    }

    /// The other form of a character, the commonest where it has several; itself where it has none.
    String of(int character) {
        var other = characters.get(character);
        return other == null ? Character.toString(character) : other;
    }
}
