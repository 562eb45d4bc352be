package enface.ui.version;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.intake.choice.Way;
import enface.study.Screen.OfImport;
import enface.study.Screen.OfStudy;
import enface.study.importing.ImportModel;
import enface.text.Called;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionText;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/// Whole versions are added, removed, replaced and given their imported text back in the window, and taken back by
/// keys.
class VersionKeysTest extends WindowTest {

    private static final Path ENGLISH = Corpora.fixture("quay.en.txt");
    private static final Path LATER = Corpora.fixture("quay-later.en.txt");
    private static final Path SIMPLIFIED = Corpora.fixture("quay.zh-Hans.txt");
    private static final Path TRADITIONAL = Corpora.fixture("quay.zh-Hant.txt");

    private static final String ROAD = """
            # Evening

            The lamp is low, the road is long,
            The river hums an older song.

            灯火渐暗，路途漫长，
            河水哼着古老的歌。

            # Morning

            A door is open, far away,
            And someone waits for break of day.

            远处有一扇门开着，
            有人等待着黎明。
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void openSpeech(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.importFiles(List.of(ENGLISH, SIMPLIFIED));
        accept(robot);
    }

    private void accept(FxRobot robot) throws TimeoutException {
        WindowUnderTest.await(() -> window.sees("#accept-import"));
        robot.interact(() -> ((Button) window.find("#accept-import").orElseThrow()).fire());
        WindowUnderTest.await(() -> window.model().screenProperty().get() instanceof OfStudy);
    }

    private List<Version> versions() {
        return window.study().work().versions();
    }

    private VersionText original() {
        return versions().getFirst().text();
    }

    /// Selects a sentence of a version, as a click does.
    private void click(FxRobot robot, int version) {
        var clicked = versions().get(version);
        robot.interact(() -> {
            window.panes().select(clicked.id(), clicked.text().rangeOf(0));
            window.panes().requestFocus();
        });
    }

    private void find(FxRobot robot, String command) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.interact(
                () -> robot.lookup("#command-text").queryTextInputControl().setText(command));
        robot.type(KeyCode.ENTER);
    }

    private static Node inDialog(String id) throws TimeoutException {
        WindowUnderTest.await(() -> Window.getWindows().stream()
                .anyMatch(w -> w.isShowing() && w.getScene().lookup(id) != null));
        return Window.getWindows().stream()
                .filter(w -> w.isShowing() && w.getScene().lookup(id) != null)
                .map(w -> w.getScene().lookup(id))
                .findFirst()
                .orElseThrow();
    }

    private void press(FxRobot robot, String id) throws TimeoutException {
        var button = (Button) inDialog(id);
        robot.interact(button::fire);
    }

    private void undo(FxRobot robot) {
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
    }

    @Test
    void aVersionIsAddedWithTheNameItIsGivenAndUndoTakesItBack(FxRobot robot) throws Exception {
        window.willOpen(TRADITIONAL);
        find(robot, "Add a version");
        var name = (TextInputControl) inDialog("#version-name");
        Pictures.take(window.scene(), "version-add");
        robot.interact(() -> name.setText("Harbour edition"));
        press(robot, "#version-add-yes");
        WindowUnderTest.await(() -> versions().size() == 3);
        assertThat(versions().getLast().called()).isEqualTo(new Called("Harbour edition", ""));
        undo(robot);
        WindowUnderTest.await(() -> versions().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        WindowUnderTest.await(() -> versions().size() == 3);
    }

    @Test
    void aVersionIsRemovedAndTheOriginalIsNot(FxRobot robot) throws Exception {
        click(robot, 0);
        find(robot, "Remove the version");
        WindowUnderTest.await(
                () -> window.model().messages().messageProperty().get().isPresent());
        assertThat(versions()).hasSize(2);
        click(robot, 1);
        find(robot, "Remove the version");
        WindowUnderTest.await(() -> versions().size() == 1);
        undo(robot);
        WindowUnderTest.await(() -> versions().size() == 2);
    }

    @Test
    void aClickAloneSaysWhichVersionIsMeant(FxRobot robot) throws Exception {
        var chinese = versions().get(1);
        var sentence = chinese.text().rangeOf(1);
        var first = new TextSpan(sentence.from().offset(), sentence.from().offset() + 1);
        var bounds = window.panes()
                .boundsOnScreen(chinese.id(), sentence.from().paragraph(), first)
                .orElseThrow();
        robot.clickOn(new Point2D(bounds.getCenterX(), bounds.getCenterY()));
        robot.push(KeyCode.F2);
        WindowUnderTest.await(() -> window.sees("#correct-text"));
        assertThat(((TextInputControl) window.find("#correct-text").orElseThrow()).getText())
                .isEqualTo(chinese.text().textOf(1));
        robot.push(KeyCode.ESCAPE);
        find(robot, "Remove the version");
        WindowUnderTest.await(() -> versions().size() == 1);
    }

    @Test
    void aVersionIsReplacedWhenThePersonHasSeenWhatComesOfIt(FxRobot robot) throws Exception {
        var before = original();
        click(robot, 0);
        window.willOpen(LATER);
        find(robot, "Replace by a newer file");
        inDialog("#version-replace-no");
        Pictures.take(window.scene(), "version-replace");
        press(robot, "#version-replace-yes");
        WindowUnderTest.await(() -> original().toString().contains("kindle"));
        undo(robot);
        WindowUnderTest.await(() -> original().equals(before));
    }

    @Test
    void anotherTextIsSaidToBeHardlyTheSameVersion(FxRobot robot) throws Exception {
        var before = original();
        click(robot, 0);
        window.willOpen(SIMPLIFIED);
        find(robot, "Replace by a newer file");
        inDialog("#version-replace-no");
        assertThat(robot.lookup(".details-problem").queryLabeled().getText())
                .contains("Hardly a sentence of it is the same");
        press(robot, "#version-replace-no");
        assertThat(original()).isEqualTo(before);
    }

    @Test
    void whatWasChangedIsShownAndGivenBack(FxRobot robot) throws Exception {
        var before = original();
        click(robot, 0);
        find(robot, "Join with the next sentence");
        WindowUnderTest.await(() -> !original().equals(before));
        click(robot, 0);
        find(robot, "What was changed");
        inDialog("#version-changes-list");
        Pictures.take(window.scene(), "version-changes");
        press(robot, "#version-changes-yes");
        WindowUnderTest.await(() -> original().equals(before));
        undo(robot);
        WindowUnderTest.await(() -> !original().equals(before));
    }

    @Test
    void filesAreReadAgainAndTheWorkIsAsItIsChosen(FxRobot robot) throws Exception {
        var mixed = Files.writeString(folder.resolve("mixed.txt"), """
                Good evening to you all.

