package enface.glossary.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.dictionary.TableDictionary;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Words with more than one reading, in sentences of our own.
class TwoReadingsTest {

    private static final double GOAL = 0.98;

    /// @param word what is judged, the first time it stands in the sentence
    private record Case(String sentence, String word, String pinyin) {

        boolean isRight(RubyReader reader) {
            return pinyin.equals(read(reader));
        }

        String read(RubyReader reader) {
            int from = sentence.indexOf(word);
            return reader.read(sentence).stream()
                    .filter(r -> r.character().start() >= from && r.character().end() <= from + word.length())
                    .map(r -> r.pinyin().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
        }
    }

    private static List<Case> cases() throws IOException {
        try (var in = Objects.requireNonNull(TwoReadingsTest.class.getResourceAsStream("/language/two-readings.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t", -1))
                    .map(c -> new Case(c[0], c[1], c[2]))
                    .toList();
        }
    }

    @Test
    void areReadByTheSentence() throws IOException {
        var reader = new RubyReader(TableDictionary.shipped());
        var cases = cases();
        var wrong = cases.stream()
                .filter(c -> !c.isRight(reader))
                .map(c -> c + " is read " + c.read(reader))
                .toList();
        assertThat(1 - (double) wrong.size() / cases.size())
                .as("right; wrong: %s", wrong)
                .isGreaterThanOrEqualTo(GOAL);
    }
}
