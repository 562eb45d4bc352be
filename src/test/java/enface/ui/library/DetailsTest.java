package enface.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.study.work.VersionNames;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// What is known of a work and its versions can be changed in the window, and the change taken back.
class DetailsTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1200, 800);
        window.importFiles(List.of(
                Corpora.fixture("quay.en.txt"),
                Corpora.fixture("quay-later.en.txt"),
                Corpora.fixture("quay.zh-Hans.txt")));
        robot.interact(() -> robot.lookup("#accept-import").queryButton().fire());
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
    }

    private List<String> labels(FxRobot robot, String styleClass) {
        return robot.lookup(styleClass).queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private void fill(FxRobot robot, String id, String text) {
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(text));
    }

    @Test
    void twoVersionsInOneLanguageAreToldApartByName(FxRobot robot) throws Exception {
        open(robot);
        assertThat(labels(robot, ".pane-subtitle")).startsWith("quay", "quay-later");
        var names =
                VersionNames.of(window.model().words(), window.study().work().versions());
        assertThat(window.study().work().versions())
                .extracting(v -> names.full(v.id()))
                .containsExactly("English · quay", "English · quay-later", "Simplified Chinese")
                .allSatisfy(name -> assertThat(robot.lookup(".check-box").queryAllAs(CheckBox.class).stream()
                                .map(CheckBox::getText))
                        .contains(name));
        Pictures.take(window.scene(), "names-light-en");
    }

    @Test
    void detailsAreChangedInTheStudyAndTakenBack(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.V);
        robot.interact(() -> robot.lookup("#edit-details").queryButton().fire());
        fill(robot, "#details-title-en", "The Lamp");
        fill(
                robot,
                "#details-name-" + window.study().work().versions().get(1).id().value(),
                "Second printing");
        Pictures.take(window.scene(), "details-light-en");
        var language = "#details-language-"
                + window.study().work().versions().get(1).id().value();
        fill(robot, language, "no language!");
        robot.interact(() -> ((Button) robot.lookup("#details-save").<Node>query()).fire());
        assertThat(labels(robot, "#details-problem")).first().asString().contains("no language!");
        fill(robot, language, "en");
        robot.interact(() -> ((Button) robot.lookup("#details-save").<Node>query()).fire());
        WindowUnderTest.await(() -> labels(robot, ".pane-subtitle").contains("Second printing"));
        assertThat(labels(robot, ".breadcrumb")).contains("The Lamp");
        assertThat(window.model().works().getFirst().versions().get(1).called().name())
                .isEqualTo("Second printing");
        robot.interact(() -> window.model()
                .messages()
                .take(window.model()
                        .messages()
                        .messageProperty()
                        .get()
                        .orElseThrow()
                        .offer()
                        .orElseThrow()));
        WindowUnderTest.await(() -> labels(robot, ".pane-subtitle").contains("quay-later"));
    }
}
