package enface.pane;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.level.Layout;
import enface.pane.type.PaneText;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The word under the pointer and its counterparts, while W is held.
@ExtendWith(ApplicationExtension.class)
class WordLightTest {

    private static final VersionId ENGLISH = new VersionId(1);
    private static final VersionId CHINESE = new VersionId(2);
    private static final int SENTENCES = 40;

    private final PaneText english = SampleTexts.english(1, SENTENCES);
    private final PaneText chinese = SampleTexts.chinese(2, SENTENCES);
    private final TextRange ferry = TextRange.of(0, new TextSpan(4, 9));
    private final TextRange boat = TextRange.of(0, new TextSpan(9, 11));

    @SuppressWarnings("NullAway.Init") // TestFX calls start before anything else
    private PanesOnStage on;

    @Start
    void start(Stage stage) {
        on = new PanesOnStage(stage, 900, 640);
    }

    @BeforeEach
    void showFour() {
        on.show(
                List.of(english, chinese, SampleTexts.english(3, SENTENCES), SampleTexts.chinese(4, SENTENCES)),
                SampleTexts.rows(SENTENCES, 4));
        on.run(() -> on.panes.marks().setWordSource(this::words));
        on.run(on.panes::requestFocus);
    }

    private Map<VersionId, List<TextRange>> words(VersionId version, TextPlace place) {
        boolean isFerry = version.equals(ENGLISH)
                && place.paragraph() == 0
                && ferry.within(0, 99).contains(place.offset());
        return isFerry
                ? Map.of(ENGLISH, List.of(ferry), CHINESE, List.of(boat), new VersionId(4), List.of(boat))
                : Map.of();
    }

    private List<String> lit(int pane) {
        return on.ask(() -> {
            var found = new ArrayList<String>();
            var column = on.panes.viewport().columns().get(pane);
            column.cells()
                    .inView()
                    .values()
                    .forEach(cell -> cell.marks()
                            .words()
                            .forEach(span -> found.add(span.of(column.content()
                                    .text()
                                    .paragraph(cell.paragraph())
                                    .text()))));
            return found;
        });
    }

    @ParameterizedTest
    @EnumSource
    void aWordAndItsCounterpartsAreLitWhileTheKeyIsHeld(Layout layout) {
        var robot = new FxRobot();
        on.run(() -> on.panes.textLayoutProperty().set(layout));
        robot.moveTo(on.pointOf(0, new TextPlace(0, 6)));
        on.settle();
        assertThat(lit(0)).isEmpty();
        robot.press(KeyCode.W);
        on.settle();
        assertThat(lit(0)).containsExactly("ferry");
        assertThat(lit(1))
                .containsExactly(
                        boat.within(0, 99).of(chinese.text().paragraph(0).text()));
        assertThat(lit(2)).isEmpty();
        assertThat(lit(3)).hasSize(1);
        assertThat(on.panes.hoverRowProperty().get()).isZero();
        robot.release(KeyCode.W);
        on.settle();
        assertThat(lit(0)).isEmpty();
        assertThat(lit(1)).isEmpty();
    }

    @Test
    void aWordWithoutCounterpartsIsLitAlone(FxRobot robot) {
        robot.moveTo(on.pointOf(0, new TextPlace(0, 12)));
        robot.press(KeyCode.W);
        on.settle();
        assertThat(lit(0)).containsExactly("leaves");
        assertThat(lit(1)).isEmpty();
        robot.release(KeyCode.W);
    }

    @Test
    void aClickPinsThemAndEscapeLetsGo(FxRobot robot) {
        robot.moveTo(on.pointOf(0, new TextPlace(0, 6)));
        robot.press(KeyCode.W);
        robot.clickOn(on.pointOf(0, new TextPlace(0, 6)));
        robot.release(KeyCode.W);
        robot.moveTo(on.pointOf(1, new TextPlace(1, 3)));
        on.settle();
        assertThat(lit(0)).containsExactly("ferry");
        assertThat(lit(3)).hasSize(1);
        assertThat(on.panes.getCurrentRow()).as("the click was for the word").isEqualTo(-1);
        assertThat(on.panes.selections()).isEmpty();
        robot.type(KeyCode.ESCAPE);
        on.settle();
        assertThat(lit(0)).isEmpty();
    }

    @Test
    void whatIsLearntLaterIsLitWithoutAMoveOfThePointer(FxRobot robot) {
        on.run(() -> on.panes.marks().setWordSource(WordSource.NONE));
        robot.moveTo(on.pointOf(0, new TextPlace(0, 6)));
        robot.press(KeyCode.W);
        on.settle();
        assertThat(lit(1)).isEmpty();
        on.run(() -> on.panes.marks().setWordSource(this::words));
        assertThat(lit(1)).hasSize(1);
        robot.release(KeyCode.W);
    }

    @Test
    void lightingWordsLaysNothingOut(FxRobot robot) {
        robot.moveTo(on.pointOf(0, new TextPlace(0, 6)));
        on.settle();
        int before = on.ask(on.panes.viewport()::cellsLaidOut);
        robot.press(KeyCode.W).release(KeyCode.W);
        on.settle();
        assertThat(on.ask(on.panes.viewport()::cellsLaidOut)).isEqualTo(before);
    }
}
