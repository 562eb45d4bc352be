package enface.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Draft.DraftVersion;
import enface.study.Screen.OfImport;
import enface.study.importing.ImportModel;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What was recognised is put right by keys alone: everything is reached by Tab, opened by Space and chosen by arrows.
class ImportByKeysTest extends WindowTest {

    private static final int MOST_TABS = 80;

    private ImportModel shown() {
        return ((OfImport) window.model().screenProperty().get()).model();
    }

    private List<DraftVersion> versions() {
        return shown().work().work().versions();
    }

    private void give(Path... files) throws Exception {
        window.importFiles(List.of(files));
        WindowUnderTest.await(() -> window.find("#fold-versions").isPresent());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder().resolve(name), text);
    }

    /// Goes there by Tab, as far as there is a way.
    private void reach(FxRobot robot, String id) {
        for (int i = 0; i < MOST_TABS && !isAt(id); i++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(isAt(id)).as(id + " is reached by Tab").isTrue();
    }

    private boolean isAt(String id) {
        var owner = window.scene().getFocusOwner();
        return owner != null && id.equals(owner.getId());
    }

    private void unfold(FxRobot robot, String fold) throws Exception {
        int before = robot.lookup(".fold-inside").queryAll().size();
        reach(robot, fold);
        robot.type(KeyCode.SPACE);
        WindowUnderTest.await(() -> robot.lookup(".fold-inside").queryAll().size() > before);
    }

    private void awaitAgain(Callable<Boolean> condition) throws Exception {
        WindowUnderTest.await(condition);
        WindowUnderTest.await(() -> window.find("#fold-versions").isPresent());
    }

    @Test
    void aColumnIsSaidToBeNoText(FxRobot robot) throws Exception {
        window.size(1000, 700);
        give(file("talk.csv", """
                a,b,c
                Come in and sit down by the fire.,进来坐在火边吧。,friendly and warm of tone
                We have waited for you so long.,我们等你很久了。,said by the old woman
                """));
        assertThat(versions()).hasSize(3);
        unfold(robot, "fold-columns-1");
        reach(robot, "column-holds-3");
        robot.type(KeyCode.DOWN);
        awaitAgain(() -> versions().size() == 2);
    }

    @Test
    void aFileIsMovedToAnotherWork(FxRobot robot) throws Exception {
        window.size(1000, 700);
        give(
                file("gate.en.txt", "The gate is open. Come in, all of you.\n"),
                file("gate.zh.txt", "大门开着。你们都进来吧。\n"),
                file("well.en.txt", "The well is deep. We drew water from it.\n"),
                file("well.zh.txt", "这口井很深。我们从这里打水。\n"));
        assertThat(shown().prepared().works()).hasSize(2);
        unfold(robot, "fold-moves");
        reach(robot, "file-work-4");
        robot.type(KeyCode.UP);
        awaitAgain(() -> versions().size() == 3);
        reach(robot, "accept-import");
        robot.type(KeyCode.SPACE);
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.library().works().list()).hasSize(2);
    }

    private static final String GARDEN = """
            In spring my aunt planted roses along the wall and beans behind the kitchen.

            She taught me to listen to the bees, because they know the weather before we do.

            When the frost came early, we covered the young trees with old blankets.

            Her hands smelled of earth and mint, and her pockets were full of seeds.
            """;

    @Test
    void speechThatAProgramWroteDownReadsWell(FxRobot robot) throws Exception {
        var parts = new StringBuilder();
        var english = GARDEN.strip().split("\n\n", -1);
        var chinese = "春天，姑姑在墙边种玫瑰，在厨房后面种豆子。\n她教我听蜜蜂，因为它们比我们先知道天气。\n霜来得早的时候，我们用旧毯子盖住小树。\n她的手有泥土和薄荷的气味，口袋里装满了种子。"
                .split("\n", -1);
        for (int i = 0; i < english.length; i++) {
            parts.append(i == 0 ? "" : ", ")
                    .append(
                            "{\"start\": %d.0, \"end\": %d.5, \"speaker\": \"Anna\", \"text\": \"%s\", \"translation\": \"%s\"}"
                                    .formatted(i * 5, i * 5 + 4, english[i], chinese[i]));
        }
        window.size(1600, 990);
        give(file("garden.json", "{\"segments\": [" + parts + "]}"));
        assertThat(versions()).hasSize(2);
        assertThat(shown().prepared().draft().report().leftOut())
                .as("times and speakers are kept")
                .isEmpty();
        Pictures.take(window.scene(), "import-spoken-light-en-wide");
        window.choose("theme");
        window.size(1000, 700);
        Pictures.take(window.scene(), "import-spoken-dark-en");
        window.choose("language");
        Pictures.take(window.scene(), "import-spoken-dark-zh");
        window.choose("theme");
        window.size(1600, 990);
        Pictures.take(window.scene(), "import-spoken-light-zh-wide");
    }
}
