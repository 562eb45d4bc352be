package enface.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.correct.Correcting;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever was corrected, repaired, brought in and replaced: taken back step by step and made again, the work is at
/// each step what it was there before.
class AllTakenBackTest {

    private static final int STEPS = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void everyStepIsTakenBackAndMadeAgain(long seed) throws Exception {
        try (var sample = new SampleLibrary(folder.resolve("library.enface"))) {
            var library = sample.library();
            var work = sample.work();
            var correcting = new Correcting(library, InstantSource.system());
            var states = new ArrayList<String>();
            var imported = Corrector.state(library, work);
            Corrector.act(library, seed, STEPS);
            while (correcting.redo(work).isPresent()) {}
            states.add(Corrector.state(library, work));
            while (correcting.undo(work).isPresent()) {
                states.add(Corrector.state(library, work));
            }
            assertThat(states).hasSizeGreaterThan(STEPS / 4).last().isEqualTo(imported);
            for (int i = states.size() - 2; i >= 0; i--) {
                assertThat(correcting.redo(work)).as("step %d", i).isPresent();
                assertThat(Corrector.state(library, work)).as("step %d", i).isEqualTo(states.get(i));
            }
            assertThat(library.check()).isEmpty();
        }
    }
}
