package enface.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsToTsvTest {

    @Test
    void writesALinePerRowAndAColumnPerVersion(@TempDir Path folder) throws IOException {
        var work = FerrySpeech.work(3);
        var file = folder.resolve("rows.tsv");
        RowsToTsv.write(work.versions(), FerrySpeech.rows(3), file);
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(7).allMatch(l -> l.split("\t", -1).length == 3);
        assertThat(lines.getLast()).startsWith(FerrySpeech.ENGLISH.getLast() + "\t" + FerrySpeech.CHINESE.getLast());
    }
}
