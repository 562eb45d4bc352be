package enface.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.setting.Settings.Light;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Which versions stand side by side, and in which order.
class VersionsTest extends WindowTest {

    private static final Map<String, String> TEXTS = Map.of(
            "en", "The bridge is old. It has carried us for a hundred years, and it will carry us again.",
            "zh", "这座桥很老了。它载了我们一百年，还会再载我们。",
            "de", "Die Brücke ist alt. Sie hat uns hundert Jahre getragen, und sie wird uns wieder tragen.",
            "fr", "Le pont est vieux. Il nous a portés pendant cent ans, et il nous portera encore.",
            "es", "El puente es viejo. Nos ha llevado durante cien años y nos volverá a llevar.");

    @BeforeEach
    void openFive(FxRobot robot) throws IOException, TimeoutException {
        window.size(1000, 700);
        var files = List.of(file("en"), file("zh"), file("de"), file("fr"), file("es"));
        window.importFiles(files);
        robot.interact(() -> robot.lookup("#accept-import").queryButton().fire());
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.interact(() -> window.panes().requestFocus());
    }

    private static Path file(String language) throws IOException {
        return Files.writeString(folder().resolve("order." + language + ".txt"), TEXTS.get(language) + "\n");
    }

    private List<String> languages() {
        return window.study().reading().shownProperty().get().versions().stream()
                .map(v -> v.language().language())
                .toList();
    }

    private Version version(String language) {
        return window.study().work().versions().stream()
                .filter(v -> v.language().language().equals(language))
                .findFirst()
                .orElseThrow();
    }

    private String pick(String language) {
        return "#pick-" + version(language).id().value();
    }

    @Test
    void aPickerChoosesTwoToFourAndOrdersThem(FxRobot robot) {
        assertThat(languages()).containsExactly("en", "zh", "de");
        robot.type(KeyCode.V);
        robot.clickOn(pick("es"));
        assertThat(languages()).containsExactly("en", "zh", "de", "es");
        assertThat(robot.lookup(pick("fr")).queryAs(CheckBox.class).isDisabled())
                .isTrue();
        robot.clickOn(pick("zh"));
        robot.clickOn("#versions-left-" + version("es").id().value());
        assertThat(languages()).containsExactly("en", "es", "de");
        Pictures.take(window.scene(), "versions-picker-light-en");
        robot.clickOn(pick("es"));
        assertThat(languages()).containsExactly("en", "de");
        assertThat(robot.lookup(pick("en")).queryAs(CheckBox.class).isDisabled())
                .isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#versions-picker").tryQuery()).isEmpty();
    }

    @Test
    void thePickerStandsInTheLightOfTheWindow(FxRobot robot) {
        for (var light : Light.values()) {
            robot.interact(() -> window.model().settings().lightProperty().set(light));
            robot.type(KeyCode.V);
            var root = robot.lookup("#versions-picker").query().getScene().getRoot();
            assertThat(lights(root))
                    .as("%s", light)
                    .isEqualTo(lights(window.scene().getRoot()));
            robot.type(KeyCode.ESCAPE);
            robot.interact(() -> window.panes().requestFocus());
        }
    }

    private static Set<String> lights(Parent root) {
        var classes = new HashSet<>(root.getStyleClass());
        classes.retainAll(Set.of("light", "dark", "sepia", "contrast"));
        return classes;
    }

    @Test
    void aHeadIsDraggedToAnotherPlaceAndTheOrderIsRemembered(FxRobot robot) throws Exception {
        var heads = robot.from(window.panes()).lookup(".pane-title").queryAll().stream()
                .sorted(Comparator.comparingDouble(n -> n.localToScene(0, 0).getX()))
                .toList();
        robot.drag(heads.get(0), MouseButton.PRIMARY).moveTo(heads.get(1)).moveTo(heads.get(2));
        assertThat(robot.lookup(".pane-drop").query().isVisible()).isTrue();
        Pictures.take(window.scene(), "versions-drag-light-en");
        robot.drop();
        assertThat(languages()).containsExactly("zh", "de", "en");
        robot.clickOn("#home");
        robot.interact(() ->
                window.model().screens().open(window.model().works().getFirst().id()));
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(languages()).containsExactly("zh", "de", "en");
    }

    @Test
    void keysMoveThePaneThatWasClickedAsFarAsTheyAreAsked(FxRobot robot) {
        robot.clickOn(window.panes().localToScreen(100, 80));
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.RIGHT, 3).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(languages()).containsExactly("zh", "de", "en");
        robot.press(KeyCode.SHORTCUT, KeyCode.SHIFT).type(KeyCode.LEFT).release(KeyCode.SHIFT, KeyCode.SHORTCUT);
        assertThat(languages()).containsExactly("zh", "en", "de");
    }

    @Test
    void theMenuOfAHeadSwapsTwo(FxRobot robot) {
        robot.clickOn("#pane-level-" + version("en").id().value()).clickOn("#pane-swap-2");
        assertThat(languages()).containsExactly("de", "zh", "en");
        robot.clickOn("#pane-level-" + version("zh").id().value()).clickOn("#pane-right");
        assertThat(languages()).containsExactly("de", "en", "zh");
        robot.clickOn("#pane-level-" + version("zh").id().value()).clickOn("#pane-choose");
        assertThat(robot.lookup("#versions-picker").tryQuery()).isPresent();
    }
}
