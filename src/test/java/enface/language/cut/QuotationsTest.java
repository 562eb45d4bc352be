package enface.language.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuotationsTest {

    @Test
    void aQuotationGoesOnFromSentenceToSentenceUntilItsOwnMarkClosesIt() {
        assertThat(Quotations.inside(List.of("He said: “Wait.", "It's «late».", "Go.” And he left.", "Nobody went.")))
                .containsExactly(false, true, true, false);
        assertThat(Quotations.inside(List.of("他说：「等等。", "『晚了』。", "走吧。」他走了。", "没有人去。")))
                .containsExactly(false, true, true, false);
        assertThat(Quotations.inside(List.of("Er sagte: „Warte.", "Es ist spät.“", "Er ging.")))
                .containsExactly(false, true, false);
    }

    @Test
    void aMarkThatIsNeverClosedCountsForNothing() {
        var endless = Stream.concat(Stream.of("6\" of rain."), Collections.nCopies(100, "It rained.").stream())
                .toList();

        assertThat(Quotations.inside(endless)).containsOnly(false);
    }
}
