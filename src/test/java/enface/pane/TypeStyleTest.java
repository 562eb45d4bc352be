package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.pane.place.ReadingPosition;
import enface.pane.type.TypeStyle;
import enface.pane.type.TypeStyle.Indent;
import java.util.List;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Text set otherwise stays where it was read.
@ExtendWith(ApplicationExtension.class)
class TypeStyleTest {

    private static final int SENTENCES = 200;
    private static final int ROW = 90;

    private static final List<TypeStyle> STYLES = List.of(
            new TypeStyle(1.4, 1, "", "", Indent.CUSTOM, false),
            new TypeStyle(0.8, 0.6, "", "", Indent.NEVER, false),
            new TypeStyle(1, 2, "monospace", "monospace", Indent.ALWAYS, false),
            new TypeStyle(1.2, 0.7, "", "", Indent.ALWAYS, true),
            TypeStyle.USUAL);

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 900, 640);
    }

    @BeforeEach
    void show() {
        on.show(
                List.of(SampleTexts.english(1, SENTENCES), SampleTexts.chinese(2, SENTENCES)),
                SampleTexts.rows(SENTENCES, 2));
    }

    @Test
    void theRowAtTheReadingLineStaysThereInEveryPane() {
        on.run(() -> on.panes.goTo(new ReadingPosition(ROW, 0)));
        for (var style : STYLES) {
            on.run(() -> on.panes.type().setTypeStyle(style));
            assertThat(on.ask(() -> on.panes.getPosition())).isEqualTo(new ReadingPosition(ROW, 0));
            for (int pane = 0; pane < 2; pane++) {
                var from = on.panes.viewport().rowMap().extent(pane, ROW).from();
                assertThat(on.realY(pane, from)).as("%s, pane %d", style, pane).isCloseTo(22, within(0.5));
            }
        }
    }

    @Test
    void thePlaceWithinARowStaysTheSameShareOfIt() {
        on.run(() -> on.panes.goTo(new ReadingPosition(ROW, 0.5)));
        for (var style : STYLES) {
            on.run(() -> on.panes.type().setTypeStyle(style));
            for (int pane = 0; pane < 2; pane++) {
                int column = pane;
                var extent = on.panes.viewport().rowMap().extent(pane, ROW);
                double height = on.ask(() -> on.panes.viewport().arrangement().height(column, ROW));
                assertThat(on.realY(pane, extent.from()) + height / 2)
                        .as("%s, pane %d", style, pane)
                        .isCloseTo(22, within(1.0));
            }
        }
    }

    @Test
    void linesGrowWithTheirLeadingAndShrinkWithTheirMeasure() {
        double usual = on.ask(() -> on.panes.viewport().arrangement().height(0, ROW));
        on.run(() -> on.panes.type().setTypeStyle(new TypeStyle(1.5, 1, "", "", Indent.CUSTOM, false)));
        assertThat(on.ask(() -> on.panes.viewport().arrangement().height(0, ROW)))
                .isCloseTo(usual * 1.5, within(usual * 0.1));
        on.run(() -> on.panes.type().setTypeStyle(new TypeStyle(1, 0.5, "", "", Indent.CUSTOM, false)));
        assertThat(on.ask(() -> on.panes.viewport().columns().getFirst().textLeft()))
                .as("short lines leave room at the side")
                .isGreaterThan(60);
    }

    @Test
    void whatCannotBeReadIsNotSet() {
        var wild = new TypeStyle(40, 0, "", "", Indent.CUSTOM, false);
        assertThat(wild.leading()).isEqualTo(1.6);
        assertThat(wild.measure()).isEqualTo(0.5);
    }

    @Test
    void theVeilLeavesOnlyTheCurrentRowOpen() {
        on.run(() -> on.panes.setFocusMode(true));
        long top = on.ask(() -> on.panes.overlays().veil().openings());
        assertThat(top).as("the row at the reading line").isBetween(2L, 8L);
        on.run(() -> on.panes.setCurrentRow(3));
        assertThat(on.ask(() -> on.panes.overlays().veil().openings())).isBetween(2L, 14L);
        on.run(() -> on.panes.goTo(new ReadingPosition(ROW, 0)));
        assertThat(on.ask(() -> on.panes.overlays().veil().openings()))
                .as("the current row is out of sight")
                .isZero();
        on.run(() -> on.panes.setFocusMode(false));
        assertThat(on.ask(() -> on.panes.overlays().veil().isVisible())).isFalse();
    }
}
