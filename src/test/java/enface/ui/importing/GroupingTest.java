package enface.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import enface.intake.draft.Grouping;
import enface.study.Screen.OfImport;
import enface.study.importing.ImportModel;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Files given together: the view says what became of each, and a person groups them otherwise before anything is
/// stored.
class GroupingTest extends WindowTest {

    private static final String GATE = "The gate is open. Come in, all of you.\n";
    private static final String GATE_ZH = "大门开着。你们都进来吧。\n";
    private static final String WELL = "The well is deep. We drew water from it for forty years.\n";
    private static final String WELL_ZH = "这口井很深。四十年来我们都从这里打水。\n";

    @BeforeEach
    void giveAFolder() throws Exception {
        window.size(1000, 700);
        var folder = Files.createDirectories(folder().resolve("speeches"));
        write(folder, "gate.en.txt", GATE);
        write(folder, "gate.zh.txt", GATE_ZH);
        write(folder, "well.en.txt", WELL);
        write(folder, "well.zh.txt", WELL_ZH);
        write(folder, "list.zip", "PK\u0003\u0004");
        window.importFiles(List.of(folder));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private ImportModel shown() {
        return ((OfImport) window.model().screenProperty().get()).model();
    }

    private void choose(FxRobot robot, Grouping grouping) throws Exception {
        robot.interact(() -> robot.lookup("#import-grouping")
                .<ComboBox<Grouping>>query()
                .getSelectionModel()
                .select(grouping));
        WindowUnderTest.await(() -> shown().origin().grouping() == grouping);
    }

    private int works() {
        return shown().prepared().works().size();
    }

    @Test
    void saysWhatBecameOfEachFileAndFollowsThePerson(FxRobot robot) throws Exception {
        assertThat(works()).isEqualTo(2);
        assertThat(robot.lookup(".import-file").queryAllAs(Labeled.class).stream()
                        .map(Labeled::getText))
                .hasSize(5)
                .anyMatch(line -> line.contains("list.zip"));
        Pictures.take(window.scene(), "grouping-light-en");
        choose(robot, Grouping.EACH_ITS_OWN);
        assertThat(works()).isEqualTo(4);
        choose(robot, Grouping.ALL_ONE);
        assertThat(works()).isEqualTo(1);
        assertThat(window.library().works().list()).as("nothing is stored yet").isEmpty();
        choose(robot, Grouping.FOUND);
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.library().works().list()).hasSize(2);
    }

    @Test
    void readsWellInTheDarkAndInChinese(FxRobot robot) throws Exception {
        window.choose("theme");
        window.choose("language");
        window.size(1600, 990);
        assertThat(robot.lookup("#import-grouping").tryQuery()).isPresent();
        Pictures.take(window.scene(), "grouping-dark-zh");
    }
}
