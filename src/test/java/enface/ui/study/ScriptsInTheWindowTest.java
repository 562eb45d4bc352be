package enface.ui.study;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.TextRange;
import enface.text.TextSpan;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// Texts from the right and in other scripts, in the whole window: found, noted, shown in either layout and light.
class ScriptsInTheWindowTest extends WindowTest {

    private static final Map<String, String> BRIDGE = new TreeMap<>(Map.of(
            "en", "The bridge is old. It has carried us for 100 years (and more), and it will carry us again.",
            "ar", "الجسر قديم. لقد حملنا 100 عام (وأكثر)، وسوف يحملنا مرة أخرى.",
            "he", "הגשר ישן. הוא נשא אותנו 100 שנה (ויותר), והוא יישא אותנו שוב.",
            "ko", "다리는 오래되었습니다. 그 다리는 100년 넘게 우리를 실어 날랐고, 다시 실어 나를 것입니다.",
            "th", "สะพานนี้เก่าแล้ว มันพาเราข้ามมานานกว่า 100 ปี และจะพาเราข้ามอีกครั้ง",
            "fa", "پل کهنه است. صد سال است که ما را می‌برد، و باز هم خواهد برد."));

    private void open(FxRobot robot, String... languages) throws Exception {
        window.size(1440, 900);
        var files = new ArrayList<Path>();
        for (var language : languages) {
            files.add(version(language));
        }
        window.importFiles(files);
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.interact(() -> window.study().reading().show(window.study().work().versions()));
    }

    private static Path version(String language) throws IOException {
        var text = BRIDGE.get(language);
        return Files.writeString(
                folder().resolve("bridge." + language + ".txt"),
                (text + "\n\n" + text + " " + text + "\n\n").repeat(3));
    }

    @Test
    void arabicAndHebrewAreFoundAndNoted(FxRobot robot) throws Exception {
        open(robot, "en", "ar", "he");
        Pictures.take(window.scene(), "scripts-rtl-light-en");
        robot.clickOn("#panes").push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> robot.lookup("#find-text").queryTextInputControl().setText("يحملنا"));
        WindowUnderTest.await(
                () -> robot.lookup("#find-count").queryLabeled().getText().contains("9"));
        robot.type(KeyCode.ENTER);
        Pictures.take(window.scene(), "scripts-rtl-found-en");
        robot.type(KeyCode.ESCAPE).type(KeyCode.DOWN).type(KeyCode.N).write("The bracket stays on its side.");
        robot.type(KeyCode.ESCAPE);
        assertThat(window.study().notes().notes()).hasSize(1);
        window.choose("theme");
        window.choose("language");
        robot.type(KeyCode.L);
        Pictures.take(window.scene(), "scripts-rtl-rows-dark-zh");
    }

    @Test
    void koreanAndThaiStandBesidePersian(FxRobot robot) throws Exception {
        open(robot, "en", "ko", "th", "fa");
        assertThat(window.study().work().versions().stream()
                        .map(v -> v.language().language()))
                .containsExactlyElementsOf(List.of("en", "ko", "th", "fa"));
        Pictures.take(window.scene(), "scripts-four-light-en");
        window.choose("theme");
        window.size(1000, 700);
        Pictures.take(window.scene(), "scripts-four-dark-en");
    }

    @Test
    void whatRunsFromTheRightIsSelectedByKeysAndCopiedInItsOrder(FxRobot robot) throws Exception {
        open(robot, "en", "ar", "he");
        var arabic = window.study().work().versions().get(1);
        assertThat(arabic.language().language()).isEqualTo("ar");
        var words = "الجسر قديم.";
        robot.interact(() -> {
            window.panes().select(arabic.id(), TextRange.of(0, new TextSpan(0, words.length() - 1)));
            window.panes().requestFocus();
        });
        robot.push(KeyCode.SHIFT, KeyCode.LEFT); // which is onward here
        robot.push(KeyCode.CONTROL, KeyCode.C);
        WindowUnderTest.await(() -> WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().hasString()));
        var copied = WaitForAsyncUtils.waitForAsyncFx(
                5_000, () -> Clipboard.getSystemClipboard().getString());
        assertThat(copied.strip()).isEqualTo(words);
    }

    private static void collectAgainstTheirWay(Node node, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        var text = switch (node) {
            case TextFlow flow ->
                flow.getChildren().stream()
                        .filter(Text.class::isInstance)
                        .map(part -> ((Text) part).getText())
                        .collect(Collectors.joining());
            case TextInputControl field -> String.valueOf(field.getText());
            case Labeled label -> String.valueOf(label.getText());
            default -> "";
        };
        boolean right = text.codePoints().limit(1).anyMatch(c -> {
            var script = Character.UnicodeScript.of(c);
            return script == Character.UnicodeScript.HEBREW || script == Character.UnicodeScript.ARABIC;
        });
        if (right && node.getEffectiveNodeOrientation() != NodeOrientation.RIGHT_TO_LEFT) {
            found.add(node.getClass().getSimpleName() + " #" + node.getId() + " " + text);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collectAgainstTheirWay(child, found));
        }
    }

    private void runsItsWay(String where) {
        var found = new ArrayList<String>();
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForAsyncFx(
                10_000, () -> collectAgainstTheirWay(window.scene().getRoot(), found));
        assertThat(found).as(where).isEmpty();
    }

    /// What begins with a letter that runs from the right does so in every view and field, also while it is typed.
    @Test
    void everyTextOutsideThePanesRunsItsWayToo(FxRobot robot) throws Exception {
        window.size(1440, 900);
        window.importFiles(List.of(version("he"), version("ar"), version("en")));
        runsItsWay("import");
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.interact(() -> {
            window.panes().setCurrentRow(1);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.interact(() -> robot.lookup("#note-text").queryTextInputControl().setText("**גשר** ישן."));
        runsItsWay("note");
        robot.push(KeyCode.ESCAPE);
        runsItsWay("note as it reads");
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#correct-text"));
        runsItsWay("correction");
        robot.push(KeyCode.ESCAPE).push(KeyCode.P);
        WindowUnderTest.await(() -> window.sees("#practice-text"));
        robot.interact(
                () -> robot.lookup("#practice-text").queryTextInputControl().setText("الجسر القديم."));
        runsItsWay("practice");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
        WindowUnderTest.await(() -> window.sees("#attempt-view"));
        runsItsWay("attempt compared");
    }
}
