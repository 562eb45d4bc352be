package enface.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.place.ReadingPosition;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class FindTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private String count(FxRobot robot) {
        return robot.lookup("#find-count").queryAs(Labeled.class).getText();
    }

    private void find(FxRobot robot, String text) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.sees("#find-bar")).isTrue();
        robot.interact(() -> robot.lookup("#find-text").queryAs(TextField.class).setText(text));
        WindowUnderTest.await(() -> !count(robot).isEmpty());
    }

    @Test
    void goesFromPlaceToPlaceAndCounts(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("clock");
        WindowUnderTest.await(() -> count(robot).startsWith("1 of "));
        int all = Integer.parseInt(count(robot).split(" ", -1)[2]);
        robot.push(KeyCode.ENTER);
        assertThat(count(robot)).startsWith("2 of ");
        robot.push(KeyCode.F3);
        assertThat(count(robot)).startsWith("3 of ");
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        robot.push(KeyCode.SHIFT, KeyCode.F3);
        assertThat(count(robot)).isEqualTo(all + " of " + all);
        Pictures.take(window.scene(), "find-light-en");
    }

    @Test
    void escapeBringsBackWhoOnlyTyped(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(3, 0)));
        var before = window.panes().getPosition();
        find(robot, "bakery");
        assertThat(window.panes().getPosition()).as("shown already").isNotEqualTo(before);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.sees("#find-bar")).isFalse();
        assertThat(window.panes().getPosition()).isEqualTo(before);
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void whoWentToAPlaceStaysThere(FxRobot robot) throws Exception {
        open(robot);
        find(robot, "bakery");
        robot.push(KeyCode.ENTER);
        var there = window.panes().getPosition();
        assertThat(there).isNotEqualTo(ReadingPosition.START);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.panes().getPosition()).isEqualTo(there);
        robot.push(KeyCode.F3);
        assertThat(robot.lookup("#find-text").queryAs(TextField.class).getText())
                .as("what was typed stays")
                .isEqualTo("bakery");
    }

    @Test
    void aBadPatternIsOneSentence(FxRobot robot) throws Exception {
        open(robot);
        find(robot, "(clock");
        assertThat(count(robot)).isEqualTo("nothing found");
        robot.clickOn("#find-pattern");
        WindowUnderTest.await(() -> count(robot).contains("no pattern"));
        assertThat(count(robot)).isEqualTo("This is no pattern yet; look at character 7.");
        Pictures.take(window.scene(), "find-faulty-light-en");
        robot.interact(() -> robot.lookup("#find-text").queryAs(TextField.class).setText("(clock|钟)"));
        WindowUnderTest.await(() -> count(robot).contains(" of "));
    }

    @Test
    void whatIsSelectedIsLookedFor(FxRobot robot) throws Exception {
        open(robot);
        var version = window.study().reading().shownProperty().get().versions().get(1);
        int at = version.text().paragraph(1).text().length();
        robot.interact(() -> window.panes()
                .select(version.id(), new TextRange(new TextPlace(1, Math.max(0, at - 4)), new TextPlace(1, at - 2))));
        var selected = version.text().paragraph(1).text().substring(Math.max(0, at - 4), at - 2);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        WindowUnderTest.await(() -> count(robot).contains(" of "));
        assertThat(robot.lookup("#find-text").queryAs(TextField.class).getText())
                .isEqualTo(selected);
    }

    @Test
    void looksInOneVersionAndReadsInChineseInTheDark(FxRobot robot) throws Exception {
        window.size(1600, 990);
        window.openSample();
        window.choose("language");
        window.choose("theme");
        robot.interact(() -> window.panes().requestFocus());
        find(robot, "jianghua");
        WindowUnderTest.await(() -> count(robot).startsWith("第 1 处"));
        ComboBox<?> scope = robot.lookup("#find-scope").queryComboBox();
        Pictures.take(window.scene(), "find-dark-zh");
        robot.interact(() -> scope.getSelectionModel().select(1));
        WindowUnderTest.await(() -> count(robot).equals("没有找到"));
    }

    @Test
    void oneVersionIsChosenWithTheMouseAndWithKeys(FxRobot robot) throws Exception {
        open(robot);
        find(robot, "xie4xie");
        ComboBox<?> scope = robot.lookup("#find-scope").queryComboBox();
        WindowUnderTest.await(() -> count(robot).startsWith("1 of "));
        var everywhere = count(robot);
        robot.clickOn("#find-scope").clickOn(window.model().words().get("find.everywhere"));
        assertThat(count(robot)).isEqualTo(everywhere);
        robot.interact(scope::requestFocus);
        robot.push(KeyCode.DOWN);
        WindowUnderTest.await(() -> count(robot).equals("nothing found"));
        assertThat(scope.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.push(KeyCode.DOWN);
        WindowUnderTest.await(() -> count(robot).equals(everywhere));
        assertThat(scope.getSelectionModel().getSelectedIndex()).isEqualTo(2);
    }
}
