package enface.language.fold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberReaderTest {

    private final NumberReader numbers = new NumberReader();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            160 | 160
            １６０ | 160
            1,600 | 1600
            1,600.5 | 1600.5
            1.600.000 | 1600000
            3.14 | 3.14
            一百六十 | 160
            一九七六 | 1976
            二〇一七 | 2017
            两千零一 | 2001
            壹佰 | 100
            十二 | 12
            三万五千 | 35000
            一亿二千万 | 120000000
            20万 | 200000
            १६० | 160
            """)
    void readsNumbersOfAnyScript(String text, String digits) {
        assertThat(numbers.at(text, 0)).contains(new NumberReader.Reading(digits, text.length()));
    }

    @Test
    void leavesASingleHanDigitToTheWords() {
        assertThat(numbers.at("一个", 0)).isEmpty();
    }

    @Test
    void stopsBeforeWhatIsNoNumber() {
        assertThat(numbers.at("160, and", 0)).contains(new NumberReader.Reading("160", 3));
    }
}
