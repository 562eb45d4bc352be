package enface.glossary.chinese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.DictionaryEntry;
import enface.glossary.dictionary.TableDictionary;
import enface.language.han.Pinyin;
import enface.text.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingRulesTest {

    private static List<SpokenWord> words(String written) {
        var words = new ArrayList<SpokenWord>();
        for (var word : written.isBlank() ? new String[0] : written.split(" ", -1)) {
            var cells = word.split("/", -1);
            words.add(new SpokenWord(new TextSpan(0, cells[0].length()), cells[0], cells[1]));
        }
        return words;
    }

    private static boolean fits(String before, String words) {
        return ReadingRules.read(List.of("@colour=红|蓝", "行\thang2\t" + before))
                .reading("行", words(words), List.of())
                .isPresent();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            银,      银/n,            true
            银,      金/n,            false
            银|金,   金/n,            true
            !银|金,  金/n,            false
            n,       金/ng,           false
            n,       人名/nr,         true
            n2,      金/n,            false
            n1,      金/n,            true
            *店,     书店/n,          true
            书*,     书店/n,          true
            AA,      天天/d,          true
            AA,      今天/t,          false
            '#',     '',              true
            '#',     金/n,            false
            '.',     '',              false
            @colour, 蓝/a,            true
            r n,     这/r 书/n,       true
            r n,     书/n 这/r,       false
            <把,     书/n 他/r 把/p,  true
            <v,      书/n 他/r 把/p,  false
            """)
    void wantsOfTheWordsBeside(String before, String words, boolean fits) {
        assertThat(fits(before, words)).isEqualTo(fits);
    }

    @Test
    void takesTheFirstLineThatFits() {
        var rules = ReadingRules.read(List.of("# a remark", "行\thang2\t银", "行\txing2"));
        assertThat(rules.reading("行", words("银/n"), List.of())).contains(List.of("hang2"));
        assertThat(rules.reading("行", List.of(), List.of())).contains(List.of("xing2"));
        assertThat(rules.reading("走", List.of(), List.of())).isEmpty();
        assertThatThrownBy(() -> ReadingRules.read(List.of("行\thang2\t@none"))).hasMessageContaining("@none");
    }

    /// A slip of the pen in the file would go unnoticed, since a reading that a character has not is passed over.
    @Test
    void haveOnlyReadingsThatTheDictionaryHas() throws IOException {
        Dictionary dictionary = TableDictionary.shipped();
        var file = Objects.requireNonNull(ReadingRules.class.getResourceAsStream("/language/readings.tsv"));
        var wrong = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(l -> !l.startsWith("#") && !l.startsWith("@"))
                .filter(line -> {
                    var cells = line.split("\t", -1);
                    var syllables = cells[1].split(" ", -1);
                    return cells[0].length() != syllables.length
                            || (cells[0].length() == 1
                                    && dictionary.entries(cells[0]).stream()
                                            .map(DictionaryEntry::syllables)
                                            .noneMatch(s -> Pinyin.numbered(s.getFirst())
                                                    .equals(syllables[0])));
                })
                .toList();
        assertThat(wrong).isEmpty();
    }
}
