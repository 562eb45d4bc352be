package enface.study.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.job.CancelledException;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.study.SampleLibrary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/// A person who thinks better of it finds the folder as it was.
class ExportCancelledTest {

    @TempDir
    private Path folder;

    /// Those left out are tried where their writers are, write notes alone, or want times, which the sample has not.
    @ParameterizedTest
    @EnumSource(
            value = ExportFormat.class,
            mode = Mode.EXCLUDE,
            names = {"PDF", "HTML", "JSONLD", "SRT", "VTT"})
    void leavesNothingBehindAndWhatWasThereThere(ExportFormat format) throws Exception {
        try (var sample = new SampleLibrary(folder.resolve("library.enface"))) {
            var here = Files.createDirectory(folder.resolve("here"));
            var file = Files.writeString(here.resolve("old." + format.ending()), "as it was");
            var work = sample.open();
            var export = Export.of(format, Content.TEXT, work.versions());
            var exporting = new Exporting(sample.library(), new Words(Locale.ENGLISH));
            var steps = new AtomicInteger();
            Progress cancelling = (_, _) -> {
                if (steps.incrementAndGet() > 3) {
                    throw new CancelledException();
                }
            };
            assertThatThrownBy(() -> exporting.write(export, work, file, cancelling))
                    .isInstanceOf(CancelledException.class);
            assertThat(here).isDirectoryContaining(file::equals);
            try (var left = Files.list(here)) {
                assertThat(left).containsExactly(file);
            }
            assertThat(file).hasContent("as it was");
        }
    }
}
