package enface.glossary.dictionary;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads lines of CC-CEDICT, `繁體 简体 [pin1 yin1] /meaning/meaning/`, whole.
final class CedictLines {

    /// A line, its meanings still between slashes.
    record Line(String simplified, String traditional, String pinyin, String glosses) {}

    private static final Pattern ENTRY = Pattern.compile("(\\S+) (\\S+) \\[([^]]*)] /(.+)/\\s*");

    private CedictLines() {}

    /// The entries among these lines, in order of their simplified form, and otherwise as they stood.
    static List<Line> read(Stream<String> lines) {
        return lines.flatMap(line -> read(line).stream())
                .sorted(Comparator.comparing(Line::simplified))
                .toList();
    }

    private static Optional<Line> read(String line) {
        var entry = ENTRY.matcher(line);
        return line.startsWith("#") || !entry.matches()
                ? Optional.empty()
                : Optional.of(new Line(entry.group(2), entry.group(1), entry.group(3), entry.group(4)));
    }
}
