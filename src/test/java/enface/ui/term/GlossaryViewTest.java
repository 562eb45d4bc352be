package enface.ui.term;

import static org.assertj.core.api.Assertions.assertThat;

import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.Term;
import enface.glossary.file.GlossaryFormat;
import enface.store.term.Placed;
import enface.text.LanguageTag;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Entries of glossaries are found, written in, merged, moved and removed, and all of it is taken back.
class GlossaryViewTest extends WindowTest {

    private static final LanguageTag EN = LanguageTag.ENGLISH;
    private static final LanguageTag ZH = LanguageTag.SIMPLIFIED_CHINESE;

    @BeforeEach
    void openTheGlossaries(FxRobot robot) throws TimeoutException {
        window.size(1000, 700);
        window.openSample();
        window.library()
                .glossaries()
                .list()
                .forEach(g -> window.library().glossaries().remove(g.name()));
        window.library()
                .glossaries()
                .add(new Glossary("Fire", List.of(concept("lamp", "灯"), concept("lantern", "灯笼"))));
        window.library().glossaries().add(new Glossary("Water", List.of(concept("river", "河"))));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        WindowUnderTest.await(
                () -> window.sees("#glossary-view") && table().getItems().size() == 3);
    }

    private static Concept concept(String english, String chinese) {
        return Concept.of(List.of(Term.preferred(EN, english), Term.preferred(ZH, chinese)));
    }

    @SuppressWarnings("unchecked")
    private TableView<Placed> table() {
        return (TableView<Placed>) window.find("#concepts").orElseThrow();
    }

    private List<String> shown() {
        return table().getItems().stream()
                .map(p -> p.concept().terms().getFirst().text())
                .toList();
    }

    private List<Glossary> stored() {
        return window.library().glossaries().list();
    }

    private void choose(FxRobot robot, int... rows) {
        robot.interact(() -> {
            table().requestFocus();
            table().getSelectionModel().clearSelection();
            for (int row : rows) {
                table().getSelectionModel().select(row);
            }
        });
    }

    @Test
    void entriesAreFoundByAnyOfTheirWords(FxRobot robot) throws TimeoutException {
        robot.clickOn("#glossary-filter").write("LANT");
        WindowUnderTest.await(() -> shown().equals(List.of("lantern")));
        robot.interact(() -> ((TextField) window.find("#glossary-filter").orElseThrow()).setText("灯"));
        WindowUnderTest.await(() -> shown().equals(List.of("lamp", "lantern")));
        robot.push(KeyCode.DOWN);
        assertThat(table().isFocused()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertThat(window.find("#glossary-filter").orElseThrow().isFocused()).isTrue();
    }

    @Test
    void whatIsRemovedComesBackAndGoesAgain(FxRobot robot) throws TimeoutException {
        var before = stored();
        choose(robot, 0, 1);
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> shown().equals(List.of("river")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> shown().size() == 3);
        assertThat(stored()).isEqualTo(before);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        WindowUnderTest.await(() -> shown().size() == 1);
    }

    @Test
    void mergedEntriesAreOneWithAllTheirTerms(FxRobot robot) throws TimeoutException {
        var before = stored();
        choose(robot, 0, 1);
        robot.push(KeyCode.M);
        WindowUnderTest.await(() -> table().getItems().size() == 2);
        assertThat(stored().getFirst().concepts().getFirst().terms())
                .containsExactly(
                        Term.preferred(EN, "lamp"),
                        Term.preferred(ZH, "灯"),
                        new Term(EN, "lantern", Term.Status.ADMITTED),
                        new Term(ZH, "灯笼", Term.Status.ADMITTED));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> table().getItems().size() == 3);
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anEntryIsMovedIntoAnotherGlossary(FxRobot robot) throws TimeoutException {
        choose(robot, 0);
        robot.push(KeyCode.V);
        var water = stored().get(1).id();
        robot.clickOn("#move-to-" + water.value());
        WindowUnderTest.await(() -> stored().get(1).concepts().size() == 2);
        assertThat(stored().getFirst().concepts()).hasSize(1);
        robot.interact(() -> table().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> stored().get(1).concepts().size() == 1);
    }

    @Test
    void whatIsTypedIntoAnEntryIsStoredWhenTheKeysLeaveIt(FxRobot robot) throws TimeoutException {
        window.size(1000, 990);
        choose(robot, 2);
        robot.push(KeyCode.F2);
        robot.clickOn("#concept-definition").write("Water that flows.");
        robot.clickOn("#concept-tags").write("land, water");
        robot.clickOn("#glossary-filter");
        WindowUnderTest.await(
                () -> stored().get(1).concepts().getFirst().definition().equals("Water that flows."));
        assertThat(stored().get(1).concepts().getFirst().about().tags()).containsExactly("land", "water");
        choose(robot, 0);
        choose(robot, 2);
        assertThat(text("#concept-definition")).isEqualTo("Water that flows.");
        robot.interact(() -> table().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z); // the tags
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(
                () -> stored().get(1).concepts().getFirst().definition().isEmpty());
        WindowUnderTest.await(() -> text("#concept-definition").isEmpty());
    }

    private String text(String id) {
        return ((TextInputControl) window.find(id).orElseThrow()).getText();
    }

    /// Enter stores what was typed so far and leaves the keys where they are.
    @Test
    void typingGoesOnAfterEnter(FxRobot robot) throws TimeoutException {
        choose(robot, 0);
        robot.clickOn("#concept-source").write("A book");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(
                () -> stored().getFirst().concepts().getFirst().about().source().equals("A book"));
        robot.write(", page 3");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(
                () -> stored().getFirst().concepts().getFirst().about().source().equals("A book, page 3"));
    }

    @Test
    void aNewEntryIsWrittenInTheFormAndChosenThen(FxRobot robot) throws TimeoutException {
        robot.interact(() -> table().requestFocus());
        robot.push(KeyCode.INSERT);
        robot.write("harbour");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> shown().contains("harbour"));
        WindowUnderTest.await(() -> table().getSelectionModel().getSelectedItem() != null);
        assertThat(table().getSelectionModel().getSelectedItem().concept().terms())
                .extracting(Term::text)
                .containsExactly("harbour");
    }

