package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.note.NoteId;
import enface.pane.level.Layout;
import enface.pane.place.ReadingPosition;
import enface.pane.type.NoteMark;
import enface.pane.type.PaneText;
import enface.store.scheme.Shipped;
import enface.text.Paragraph;
import enface.text.Said;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Row beside row: every row starts at one height in all panes, and the place is kept from one layout to the other.
@ExtendWith(ApplicationExtension.class)
class RowsLayoutTest {

    private static final int SENTENCES = 300;
    private static final double READING_LINE = 22;

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 1000, 640);
    }

    private static boolean lacks(int sentence) {
        return (sentence >= 30 && sentence < 42) || sentence % 11 == 5;
    }

    private void showFour(int sentences) {
        on.show(
                List.of(
                        SampleTexts.english(1, sentences),
                        SampleTexts.chinese(2, sentences),
                        SampleTexts.chineseWithout(3, sentences, RowsLayoutTest::lacks),
                        SampleTexts.english(4, sentences)),
                SampleTexts.rows(sentences, List.of(_ -> false, _ -> false, RowsLayoutTest::lacks, _ -> false)));
    }

    private void lay(Layout layout) {
        on.run(() -> on.panes.textLayoutProperty().set(layout));
    }

    private void assertRowsLevel() {
        int[] inSight = on.ask(() -> on.panes.viewport().arrangement().rowsInSight());
        var map = on.panes.viewport().rowMap();
        double before = Double.NEGATIVE_INFINITY;
        for (int row = inSight[0]; row <= inSight[1]; row++) {
            double top = on.realY(0, Objects.requireNonNull(map.rangeOf(0, row)).from());
            assertThat(top).as("row %d", row).isGreaterThan(before + 20);
            before = top;
            for (int pane = 1; pane < map.panes(); pane++) {
                var range = map.rangeOf(pane, row);
                if (range != null) {
                    assertThat(on.realY(pane, range.from()))
                            .as("pane %d, row %d", pane, row)
                            .isCloseTo(top, within(0.001));
                }
            }
        }
    }

    @Test
    void everyRowStartsAtOneHeightInAllPanes() {
        showFour(SENTENCES);
        lay(Layout.ROWS);
        for (int row = 0; row < SENTENCES; row += 23) {
            int to = row;
            on.run(() -> on.panes.goTo(new ReadingPosition(to, 0)));
            assertRowsLevel();
        }
        on.resize(1300, 500);
        assertRowsLevel();
        on.run(() -> on.panes.type().setTextScale(1.5));
        assertRowsLevel();
    }

    @Test
    void aRowThatAVersionLacksIsShownAsAGapOfItsHeight() {
        showFour(SENTENCES);
        lay(Layout.ROWS);
        on.run(() -> on.panes.goTo(new ReadingPosition(33, 0)));
        int[] inSight = on.ask(() -> on.panes.viewport().arrangement().rowsInSight());
        var gaps = on.ask(() -> on.panes.lookupAll(".row-gap").stream()
                .filter(node -> node.isVisible())
                .map(Label.class::cast)
                .toList());
        assertThat(gaps).hasSize(inSight[1] - inSight[0] + 1);
        var map = on.panes.viewport().rowMap();
        for (var gap : gaps) {
            assertThat(gap.getText()).isNotBlank();
            assertThat(gap.getHeight()).isGreaterThan(25);
        }
        double first = on.realY(0, Objects.requireNonNull(map.rangeOf(0, 33)).from());
        assertThat(gaps).anySatisfy(gap -> assertThat(gap.getLayoutY()).isCloseTo(first, within(8.0)));
    }

    @Test
    void theLineAtTheReadingLineIsThereAgainInTheOtherLayoutAndBack() {
        showFour(SENTENCES);
        for (int row = 3; row < SENTENCES - 30; row += 37) {
            for (double fraction : new double[] {0, 0.45, 0.8}) {
                lay(Layout.FACING);
                var before = new ReadingPosition(row, fraction);
                on.run(() -> on.panes.goTo(before));
                var place = on.ask(() -> on.panes
                        .viewport()
                        .arrangement()
                        .placeAt(before)
                        .orElseThrow()
                        .place());
                double y = on.realY(0, place);
                lay(Layout.ROWS);
                assertThat(on.realY(0, place)).as("%s", before).isCloseTo(READING_LINE, within(1.0));
                assertThat(Math.abs(y - READING_LINE)).as("%s", before).isLessThan(33);
                lay(Layout.FACING);
                assertThat(on.shown()).isEqualTo(before);
            }
        }
    }

    @Test
    void readingOnInRowsIsKeptWhenThePagesComeBack() {
        showFour(SENTENCES);
        lay(Layout.ROWS);
        on.run(() -> on.panes.goTo(new ReadingPosition(60, 0)));
        on.run(() -> on.panes.scrollBy(500));
        int row = on.shown().row();
        assertThat(row).isGreaterThan(61);
        lay(Layout.FACING);
        assertThat(on.shown().row()).isEqualTo(row);
    }

    @Test
    void oneKeySwitchesAndTheCurrentRowStays(FxRobot robot) {
        showFour(SENTENCES);
        on.run(on.panes::requestFocus);
        on.run(() -> on.panes.setCurrentRow(4));
        robot.type(KeyCode.L);
        on.settle();
        assertThat(on.panes.textLayoutProperty().get()).isEqualTo(Layout.ROWS);
        assertThat(on.panes.getCurrentRow()).isEqualTo(4);
        robot.type(KeyCode.L);
        on.settle();
        assertThat(on.panes.textLayoutProperty().get()).isEqualTo(Layout.FACING);
    }

    @Test
    void theWheelMovesNoPaneFartherThanItWasTurnedAndReachesBothEnds() {
        showFour(80);
        lay(Layout.ROWS);
        for (int turn = 0; turn < 30; turn++) {
            int clicks = turn < 20 ? 2 : -3;
            var before = on.ask(this::tops);
            double turned = on.turnWheel(300 + turn, 300, clicks);
            assertThat(turned).isPositive();
            var after = on.ask(this::tops);
            before.forEach((cell, top) -> assertThat((top - after.getOrDefault(cell, top)) * Integer.signum(clicks))
                    .as("%s", cell)
                    .isBetween(-0.001, turned + 1));
            assertRowsLevel();
        }
        on.run(() -> on.panes.scrollBy(1e9));
        assertThat(on.panes.lastVisibleRow()).isEqualTo(79);
        assertRowsLevel();
        on.run(() -> on.panes.scrollBy(-1e9));
        assertThat(on.shown()).isEqualTo(ReadingPosition.START);
    }

    private Map<List<Integer>, Double> tops() {
        Map<List<Integer>, Double> tops = new HashMap<>();
        var columns = on.panes.viewport().columns();
        for (int pane = 0; pane < columns.size(); pane++) {
            int p = pane;
            columns.get(pane)
                    .cells()
                    .inView()
                    .forEach((number, cell) -> tops.put(List.of(p, number), cell.getLayoutY()));
        }
        return tops;
    }

    private int laidOutBy(Runnable action) {
        int before = on.ask(on.panes.viewport()::cellsLaidOut);
        on.run(action);
        return on.ask(on.panes.viewport()::cellsLaidOut) - before;
    }

    @Test
    void switchingAndStepsLayOutNoMoreHoweverLongTheTextIs() {
        var switches = new ArrayList<Integer>();
        var steps = new ArrayList<Integer>();
        for (int sentences : new int[] {300, 20_000}) {
            lay(Layout.FACING);
            showFour(sentences);
            switches.add(laidOutBy(() -> on.panes.textLayoutProperty().set(Layout.ROWS)));
            int sum = 0;
            for (int step = 0; step < 40; step++) {
                int laidOut = laidOutBy(() -> on.panes.scrollBy(40));
                assertThat(laidOut).isLessThanOrEqualTo(8);
                sum += laidOut;
            }
            steps.add(sum);
        }
        assertThat(switches.get(0)).isEqualTo(switches.get(1)).isLessThan(80);
        assertThat(steps.get(0)).isEqualTo(steps.get(1)).isPositive();
    }

    @Test
    void aDragOverRowsCopiesTheTextAsItIs(FxRobot robot) {
        var english = SampleTexts.english(1, 20);
        on.show(List.of(english, SampleTexts.chinese(2, 20)), SampleTexts.rows(20, 2));
        lay(Layout.ROWS);
        var from = english.text().rangeOf(1).from();
        var to = english.text().rangeOf(4).from();
        robot.drag(on.pointOf(0, from), MouseButton.PRIMARY)
                .moveTo(on.pointOf(0, new TextPlace(to.paragraph(), to.offset() + 5)))
                .drop();
        on.settle();
        var range = Objects.requireNonNull(on.panes.selections().get(new VersionId(1)));
        assertThat(english.text().textOf(range))
                .contains(english.text().textOf(2))
                .contains(english.text().textOf(3));
        assertThat(english.text().textOf(range).length())
                .isLessThan(english.text().textOf(new TextRange(from, to)).length() + 8);
    }

    @Test
    void aNotesNumberStandsOnceBehindItsPassage() {
        var english = SampleTexts.english(1, 20);
        on.show(List.of(english, SampleTexts.chinese(2, 20)), SampleTexts.rows(20, 2));
        lay(Layout.ROWS);
        var second = english.text().rangeOf(1);
        on.run(() -> on.panes
                .marks()
                .setNotes(List.of(new NoteMark(
                        english.id(),
                        TextRange.of(
                                second.from().paragraph(),
                                new TextSpan(
                                        second.from().offset(), second.from().offset() + 6)),
                        new NoteId(1),
                        1,
                        Shipped.procedures().categories().getFirst()))));
        assertThat(on.ask(() -> on.panes.lookupAll(".note-number").size())).isEqualTo(1);
        assertThat(on.ask(() -> on.panes.lookupAll(".note-line").size())).isEqualTo(1);
    }

    @Test
    void aClickInAGapTakesItsRow(FxRobot robot) {
        showFour(SENTENCES);
        lay(Layout.ROWS);
        on.run(() -> on.panes.goTo(new ReadingPosition(33, 0)));
        var gap = on.ask(() -> {
            var column = on.panes.viewport().columns().get(2);
            return column.localToScreen(column.textLeft() + 30, READING_LINE + 10);
        });
        robot.clickOn(gap);
        on.settle();
        assertThat(on.panes.getCurrentRow()).isEqualTo(33);
    }

    @Test
    void theRowUnderThePointerIsLitInAllFourPanesAndReadOut(FxRobot robot) {
        showFour(SENTENCES);
        lay(Layout.ROWS);
        var map = on.panes.viewport().rowMap();
        robot.moveTo(on.pointOf(3, Objects.requireNonNull(map.rangeOf(3, 2)).from()));
        on.settle();
        for (int pane = 0; pane < 4; pane++) {
            var column = on.panes.viewport().columns().get(pane);
            var lit = on.ask(() -> column.cells().inView().values().stream()
                    .filter(cell -> !cell.marks().hover().isEmpty())
                    .map(cell -> cell.marks()
                            .hover()
                            .of(column.content()
                                    .text()
                                    .paragraph(cell.paragraph())
                                    .text()))
                    .toList());
            assertThat(lit).containsExactly(column.content().text().textOf(map.cell(pane, 2)));
        }
        on.run(() -> on.panes.setCurrentRow(5));
        var read = on.ask(() -> on.panes.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .toString();
        assertThat(read.lines()).hasSize(4).element(2).asString().endsWith("pane.nothing");
    }

    @Test
    void namesOfSpeakersKeepRowsAndPagesLevel() {
        var english = SampleTexts.english(1, SENTENCES);
        var chinese = SampleTexts.chinese(2, SENTENCES);
        var texts = List.of(said(english), said(chinese));
        on.show(texts, SampleTexts.rows(SENTENCES, 2));
        for (var layout : List.of(Layout.ROWS, Layout.FACING)) {
            lay(layout);
            for (int row = 0; row < 60; row += 7) {
                int to = row;
                on.run(() -> on.panes.goTo(new ReadingPosition(to, 0)));
                var map = on.panes.viewport().rowMap();
                double left =
                        on.realY(0, Objects.requireNonNull(map.rangeOf(0, to)).from());
                double right =
                        on.realY(1, Objects.requireNonNull(map.rangeOf(1, to)).from());
                assertThat(left).as(layout + " " + row).isCloseTo(right, within(0.6));
            }
        }
    }

    /// Every paragraph said by another person than the one before.
    private static PaneText said(PaneText text) {
        var said = new ArrayList<Paragraph>();
        for (var paragraph : text.text().paragraphs()) {
            said.add(paragraph.with(Said.by("Speaker " + said.size())));
        }
        return new PaneText(text.id(), text.language(), text.title(), text.subtitle(), new VersionText(said));
    }
}
