package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.text.LanguageTag;
import enface.text.Metadata;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Everything can be reached with keys alone, and says what it is.
class AccessTest extends WindowTest {

    private static List<Node> controls(Parent parent) {
        var found = new ArrayList<Node>();
        for (var child : parent.getChildrenUnmodifiable()) {
            switch (child) {
                case Button _, TextField _, TextArea _, ComboBox<?> _, CheckBox _, ListView<?> _, ToggleButton _ ->
                    found.add(child);
                case Parent inner -> found.addAll(controls(inner));
                default -> {}
            }
        }
        return found;
    }

    private void everyControlIsNamed(String screen) {
        var controls = controls(window.scene().getRoot());
        assertThat(controls).as(screen).isNotEmpty().allSatisfy(c -> {
            assertThat(c.getId()).as("id of %s", c).isNotBlank();
            assertThat(c.getAccessibleText()).as("words for %s", c).isNotBlank();
        });
        assertThat(controls.stream().map(Node::getId)).as(screen).doesNotHaveDuplicates();
    }

    @Test
    void everyControlHasAnIdAndWordsForThoseWhoCannotSeeIt(FxRobot robot) throws Exception {
        window.size(1200, 800);
        everyControlIsNamed("empty library");
        window.importFiles(List.of(Corpora.fixture("book.en-zh.md")));
        everyControlIsNamed("import");
        window.openSample();
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.N);
        everyControlIsNamed("study");
        robot.interact(() -> window.study().compareChoice().onProperty().set(true));
        WindowUnderTest.await(() -> window.sees("#compare-omissions") || window.sees("#compare-nothing"));
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.P);
        everyControlIsNamed("practising");
        robot.clickOn("#practice-compare");
        everyControlIsNamed("comparing");
        robot.interact(() -> window.model().toLibrary());
        everyControlIsNamed("library");
        robot.interact(() -> window.model().screens().toDictionaries());
        robot.interact(() -> window.model().imports().drop(List.of(Path.of("words.txt"))));
        everyControlIsNamed("dictionaries");
    }

    @Test
    void tabReachesEveryControlOfTheStudy(FxRobot robot) throws Exception {
        window.size(1200, 800);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
        var reached = new HashSet<String>();
        for (int i = 0; i < 40; i++) {
            robot.push(KeyCode.TAB);
            reached.add(String.valueOf(window.scene().getFocusOwner().getId()));
        }
        assertThat(reached)
                .contains(
                        "panes", "home", "import", "more", "show-type", "outline-entries", "new-note", "show-outline");
    }

    @Test
    void f9HidesBothColumnsAndShowsThemAgainAndIsRemembered(FxRobot robot) throws Exception {
        window.size(1200, 800);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
        assertThat(window.sees("#outline") && window.sees("#notes")).isTrue();
        robot.push(KeyCode.F9);
        assertThat(window.sees("#outline") || window.sees("#notes")).isFalse();
        assertThat(window.library().places().setting("outline")).contains("HIDDEN");
        robot.push(KeyCode.F9);
        assertThat(window.sees("#outline") && window.sees("#notes")).isTrue();
    }

    @Test
    void aLongTitleGivesWayAndNothingElseInTheBar(FxRobot robot) throws Exception {
        window.openSample();
        var id = window.study().work().work().id();
        var title = "On Mending the Town Clock and on All That Had Been Late Because of It ".repeat(3);
        window.library().works().describe(id, Metadata.EMPTY.with(Metadata.Field.TITLE, LanguageTag.ENGLISH, title));
        robot.interact(() -> window.model().screens().open(id));
        WindowUnderTest.await(() -> robot.lookup(".breadcrumb").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().startsWith("On Mending the Town Clock and")));
        for (int width : new int[] {800, 1000, 1440, 1600}) {
            window.size(width, 800);
            for (var node : robot.lookup("#top-bar .label").queryAllAs(Labeled.class)) {
                if (node.isVisible() && !node.getText().startsWith("On Mending")) {
                    assertThat(((Text) node.lookup(".text")).getText())
                            .as(width + "")
                            .isEqualTo(node.getText());
                }
            }
        }
    }

    @Test
    void aNarrowWindowShowsTheOutlineWhenAsked(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        assertThat(window.sees("#outline")).isFalse();
        robot.clickOn("#show-outline");
        assertThat(window.sees("#outline")).isTrue();
        Pictures.take(window.scene(), "sample-narrow-outline");
    }
}
