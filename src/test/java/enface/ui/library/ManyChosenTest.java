package enface.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.store.work.WorkEntry;
import enface.study.share.ExportFormat;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Several works are chosen as everywhere, and what is done is done with all of them.
class ManyChosenTest extends WindowTest {

    @TempDir
    private Path out;

    private ListView<WorkEntry> works(FxRobot robot) {
        return robot.lookup("#works").queryListView();
    }

    private List<WorkEntry> listed() {
        return window.library().works().list();
    }

    @BeforeEach
    void fill(FxRobot robot) throws Exception {
        window.size(1200, 800);
        window.openSample();
        for (var book : List.of("book.en-zh.md", "toast.en-zh.md")) {
            window.importFiles(List.of(Corpora.fixture(book)));
            robot.clickOn("#accept-import");
            WindowUnderTest.await(() -> window.find("#panes").isPresent());
        }
        robot.clickOn("#home");
        WindowUnderTest.await(() ->
                window.find("#works").isPresent() && works(robot).getItems().size() == 3);
    }

    @Test
    void byClicksWithShiftAndControlAndNoneOfThemIsOpened(FxRobot robot) throws Exception {
        click(robot, cover(robot, 2), true, false);
        assertThat(LibraryDeeds.chosen(works(robot))).hasSize(3);
        click(robot, cover(robot, 1), false, true);
        assertThat(LibraryDeeds.chosen(works(robot))).hasSize(2);
        assertThat(robot.lookup(".chosen-count").queryAs(Labeled.class).getText())
                .isEqualTo("2 works chosen");
        Pictures.take(window.scene(), "library-chosen-en");
        robot.interact(() -> works(robot).requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertThat(LibraryDeeds.chosen(works(robot))).hasSize(1);
        assertThat(window.sees("#chosen-works")).isFalse();
    }

    /// From above; found anew each time, since the list sets its cells anew.
    private static Node cover(FxRobot robot, int number) {
        List<Node> covers = robot.lookup(".cover").queryAll().stream()
                .filter(n -> n.getScene() != null)
                .sorted(Comparator.comparingDouble(n -> n.localToScene(0, 0).getY()))
                .toList();
        return covers.get(number);
    }

    /// By events, since the robot without a display holds no keys while it clicks.
    private static void click(FxRobot robot, Node node, boolean shift, boolean control) {
        var at = node.localToScene(5, 5);
        for (var type : List.of(MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED)) {
            boolean down = type == MouseEvent.MOUSE_PRESSED;
            robot.interact(() -> Event.fireEvent(
                    node,
                    new MouseEvent(
                            type,
                            at.getX(),
                            at.getY(),
                            at.getX(),
                            at.getY(),
                            MouseButton.PRIMARY,
                            1,
                            shift,
                            control,
                            false,
                            false,
                            down,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null)));
        }
    }

    @Test
    void allAreRemovedByKeysAndBroughtBackAtOnce(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        WindowUnderTest.await(() -> listed().isEmpty());
        robot.clickOn("Undo");
        WindowUnderTest.await(() -> listed().size() == 3);
        assertThat(window.library().check()).isEmpty();
    }

    @Test
    void tagsAndCollectionsOfSeveralLeaveAloneWhatOnlySomeHave(FxRobot robot) throws Exception {
        var first = listed().getFirst().id();
        window.library().collections().set(first, List.of("Weather"), List.of("own", "shared"));
        window.library().collections().set(listed().get(1).id(), List.of(), List.of("shared"));
        window.library().collections().set(listed().get(2).id(), List.of(), List.of("shared"));
        robot.interact(() -> window.model().toLibrary());
        WindowUnderTest.await(() -> robot.lookup(".in-collection").queryAll().size() == 1);
        robot.interact(() -> works(robot).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.T);
        WindowUnderTest.await(() -> robot.lookup("#shelve-tags").tryQuery().isPresent());
        assertThat(robot.lookup("#shelve-Weather").queryAs(CheckBox.class).isIndeterminate())
                .isTrue();
        var tags = robot.lookup("#shelve-tags").queryAs(TextField.class);
        assertThat(tags.getText()).isEqualTo("shared");
        robot.interact(() -> tags.setText("week 1"));
        robot.interact(tags::requestFocus);
        Pictures.take(window.scene(), "library-shelve-many-en");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(
                () -> listed().stream().allMatch(w -> w.shelved().tags().contains("week 1")));
        assertThat(listed()).allSatisfy(w -> assertThat(w.shelved().tags()).doesNotContain("shared"));
        var now =
                listed().stream().filter(w -> w.id().equals(first)).findFirst().orElseThrow();
        assertThat(now.shelved().tags()).containsExactlyInAnyOrder("own", "week 1");
        assertThat(now.shelved().collections()).containsExactly("Weather");
        robot.clickOn("Undo");
        WindowUnderTest.await(
                () -> listed().stream().allMatch(w -> w.shelved().tags().contains("shared")));
    }

    @Test
    void aFileForEachIsWrittenIntoTheFolderAndNoneReplaced(FxRobot robot) throws Exception {
        window.willSave(out);
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.E);
        WindowUnderTest.await(
                () -> robot.lookup("#export-works-format").tryQuery().isPresent());
        Pictures.take(window.scene(), "library-export-many-en");
        robot.interact(() -> robot.lookup("#export-works-format")
                .<ComboBox<ExportFormat>>query()
                .setValue(ExportFormat.TMX));
        robot.clickOn("#export-works-write");
        WindowUnderTest.await(() -> files() == 3);
        window.willSave(out);
        robot.interact(() -> works(robot).requestFocus());
        robot.push(KeyCode.E);
        WindowUnderTest.await(
                () -> robot.lookup("#export-works-write").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#export-works-format")
                .<ComboBox<ExportFormat>>query()
                .setValue(ExportFormat.TMX));
        robot.clickOn("#export-works-write");
        WindowUnderTest.await(() -> files() == 6);
    }

    private long files() throws Exception {
        try (var all = Files.list(out)) {
            return all.filter(f -> f.toString().endsWith(".tmx")).count();
        }
    }
}
