package enface.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.Objects;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class CopyTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> {
            window.panes().requestFocus();
            window.panes().setCurrentRow(1);
        });
    }

    private static String clipboard(FxRobot robot, DataFormat format) {
        var copied = new StringBuilder();
        robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getContent(format)));
        return copied.toString();
    }

    private void select(FxRobot robot, int version, int paragraph, int from, int to) {
        robot.interact(() -> window.panes()
                .select(
                        window.study().work().versions().get(version).id(),
                        new TextRange(new TextPlace(paragraph, from), new TextPlace(paragraph, to))));
    }

    @Test
    void oneSideIsCopiedAsItStands(FxRobot robot) throws Exception {
        open(robot);
        select(robot, 0, 1, 0, 9);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertThat(clipboard(robot, DataFormat.PLAIN_TEXT)).isEqualTo("Thank you");
    }

    @Test
    void theCurrentSentenceIsCopiedAsATableOfAllVersions(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard(robot, DataFormat.PLAIN_TEXT))
                .isEqualTo("Thank you for waiting.\t谢谢你们的等待。\tThank you for your waiting.");
        assertThat(clipboard(robot, DataFormat.HTML))
                .contains("<table><tr><td lang=\"en\">Thank you for waiting.</td>")
                .contains("<td lang=\"zh-Hans\">谢谢你们的等待。</td>")
                .endsWith("</tr></table>");
    }

    @Test
    void aSelectionOverSeveralRowsIsATableOfThoseRows(FxRobot robot) throws Exception {
        open(robot);
        select(robot, 0, 1, 3, 40);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(clipboard(robot, DataFormat.PLAIN_TEXT))
                .hasLineCount(2)
                .startsWith("Thank you for waiting.\t")
                .contains("A clock that stands still");
    }

    @Test
    void aPassageIsCopiedWithItsSource(FxRobot robot) throws Exception {
        open(robot);
        select(robot, 0, 1, 0, 22);
        robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.C);
        assertThat(clipboard(robot, DataFormat.PLAIN_TEXT))
                .startsWith("“Thank you for waiting.” (Ada Merrow")
                .contains("On Mending the Town Clock", "2026")
                .endsWith("¶ 2)");
    }

    @Test
    void theMenuDoesTheSame(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.panes().setCurrentRow(0));
        robot.clickOn("#panes", MouseButton.SECONDARY);
        WindowUnderTest.await(() -> robot.lookup("#copy-table").tryQuery().isPresent());
        Pictures.take(window.scene(), "copy-menu-light-en");
        robot.clickOn("#copy-table");
        int row = window.panes().getCurrentRow();
        assertThat(row).as("the sentence under the pointer").isPositive();
        assertThat(clipboard(robot, DataFormat.PLAIN_TEXT).split("\t", -1))
                .containsExactlyElementsOf(window.study().work().versions().stream()
                        .map(v -> v.text()
                                .textOf(Objects.requireNonNull(
                                        window.study().reading().passages(row).get(v.id()))))
                        .toList());
    }
}
