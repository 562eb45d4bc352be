package enface.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever was acknowledged of corrections, repairs and their taking back is there when the program is killed, and
/// can still be taken back; `CorrectionsKilledBench` does the same two hundred times.
class CorrectionsKilledTest {

    private static final int TIMES = 4;

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void aCorrectionIsThereOrNotWheneverTheProgramIsKilled() throws Exception {
        var killed = new CorrectionsKilled(folder.resolve("x.enface"), new Random(7));
        for (int i = 0; i < TIMES; i++) {
            var end = killed.kill();
            assertThat(end.acknowledged()).isPositive();
            assertThat(end.wrong()).isEmpty();
        }
        assertThat(killed.wrongAtLast()).isEmpty();
    }
}
