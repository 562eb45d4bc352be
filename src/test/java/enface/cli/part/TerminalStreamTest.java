package enface.cli.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalStreamTest {

    private final ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    private final PrintStream stream = TerminalStream.of(new PrintStream(terminal, true, StandardCharsets.UTF_8));

    private String shown() {
        stream.flush();
        return terminal.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource({
        "1B, ␛", "7, ␇", "8, ␈", "0, ␀", "7F, ␡", "9B, �", "80, �", "9F, �", "202A, �", "202E, �", "2066, �", "2069, �"
    })
    void showsASignInThePlaceOfWhatWouldDoSomething(String code, String sign) {
        stream.print("a" + Character.toString(Integer.parseInt(code, 16)) + "b");

        assertThat(shown()).isEqualTo("a" + sign + "b");
    }

    @Test
    void leavesTextOfAnyScriptAlone() {
        var text = "Façade “née” ‚x‘ – — … ‰ 人类\t和平\u00a0¡ ½ \u200e שלום 🎓 e\u0301 €⁊\n";
        stream.print(text);

        assertThat(shown()).isEqualTo(text);
    }

    @Test
    void leavesTheEndOfALineAloneButNotAReturnToItsStart() {
        stream.print("one\r\ntwo\rthree\r\r\n");

        assertThat(shown()).isEqualTo("one\r\ntwo␍three␍\r\n");
    }

    @Test
    void seesCharactersThatComeInPieces() {
        for (byte b : "x\u202ey\u009bz\u2030–é".getBytes(StandardCharsets.UTF_8)) {
            stream.write(b);
        }
        assertThat(shown()).isEqualTo("x�y�z\u2030–é");
    }

    @Test
    void seesAnEscapeBehindACharacterThatBreaksOff() {
        stream.write(0xC2);
        stream.write(0x1B);
        stream.write(0xE2);
        stream.write(0x80);
        stream.write(0x1B);

        assertThat(shown()).doesNotContain("\u001b").contains("␛");
    }
}
