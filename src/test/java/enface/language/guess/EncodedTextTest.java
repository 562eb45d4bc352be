package enface.language.guess;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whole texts in the encodings that files come in.
class EncodedTextTest {

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
