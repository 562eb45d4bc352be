package enface.glossary.dictionary;

import enface.language.han.HanSyllables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Makes `resources/language/han-syllables.txt` of the dictionary and ICU: a line for all characters that are read
/// alike.
final class SyllablesFile {

    /// The last character of the supplementary ideographic planes.
    private static final int LAST = 0x3FFFF;

    private SyllablesFile() {}

    /// @param files the file to write
    public static void main(String[] files) throws IOException {
        HanSyllables syllables = new DictionarySyllables(TableDictionary.shipped());
        var characters = new TreeMap<String, StringBuilder>();
        points().forEach(point -> {
            var readings = syllables.of(point);
            if (!readings.isEmpty()) {
                characters
                        .computeIfAbsent(String.join(" ", readings), _ -> new StringBuilder())
                        .appendCodePoint(point);
            }
        });
        List<String> lines = characters.entrySet().stream()
                .map(line -> line.getKey() + "\t" + line.getValue())
                .collect(Collectors.toList());
        Files.write(Path.of(files[0]), lines);
    }

    static IntStream points() {
        return IntStream.rangeClosed(0x3000, LAST).filter(Character::isIdeographic);
    }
}
