package enface.language.han;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            ren2 lei4, rén lèi
            lu:4, lǜ
            nv3, nǚ
            gui4, guì
            jiu3, jiǔ
            xiong1, xiōng
            gou3, gǒu
            ma5, ma
            Zhong1 guo2, Zhōng guó
            m2, ḿ
            Bo2 na4 si1 · A, Bó nà sī · A
            """)
    void writesMarksOnTheRightLetter(String numbered, String marked) {
        assertThat(Pinyin.marked(numbered)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            xíng, xing2
            lǜ, lv4
            lu:4, lv4
            Zhong1, zhong1
            de, de5
            """)
    void numbersASyllable(String syllable, String numbered) {
        assertThat(Pinyin.numbered(syllable)).isEqualTo(numbered);
    }

    @Test
    void readsCharactersAsIcuDoes() {
        var readings = new HanReadings();
        assertThat(readings.reading('国')).isEqualTo("guo2");
        assertThat(readings.reading('國')).isEqualTo("guo2");
        assertThat(readings.reading('a')).isEmpty();
    }
}
