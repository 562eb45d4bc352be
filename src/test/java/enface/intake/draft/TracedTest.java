package enface.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Chance;
import enface.text.TextSpan;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every character knows where it stood, whatever is put together of it and cut off again.
class TracedTest {

    private static final String FILE = "The ferry waits &amp; waits. 渡船在等。𠮷";

    static Stream<Chance> often() {
        return Chance.times(100);
    }

    @ParameterizedTest
    @MethodSource("often")
    void whatWasCutAndJoinedStillStandsWhereItStood(Chance chance) {
        var text = new TracedText();
        for (int kind : chance.some(12, () -> chance.upTo(4))) {
            int start = chance.upTo(FILE.length());
            int end = start + chance.upTo(FILE.length() - start);
            switch (kind) {
                case 0 -> text.add(Traced.made(chance.oneOf(List.of(" ", "\n", "。"))));
                case 1 -> {
                    if (text.length() > 0) {
                        text.takeLast();
                    }
                }
                case 2 -> text.add(Traced.of(FILE, new TextSpan(start, end)).strip());
                default -> text.add(Traced.of(FILE, new TextSpan(start, end)));
            }
        }

        var done = text.done();

        assertThat(done.length()).isEqualTo(text.length());
        for (int i = 0; i < done.length(); i++) {
            if (done.origin(i) >= 0) {
                assertThat(FILE.charAt(done.origin(i))).isEqualTo(done.text().charAt(i));
            }
        }
        assertThat(done.endOrigin()).isEqualTo(text.endOrigin());
        var tail = text.tail(5);
        assertThat(done.text()).endsWith(tail.text());
        assertThat(tail.length()).isEqualTo(Math.min(5, done.length()));
        for (int i = 0; i < tail.length(); i++) {
            assertThat(tail.origin(i)).isEqualTo(done.origin(done.length() - tail.length() + i));
        }
    }

    @Test
    void knowsItsFirstAndLastPlaceAroundWhatStandsNowhere() {
        var text = new TracedText(Traced.made("("))
                .add(Traced.of(FILE, new TextSpan(4, 9)))
                .add(Traced.made(")"))
                .done();

        assertThat(text).hasToString("(ferry)");
        assertThat(text.firstOrigin()).isEqualTo(4);
        assertThat(text.endOrigin()).isEqualTo(9);
        assertThat(Traced.made("x").firstOrigin()).isEqualTo(-1);
        assertThat(Traced.made("x").endOrigin()).isEqualTo(-1);
        assertThat(Traced.EMPTY.endOrigin()).isEqualTo(-1);
    }

    @Test
    void stripsEverySpaceThereIs() {
        var wide = "\u3000 \t\u00a0\ufeff\u200b渡 口\u2003\n";

        assertThat(Traced.of(wide, new TextSpan(0, wide.length())).strip()).hasToString("渡 口");
        assertThat(Traced.made(" \u3000").strip().isEmpty()).isTrue();
    }

    @Test
    void whatIsSpeltOtherwiseStandsAtItsSign() {
        var spelt = Traced.spelt("&", FILE.indexOf('&'));

        assertThat(spelt.origin(0)).isEqualTo(16);
        assertThat(spelt.endOrigin()).isEqualTo(17);
    }
}
