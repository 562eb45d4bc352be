package enface.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.study.work.Editing.Details;
import enface.study.work.VersionNames;
import enface.text.Called;
import enface.text.Role;
import enface.text.VersionId;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
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

    @SuppressWarnings("unchecked") // the box is made of roles
    private static ComboBox<Role> role(FxRobot robot, VersionId version) {
        return robot.lookup("#details-role-" + version.value()).queryAs(ComboBox.class);
    }

    @Test
    void theRoleOfAVersionIsChangedWhereTheOthersStayAlignedWithTheSame(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.V);
        robot.interact(() -> robot.lookup("#edit-details").queryButton().fire());
        var versions = window.study().work().versions();
        assertThat(versions)
                .extracting(v -> role(robot, v.id()).getValue())
                .containsExactly(versions.stream().map(v -> v.role()).toArray(Role[]::new));
        robot.interact(() -> {
            role(robot, versions.get(0).id()).setValue(Role.TRANSLATION);
            role(robot, versions.get(2).id()).setValue(Role.ORIGINAL);
        });
        robot.interact(() -> robot.lookup("#details-save").queryButton().fire());
        assertThat(labels(robot, "#details-problem"))
                .containsExactly(window.model().words().get("edit.original"));
        robot.interact(() -> {
            role(robot, versions.get(0).id()).setValue(Role.ORIGINAL);
            role(robot, versions.get(2).id()).setValue(Role.ORIGINAL);
        });
        robot.interact(() -> robot.lookup("#details-save").queryButton().fire());
        var changed = versions.get(2).id();
        WindowUnderTest.await(
                () -> window.study().work().version(changed).orElseThrow().role() == Role.ORIGINAL);
    }

    @Test
    void anAttemptRenamedInTheDetailsIsRenamedEverywhere(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> {
            window.study().practice().begin(window.model().words());
            window.study().practice().textProperty().set("The fountain is dry.");
            window.study().practice().flush();
        });
        WindowUnderTest.await(
                () -> window.study().practice().attemptProperty().get().isPresent());
        var id = window.study().practice().attemptProperty().get().orElseThrow().version();
        window.library();
        robot.interact(() -> window.model()
                .changes()
                .edit(
                        details(),
                        details()
                                .with(details().versions().stream()
                                        .filter(v -> v.id().equals(id))
                                        .map(v -> v.known(v.role(), v.language(), new Called("On the ferry", v.by())))
                                        .findFirst()
                                        .orElseThrow())));
        WindowUnderTest.await(() -> window.study().practice().attempts().all().stream()
                .anyMatch(a -> a.name().equals("On the ferry")));
        robot.interact(() -> window.study().practice().begin(window.model().words()));
        WindowUnderTest.await(() -> robot.lookup("#practice-name")
                .queryAs(TextField.class)
                .getText()
                .equals("On the ferry"));
    }

    private Details details() {
        return Details.of(window.bareLibrary().works().list().getFirst());
    }
}
