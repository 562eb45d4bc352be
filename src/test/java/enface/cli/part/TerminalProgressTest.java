package enface.cli.part;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.cut.Words;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final AtomicLong clock = new AtomicLong();
    private final TerminalProgress progress = new TerminalProgress(
            new PrintStream(written, true, StandardCharsets.UTF_8), new Words(Locale.ENGLISH), clock::get);

    private String text() {
        return written.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesOneLineOverAgainAndWipesIt() {
        progress.step(1, 4);
        assertThat(text()).as("at once").isEmpty();
        clock.addAndGet(1_000_000_000);
        progress.step(2, 4);
        progress.step(3, 4);
        assertThat(text()).isEqualTo("\r50% done\u001b[K");
        clock.addAndGet(1_000_000_000);
        progress.step(3, 4);
        progress.close();
        progress.step(4, 4);
        progress.close();
        assertThat(text())
                .isEqualTo("\r50% done\u001b[K\r75% done\u001b[K\r\u001b[K")
                .doesNotContain("\n");
    }
}
