package enface.ui.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.pane.place.ReadingPosition;
import enface.study.setting.Settings.Light;
import enface.study.setting.TypeSettings.Indent;
import enface.text.TextPlace;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

class TypeTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private Slider slider(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Slider.class);
    }

    @Test
    void thePanelOpensWithAKeyIsWorkedWithKeysAndClosesWithEscape(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        assertThat(window.sees("#type-panel")).isTrue();
        assertThat(slider(robot, "#type-size").isFocused()).isTrue();
        robot.push(KeyCode.RIGHT);
        assertThat(window.panes().type().getTextScale()).isGreaterThan(1);
        robot.push(KeyCode.TAB).push(KeyCode.RIGHT);
        assertThat(window.model().settings().type().leadingProperty().get()).isGreaterThan(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.sees("#type-panel")).isFalse();
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void thePlaceStaysAtTheReadingLineThroughEveryChange(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.panes().goTo(new ReadingPosition(8, 0)));
        var type = window.model().settings().type();
        var shown = window.study().reading().shownProperty().get();
        int segment = shown.rows().get(8).cells().getFirst().from();
        var start = shown.versions().getFirst().text().rangeOf(segment).from();
        double line = at(robot, start);
        for (Runnable change : new Runnable[] {
            () -> type.scaleProperty().set(1.4),
            () -> type.leadingProperty().set(1.3),
            () -> type.measureProperty().set(0.6),
            () -> type.latinProperty().set("Enface Sans"),
            () -> type.hanProperty().set("Enface Sans"),
            () -> type.indentProperty().set(Indent.ALWAYS),
            () -> type.justifiedProperty().set(true),
            () -> type.focusProperty().set(true),
            () -> window.model().settings().lightProperty().set(Light.SEPIA),
            () -> type.shownProperty().set(true),
            type::reset
        }) {
            robot.interact(change);
            assertThat(at(robot, start)).isCloseTo(line, within(1.0));
        }
    }

    /// How far below the top of the panes a place stands, once all is laid out.
    private double at(FxRobot robot, TextPlace place) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> window.scene().getRoot().layout());
        return WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> window.panes().yOf(0, place).orElseThrow());
    }

    @Test
    void everySettingIsRemembered(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        robot.interact(() -> {
            slider(robot, "#type-leading").setValue(1.25);
            slider(robot, "#type-measure").setValue(0.8);
            robot.lookup("#type-light")
                    .<Light>queryComboBox()
                    .getSelectionModel()
                    .select(Light.SEPIA);
            robot.lookup("#type-indent").queryComboBox().getSelectionModel().select(2);
            ((ComboBox<?>) robot.lookup("#type-latin").queryComboBox())
                    .getSelectionModel()
                    .select(1);
        });
        robot.clickOn("#type-justified").clickOn("#type-focus");
        assertThat(window.library().places().setting("text-leading")).contains("1.25");
        assertThat(window.library().places().setting("text-measure")).contains("0.8");
        assertThat(window.model().settings().program().lightProperty().get()).isEqualTo(Light.SEPIA);
        assertThat(window.library().places().setting("text-indent")).contains("NEVER");
        assertThat(window.library().places().setting("text-latin")).contains("Enface Sans");
        assertThat(window.library().places().setting("text-justified")).contains("true");
        assertThat(window.library().places().setting("text-focus")).contains("true");
        Pictures.take(window.scene(), "type-sepia-focus-en");
        robot.clickOn("#type-reset");
        assertThat(window.library().places().setting("text-leading")).contains("1.0");
        assertThat(window.model().settings().lightProperty().get())
                .as("all that the panel offers")
                .isEqualTo(Light.SYSTEM);
    }

    @Test
    void lettersTypedInAListChooseFromItAndDoNothingElse(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        int notes = window.study().notes().notes().size();
        robot.interact(() -> robot.lookup("#type-latin").query().requestFocus());
        robot.push(KeyCode.N).push(KeyCode.B).push(KeyCode.D);
        assertThat(window.study().notes().notes()).hasSize(notes);
        assertThat(window.library().bookmarks().of(window.study().work().work().id()))
                .isEmpty();
    }

    @Test
    void darkGoesBackToTheLightThatWasBefore(FxRobot robot) throws Exception {
        open(robot);
        var settings = window.model().settings();
        robot.interact(() -> settings.lightProperty().set(Light.SEPIA));
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(settings.lightProperty().get()).isEqualTo(Light.DARK);
        robot.push(KeyCode.CONTROL, KeyCode.D);
        assertThat(settings.lightProperty().get()).isEqualTo(Light.SEPIA);
    }

    @Test
    void f11FillsTheScreenAndLetsItGo(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isTrue();
        robot.push(KeyCode.F11);
        assertThat(window.stage().isFullScreen()).isFalse();
    }

    @Test
    void readsWellInEveryLight(FxRobot robot) throws Exception {
        window.size(1600, 990);
        window.openSample();
        window.choose("language");
        var settings = window.model().settings();
        robot.interact(() -> settings.type().shownProperty().set(true));
        robot.interact(() -> settings.lightProperty().set(Light.CONTRAST));
        robot.interact(() -> settings.type().justifiedProperty().set(true));
        robot.interact(() -> window.panes().setCurrentRow(4));
        Pictures.take(window.scene(), "type-contrast-zh");
        robot.interact(() -> settings.lightProperty().set(Light.DARK));
        robot.interact(() -> settings.type().focusProperty().set(true));
        Pictures.take(window.scene(), "type-dark-focus-zh");
        assertThat(window.scene().getRoot().getStyleClass()).contains("dark").doesNotContain("contrast", "light");
    }
}
