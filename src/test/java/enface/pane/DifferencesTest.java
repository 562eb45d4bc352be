package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;

import enface.compare.Change;
import enface.compare.Difference.Kind;
import enface.pane.level.Layout;
import enface.pane.over.HeatStrip;
import enface.pane.place.ReadingPosition;
import enface.pane.type.PaneText;
import enface.pane.type.Rendition;
import enface.text.Paragraph.Reading;
import enface.text.TextPlace;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What differs between versions, as it stands in the panes and beside the scroll bar.
@ExtendWith(ApplicationExtension.class)
class DifferencesTest {

    private static final int SENTENCES = 300;
    private static final VersionId ONE = new VersionId(1);
    private static final VersionId OTHER = new VersionId(2);

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    private final PaneText one = SampleTexts.english(1, SENTENCES);
    private final PaneText other = SampleTexts.english(2, SENTENCES);

    @SuppressWarnings("NullAway.Init")
    private Stage stage;

    /// On a stage of its own: it is made smaller, and the one TestFX hands over is the next test's too.
    @Start
    void start(Stage theirs) {
        stage = new Stage();
        on = new PanesOnStage(stage, 900, 640);
        on.show(List.of(one, other), SampleTexts.rows(SENTENCES, 2));
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
    }

    /// The first word of every paragraph.
    private static List<Change> firstWords(PaneText text, Kind kind, int move) {
        var changes = new ArrayList<Change>();
        for (int p = 0; p < text.text().paragraphs().size(); p++) {
            int end = text.text().paragraph(p).text().indexOf(' ');
            changes.add(new Change(kind, p, new TextSpan(0, end), move));
        }
        return changes;
    }

    private void show(List<Change> inOne, List<Change> inOther) {
        on.run(() -> on.panes.marks().setDifferences(Map.of(ONE, inOne, OTHER, inOther), List.of()));
    }

    private long drawn(int pane, Kind kind) {
        return on.ask(() -> on.panes.viewport().columns().get(pane).cells().inView().values().stream()
                .mapToLong(c -> c.differences().drawn(kind))
                .sum());
    }

    private long inView(int pane) {
        return on.ask(() ->
                (long) on.panes.viewport().columns().get(pane).cells().inView().size());
    }

    private long lit(int pane) {
        return on.ask(() -> on.panes.viewport().columns().get(pane).cells().inView().values().stream()
                .mapToLong(c -> c.differences().drawnLit())
                .sum());
    }

    @Test
    void coloursWhatIsInViewAndLaysNothingOut() {
        int laidOut = on.ask(on.panes.viewport()::cellsLaidOut);
        show(firstWords(one, Kind.DELETED, 0), firstWords(other, Kind.INSERTED, 0));
        assertThat(drawn(0, Kind.DELETED)).isEqualTo(inView(0)).isPositive();
        assertThat(drawn(1, Kind.INSERTED)).isEqualTo(inView(1));
        assertThat(drawn(0, Kind.INSERTED)).isZero();
        assertThat(on.ask(on.panes.viewport()::cellsLaidOut)).isEqualTo(laidOut);
        show(List.of(), List.of());
        assertThat(drawn(0, Kind.DELETED) + drawn(1, Kind.INSERTED)).isZero();
        assertThat(on.ask(on.panes.viewport()::cellsLaidOut)).isEqualTo(laidOut);
    }

    @Test
    void coloursStayThroughEverythingThatSetsTheTextAnew() {
        show(firstWords(one, Kind.SUBSTITUTED, 0), firstWords(other, Kind.SUBSTITUTED, 0));
        on.run(() -> on.panes.goToPlace(0, new TextPlace(40, 0)));
        assertThat(drawn(0, Kind.SUBSTITUTED)).as("elsewhere").isEqualTo(inView(0));
        on.resize(640, 500);
        assertThat(drawn(0, Kind.SUBSTITUTED)).as("another size").isEqualTo(inView(0));
        on.run(() -> on.panes.type().setTextScale(1.4));
        assertThat(drawn(1, Kind.SUBSTITUTED)).as("larger").isEqualTo(inView(1));
        on.run(() -> on.panes.type().setRendition(new Shouting()));
        assertThat(drawn(1, Kind.SUBSTITUTED)).as("written otherwise").isEqualTo(inView(1));
        on.run(() -> on.panes.textLayoutProperty().set(Layout.ROWS));
        assertThat(drawn(0, Kind.SUBSTITUTED)).as("row by row").isPositive().isLessThanOrEqualTo(inView(0));
    }

    /// As the reader may have Chinese written: other characters, as many.
    private static final class Shouting implements Rendition {

        @Override
        public String written(VersionId version, int paragraph, String text) {
            return text.toUpperCase(Locale.ROOT);
        }

        @Override
        public List<Reading> readings(VersionId version, int paragraph) {
            return List.of();
        }

