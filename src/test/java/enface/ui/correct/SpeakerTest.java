package enface.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import enface.pane.cell.ParagraphCell;
import enface.text.VersionText;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The names of those who speak stand over their paragraphs, and are put right and taken back.
class SpeakerTest extends WindowTest {

    @BeforeEach
    void openInterview(FxRobot robot) throws Exception {
        window.size(1000, 700);
        var file = Files.writeString(folder().resolve("lamps.md"), """
                # The lamps

                # 灯

                **Interviewer:** Where did the lamps come from?

                **记者：**那些灯是从哪里来的？

                **Mrs Lind:** From the old harbour, where nobody needed them.

                **林德太太：**从老港口来，那里没有人需要它们了。

                **Mrs Lind:** We carried them by hand. It took all winter.

                **林德太太：**我们用手搬来的。花了整个冬天。

                **Interviewer:** And who lit them: you?

                **记者：**是谁点的：您吗？
                """);
        window.importFiles(List.of(file));
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.interact(() -> {
            window.panes().setCurrentRow(1);
            window.panes().requestFocus();
        });
    }

    private List<String> seen() {
        return window.panes().lookupAll(".speaker").stream()
                .filter(Node::isVisible)
                .filter(node -> node.getParent().isVisible())
                .map(node -> ((Text) node).getText())
                .sorted()
                .toList();
    }

    private VersionText text() {
        return window.study().work().work().original().orElseThrow().text();
    }

    private TextField field() {
        return (TextField) window.find("#correct-speaker").orElseThrow();
    }

    @Test
    void aNameStandsOverWhatSomebodyBeginsToSay() throws Exception {
        WindowUnderTest.await(
                () -> seen().equals(List.of("Interviewer", "Interviewer", "Mrs Lind", "林德太太", "记者", "记者")));
        for (var node : window.panes().lookupAll(".speaker")) {
            if (node.isVisible() && node.getParent() instanceof ParagraphCell cell && cell.isVisible()) {
                var name = node.localToScene(node.getBoundsInLocal());
                var line = cell.localToScene(cell.getLayoutBounds());
                assertThat(name.getMaxY()).as("over its first line").isLessThanOrEqualTo(line.getMinY() + 2);
                assertThat(name.getMinX()).isGreaterThanOrEqualTo(line.getMinX() - 1);
            }
        }
        Pictures.take(window.scene(), "speakers");
    }

    @Test
    void aNameIsPutRightAndTakenBack(FxRobot robot) throws Exception {
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#sentence-editor"));
        assertThat(field().getText()).isEqualTo("Mrs Lind");
        robot.interact(() -> field().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Anna Lind");
        Pictures.take(window.scene(), "speaker-editor");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> text().paragraph(1).speaker().equals("Anna Lind"));
        WindowUnderTest.await(() -> seen().contains("Anna Lind"));
        assertThat(window.library()
                        .works()
                        .text(window.study()
                                .work()
                                .work()
                                .original()
                                .orElseThrow()
                                .id()))
                .isEqualTo(text());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> text().paragraph(1).speaker().equals("Mrs Lind"));
    }

    @Test
    void wordsAndNameAreStoredTogether(FxRobot robot) throws Exception {
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#sentence-editor"));
        robot.write(" Indeed.");
        robot.interact(() -> field().setText(""));
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> text().paragraph(1).text().endsWith("Indeed."));
        assertThat(text().paragraph(1).speaker()).isEmpty();
    }

    @Test
    void aNameThatWasTypedIsThereAgainUnlessItWasLeft(FxRobot robot) throws Exception {
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#sentence-editor"));
        robot.interact(() -> field().setText("Ann"));
        robot.interact(() -> window.panes().setCurrentRow(2));
        WindowUnderTest.await(() -> !window.sees("#sentence-editor"));
        robot.interact(() -> {
            window.panes().setCurrentRow(1);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#sentence-editor"));
        assertThat(field().getText()).isEqualTo("Ann");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#sentence-editor"));
        assertThat(field().getText()).isEqualTo("Mrs Lind");
    }
}
