package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.row.MovedRows;
import enface.align.row.Rows;
import enface.pane.level.Layout;
import enface.pane.type.PaneText;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A sentence that the translation has in another place is marked on both sides, and both light up together.
@ExtendWith(ApplicationExtension.class)
class MovedTest {

    private static final int SENTENCES = 12;
    private static final int MOVED = 1;
    private static final int TO = 6;

    private final PaneText english = SampleTexts.english(1, SENTENCES);
    private final PaneText chinese = SampleTexts.chinese(2, SENTENCES);

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 1000, 640);
        var beads = new ArrayList<Bead>();
        for (int i = 0; i < SENTENCES; i++) {
            int to = i == MOVED ? TO : i > MOVED && i <= TO ? i - 1 : i;
            beads.add(Bead.proposed(new SegmentRange(i, i + 1), new SegmentRange(to, to + 1), 0.9));
        }
        var versions = List.of(Rows.original(SENTENCES), new Alignment(SENTENCES, SENTENCES, beads));
        var rows = Rows.of(versions);
        on.show(List.of(english, chinese), rows);
        on.run(() -> on.panes.setMoved(MovedRows.of(versions, rows)));
    }

    private List<String> spans(int pane, boolean hovered) {
        return on.ask(() -> {
            var found = new ArrayList<String>();
            var column = on.panes.viewport().columns().get(pane);
            for (var cell : column.cells().inView().values()) {
                var text = column.content().text().paragraph(cell.paragraph()).text();
                List<TextSpan> spans =
                        hovered ? List.of(cell.marks().hover()) : cell.marks().moved();
                spans.stream().filter(s -> !s.isEmpty()).forEach(s -> found.add(s.of(text)));
            }
            return found;
        });
    }

    private static String sentence(PaneText pane, int segment) {
        return pane.text().textOf(segment);
    }

    @Test
    void itIsMarkedOnBothSidesAndNothingElseIs() {
        assertThat(spans(0, false)).containsExactly(sentence(english, MOVED));
        assertThat(spans(1, false)).containsExactly(sentence(chinese, TO));
    }

    @Test
    void inRowsTheGapSaysWhichWayItWent() {
        on.run(() -> on.panes.textLayoutProperty().set(Layout.ROWS));

        assertThat(gaps(1)).containsExactly("↓");
        on.run(() -> on.panes.goToPlace(1, chinese.text().rangeOf(TO).from()));
        assertThat(gaps(0)).containsExactly("↑");
    }

    private List<String> gaps(int pane) {
        return on.ask(() -> on.panes.viewport().columns().get(pane).lookupAll(".row-gap").stream()
                .filter(Node::isVisible)
                .map(gap -> ((Label) gap).getText())
                .toList());
    }

    @Test
    void bothSidesLightUpTogether(FxRobot robot) {
        var start = english.text().rangeOf(MOVED).from();
        robot.moveTo(on.pointOf(0, new TextPlace(start.paragraph(), start.offset() + 3)));
        on.settle();

        assertThat(spans(0, true)).containsExactly(sentence(english, MOVED));
        assertThat(spans(1, true)).containsExactly(sentence(chinese, TO));
    }
}
