package enface.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsToTsvTest {

    @Test
    void writesALinePerRowAndAColumnPerVersion() {
        var lines = RowsToTsv.text(FerrySpeech.work(3).versions(), FerrySpeech.rows(3))
                .lines()
                .toList();
        assertThat(lines).hasSize(7).allMatch(l -> l.split("\t", -1).length == 3);
        assertThat(lines.getLast()).startsWith(FerrySpeech.ENGLISH.getLast() + "\t" + FerrySpeech.CHINESE.getLast());
    }
}
