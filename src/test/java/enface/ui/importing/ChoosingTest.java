package enface.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.draft.Draft.DraftVersion;
import enface.study.Screen.OfImport;
import enface.study.importing.ImportModel;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A person says of a file otherwise than was found out: the view follows at once, what they wrote stays, and
/// nothing is stored before they say so.
class ChoosingTest extends WindowTest {

    private static final String POEM = """
            # The road

            Translated by: Ward

            The lamp is low, the road is long,
            The river hums an older song.

            灯火渐暗，路途漫长，
            河水哼着古老的歌。

            A door is open, far away,
            And someone waits for break of day.

            远处有一扇门开着，
            有人等待着黎明。
            """;

    @BeforeEach
    void size() {
        window.size(1000, 700);
    }

    private Path give(String name, String text) throws Exception {
        var file = Files.writeString(folder().resolve(name), text);
        window.importFiles(List.of(file));
        WindowUnderTest.await(() -> window.find("#fold-versions").isPresent());
        return file;
    }

    private ImportModel shown() {
        return ((OfImport) window.model().screenProperty().get()).model();
    }

    private List<DraftVersion> versions() {
        return shown().work().work().versions();
    }

    private void unfold(FxRobot robot, String fold) throws Exception {
        int before = robot.lookup(".fold-inside").queryAll().size();
        click(robot, "#" + fold);
        WindowUnderTest.await(() -> robot.lookup(".fold-inside").queryAll().size() > before);
    }

    /// A click as a person does it, who first turns the column so far that what they want is seen.
    private void click(FxRobot robot, String id) {
        robot.interact(() -> {
            var node = robot.lookup(id).query();
            for (var parent = node.getParent(); parent != null; parent = parent.getParent()) {
                if (parent instanceof ScrollPane pane) {
                    var inside = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                    double room = pane.getContent().getBoundsInLocal().getHeight()
                            - pane.getViewportBounds().getHeight();
                    pane.setVvalue(room <= 0 ? 0 : Math.clamp((inside.getMinY() - 60) / room, 0, 1));
                }
            }
        });
        robot.clickOn(id);
    }

    private void awaitAgain(Callable<Boolean> condition) throws Exception {
        WindowUnderTest.await(condition);
        WindowUnderTest.await(() -> window.find("#fold-versions").isPresent());
    }

