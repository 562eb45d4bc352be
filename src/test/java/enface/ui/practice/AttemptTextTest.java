package enface.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import enface.compare.Difference.Kind;
import enface.study.practice.AttemptReport.Part;
import enface.ui.OneInk;
import enface.ui.WindowTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What only one of two translations has is told from the rest, and from what only the other has, without colour.
class AttemptTextTest extends WindowTest {

    private static final List<Part> PARTS =
            List.of(new Part("Neighbours ", false), new Part("and friends", true), new Part(", thank you.", false));
    private static final List<Part> SAME = List.of(new Part("Neighbours and friends, thank you.", false));

    @Test
    void theSidesAreToldApartInOneInk() {
        assertThat(Stream.of(
                        OneInk.of(() -> new AttemptText(SAME, Kind.DELETED, "latin"), "practice"),
                        OneInk.of(() -> new AttemptText(PARTS, Kind.DELETED, "latin"), "practice"),
                        OneInk.of(() -> new AttemptText(PARTS, Kind.INSERTED, "latin"), "practice")))
                .doesNotHaveDuplicates();
    }

    @Test
    void itSaysWhatItAloneHas() {
        var text = new AttemptText(PARTS, Kind.DELETED, "latin");
        assertThat(text.all()).isEqualTo("Neighbours and friends, thank you.");
        assertThat(text.only()).isEqualTo("and friends");
        assertThat(new AttemptText(SAME, Kind.DELETED, "latin").only()).isEmpty();
    }
}
