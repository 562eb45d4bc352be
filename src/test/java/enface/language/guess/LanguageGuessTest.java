package enface.language.guess;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.LanguageTag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which language a sentence is in.
class LanguageGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The wheel was sound and the weight was sound.        | en
                    Nous avons remis la roue à sa place, et elle tourne. | fr
                    Wir haben das Rad nicht vergessen, und es dreht sich.| de
                    La rueda no era de nadie, pero todos la usaban.      | es
                    我们把轮子装回去了，它又转起来。                     | zh-Hans
                    我們把輪子裝回去了，它又轉起來。                     | zh-Hant
                    車輪は元の場所に戻され、また回り始めた。             | ja
                    바퀴는 제자리로 돌아갔고 다시 돌기 시작했다.          | ko
                    Колесо вернули на место, и оно снова крутится.       | ru
                    """)
    void tellsLanguagesApart(String text, String language) {
        assertThat(new LanguageGuess().of(text)).isEqualTo(new LanguageTag(language));
    }
}
