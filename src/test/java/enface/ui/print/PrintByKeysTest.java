package enface.ui.print;

import static org.assertj.core.api.Assertions.assertThat;

import enface.ui.KeysTest;
import java.nio.file.Files;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A teacher prepares Tuesday's lesson in the print view by keys alone.
class PrintByKeysTest extends KeysTest {

    private boolean isSet() {
        return window.find("#print-place")
                .map(n -> ((Labeled) n).getText())
                .orElse("")
                .matches("Page 1 of \\d+");
    }

    @Test
    void aHandOutIsMadeAndSaved(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> window.find("#print-view").isPresent());
        // the keys are at the kinds
        for (int i = 0; i < 6 && !"WORKSHEET".equals(kind(robot)); i++) {
            robot.push(KeyCode.DOWN);
        }
        assertThat(kind(robot)).isEqualTo("WORKSHEET");
        tabTo(robot, "print-leave-out");
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        tabTo(robot, "print-question");
        robot.write("What is kept and what is lost");
        tabTo(robot, "print-answers");
        robot.push(KeyCode.SPACE);
        tabTo(robot, "print-preset-name");
        robot.write("Tuesday");
        tabTo(robot, "print-preset-keep");
        robot.push(KeyCode.SPACE);
        await(this::isSet);
        var file = folder().resolve("tuesday.docx");
        window.willSave(file);
        tabTo(robot, "print-save");
        robot.push(KeyCode.SPACE);
        await(() -> Files.exists(file));
        var pdf = folder().resolve("tuesday");
        window.willSave(pdf);
        robot.push(KeyCode.SPACE);
        var written = folder().resolve("tuesday.pdf");
        await(() -> Files.exists(written));
        assertThat(PrintedSpeech.text(written))
                .contains("What is kept and what is lost")
                .doesNotContain("Answers")
                .doesNotContainPattern("\\p{IsHan}{6,}[。，]");
        robot.push(KeyCode.ESCAPE);
        await(() -> window.find("#panes").isPresent());
    }

    private static String kind(FxRobot robot) {
        return String.valueOf(robot.lookup("#print-kinds").<ComboBox<?>>query().getValue());
    }
}
