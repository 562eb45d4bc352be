package enface.align.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackedLexiconTest {

    private static final TableLexicon CHINESE_ENGLISH = PackedLexicon.chineseEnglish();

    static Map<String, Double> translations(Lexicon lexicon, String word) {
        var told = new HashMap<String, Double>();
        lexicon.translations(word, told::put);
        return told;
    }

    @Test
    void knowsTheWordsOfASpeech() {
        assertThat(translations(CHINESE_ENGLISH, "总统")).containsEntry("president", 1.0);
        assertThat(translations(CHINESE_ENGLISH, "自由")).containsEntry("freedom", 1.0);
        assertThat(CHINESE_ENGLISH.knows("屋顶")).isTrue();
        assertThat(CHINESE_ENGLISH.size()).isGreaterThan(100_000);
    }

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        var lexicon = new CedictReader()
                .read(Stream.of(
                        "# a remark",
                        "屋頂 屋顶 [wu1 ding3] /roof/CL:個|个[ge4]/",
                        "屋子 屋子 [wu1 zi5] /(coll.) a room/house; building/"));
        var packed = new ByteArrayOutputStream();
        PackedLexicon.write(lexicon, packed);

        var read = PackedLexicon.read(
                new ByteArrayInputStream(packed.toByteArray()), LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH);

        assertThat(read.entries()).isEqualTo(Map.of("屋顶", "roof", "屋子", "a room/house/building"));
    }

    @Test
    void theWordsOfALongMeaningShareItsWeight() {
        var lexicon = new TableLexicon.Builder(LanguageTag.SIMPLIFIED_CHINESE, LanguageTag.ENGLISH)
                .add("新年", "the New Year")
                .build();

        assertThat(translations(lexicon, "新年")).isEqualTo(Map.of("new", 0.5, "year", 0.5));
    }
}
