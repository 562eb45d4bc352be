package enface.ui.version;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.cli.ProgramUnderTest;
import enface.study.Screen.OfStudy;
import enface.text.Version;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What another program does with whole versions of the open work is seen in the window, and what is typed there
/// meanwhile is kept.
class VersionsOfOthersTest extends WindowTest {

    private ProgramUnderTest other;

    @BeforeEach
    void openSpeech(FxRobot robot) throws Exception {
        window.size(1440, 900);
        window.importFiles(List.of(fixture("quay.en.txt"), fixture("quay.zh-Hans.txt")));
        WindowUnderTest.await(() -> window.sees("#accept-import"));
        robot.interact(() -> ((Button) window.find("#accept-import").orElseThrow()).fire());
        WindowUnderTest.await(() -> window.model().screenProperty().get() instanceof OfStudy);
        other = new ProgramUnderTest(window.library().file());
    }

    private static Path fixture(String name) {
        return Corpora.fixture(name);
    }

    private List<Version> versions() {
        return window.study().work().versions();
    }

    private List<Version> shown() {
        return window.study().reading().shownProperty().get().versions();
    }

    private void writeNote(FxRobot robot, String text) {
        robot.interact(() -> {
            var first = versions().getFirst();
            window.panes().select(first.id(), first.text().rangeOf(2));
            window.panes().requestFocus();
        });
        robot.push(KeyCode.N);
        robot.write(text);
    }

    private static boolean says(FxRobot robot, String where, String what) {
        return robot.lookup(where).queryAll().stream()
                .map(n -> n instanceof Labeled l ? l.getText() : n instanceof Text t ? t.getText() : "")
                .anyMatch(text -> text.contains(what));
    }

    private String written() {
        return window.study().notes().notes().getLast().text();
    }

    @Test
    void aVersionThatComesIsOfferedAndOneThatGoesIsNoLongerShown(FxRobot robot) throws TimeoutException {
        writeNote(robot, "half a ");
        other.given("versions", "add", "1", fixture("quay.zh-Hant.txt").toString(), "--name", "Harbour edition");
        WindowUnderTest.await(() -> versions().size() == 3);
        WindowUnderTest.await(() ->
                window.find("#version-" + versions().getLast().id().value()).isPresent());
        robot.write("thought");
        assertThat(written()).isEqualTo("half a thought");
        other.given("versions", "remove", "1", "--version", "zh-Hans");
        WindowUnderTest.await(() -> versions().size() == 2);
        WindowUnderTest.await(() -> shown().equals(versions()));
        robot.write(", and more");
        assertThat(written()).isEqualTo("half a thought, and more");
        other.given("undo", "1");
        WindowUnderTest.await(() -> versions().size() == 3);
        robot.push(KeyCode.ESCAPE);
        assertThat(window.library().notes().of(window.study().work().work().id()))
                .extracting(n -> n.text())
                .containsExactly("half a thought, and more");
    }

    @Test
    void whatTheWorkAndItsVersionsAreCalledIsSaidAtOnce(FxRobot robot) throws TimeoutException {
        other.given("edit", "1", "--title", "The Harbour Lamp");
        WindowUnderTest.await(() -> says(robot, ".breadcrumb", "The Harbour Lamp"));
        other.given("edit", "1", "--version", "zh-Hans", "--name", "First draft");
        WindowUnderTest.await(() -> says(robot, ".pane-subtitle", "First draft"));
    }

    @Test
    void aVersionThatIsReplacedIsShownAsItIsAndTheNoteStaysWithItsSentence(FxRobot robot) throws TimeoutException {
        writeNote(robot, "on the dark lamp");
        robot.push(KeyCode.ESCAPE);
        other.given(
                "versions",
                "replace",
                "1",
                "--version",
                "en",
                fixture("quay-later.en.txt").toString());
        WindowUnderTest.await(() -> versions().getFirst().text().toString().contains("kindle"));
        assertThat(written()).isEqualTo("on the dark lamp");
        other.given("undo", "1");
        WindowUnderTest.await(() -> !versions().getFirst().text().toString().contains("kindle"));
        assertThat(written()).isEqualTo("on the dark lamp");
        assertThat(window.library().check()).isEmpty();
    }
}
