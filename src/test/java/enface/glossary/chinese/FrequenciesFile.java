package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.TableDictionary;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Makes `resources/lexicon/words.zh.gz` of the dictionary of jieba: of the words that CC-CEDICT has too, how often
/// they
/// are written, in steps of a logarithm, and their part of speech. Give it `dict.txt` and the file to write.
final class FrequenciesFile {

    private static final int LEAST = 3; // which jieba says of many words that it never counted

    private FrequenciesFile() {}

    /// @param files the dictionary of jieba, and the file to write
    public static void main(String[] files) throws IOException {
        Dictionary dictionary = TableDictionary.shipped();
        var lines = new TreeMap<String, List<String>>(
                Comparator.comparingInt((String l) -> Integer.parseInt(l.substring(0, l.indexOf(' '))))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()));
        for (var line : Files.readAllLines(Path.of(files[0]))) {
            var cells = line.split(" ", -1); // word, count, part of speech
            boolean han = cells[0].codePoints().allMatch(Character::isIdeographic);
            int count = Integer.parseInt(cells[1]);
            if (han && count > LEAST && (dictionary.knows(cells[0]) || cells[0].length() == 1)) {
                long step = Math.round(Math.log(count) * WordFrequencies.STEPS);
                lines.computeIfAbsent(step + " " + cells[2], _ -> new ArrayList<>())
                        .add(cells[0]);
            }
        }
        try (Writer packed = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(files[1]))) {
                    {
                        def.setLevel(Deflater.BEST_COMPRESSION);
                    }
                },
                StandardCharsets.UTF_8)) {
            for (var line : lines.entrySet()) {
                packed.write(line.getKey() + "\t"
                        + String.join(" ", line.getValue().stream().sorted().toList()) + "\n");
            }
        }
    }
}
