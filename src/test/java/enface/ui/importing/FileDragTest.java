package enface.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Pulse;
import enface.study.Screen.OfImport;
import enface.study.importing.ImportModel;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Files that were given together are dragged by their names from one work to another, and to one of their own.
class FileDragTest extends WindowTest {

    @BeforeEach
    void giveFourFiles(FxRobot robot) throws Exception {
        window.size(1100, 900);
        var folder = Files.createDirectories(folder().resolve("yard"));
        window.importFiles(List.of(
                write(folder, "gate.en.txt", "The gate is open. Come in, all of you.\n"),
                write(folder, "gate.zh.txt", "大门开着。你们都进来吧。\n"),
                write(folder, "well.en.txt", "The well is deep. We drew water from it.\n"),
                write(folder, "well.zh.txt", "这口井很深。我们从这里打水。\n")));
        robot.interact(() -> robot.lookup("#fold-moves").query().requestFocus());
        robot.type(KeyCode.SPACE);
        WindowUnderTest.await(() -> window.find("#file-own").isPresent());
        assertThat(works()).containsExactly(2L, 2L);
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private ImportModel shown() {
        return ((OfImport) window.model().screenProperty().get()).model();
    }

    /// How many versions each work has, the most first.
    private List<Long> works() {
        return shown().prepared().works().stream()
                .map(work -> (long) work.work().versions().size())
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private void awaitWorks(Long... sizes) throws Exception {
        WindowUnderTest.await(() -> works().equals(List.of(sizes)));
        WindowUnderTest.await(() -> window.find("#file-own").isPresent());
    }

    private Node name(FxRobot robot, String file) {
        var found = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> robot.lookup("#file-name-" + i).<Labeled>query())
                .filter(label -> label.getText().equals(file))
                .findFirst()
                .orElseThrow();
        bringIntoSight(found);
        return found;
    }

    /// Turns the column so far that a name and what stands below it are seen; it may still be growing.
    private static void bringIntoSight(Node node) {
        var scene = node.getScene();
        for (int i = 0; i < 3; i++) {
            Pulse.await(scene);
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
                var pane = (ScrollPane) scene.lookup(".import-view > .side");
                double room = pane.getContent().getBoundsInLocal().getHeight()
                        - pane.getViewportBounds().getHeight();
                var inside = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                pane.setVvalue(room <= 0 ? 0 : Math.clamp((inside.getMinY() - 300) / room, 0, 1));
            });
        }
        Pulse.await(scene);
    }

    private static boolean isFramed(Node line) {
        return line.getPseudoClassStates().contains(PseudoClass.getPseudoClass("joined"));
    }

    @Test
    void aFileGoesToTheWorkOfTheOneItIsDroppedOnAndThatIsTakenBack(FxRobot robot) throws Exception {
        var other = name(robot, "gate.en.txt");
        robot.drag(name(robot, "well.zh.txt"), MouseButton.PRIMARY).moveTo(other);
        assertThat(isFramed(other.getParent()))
                .as("what it would join is framed")
                .isTrue();
        assertThat(isFramed(name(robot, "gate.zh.txt").getParent()))
                .as("all of that work is")
                .isTrue();
        assertThat(isFramed(name(robot, "well.en.txt").getParent())).isFalse();
        Pictures.take(window.scene(), "import-drag-light-en");
        robot.drop();
        awaitWorks(3L, 1L);
        assertThat(window.library().works().list()).as("nothing is stored yet").isEmpty();
        robot.interact(() -> robot.lookup("#take-back").queryButton().fire());
        awaitWorks(2L, 2L);
    }

    @Test
    void aFileBecomesAWorkOfItsOwnAndComesBack(FxRobot robot) throws Exception {
        drag(robot, name(robot, "well.zh.txt"), window.find("#file-own").orElseThrow());
        awaitWorks(2L, 1L, 1L);
        drag(robot, name(robot, "well.zh.txt"), window.find("#file-own").orElseThrow());
        assertThat(works()).as("it is alone already").containsExactly(2L, 1L, 1L);
        drag(robot, name(robot, "well.zh.txt"), name(robot, "well.en.txt"));
        awaitWorks(2L, 2L);
        robot.interact(() -> robot.lookup("#accept-import").queryButton().fire());
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.library().works().list()).hasSize(2);
    }

    /// By events: what is dragged to may lie where the pointer of a robot without a display does not come.
    private static void drag(FxRobot robot, Node from, Node to) {
        robot.interact(() -> {
            var start = centre(from);
            var end = centre(to);
            fire(from, MouseEvent.MOUSE_PRESSED, start, true);
            fire(from, MouseEvent.MOUSE_DRAGGED, start.midpoint(end), false);
            fire(from, MouseEvent.MOUSE_DRAGGED, end, false);
            assertThat(isFramed(to) || isFramed(to.getParent()))
                    .as("framed where it would join another work")
                    .isEqualTo(!to.getId().equals("file-own") || !isAlone(from));
            fire(from, MouseEvent.MOUSE_RELEASED, end, false);
        });
    }

    /// Whether its work has no other file: then its list offers no work of its own.
    private static boolean isAlone(Node name) {
        return name.getParent().lookup(".combo-box") instanceof ComboBox<?> box
                && box.getItems().stream().noneMatch(work -> work.equals(-1));
    }

    private static Point2D centre(Node node) {
        var bounds = node.localToScene(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private static void fire(Node on, EventType<MouseEvent> type, Point2D at, boolean still) {
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                on,
                new MouseEvent(
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        true,
                        false,
                        still,
                        null));
    }

    @Test
    void escapeAndLettingGoElsewhereChangeNothing(FxRobot robot) throws Exception {
        var before = shown();
        robot.drag(name(robot, "well.zh.txt"), MouseButton.PRIMARY).moveTo(name(robot, "gate.en.txt"));
        robot.push(KeyCode.ESCAPE);
        assertThat(isFramed(name(robot, "gate.en.txt").getParent())).isFalse();
        robot.drop();
        assertThat(window.sees("#import-view")).as("the import itself goes on").isTrue();
        robot.drag(name(robot, "well.zh.txt"), MouseButton.PRIMARY).dropTo("#draft");
        robot.drag(name(robot, "well.zh.txt"), MouseButton.PRIMARY).dropTo(name(robot, "well.en.txt"));
        assertThat(shown()).isSameAs(before);
        assertThat(works()).containsExactly(2L, 2L);
    }
}