    @Test
    void anotherShapeIsChosenAndTakenBackAndTheTitleTypedStays(FxRobot robot) throws Exception {
        give("road.md", POEM);
        robot.interact(
                () -> robot.lookup("#metadata-title-en").<TextField>query().setText("The long road"));
        unfold(robot, "fold-ways");
        Pictures.take(window.scene(), "choose-shape-light-en");
        int before = versions().getFirst().paragraphs().size();
        click(robot, "#import-way-verse-found");
        awaitAgain(() -> versions().getFirst().paragraphs().size() > before);
        assertThat(robot.lookup("#metadata-title-en").<TextField>query().getText())
                .isEqualTo("The long road");
        assertThat(window.sees("#import-ways")).as("stays unfolded").isTrue();
        click(robot, "#import-way-one-text-found");
        awaitAgain(() -> versions().size() == 1);
        click(robot, "#take-back");
        awaitAgain(() -> versions().size() == 2);
        assertThat(window.library().works().list()).as("nothing is stored yet").isEmpty();
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.library().works().list().getFirst().metadata().in(LanguageTag.ENGLISH, Field.TITLE))
                .contains("The long road");
    }

    @Test
    void startingOverGoesBackToWhatWasFoundAndCanBeTakenBack(FxRobot robot) throws Exception {
        give("road.md", POEM);
        var title = robot.lookup("#metadata-title-en").<TextField>query().getText();
        assertThat(window.sees("#start-over")).as("nothing was said yet").isFalse();
        robot.interact(
                () -> robot.lookup("#metadata-title-en").<TextField>query().setText("Another road"));
        assertThat(window.sees("#start-over")).isTrue();
        unfold(robot, "fold-ways");
        click(robot, "#import-way-one-text-found");
        awaitAgain(() -> versions().size() == 1);
        click(robot, "#start-over");
        awaitAgain(() -> versions().size() == 2);
        assertThat(robot.lookup("#metadata-title-en").<TextField>query().getText())
                .isEqualTo(title);
        assertThat(window.sees("#start-over")).isFalse();
        click(robot, "#take-back");
        awaitAgain(() -> versions().size() == 1);
    }

    @Test
    void theLanguageTheNameAndTheOriginalAreChosen(FxRobot robot) throws Exception {
        give("road.md", POEM);
        unfold(robot, "fold-versions");
        robot.interact(() -> robot.lookup("#version-name-2").<TextField>query().setText("林"));
        robot.interact(() -> robot.lookup("#version-language-2")
                .<ComboBox<LanguageTag>>query()
                .getEditor()
                .setText("yue-Hant"));
        click(robot, "#version-language-2 .text-field");
        robot.type(KeyCode.ENTER);
        awaitAgain(() -> versions().getLast().language().equals(new LanguageTag("yue-Hant")));
        Pictures.take(window.scene(), "choose-versions-light-en");
        click(robot, "#version-original-2");
        awaitAgain(() -> versions().getFirst().language().equals(new LanguageTag("yue-Hant")));
        assertThat(versions().getFirst())
                .returns(Role.ORIGINAL, DraftVersion::role)
                .returns("林", DraftVersion::by);
        click(robot, "#version-in-2");
        awaitAgain(() -> versions().size() == 1);
        click(robot, "#version-in-2");
        awaitAgain(() -> versions().size() == 2);
    }

    @Test
    void whatIsNoLanguageIsNotTaken(FxRobot robot) throws Exception {
        give("road.md", POEM);
        unfold(robot, "fold-versions");
        robot.interact(() -> robot.lookup("#version-language-1")
                .<ComboBox<LanguageTag>>query()
                .getEditor()
                .setText("some language"));
        click(robot, "#version-language-1 .text-field");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup("#version-language-1")
                        .<ComboBox<LanguageTag>>query()
                        .getValue())
                .isEqualTo(LanguageTag.ENGLISH);
        assertThat(versions().getFirst().language()).isEqualTo(LanguageTag.ENGLISH);
    }

    @Test
    void aParagraphIsNoTextAndIsTextAgain(FxRobot robot) throws Exception {
        give("road.md", POEM);
        int before = versions().getLast().paragraphs().size();
        robot.clickOn("#draft-1-0");
        WindowUnderTest.await(() -> window.sees("#not-text"));
        Pictures.take(window.scene(), "choose-not-text-light-en");
        robot.clickOn("#not-text");
        awaitAgain(() -> versions().getLast().paragraphs().size() == before - 1);
        unfold(robot, "fold-passages");
        Pictures.take(window.scene(), "choose-is-text-light-en");
        var passages = shown().choosing().passages();
        int number = 1
                + passages.indexOf(passages.stream()
                        .filter(p -> p.text().startsWith("灯火"))
                        .findFirst()
                        .orElseThrow());
        click(robot, "#is-text-" + number);
        awaitAgain(() -> versions().getLast().paragraphs().size() == before);
    }

    @Test
    void theKeysLeaveOutWhatStandsInARow(FxRobot robot) throws Exception {
        give("road.md", POEM);
        int before = versions().getFirst().paragraphs().size();
        robot.interact(() -> {
            var list = robot.lookup("#draft").<javafx.scene.control.ListView<?>>query();
            list.requestFocus();
            list.getFocusModel().focus(0);
        });
        robot.type(KeyCode.DELETE);
        awaitAgain(() -> versions().getFirst().paragraphs().size() == before - 1);
    }

    @Test
    void columnsAreMappedByHand(FxRobot robot) throws Exception {
        give("talk.csv", """
                a,b,c
                Come in and sit down by the fire.,进来坐在火边吧。,friendly and warm of tone
                We have waited for you so long.,我们等你很久了。,said by the old woman
                """);
        assertThat(versions()).hasSize(3);
        unfold(robot, "fold-columns-1");
        robot.interact(
                () -> robot.lookup("#column-holds-3").<ComboBox<Holds>>query().setValue(Holds.NOT_TEXT));
        awaitAgain(() -> versions().size() == 2);
        click(robot, "#columns-headed");
        awaitAgain(() -> versions().getFirst().paragraphs().size() == 2);
        Pictures.take(window.scene(), "choose-columns-light-en");
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
    }

    @Test
    void aFileIsMovedToAnotherWorkAndSplitOff(FxRobot robot) throws Exception {
        var files = List.of(
                Files.writeString(folder().resolve("gate.en.txt"), "The gate is open. Come in, all of you.\n"),
                Files.writeString(folder().resolve("gate.zh.txt"), "大门开着。你们都进来吧。\n"),
                Files.writeString(folder().resolve("well.en.txt"), "The well is deep. We drew water from it.\n"),
                Files.writeString(folder().resolve("well.zh.txt"), "这口井很深。我们从这里打水。\n"));
        window.importFiles(files);
        WindowUnderTest.await(() -> window.find("#fold-versions").isPresent());
        assertThat(shown().prepared().works()).hasSize(2);
        unfold(robot, "fold-moves");
        robot.interact(
                () -> robot.lookup("#file-work-4").<ComboBox<Integer>>query().setValue(0));
        awaitAgain(() -> versions().size() == 3);
        Pictures.take(window.scene(), "choose-files-light-en");
        robot.interact(
                () -> robot.lookup("#file-work-4").<ComboBox<Integer>>query().setValue(-1));
        awaitAgain(() -> shown().prepared().works().size() == 3);
    }

    @Test
    void readsWellInTheDarkAndInChinese(FxRobot robot) throws Exception {
        window.choose("theme");
        window.choose("language");
        window.size(1600, 990);
        give("road.md", POEM);
        unfold(robot, "fold-ways");
        unfold(robot, "fold-versions");
        robot.clickOn("#draft-0-0");
        WindowUnderTest.await(() -> window.sees("#not-text"));
        Pictures.take(window.scene(), "choose-dark-zh");
    }
}
