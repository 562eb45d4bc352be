package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.language.Words;
import java.util.Locale;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Writing a translation of one's own, and comparing it with the published one.
class PractiseTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> {
            window.study().show(window.study().work().versions().subList(0, 2));
            window.panes().requestFocus();
        });
    }

    private TextArea field(FxRobot robot) {
        return robot.lookup("#practice-text").queryAs(TextArea.class);
    }

    private String textOf(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    @Test
    void writesSentenceBySentenceAndComparesThem(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.P);
        assertThat(window.sees("#practice")).isTrue();
        assertThat(field(robot).isFocused()).isTrue();
        robot.interact(() -> field(robot).setText("各位邻居、朋友，以及四十年来信任这座钟而迟到的人们："));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        robot.interact(() -> field(robot).setText("谢谢各位的等待。"));
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertThat(textOf(robot, "#practice-progress")).isEqualTo("2 of 26 sentences");
        WindowUnderTest.await(() -> window.study().practice().savedProperty().get());
        Pictures.take(window.scene(), "practise-light-en");
        robot.clickOn("#practice-compare");
        WindowUnderTest.await(() -> robot.lookup(".attempt-line").queryAll().size() == 2);
        Pictures.take(window.scene(), "practise-compare-light-en");
        robot.interact(() -> window.model().settings().toggleDark());
        robot.interact(() -> window.model().settings().wordsProperty().set(new Words(Locale.SIMPLIFIED_CHINESE)));
        WindowUnderTest.await(() -> window.sees("#practice"));
        window.size(1600, 990);
        Pictures.take(window.scene(), "practise-dark-zh-wide");
        robot.clickOn("#practice-compare");
        WindowUnderTest.await(() -> robot.lookup(".attempt-line").queryAll().size() == 2);
        Pictures.take(window.scene(), "practise-compare-dark-zh-wide");
    }
}
