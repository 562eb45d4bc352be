package enface.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import enface.command.Command;
import enface.study.Screen.OfLibrary;
import enface.study.library.WorkFilter;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;

/// Anything that can be done is found by a part of its name, in either language, and done.
class CommandFinderTest extends WindowTest {

    @BeforeEach
    void openSample() throws Exception {
        window.size(1000, 700);
        window.openSample();
    }

    private void open(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        assertThat(window.sees("#command-finder")).isTrue();
    }

    private List<Command> found(FxRobot robot) {
        return robot.lookup("#command-list").<ListView<Findable>>query().getItems().stream()
                .flatMap(f -> f instanceof Findable.Doing(var command) ? Stream.of(command) : Stream.of())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "compare, SHOW_COMPARE",
        "COMPA, SHOW_COMPARE",
        "比较, SHOW_COMPARE",
        "比較, SHOW_COMPARE",
        "next diff, COMPARE_NEXT",
        "regul, ''",
        "pinyin, READINGS",
        "renlei, FIND",
        "书签, BOOKMARK",
        "ladder, ''"
    })
    void findsByAnyPartOfANameInEitherLanguage(String typed, String first, FxRobot robot) {
        open(robot);
        robot.interact(
                () -> robot.lookup("#command-text").queryTextInputControl().setText(typed));
        assertThat(found(robot).stream().map(Command::name).findFirst().orElse(""))
                .isEqualTo(first);
    }

    @Test
    void doesWhatIsChosenAndGivesTheKeysBack(FxRobot robot) {
        open(robot);
        robot.write("compare").type(KeyCode.ENTER);
        assertThat(window.sees("#command-finder")).isFalse();
        assertThat(window.study().compareChoice().onProperty().get()).isTrue();
        assertThat(window.panes().isFocused()).isTrue();
        robot.type(KeyCode.C);
        assertThat(window.study().compareChoice().onProperty().get()).isFalse();
    }

    @Test
    void whatIsTypedThereIsNoKeyOfTheText(FxRobot robot) {
        int notes = window.study().notes().notes().size();
        open(robot);
        robot.write("nnbhlc").type(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.SPACE, KeyCode.TAB);
        assertThat(window.study().notes().notes()).hasSize(notes);
        assertThat(window.study().compareChoice().onProperty().get()).isFalse();
        assertThat(window.study().covers().isActive()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(window.sees("#command-finder")).isFalse();
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void theArrowsChooseAndAClickBesideItCloses(FxRobot robot) {
        open(robot);
        robot.write("size").type(KeyCode.DOWN);
        var list = robot.lookup("#command-list").<ListView<Findable>>query();
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        robot.type(KeyCode.UP, KeyCode.UP);
        assertThat(list.getSelectionModel().getSelectedIndex()).isZero();
        robot.clickOn(robot.point("#command-finder").atPosition(Pos.BOTTOM_LEFT).atOffset(20, -20));
        assertThat(window.sees("#command-finder")).isFalse();
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void whatCannotBeDoneNowIsSaidToBeThereAndIsNotDone(FxRobot robot) {
        robot.clickOn("#home");
        assertThat(window.model().screenProperty().get()).isInstanceOf(OfLibrary.class);
        open(robot);
        assertThat(found(robot)).contains(Command.IMPORT, Command.OPEN_WORK).doesNotContain(Command.NEW_NOTE);
        robot.write("new note").type(KeyCode.ENTER);
        assertThat(found(robot)).contains(Command.NEW_NOTE);
        assertThat(window.sees("#command-finder")).isTrue();
    }

    @Test
    void everyCommandCanBeFoundAndIsDoneBySomebody(FxRobot robot) throws Exception {
        var possible = new HashSet<Command>();
        open(robot);
        possible.addAll(found(robot));
        robot.type(KeyCode.ESCAPE).type(KeyCode.F2); // a sentence is parted while it is being corrected
        open(robot);
        possible.addAll(found(robot));
        robot.type(KeyCode.ESCAPE)
                .type(KeyCode.ESCAPE)
                .type(KeyCode.H)
                .type(KeyCode.C)
                .push(KeyCode.SHIFT, KeyCode.R);
        open(robot);
        possible.addAll(found(robot));
        robot.type(KeyCode.ESCAPE).type(KeyCode.P);
        open(robot);
        possible.addAll(found(robot));
        window.library().collections().add("Weather");
        robot.type(KeyCode.ESCAPE).clickOn("#home");
        robot.interact(() ->
                window.model().library().filterProperty().set(WorkFilter.ALL.inCollection(Optional.of("Weather"))));
        WindowUnderTest.await(
                () -> !window.model().library().collectionsProperty().get().isEmpty());
        open(robot);
        possible.addAll(found(robot));
        robot.interact(() -> window.model().library().filterProperty().set(WorkFilter.ALL));
        WindowUnderTest.await(() -> window.find("#works").isPresent());
        robot.type(KeyCode.ESCAPE);
        open(robot);
        possible.addAll(found(robot));
        robot.type(KeyCode.ESCAPE);
        // open already; held; shown in the view of dictionaries, once one is installed
        possible.addAll(List.of(Command.COMMANDS, Command.LIGHT_WORDS, Command.REMOVE_DICTIONARY));
        // where entries of a glossary are chosen
        possible.addAll(List.of(
                Command.NEW_TERM, Command.EDIT_TERM, Command.REMOVE_TERM, Command.MERGE_TERMS, Command.MOVE_TERMS));
        // in the view of the glossaries, in that of the terms a work suggests, and where cards are asked
        possible.addAll(List.of(Command.EXPORT_GLOSSARY, Command.ACCEPT_CANDIDATE, Command.REJECT_CANDIDATE));
        possible.addAll(List.of(Command.SHOW_CARD, Command.RATE_CARD, Command.ADD_CARDS, Command.REMOVE_CARD));
        possible.addAll(List.of(Command.CARD_PLACE, Command.EXPORT_CARDS));
        assertThat(possible).containsExactlyInAnyOrder(Command.values());
    }

    @Test
    void looksRight(FxRobot robot) throws Exception {
        open(robot);
        Pictures.take(window.scene(), "commands-light-en");
        robot.type(KeyCode.ESCAPE);
        window.choose("language");
        window.choose("theme");
        open(robot);
        robot.write("copy");
        window.size(1600, 990);
        Pictures.take(window.scene(), "commands-dark-zh");
    }

    @Test
    void theHelpIsFoundTooItsPagesAndItsSectionsInEitherLanguage(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(
                () -> robot.lookup("#command-text").queryTextInputControl().setText("backups"));
        var list = robot.lookup("#command-list").<ListView<Findable>>query();
        assertThat(list.getItems().stream()
                        .filter(Findable.Reading.class::isInstance)
                        .map(f -> ((Findable.Reading) f).topic().title()))
                .contains("Backups")
                .doesNotHaveDuplicates();
        Pictures.take(window.scene(), "finder-help-en");
        robot.interact(() -> list.getSelectionModel()
                .select(list.getItems().stream()
                        .filter(f -> f instanceof Findable.Reading(var topic)
                                && topic.title().equals("Backups"))
                        .findFirst()
                        .orElseThrow()));
        robot.type(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.sees("#help-view"));
        var page = robot.lookup("#help-page").queryAs(ScrollPane.class);
        WindowUnderTest.await(() -> robot.lookup("Backups").tryQuery().isPresent());
        var heading = robot.lookup("Backups").query();
        assertThat(page.localToScene(page.getLayoutBounds())
                        .contains(
                                heading.localToScene(heading.getLayoutBounds()).getCenterX(),
                                heading.localToScene(heading.getLayoutBounds()).getCenterY()))
                .as("the section is in sight")
                .isTrue();
        Pictures.take(window.scene(), "help-section-en");
    }
}
