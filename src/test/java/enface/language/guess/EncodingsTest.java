package enface.language.guess;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.guess.Encodings.Decoded;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files that are nearly, but not wholly, in one encoding.
class EncodingsTest {

    private static final String CHINESE = "各位来宾，今天我们在这里开会，讨论和平与发展的问题。我感谢大家的到来。\n";
    private static final String TRADITIONAL = "各位來賓，今天我們在這裡開會，討論和平與發展的問題。我感謝大家的到來。\n";
    private static final String JAPANESE = "皆様、本日はお集まりいただきありがとうございます。世界は変わっています。\n";
    private static final String KOREAN = "여러분, 오늘 이 자리에 와 주셔서 진심으로 감사합니다. 평화는 우리 모두의 것입니다.\n";

    private static byte[] bytes(Object... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            if (part instanceof String text) {
                out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            } else {
                out.write((Integer) part);
            }
        }
        return out.toByteArray();
    }

    private static Decoded decoded(byte[] bytes) {
        return new Encodings().decode(bytes).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    It’s “good” — naïve.
                    各位来宾，女士们、先生们。
                    各位來賓，女士們、先生們。
                    皆様、ありがとうございます。
                    여러분, 감사합니다.
                    Meine Damen und Herren, schöne Grüße.
                    Chers amis, l’été est très chaud.
                    Señoras y señores, mañana también.
                    Não há razão, é só o coração.
                    Perché è così, più di là.
                    Дамы и господа, добрый вечер.
                    Szanowni państwo, dziękuję i życzę.
                    Dames en heren, één café.
                    Değerli konuklar, hoş geldiniz.
                    Thưa quý vị, tôi xin cảm ơn.
                    سيداتي وسادتي، شكرا لكم.
                    גבירותיי ורבותיי, תודה לכם.
                    """)
    void aWrongByteInTenLinesLeavesUtf8WholeInEveryLanguage(String line) {
        var ten = (line + "\n").repeat(10);
        for (int wrong : new int[] {0x80, 0xC0, 0xE3, 0xFF}) {
            var read = decoded(bytes(ten, "+", wrong, "+\n", ten));
            assertThat(read.charset()).isEqualTo(StandardCharsets.UTF_8);
            assertThat(read.text()).startsWith(ten + "+").endsWith("+\n" + ten);
            assertThat(read.wrong()).containsExactly(ten.length() + 1);
        }
    }

    @Test
    void aCutLastCharacterIsMarked() {
        var whole = bytes(CHINESE.repeat(5));
        for (int cut = 2; cut <= 3; cut++) {
            var read = decoded(Arrays.copyOf(whole, whole.length - cut));
            assertThat(read.charset()).isEqualTo(StandardCharsets.UTF_8);
            assertThat(read.text()).endsWith("到来\ufffd");
            assertThat(read.wrong()).hasSize(1);
        }
    }

    @Test
    void aSignOfTheWindowsCodePageIsReadAsWhatItIs() {
        var good = "It’s “good” — naïve.\n".repeat(10);
        assertThat(decoded(bytes(good, "It", 0x92, "s ", 0x93, "bad", 0x94, ".\n"))
                        .text())
                .isEqualTo(good + "It’s “bad”.\n");
        assertThat(decoded(bytes("Чай и хлеб — всё.\n".repeat(10), "+", 0xE4, "+\n"))
                        .text())
                .endsWith("+д+\n");
        assertThat(decoded(bytes(CHINESE.repeat(9), "a", 0x93, "b\n")).text()).endsWith("a\ufffdb\n");
    }

    @Test
    void aByteOrderMarkOutweighsWrongBytes() {
        assertThat(decoded(bytes("\ufeffPlain ", 0xE9, " text.\n")).text()).isEqualTo("Plain é text.\n");
    }

    @ParameterizedTest
    @CsvSource({"GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR"})
    void othersWithACutLastCharacterKeepTheirEncoding(String charset) {
        var text = switch (charset) {
            case "GB18030" -> CHINESE;
            case "Big5" -> TRADITIONAL;
            case "EUC-KR" -> KOREAN;
            default -> JAPANESE;
        };
        var whole = (text.repeat(4) + text.substring(0, 7)).getBytes(Charset.forName(charset));
        var read = decoded(Arrays.copyOf(whole, whole.length - 1));
        assertThat(read.text()).startsWith(text.repeat(4) + text.substring(0, 6));
        assertThat(read.wrong()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252", "ISO-8859-1"})
    void whatNeverWasUtf8IsNotTakenForIt(String charset) {
        var french = "Les élèves étaient déjà là, près de la forêt, où l'été s'achève.\n".repeat(4);
        var read = decoded(french.getBytes(Charset.forName(charset)));
        assertThat(read.text()).isEqualTo(french);
        assertThat(read.wrong()).isEmpty();
    }

    @Test
    void readsAsAPersonSays() {
        var bytes = CHINESE.getBytes(Charset.forName("GB18030"));
        assertThat(new Encodings().decode(bytes, Charset.forName("GB18030")).text())
                .isEqualTo(CHINESE);
        assertThat(new Encodings()
                        .decode(bytes, Charset.forName("windows-1252"))
                        .text())
                .startsWith("¸÷Î»");
        var asUtf8 = new Encodings().decode(bytes, StandardCharsets.UTF_8);
        assertThat(asUtf8.text()).contains("\ufffd");
        assertThat(asUtf8.wrong()).isNotEmpty();
        assertThat(new Encodings().decode(bytes("\ufeffA", 0xFF), StandardCharsets.UTF_8))
                .satisfies(d -> assertThat(d.text()).isEqualTo("A\ufffd"))
                .satisfies(d -> assertThat(d.wrong()).containsExactly(1));
    }

    @Test
    void everyEncodingThatCanBeChosenIsThere() {
        assertThat(Encodings.choices()).hasSizeGreaterThan(14).doesNotHaveDuplicates();
    }

    @Test
    void nothingButWrongBytesIsReadInTimeThatGrowsWithThem() {
        var wrong = new byte[2_000_000];
        Arrays.fill(wrong, (byte) 0xE3);
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(60), () -> new Encodings().decode(wrong));
    }
}
