package enface.pane;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.match.TermMatch;
import enface.note.NoteId;
import enface.pane.level.Steering;
import enface.pane.place.ReadingPosition;
import enface.pane.type.NoteMark;
import enface.pane.type.PaneText;
import enface.store.scheme.Shipped;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.shape.Path;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PointerAndKeysTest {

    private static final int SENTENCES = 120;
    private static final VersionId ENGLISH = new VersionId(1);
    private static final VersionId CHINESE = new VersionId(2);

    private final PaneText english = SampleTexts.english(1, SENTENCES);
    private final PaneText chinese = SampleTexts.chinese(2, SENTENCES);
    private final List<Optional<TermHit>> termHits = new ArrayList<>();
    private final List<NoteId> notesClicked = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 900, 640);
    }

    @BeforeEach
    void showBoth() {
        on.panes.pointer().onTermHover(termHits::add);
        on.panes.pointer().onNoteClicked(notesClicked::addAll);
        on.show(List.of(english, chinese), SampleTexts.rows(SENTENCES, 2));
        on.run(on.panes::requestFocus);
    }

    private TextPlace startOf(PaneText pane, int sentence) {
        return pane.text().rangeOf(sentence).from();
    }

    private String washed(int pane, String styleClass) {
        return on.ask(() -> {
            var washed = new StringBuilder();
            var column = on.panes.viewport().columns().get(pane);
            column.cells().inView().forEach((number, cell) -> {
                var path = (Path) cell.lookup("." + styleClass);
                if (path.isVisible()) {
                    var marks = cell.marks();
                    var span = styleClass.equals("wash-hover") ? marks.hover() : marks.current();
                    washed.append(
                            span.of(column.content().text().paragraph(number).text()));
                }
            });
            return washed.toString();
        });
    }

    @Test
    void thePointerLightsTheSentenceAndItsCounterpart(FxRobot robot) {
        robot.moveTo(on.pointOf(0, startOf(english, 3)));
        on.settle();
        assertThat(on.panes.hoverRowProperty().get()).isEqualTo(3);
        assertThat(washed(0, "wash-hover")).isEqualTo(english.text().textOf(3));
        assertThat(washed(1, "wash-hover")).isEqualTo(chinese.text().textOf(3));
        robot.moveTo(on.pointOf(1, startOf(chinese, 5)));
        on.settle();
        assertThat(washed(0, "wash-hover")).isEqualTo(english.text().textOf(5));
    }

    @Test
    void aClickMakesTheRowCurrentAndEscapeForgetsIt(FxRobot robot) {
        robot.clickOn(on.pointOf(1, startOf(chinese, 4)));
        on.settle();
        assertThat(on.panes.getCurrentRow()).isEqualTo(4);
        assertThat(washed(0, "wash-current")).isEqualTo(english.text().textOf(4));
        robot.type(KeyCode.ESCAPE);
        on.settle();
        assertThat(on.panes.getCurrentRow()).isEqualTo(-1);
        assertThat(washed(0, "wash-current")).isEmpty();
    }

    @Test
    void arrowsGoOnFromWhatIsReadWhereTheReaderHasGoneElsewhere(FxRobot robot) {
        robot.clickOn(on.pointOf(0, startOf(english, 2)));
        on.settle();
        robot.type(KeyCode.END);
        on.settle();
        int atTheLine = on.ask(() -> on.panes.getPosition().row());
        assertThat(atTheLine).isGreaterThan(10);
        robot.type(KeyCode.DOWN);
        on.settle();
        assertThat(on.panes.getCurrentRow()).isEqualTo(atTheLine);
        robot.type(KeyCode.UP);
        on.settle();
        assertThat(on.panes.getCurrentRow()).isEqualTo(atTheLine - 1);
        robot.type(KeyCode.HOME);
        on.settle();
        robot.type(KeyCode.DOWN);
        on.settle();
        assertThat(on.panes.getCurrentRow()).isZero();
    }

    @Test
    void arrowsGoFromRowToRowAndKeepItInSightAndAboutLevel(FxRobot robot) {
        robot.type(KeyCode.DOWN);
        assertThat(on.panes.getCurrentRow()).isZero();
        for (int i = 1; i <= 18; i++) {
            robot.type(KeyCode.DOWN);
            on.settle();
            int row = i;
            assertThat(on.panes.getCurrentRow()).isEqualTo(row);
            assertThat(on.ask(() -> on.panes.viewport().steering.isInSight(Steering.ALL, row)))
                    .as("row %d", row)
                    .isTrue();
            assertThat(on.realY(0, startOf(english, row)))
                    .as("row %d", row)
                    .isCloseTo(on.realY(1, startOf(chinese, row)), within(2.5 * 32));
        }
        robot.type(KeyCode.UP);
        assertThat(on.panes.getCurrentRow()).isEqualTo(17);
    }

    @Test
    void enterBringsTheCurrentRowToTheReadingLine(FxRobot robot) {
        robot.clickOn(on.pointOf(1, startOf(chinese, 9)));
        assertThat(on.shown()).isEqualTo(ReadingPosition.START);
        robot.type(KeyCode.ENTER);
        on.settle();
        assertThat(on.shown()).isEqualTo(new ReadingPosition(9, 0));
        assertThat(on.realY(0, startOf(english, 9))).isCloseTo(on.realY(1, startOf(chinese, 9)), within(0.5));
    }

    @Test
    void homeEndAndSpaceMove(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        on.settle();
        var second = on.shown();
        assertThat(second.row()).isPositive();
        robot.type(KeyCode.END);
        on.settle();
        assertThat(on.shown()).isGreaterThan(second);
        robot.type(KeyCode.HOME);
        on.settle();
        assertThat(on.shown()).isEqualTo(ReadingPosition.START);
    }

    @Test
    void aDragOverParagraphsCopiesExactlyTheModelsText(FxRobot robot) {
        var from = new TextPlace(0, 2);
        var to = new TextPlace(2, 7);
        robot.drag(on.pointOf(1, from), MouseButton.PRIMARY)
                .moveTo(on.pointOf(1, to))
                .drop();
        on.settle();
        var range = on.panes.selections().get(CHINESE);
        assertThat(range).isNotNull();
        robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
        on.settle();
        var copied = on.ask(() -> Clipboard.getSystemClipboard().getString());
        var expected = chinese.text().textOf(new TextRange(new TextPlace(0, 3), new TextPlace(2, 8)));
        // either side of the characters the pointer was in the middle of
        assertThat(copied)
                .contains(expected.substring(0, expected.length() - 2))
                .doesNotContain("\u3000");
        assertThat(copied).isEqualTo(chinese.text().textOf(requireNonNull(range)));
        assertThat(Math.abs(copied.length() - expected.length())).isLessThanOrEqualTo(2);
    }

    @Test
    void aDragToThePanesEdgeScrollsAndSelectsOn(FxRobot robot) throws TimeoutException {
        robot.drag(on.pointOf(0, new TextPlace(0, 4)), MouseButton.PRIMARY)
                .moveTo(on.pointOf(0, new TextPlace(1, 4)))
                .moveTo(on.ask(() -> on.panes.localToScreen(200, on.panes.getHeight() - 3)));
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> on.shown().row() > 8);
        robot.drop();
        on.settle();
        var range = requireNonNull(on.panes.selections().get(ENGLISH));
        assertThat(range.from()).isEqualTo(new TextPlace(0, 4));
        assertThat(on.panes.rowOf(0, range.to())).isGreaterThan(8);
        var rested = on.shown();
        on.settle();
        assertThat(on.shown()).isEqualTo(rested);
    }

    @Test
    void everyPaneKeepsItsSelectionUntilAPlainClick(FxRobot robot) {
        robot.drag(on.pointOf(0, new TextPlace(0, 4)), MouseButton.PRIMARY)
                .moveTo(on.pointOf(0, new TextPlace(0, 20)))
                .drop();
        robot.drag(on.pointOf(1, new TextPlace(0, 1)), MouseButton.PRIMARY)
                .moveTo(on.pointOf(1, new TextPlace(0, 9)))
                .drop();
        on.settle();
        assertThat(on.panes.selections()).containsOnlyKeys(ENGLISH, CHINESE);
        robot.clickOn(on.pointOf(0, new TextPlace(1, 3)));
        on.settle();
        assertThat(on.panes.selections()).isEmpty();
    }

    @Test
    void aDoubleClickSelectsTheWordAndATripleClickTheSentence(FxRobot robot) {
        var word = new TextPlace(0, english.text().paragraph(0).text().indexOf("ferry") + 2);
        robot.doubleClickOn(on.pointOf(0, word));
        on.settle();
        assertThat(selected(english)).isEqualTo("ferry");
        robot.clickOn(on.pointOf(0, word));
        on.settle();
        assertThat(selected(english)).isEqualTo(english.text().textOf(0));
    }

    @Test
    void aDragAfterADoubleClickTakesWholeWordsBothWays(FxRobot robot) {
        var text = english.text().paragraph(0).text();
        int word = text.indexOf("leaves");
        robot.clickOn(on.pointOf(0, new TextPlace(0, word + 2)));
        robot.press(MouseButton.PRIMARY);
        robot.moveTo(on.pointOf(0, new TextPlace(0, text.indexOf("last") + 2)));
        on.settle();
        assertThat(selected(english)).isEqualTo("leaves when the last");
        robot.moveTo(on.pointOf(0, new TextPlace(0, text.indexOf("ferry") + 2)));
        on.settle();
        robot.release(MouseButton.PRIMARY);
        assertThat(selected(english)).isEqualTo("ferry leaves");
    }

    @Test
    void aDoubleClickOnChineseSelectsTheTermOrWhatTheWordFinderFinds(FxRobot robot) {
        robot.doubleClickOn(on.pointOf(1, new TextPlace(0, 3)));
        on.settle();
        assertThat(selected(chinese)).hasSize(1);
        on.run(() -> on.panes.pointer().setWordFinder((_, _, offset) -> new TextSpan(offset - 1, offset + 2)));
        robot.doubleClickOn(on.pointOf(1, new TextPlace(1, 8)));
        on.settle();
        assertThat(selected(chinese)).hasSize(3);
        on.run(() -> on.panes
                .marks()
                .setTermSource((version, _) -> version.equals(CHINESE)
                        ? List.of(TermMatch.written(
                                new TextSpan(2, 6),
                                new Concept(new ConceptId(9), "", List.of()),
                                Term.preferred(chinese.language(), "灯")))
                        : List.of()));
        robot.doubleClickOn(on.pointOf(1, new TextPlace(0, 3)));
        on.settle();
        assertThat(on.panes.selections().get(CHINESE)).isEqualTo(TextRange.of(0, new TextSpan(2, 6)));
    }

    private String selected(PaneText pane) {
        return Optional.ofNullable(on.panes.selections().get(pane.id()))
                .map(pane.text()::textOf)
                .orElse("");
    }

    @Test
    void shiftedArrowsExtendWhatIsSelected(FxRobot robot) {
        robot.clickOn(on.pointOf(0, new TextPlace(0, 0)));
        robot.press(KeyCode.SHIFT).type(KeyCode.RIGHT, 3).type(KeyCode.LEFT).release(KeyCode.SHIFT);
        on.settle();
        assertThat(selected(english)).hasSize(2);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN, 2).release(KeyCode.SHIFT);
        on.settle();
        assertThat(selected(english)).endsWith(english.text().textOf(1));
    }

    @Test
    void selectAllTakesThePaneThatWasTouched(FxRobot robot) {
        robot.clickOn(on.pointOf(1, new TextPlace(0, 2)));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).release(KeyCode.SHORTCUT);
        on.settle();
        assertThat(selected(chinese))
                .isEqualTo(String.join(
                        "\n",
                        chinese.text().paragraphs().stream().map(p -> p.text()).toList()));
    }

    @Test
    void pointingAtATermTellsWhereItStandsAndLightsItsCounterparts(FxRobot robot) {
        var concept = new Concept(new ConceptId(9), "", List.of());
        on.run(() -> on.panes
                .marks()
                .setTermSource((version, paragraph) -> paragraph > 0
                        ? List.of()
                        : List.of(TermMatch.written(
                                version.equals(ENGLISH) ? new TextSpan(4, 9) : new TextSpan(0, 2),
                                concept,
                                Term.preferred(english.language(), "ferry")))));
        robot.moveTo(on.pointOf(0, new TextPlace(0, 6)));
        on.settle();
        assertThat(termHits).hasSize(1);
        var hit = termHits.getFirst().orElseThrow();
        assertThat(hit.match().span()).isEqualTo(new TextSpan(4, 9));
        assertThat(hit.bounds().contains(on.pointOf(0, new TextPlace(0, 6)))).isTrue();
        assertThat(on.ask(() -> litIn(1))).containsExactly(new TextSpan(0, 2));
        assertThat(on.ask(() -> litIn(0))).isEmpty();
        robot.moveTo(on.pointOf(0, new TextPlace(0, 20)));
        on.settle();
        assertThat(termHits.getLast()).isEmpty();
        assertThat(on.ask(() -> litIn(1))).isEmpty();
    }

    private List<TextSpan> litIn(int pane) {
        return on.panes.viewport().columns().get(pane).cells().inView().values().stream()
                .flatMap(cell -> cell.marks().lit().stream())
                .toList();
    }

    @Test
    void aNoteIsNumberedAndAnswersAClickWithoutEnteringTheCopy(FxRobot robot) {
        var range = TextRange.of(0, new TextSpan(4, 9));
        on.run(() -> on.panes
                .marks()
                .setNotes(List.of(new NoteMark(ENGLISH, range, new NoteId(77), 3, Shipped.category("calque")))));
        robot.clickOn(on.pointOf(0, new TextPlace(0, 6)));
        on.settle();
        assertThat(notesClicked).containsExactly(new NoteId(77));
        robot.press(KeyCode.SHORTCUT).type(KeyCode.A).type(KeyCode.C).release(KeyCode.SHORTCUT);
        on.settle();
        assertThat(on.ask(() -> Clipboard.getSystemClipboard().getString())).doesNotContain("\u00a0");
    }
}