    @Test
    void aGlossaryIsSwitchedOffForTheWorkBehind(FxRobot robot) throws TimeoutException {
        var fire = stored().getFirst().id();
        var box = (CheckBox) window.find("#glossary-on-" + fire.value()).orElseThrow();
        assertThat(box.isSelected()).isTrue();
        robot.clickOn(box);
        WindowUnderTest.await(() -> window.model().screens().screenProperty() != null
                && !((CheckBox) window.find("#glossary-on-" + fire.value()).orElseThrow()).isSelected());
        robot.clickOn("#glossary-back");
        WindowUnderTest.await(() -> window.sees("#panes"));
        var terms = window.study().termsProperty().get();
        assertThat(terms.off()).containsExactly(fire);
        assertThat(terms.concepts()).hasSize(1);
        var work = window.study().work().work().id();
        assertThat(window.library().glossaries().off(work)).containsExactly(fire);
    }

    @Test
    void aGlossaryGetsAnotherColourAndTheTextsAreMarkedInIt(FxRobot robot) throws TimeoutException {
        var fire = stored().getFirst();
        robot.interact(() -> window.model().glossaries().rename(fire, "Fires", GlossaryColour.PLUM));
        WindowUnderTest.await(() -> stored().getFirst().name().equals("Fires"));
        robot.clickOn("#glossary-back");
        WindowUnderTest.await(() -> window.sees("#panes"));
        WindowUnderTest.await(() ->
                window.study().termsProperty().get().glossaries().getFirst().colour() == GlossaryColour.PLUM);
    }

    @Test
    void theGlossariesGoOutAsAFileThatComesInAgain(FxRobot robot) throws Exception {
        var file = folder().resolve("words.csv");
        window.willSave(file);
        robot.clickOn("#export-glossary").clickOn("#export-as-csv");
        WindowUnderTest.await(() -> Files.exists(file));
        WindowUnderTest.await(() -> message().contains("words.csv"));
        var content = GlossaryFormat.read(Files.readString(file), "words.csv");
        assertThat(content.draft("g").glossary().concepts())
                .extracting(c -> c.terms().stream().map(Term::text).toList())
                .containsExactlyInAnyOrder(List.of("lamp", "灯"), List.of("lantern", "灯笼"), List.of("river", "河"));
    }

    private String message() {
        return window.model()
                .messages()
                .messageProperty()
                .get()
                .map(m -> m.text())
                .orElse("");
    }
}
