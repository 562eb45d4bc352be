package enface.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft.DraftVersion;
import enface.study.Screen.OfImport;
import enface.study.importing.ImportModel;
import enface.text.LanguageTag;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.io.File;
import java.nio.file.Files;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What a person copied elsewhere is pasted as a file like any other; a second text joins the first.
class PastingTest extends WindowTest {

    private static final String GATE = "The gate is open. Come in, all of you.\n\nWe have waited for you for years.\n";
    private static final String GATE_ZH = "大门开着。你们都进来吧。\n\n我们等了你们很多年。\n";

    @BeforeEach
    void size() {
        window.size(1000, 700);
    }

    private static void copy(FxRobot robot, String text, String html, List<File> files) {
        robot.interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            if (!html.isEmpty()) {
                content.putHtml(html);
            }
            if (!files.isEmpty()) {
                content.putFiles(files);
            }
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void paste(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    }

    private ImportModel shown() {
        return ((OfImport) window.model().screenProperty().get()).model();
    }

    private List<DraftVersion> versions() {
        return shown().work().work().versions();
    }

    private void awaitVersions(int count) throws Exception {
        WindowUnderTest.await(() -> window.model().screenProperty().get() instanceof OfImport
                && versions().size() == count
                && window.find("#fold-versions").isPresent());
    }

    @Test
    void theEnglishAndThenTheChinese(FxRobot robot) throws Exception {
        copy(robot, GATE, "", List.of());
        paste(robot);
        awaitVersions(1);
        assertThat(robot.lookup(".paste-next").tryQuery()).isPresent();
        Pictures.take(window.scene(), "paste-first-light-en");
        copy(robot, GATE_ZH, "", List.of());
        paste(robot);
        awaitVersions(2);
        assertThat(versions())
                .extracting(DraftVersion::language)
                .containsExactly(LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE);
        assertThat(window.library().works().list()).isEmpty();
        Pictures.take(window.scene(), "paste-second-light-en");
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.library().works().list()).hasSize(1);
    }

    @Test
    void whatABrowserCopiedKeepsItsTable(FxRobot robot) throws Exception {
        copy(robot, "The gate is open.\t大门开着。\nCome in now.\t现在进来吧。", """
                <table><tr><th>English</th><th>中文</th></tr>
                <tr><td>The gate is open.</td><td>大门开着。</td></tr>
                <tr><td>Come in now.</td><td>现在进来吧。</td></tr></table>""", List.of());
        paste(robot);
        awaitVersions(2);
        assertThat(versions().getFirst().paragraphs()).hasSize(2);
    }

    @Test
    void aPageWithoutTextIsReadAsPlainText(FxRobot robot) throws Exception {
        copy(robot, GATE, "<html><body><script>no()</script></body></html>", List.of());
        paste(robot);
        awaitVersions(1);
        assertThat(versions().getFirst().paragraphs()).hasSize(2);
    }

    @Test
    void filesArePastedAsTheyAre(FxRobot robot) throws Exception {
        var file = Files.writeString(folder().resolve("gate.md"), GATE + "\n" + GATE_ZH);
        copy(robot, file.toString(), "", List.of(file.toFile()));
        paste(robot);
        awaitVersions(2);
        assertThat(shown().origin().files()).containsExactly(file);
    }

    @Test
    void aTextFieldTakesWhatIsPastedItself(FxRobot robot) throws Exception {
        copy(robot, GATE, "", List.of());
        paste(robot);
        awaitVersions(1);
        copy(robot, "The gate", "", List.of());
        robot.clickOn("#metadata-title-en");
        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        paste(robot);
        assertThat(robot.lookup("#metadata-title-en").<TextField>query().getText())
                .isEqualTo("The gate");
        assertThat(shown().origin().files()).hasSize(1);
    }

    @Test
    void anEmptyClipboardIsSaid(FxRobot robot) throws Exception {
        copy(robot, "  ", "", List.of());
        paste(robot);
        WindowUnderTest.await(
                () -> window.model().messages().messageProperty().get().isPresent());
        assertThat(window.sees("#library-view")).isTrue();
    }
}
