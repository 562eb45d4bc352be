package enface.study.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlossesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            CL:個|个[ge4];                            measure word: 个 gè
            CL:個|个[ge4],位[wei4];                   measure word: 个 gè, 位 wèi
            see 銀行|银行[yin2 hang2];                see 银行 yín háng
            variant of 和[he2];                       variant of 和 hé
            abbr. for 中國|中国[Zhong1 guo2], China;  abbr. for 中国 Zhōng guó, China
            Taiwan pr. [yi4];                         Taiwan pr. yì
            to wait for (sb);                         to wait for (sb)
            [formal] to wait;                         [formal] to wait
            """)
    void saysInWordsWhatIsWrittenShort(String gloss, String read) {
        assertThat(new Glosses(new Words(Locale.UK)).read(gloss)).isEqualTo(read);
    }

    @Test
    void saysItInChinese() {
        assertThat(new Glosses(new Words(Locale.CHINA)).read("CL:個|个[ge4],位[wei4]"))
                .isEqualTo("量词：个 gè、位 wèi");
    }
}
