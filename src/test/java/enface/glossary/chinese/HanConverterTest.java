package enface.glossary.chinese;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.TableDictionary;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HanConverterTest {

    private static final Dictionary SHIPPED = TableDictionary.shipped();

    private final HanConverter converter = new HanConverter(SHIPPED);

    @ParameterizedTest
    @CsvSource(textBlock = """
            头发发展，后来皇后走了三公里, 頭髮發展，後來皇后走了三公里
            干净的干部乾隆, 乾淨的幹部乾隆
            面条与面子, 麵條與面子
            计划划船, 計劃划船
            著名的著作，看着, 著名的著作，看著
            """)
    void goByTheWord(String simplified, String traditional) {
        assertThat(converter.traditional(simplified)).isEqualTo(traditional);
        assertThat(converter.simplified(traditional)).isEqualTo(simplified);
    }

    @Test
    void areAlwaysAsLong() {
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            var text = random.ints(30, 0x4E00, 0x9FFF)
                    .mapToObj(c -> (random.nextInt(9) == 0 ? "a，\uD840\uDC0B" : "") + Character.toString(c))
                    .collect(Collectors.joining());
            assertThat(converter.traditional(text)).hasSameSizeAs(text);
            assertThat(converter.simplified(text)).hasSameSizeAs(text);
        }
    }
}
