package enface.language.han;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// All readings of Han characters that CC-CEDICT has, and the commonest one that ICU has.
///
/// They are read from a file that was made of both, in some hundredths of a second; the dictionary and the rules of
/// ICU together take more than one. Immutable, and cheap to make: all share one table, read at the first question.
public final class SyllableTable implements HanSyllables {

    private static final String FILE = "/language/han-syllables.txt";

    private static final class Table {
        static final Map<Integer, List<String>> SYLLABLES = read();
        static final Set<String> LETTERS = SYLLABLES.values().stream()
                .flatMap(List::stream)
                .map(s -> s.substring(0, s.length() - 1))
                .collect(Collectors.toSet());
    }

    /// A line for all characters that are read alike: the syllables, a tab, the characters.
    private static Map<Integer, List<String>> read() {
        var syllables = new HashMap<Integer, List<String>>(1 << 16);
        try (var in = SyllableTable.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + FILE);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                var readings = List.of(line.substring(0, tab).split(" ", -1));
                for (int at = tab + 1; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
                    syllables.put(line.codePointAt(at), readings);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return syllables;
    }

    @Override
    public List<String> of(int codePoint) {
        return Table.SYLLABLES.getOrDefault(codePoint, List.of());
    }

    @Override
    public boolean hasSyllable(String letters) {
        return Table.LETTERS.contains(letters);
    }
}