                大家晚上好。

                The road is open again.

                路又通了。

                Please drive slowly tonight.

                今晚请慢慢开车。
                """);
        window.importFiles(List.of(mixed));
        accept(robot);
        var work = window.study().work().work().id();
        var chinese = versions().get(1).id();
        click(robot, 1);
        find(robot, "Remove the version");
        WindowUnderTest.await(() -> versions().size() == 1);
        Files.delete(mixed);
        find(robot, "Read its files again");
        WindowUnderTest.await(() -> window.model().screenProperty().get() instanceof OfImport);
        assertThat(window.sees(".again-lead")).isTrue();
        Pictures.take(window.scene(), "version-read-again");
        accept(robot);
        WindowUnderTest.await(() -> versions().size() == 2);
        assertThat(window.study().work().work().id()).isEqualTo(work);
        assertThat(window.library().works().list()).hasSize(2);
        undo(robot);
        WindowUnderTest.await(() -> versions().size() == 1);
        undo(robot);
        WindowUnderTest.await(() -> versions().size() == 2);
        assertThat(versions().get(1).id()).isEqualTo(chinese);
    }

    @Test
    void readingAgainBeginsWithWhatWasChosenAndTheOtherWorksComeInToo(FxRobot robot) throws Exception {
        var file = Files.writeString(folder.resolve("road.md"), ROAD);
        window.importFiles(List.of(file));
        choose(robot, "#import-way-verse-found");
        assertThat(window.find("#accept-import").orElseThrow().isDisabled() || window.sees("#take-back"))
                .as("what is not wanted any more cannot be accepted")
                .isTrue();
        WindowUnderTest.await(() -> window.sees("#take-back"));
        assertThat(shown().choices().of("road.md").way()).isEqualTo(Way.VERSE);
        accept(robot);
        WindowUnderTest.await(() -> original().toString().contains("older song"));
        int before = window.library().works().list().size();
        Files.delete(file);
        find(robot, "Read its files again");
        WindowUnderTest.await(() -> window.sees(".again-lead"));
        unfold(robot);
        assertThat(robot.lookup("#import-way-verse-found").<RadioButton>query().isSelected())
                .as("as it was chosen")
                .isTrue();
        assertThat(window.sees("#start-over")).isTrue();
        choose(robot, "#import-way-found-by-headings");
        WindowUnderTest.await(() -> window.sees("#again-others"));
        robot.interact(() -> robot.lookup("#again-others").<CheckBox>query().setSelected(true));
        Pictures.take(window.scene(), "version-read-again-others");
        accept(robot);
        WindowUnderTest.await(() -> window.library().works().list().size() == before + 1);
        assertThat(original().toString()).contains("older song").doesNotContain("break of day");
    }

    private ImportModel shown() {
        return ((OfImport) window.model().screenProperty().get()).model();
    }

    private void unfold(FxRobot robot) throws TimeoutException {
        WindowUnderTest.await(() -> window.sees("#fold-ways"));
        robot.interact(() -> robot.lookup("#fold-ways").<ToggleButton>query().setSelected(true));
    }

    private void choose(FxRobot robot, String way) throws TimeoutException {
        unfold(robot);
        robot.interact(() -> robot.lookup(way).<RadioButton>query().fire());
    }

    @Test
    void detailsAreTakenBackByTheUndoKey(FxRobot robot) throws Exception {
        find(robot, "Edit details");
        var by = (TextInputControl)
                inDialog("#details-by-" + versions().get(1).id().value());
        robot.interact(() -> by.setText("林"));
        press(robot, "#details-save");
        WindowUnderTest.await(() -> versions().get(1).by().equals("林"));
        undo(robot);
        WindowUnderTest.await(() -> versions().get(1).by().isEmpty());
    }
}