        @Override
        public boolean hasReadings(VersionId version) {
            return false;
        }
    }

    @Test
    void aScreenReaderIsToldWhatDiffersInTheRow() {
        show(firstWords(one, Kind.DELETED, 0), List.of());
        on.run(() -> on.panes.setCurrentRow(0));
        var first = one.text().paragraph(0).text();
        var said = on.ask(() -> (String) on.panes.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertThat(said).contains("\npane.differs.deleted: " + first.substring(0, first.indexOf(' ')));
        show(List.of(), List.of());
        assertThat(on.ask(() -> (String) on.panes.queryAccessibleAttribute(AccessibleAttribute.TEXT)))
                .doesNotContain("pane.differs");
    }

    @Test
    void otherTextsBringNoColours() {
        show(firstWords(one, Kind.DELETED, 0), List.of());
        on.run(() -> on.panes.marks().setDifferences(Map.of(ONE, firstWords(one, Kind.DELETED, 0)), heat()));
        assertThat(on.ask(() -> on.panes.overlays().heat().isVisible())).isTrue();
        on.show(List.of(one, other), SampleTexts.rows(SENTENCES, 2));
        assertThat(drawn(0, Kind.DELETED)).isZero();
        assertThat(on.ask(() -> on.panes.overlays().heat().isVisible())).isFalse();
    }

    @Test
    void aMoveHasItsNumberAndLightsUpAtBothEnds(FxRobot robot) {
        var from = new Change(Kind.MOVED, 0, new TextSpan(4, 9), 7);
        var to = new Change(Kind.MOVED, 1, new TextSpan(0, 6), 7);
        var another = new Change(Kind.MOVED, 1, new TextSpan(10, 16), 8);
        show(List.of(from), List.of(to, another));
        assertThat(on.ask(() -> on.panes.viewport().columns().get(1).cells().inView().values().stream()
                        .flatMap(c -> c.differences().numbers().stream())
                        .toList()))
                .containsExactly("7", "8");
        assertThat(lit(0) + lit(1)).isZero();
        robot.moveTo(on.pointOf(0, new TextPlace(0, 6)));
        on.settle();
        assertThat(lit(0)).isEqualTo(1);
        assertThat(lit(1)).isEqualTo(1);
        robot.moveTo(on.pointOf(0, new TextPlace(0, 14)));
        on.settle();
        assertThat(lit(0) + lit(1)).isZero();
    }

    /// Only row 200 disagrees.
    private static List<Double> heat() {
        var heat = new ArrayList<Double>();
        for (int row = 0; row < SENTENCES; row++) {
            heat.add(row == 200 ? 1.0 : 0.0);
        }
        return heat;
    }

    @Test
    void theStripShowsWhereAndAClickGoesThere(FxRobot robot) {
        on.run(() -> on.panes.marks().setDifferences(Map.of(), heat()));
        var strip = on.ask(() -> on.panes.overlays().heat());
        int height = on.ask(() -> (int) strip.getHeight());
        double share = on.ask(() -> on.panes.viewport().rowMap().shareBefore(new ReadingPosition(200, 0.5)));
        int there = (int) (share * height);
        assertThat(on.ask(() -> strip.lengthAt(there))).isPositive();
        assertThat(on.ask(() -> strip.lengthAt(there / 2))).isZero();
        assertThat(on.ask(() -> strip.lengthAt(height - 20))).isZero();
        int below = on.ask(() -> {
            int y = there;
            while (strip.lengthAt(y) > 0) {
                y++;
            }
            return y;
        });
        Point2D point = on.ask(() -> strip.localToScreen(HeatStrip.WIDTH / 2, below + 0.5));
        robot.clickOn(point, MouseButton.PRIMARY);
        on.settle();
        assertThat(on.ask(on.panes::getCurrentRow))
                .as("the one nearby that disagrees")
                .isEqualTo(200);
        assertThat(on.ask(on.panes::getPosition)).isEqualTo(new ReadingPosition(200, 0));
        on.resize(900, 400);
        assertThat(on.ask(() -> strip.lengthAt((int) (share * strip.getHeight()))))
                .isPositive();
    }

    @Test
    void theMoreDisagreementTheLongerTheLine() {
        var heat = new ArrayList<Double>();
        for (int row = 0; row < SENTENCES; row++) {
            heat.add(row < SENTENCES / 2 ? 0.25 : 0.9);
        }
        on.run(() -> on.panes.marks().setDifferences(Map.of(), heat));
        var strip = on.ask(() -> on.panes.overlays().heat());
        double little = on.ask(() -> strip.lengthAt(20));
        double much = on.ask(() -> strip.lengthAt((int) strip.getHeight() - 20));
        assertThat(little).isBetween(1.0, 3.0);
        assertThat(much).isGreaterThan(2 * little);
    }
}
