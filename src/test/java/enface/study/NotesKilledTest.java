package enface.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Whatever was acknowledged of notes, replies, marks and attempts is there when the program is killed;
/// `NotesKilledBench` does the same two hundred times.
class NotesKilledTest {

    private static final int TIMES = 5;

    @TempDir
    private Path folder;

    @Test
    @Timeout(300)
    void nothingAcknowledgedIsLostWheneverTheProgramIsKilled() throws Exception {
        var killed = new NotesKilled(folder.resolve("x.enface"), new Random(7));
        for (int i = 0; i < TIMES; i++) {
            var end = killed.kill();
            assertThat(end.acknowledged()).isPositive();
            assertThat(end.wrong()).isEmpty();
        }
    }
}
