package enface.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Programs are killed while they write one library and open its files; `KilledBench` does the same two hundred times.
class NothingAcknowledgedIsLostTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsOpenedAndWhoeverIsKilled(long seed) throws IOException, InterruptedException {
        var end = new Killed(folder.resolve("x.enface"), new Random(seed))
                .run(List.of(List.of("peeking", "importing"), List.of("peeking", "reopening")));
        assertThat(end.acknowledged()).isGreaterThan(5);
        assertThat(end.lost()).isEmpty();
        assertThat(end.problems()).isEmpty();
        assertThat(end.halves()).isZero();
        assertThat(end.died()).isZero();
    }
}
