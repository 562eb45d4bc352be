package enface.language;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.fold.Folding;
import enface.language.guess.Encodings;
import enface.language.guess.LanguageGuess;
import enface.text.LanguageTag;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Languages, folding and encodings: what the rest is built on.
class LanguageTest {

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

    @Test
    void foldsCaseWidthAccentsAndForms() {
        var folding = new Folding();
        assertThat(folding.fold("ＣＡＦÉ Été")).isEqualTo("cafe ete");
        assertThat(folding.fold("國家發展")).isEqualTo("国家发展");
        assertThat(folding.words("The 3 rivers, 人类进步")).isEqualTo("the 3 rivers 人 类 进 步");
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030", "GBK", "UTF-32LE", "UTF-32BE"})
    void readsSimplifiedChineseInAnyEncoding(String charset) {
        var text = "各位朋友，今天我们在这里谈谈语言和历史的关系。\n这是一个很好的开始。\n";
        assertThat(new Encodings().decode(text.getBytes(Charset.forName(charset))))
                .map(Encodings.Decoded::text)
                .contains(text);
    }

    @Test
    void readsTraditionalChineseInBig5AndFrenchInWindows1252() {
        var chinese = "各位朋友，今天我們在這裡談談語言和歷史的關係。這是一個很好的開始。";
        assertThat(new Encodings().decode(chinese.getBytes(Charset.forName("Big5"))))
                .map(Encodings.Decoded::text)
                .contains(chinese);
        var french = "Les élèves étaient déjà là, où la fête a été très gaie à Noël.";
        assertThat(new Encodings().decode(french.getBytes(Charset.forName("windows-1252"))))
                .map(Encodings.Decoded::text)
                .contains(french);
    }

    @Test
    void takesNoPictureForText() {
        byte[] picture = new byte[4_000];
        for (int i = 0; i < picture.length; i++) {
            picture[i] = (byte) (i * 31);
        }
        assertThat(new Encodings().decode(picture)).isEmpty();
    }

    @Test
    void dropsTheByteOrderMark() {
        assertThat(new Encodings().decode("\ufeffAnd so on.".getBytes(StandardCharsets.UTF_8)))
                .map(Encodings.Decoded::text)
                .contains("And so on.");
    }
}
