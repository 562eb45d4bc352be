package enface.ui.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.ui.KeysTest;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Terms by keys alone: added while reading, written in, switched off, looked at wherever they stand.
class GlossaryByKeysTest extends KeysTest {

    private List<Glossary> stored() {
        return window.library().glossaries().list();
    }

    private List<Concept> concepts() {
        return stored().stream().flatMap(g -> g.concepts().stream()).toList();
    }

    private TableView<?> table() {
        return (TableView<?>) window.find("#concepts").orElseThrow();
    }

    private void addWhatIsSelected(FxRobot robot) throws Exception {
        int before = concepts().size();
        robot.push(KeyCode.G);
        await(() -> window.sees("#new-term"));
        robot.push(KeyCode.ENTER);
        await(() -> concepts().size() == before + 1);
        await(() -> window.panes().isFocused());
    }

    @Test
    void entriesAreMadeFoundChangedRemovedAndBroughtBack(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await(() -> window.sees("#glossary-view"));
        int before = concepts().size();
        robot.push(KeyCode.INSERT);
        robot.write("harbour").push(KeyCode.ENTER);
        await(() -> concepts().size() == before + 1);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        await(() -> isAt("glossary-filter"));
        robot.write("harb");
        await(() -> table().getItems().size() == 1);
        robot.push(KeyCode.ENTER);
        await(() -> isAt("concepts"));
        robot.push(KeyCode.ENTER);
        await(() -> isAt("term-words-1"));
        robot.push(KeyCode.END);
        robot.write("s").push(KeyCode.ENTER);
        await(() ->
                concepts().stream().anyMatch(c -> c.terms().getFirst().text().equals("harbours")));
        tabBack(robot, "concepts");
        robot.push(KeyCode.DELETE);
        await(() -> concepts().size() == before);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> concepts().size() == before + 1);
        tabBack(robot, "glossary-filter");
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        assertThat(((TextInputControl) window.find("#glossary-filter").orElseThrow()).getText())
                .isEmpty();
        robot.push(KeyCode.ESCAPE);
        await(() -> window.sees("#panes"));
    }

    @Test
    void aGlossaryIsMadeCalledOtherwiseAndColoured(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await(() -> window.sees("#glossary-view"));
        tabTo(robot, "glossary-new");
        robot.write("Week two").push(KeyCode.ENTER);
        await(() -> stored().stream().anyMatch(g -> g.name().equals("Week two")));
        var made = stored().getLast().id();
        await(() -> window.find("#glossary-menu-" + made.value()).isPresent());
        tabTo(robot, "glossary-menu-" + made.value());
        robot.push(KeyCode.SPACE).push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> isAt("glossary-rename"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Week three").push(KeyCode.ENTER);
        await(() -> stored().getLast().name().equals("Week three"));
        await(() -> window.find("#glossary-menu-" + made.value()).isPresent());
        assertThat(window.scene().getFocusOwner())
                .as("the keys stay in the list")
                .matches(owner -> String.valueOf(owner.getId()).startsWith("glossary-"));
    }

    @Test
    void theRenderingsOfAWordAreGoneThrough(FxRobot robot) throws Exception {
        selectWord(robot);
        addWhatIsSelected(robot);
        robot.push(KeyCode.UP);
        selectWord(robot);
        robot.push(KeyCode.T);
        await(() -> window.sees("#rendering-counts"));
        var places = (TableView<?>) window.find("#renderings").orElseThrow();
        await(() -> !places.getItems().isEmpty());
        tabTo(robot, "renderings");
        robot.push(KeyCode.HOME).push(KeyCode.ENTER);
        await(() -> window.sees("#panes"));
        assertThat(window.panes().isFocused()).isTrue();
    }
}
