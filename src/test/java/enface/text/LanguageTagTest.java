package enface.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

    @ParameterizedTest
    @CsvSource({"EN, en", "zh-hans, zh-Hans", "' zh-HANT-tw ', zh-Hant-TW", "pt-br, pt-BR", "iw, he"})
    void isWrittenInOneWay(String typed, String canonical) {
        assertThat(new LanguageTag(typed)).hasToString(canonical).isEqualTo(new LanguageTag(canonical));
    }

    @ParameterizedTest
    @ValueSource(strings = {"english!", "e", "zh_Hans", "12", "en--GB", "toolongalanguage"})
    void isNoTagThatIsNotWellFormed(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LanguageTag(typed));
    }

    @ParameterizedTest
    @CsvSource({"zh-Hans, zh-Hant, true", "en, en-GB, true", "zh, yue, false", "pt-BR, es, false"})
    void isOneLanguageInEveryScriptAndRegion(String one, String other, boolean same) {
        assertThat(new LanguageTag(one).sameLanguage(new LanguageTag(other))).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource({"zh-Hant, true", "ja, true", "yue, true", "ko, false", "th, false", "en, false"})
    void chineseAndJapaneseRunWithoutSpaces(String language, boolean unspaced) {
        assertThat(new LanguageTag(language).isUnspaced()).isEqualTo(unspaced);
    }

    @Test
    void theLocaleOfTheProgramHasItsTag() {
        assertThat(LanguageTag.forLocale(Locale.SIMPLIFIED_CHINESE)).isEqualTo(LanguageTag.SIMPLIFIED_CHINESE);
        assertThat(LanguageTag.forLocale(Locale.UK)).hasToString("en-GB");
        assertThat(new LanguageTag("fr-CA").locale()).isEqualTo(Locale.CANADA_FRENCH);
        assertThat(LanguageTag.ENGLISH).isLessThan(LanguageTag.SIMPLIFIED_CHINESE);
    }
}
