package enface.ui.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.pane.level.Layout;
import enface.study.setting.ChineseSettings.Readings;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A Japanese speech whose file says how its characters are read, beside English.
class FuriganaTest extends WindowTest {

    private void open(FxRobot robot, List<Path> files) throws Exception {
        window.size(1000, 700);
        window.importFiles(files);
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.interact(() -> window.panes().requestFocus());
    }

    private void open(FxRobot robot) throws Exception {
        open(robot, List.of(Corpora.fixture("lighthouse.en-ja.html")));
    }

    private Version japanese() {
        return window.study().work().versions().stream()
                .filter(v -> v.language().language().equals("ja"))
                .findFirst()
                .orElseThrow();
    }

    private void set(FxRobot robot, Readings readings) {
        robot.interact(
                () -> window.model().settings().chinese().readingsProperty().set(readings));
    }

    private Readings set() {
        return window.model().settings().chinese().readingsProperty().get();
    }

    private String drawn() {
        return readings(window.panes()).stream().map(Text::getText).collect(Collectors.joining(" "));
    }

    private static List<Text> readings(Parent parent) {
        return parent.getChildrenUnmodifiable().stream()
                .filter(Node::isVisible)
                .flatMap(child -> switch (child) {
                    case Text text when text.getStyleClass().contains("reading") -> List.of(text).stream();
                    case Parent inner -> readings(inner).stream();
                    default -> List.<Text>of().stream();
                })
                .toList();
    }

    private void take(FxRobot robot, String name) throws Exception {
        for (var size : List.of(1000, 1600)) {
            window.size(size, size == 1000 ? 700 : 990);
            robot.interact(() -> window.panes().setCurrentRow(2));
            Pictures.take(window.scene(), "furigana-" + name + "-" + size);
        }
        window.size(1000, 700);
    }

    @Test
    void standsOverItsCharactersInBothLayoutsAndLights(FxRobot robot) throws Exception {
        open(robot);
        assertThat(drawn()).isEmpty();
        set(robot, Readings.ALL);
        WindowUnderTest.await(() -> drawn().contains("みなと ひとびと こんや わたし さいご"));
        take(robot, "pages-light");
        robot.interact(() -> window.panes().textLayoutProperty().set(Layout.ROWS));
        WindowUnderTest.await(() -> drawn().contains("みなと ひとびと"));
        take(robot, "rows-light");
        window.choose("theme");
        take(robot, "rows-dark");
        robot.interact(() -> window.panes().textLayoutProperty().set(Layout.FACING));
        take(robot, "pages-dark");
        set(robot, Readings.NONE);
        WindowUnderTest.await(() -> drawn().isEmpty());
    }

    @Test
    void eachReadingIsOverItsOwnCharacters(FxRobot robot) throws Exception {
        open(robot);
        set(robot, Readings.ALL);
        WindowUnderTest.await(() -> drawn().contains("ひとびと"));
        var together = new TextSpan(2, 4);
        assertThat(together.of(japanese().text().paragraph(0).text())).isEqualTo("人々");
        var base = window.panes().boundsOnScreen(japanese().id(), 0, together).orElseThrow();
        var over = readings(window.panes()).stream()
                .filter(t -> t.getText().equals("ひとびと"))
                .map(t -> t.localToScreen(t.getLayoutBounds()))
                .findFirst()
                .orElseThrow();
        assertThat(over.getCenterX()).isBetween(base.getMinX() + 4, base.getMaxX() - 4);
        assertThat(over.getMinY()).isLessThan(base.getMinY());
    }

    @Test
    void theReadingUnderThePointerIsSaidAlone(FxRobot robot) throws Exception {
        open(robot);
        set(robot, Readings.POINTER);
        var word = new TextSpan(2, 4);
        WindowUnderTest.await(() -> {
            var base = window.panes().boundsOnScreen(japanese().id(), 0, word);
            base.ifPresent(b -> robot.moveTo(b.getCenterX(), b.getCenterY()));
            return base.isPresent() && window.panes().wordReading().isVisible();
        });
        assertThat(window.panes().wordReading().getText()).isEqualTo("ひとびと");
        assertThat(drawn()).isEmpty();
    }

    @Test
    void whatIsCopiedIsTheTextAlone(FxRobot robot) throws Exception {
        open(robot);
        set(robot, Readings.ALL);
        WindowUnderTest.await(() -> drawn().contains("ひとびと"));
        robot.interact(() -> window.panes().select(japanese().id(), TextRange.of(0, new TextSpan(0, 6))));
        robot.push(KeyCode.CONTROL, KeyCode.C);
        var copied = new StringBuilder();
        robot.interact(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).hasToString("港の人々よ、");
    }

    @Test
    void whereNothingCanBeReadTheCommandSaysSo(FxRobot robot) throws Exception {
        var english = Files.writeString(folder().resolve("toast.en.txt"), "The bread is warm. It will not last.\n");
        var german = Files.writeString(folder().resolve("toast.de.txt"), "Das Brot ist warm. Es hält nicht lange.\n");
        open(robot, List.of(english, german));
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("furigana").type(KeyCode.ENTER);
        WindowUnderTest.await(
                () -> window.model().messages().messageProperty().get().isPresent());
        assertThat(set()).isEqualTo(Readings.NONE);
        assertThat(robot.lookup("#message").queryLabeled().getText()).contains("how its characters are read");
    }
}
