package enface.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.job.Progress;
import enface.language.cut.Words;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewVersion;
import enface.store.work.WorkEntry;
import enface.study.library.Order;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.VersionText;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The library as a place: collections, tags, orders, works merged; and thousands of works.
class LibraryPlaceTest extends WindowTest {

    private ListView<WorkEntry> works(FxRobot robot) {
        return robot.lookup("#works").queryListView();
    }

    private void fill(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        window.importFiles(List.of(Corpora.fixture("book.en-zh.md")));
        robot.clickOn("#accept-import");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        robot.clickOn("#home");
        WindowUnderTest.await(() -> works(robot).getItems().size() == 2);
    }

    private static void type(FxRobot robot, String id, String text) throws Exception {
        WindowUnderTest.await(() -> robot.lookup(id).tryQuery().isPresent());
        robot.interact(() -> robot.lookup(id).queryAs(TextField.class).setText(text));
    }

    @Test
    void aWorkIsPutIntoCollectionsAndGivenTagsByKeysAndThatIsTakenBack(FxRobot robot) throws Exception {
        fill(robot);
        robot.push(KeyCode.T);
        type(robot, "#shelve-more", "Weather, Autumn");
        type(robot, "#shelve-tags", "wet，dark");
        Pictures.take(window.scene(), "library-shelve");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(
                () -> window.model().library().collectionsProperty().get().size() == 2);
        WindowUnderTest.await(() -> robot.lookup(".in-collection").queryAll().size() == 2);
        var shelved = window.library().works().list().getFirst().shelved();
        assertThat(shelved.collections()).containsExactly("Autumn", "Weather");
        assertThat(shelved.tags()).containsExactly("dark", "wet");
        Pictures.take(window.scene(), "library-collections-en");
        robot.clickOn("Undo");
        WindowUnderTest.await(() -> robot.lookup(".in-collection").queryAll().isEmpty());
        assertThat(window.library().works().list().getFirst().shelved().tags()).isEmpty();
    }

    @Test
    void aCollectionIsMadeShownRenamedAndRemovedAndItsWorksStay(FxRobot robot) throws Exception {
        fill(robot);
        robot.clickOn("#new-collection");
        type(robot, "#collection-name", "Weather");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> works(robot).getItems().isEmpty());
        assertThat(window.model().library().filterProperty().get().collection()).contains("Weather");
        window.library()
                .collections()
                .put(window.library().works().list().getFirst().id(), "Weather");
        robot.interact(() -> window.model().toLibrary());
        WindowUnderTest.await(() -> works(robot).getItems().size() == 1);
        robot.interact(() -> robot.lookup("#collections").queryListView().requestFocus());
        robot.push(KeyCode.F2);
        type(robot, "#collection-name", "Rain");
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() ->
                window.model().library().filterProperty().get().collection().equals(Optional.of("Rain")));
        WindowUnderTest.await(() -> works(robot).getItems().size() == 1);
        robot.interact(() -> robot.lookup("#collections").queryListView().requestFocus());
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> works(robot).getItems().size() == 2);
        robot.clickOn("Undo");
        WindowUnderTest.await(
                () -> window.model().library().collectionsProperty().get().size() == 1);
        assertThat(window.library().collections().all().getFirst().works()).isOne();
    }

    @Test
    void theOrderIsChosenAndRemembered(FxRobot robot) throws Exception {
        fill(robot);
        var order = robot.lookup("#library-order").<ComboBox<Order>>query();
        robot.interact(() -> order.setValue(Order.TITLE));
        var titles = works(robot).getItems().stream()
                .map(w -> WorkCell.title(window.model().words(), w))
                .toList();
        assertThat(titles).isSortedAccordingTo(window.model().words().order());
        assertThat(window.library().places().setting("library-order")).contains("title");
    }

    @Test
    void twoWorksBecomeOneByKeysAndAreTwoAgain(FxRobot robot) throws Exception {
        fill(robot);
        robot.push(KeyCode.M);
        WindowUnderTest.await(() -> robot.lookup("#merge-search").tryQuery().isPresent());
        Pictures.take(window.scene(), "library-merge-en");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        WindowUnderTest.await(() -> works(robot).getItems().size() == 1);
        Pictures.take(window.scene(), "library-merged-en");
        robot.clickOn("Undo");
        WindowUnderTest.await(() -> works(robot).getItems().size() == 2);
        assertThat(window.library().check()).isEmpty();
    }

    private void addMany(int count) {
        var many = new ArrayList<NewWork>();
        for (int i = 0; i < count; i++) {
            var text = new VersionText(List.of(Paragraph.whole(Kind.BODY, "Speech " + i + ".")));
            many.add(new NewWork(
                    Metadata.EMPTY
                            .with(Field.TITLE, LanguageTag.ENGLISH, "Speech " + i)
                            .with(Field.SPEAKER, LanguageTag.ENGLISH, "Speaker " + i % 7)
                            .with(Field.DATE, LanguageTag.ENGLISH, "May " + (1900 + i % 100)),
                    List.of(new NewVersion(
                            i % 2 == 0 ? LanguageTag.ENGLISH : new LanguageTag("fr"), Role.ORIGINAL, "", false, text)),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    "{}"));
        }
        window.library().works().addAll(many, text -> text, Instant.EPOCH, Progress.none());
    }

    /// Cells are counted, since time is no measure on a busy machine.
    @Test
    void ofFiveThousandWorksOnlyThoseInSightAreBuiltAndFilteredAtOnce(FxRobot robot) throws Exception {
        window.size(1000, 700);
        addMany(5_000);
        robot.interact(() -> window.model().toLibrary());
        WindowUnderTest.await(() ->
                window.find("#works").isPresent() && works(robot).getItems().size() == 5_000);
        assertThat(covers(robot)).isBetween(3, 15);
        robot.interact(() -> works(robot).scrollTo(4_000));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(covers(robot)).isBetween(3, 15);
        var speakers = (ComboBox<?>) robot.lookup("#library-speaker").query();
        assertThat(speakers.getItems()).hasSize(8);
        robot.interact(() -> speakers.getSelectionModel().select(1));
        assertThat(works(robot).getItems()).hasSize(715);
        var languages = (ComboBox<?>) robot.lookup("#library-language").query();
        robot.interact(() -> languages.getSelectionModel().select(1));
        assertThat(works(robot).getItems().size()).isBetween(350, 365);
        assertThat(covers(robot)).isBetween(3, 15);
        Pictures.take(window.scene(), "library-many-en");
        robot.clickOn("#library-clear");
        assertThat(works(robot).getItems()).hasSize(5_000);
    }

    private static int covers(FxRobot robot) {
        return (int) robot.lookup(".cover").queryAll().stream()
                .filter(Node::isVisible)
                .count();
    }

    @Test
    void itIsAllThereInChineseAndInTheDark(FxRobot robot) throws Exception {
        fill(robot);
        var first = window.library().works().list().getFirst().id();
        window.library().collections().set(first, List.of("天气", "秋"), List.of("课堂", "第一周"));
        robot.interact(() -> window.model().settings().wordsProperty().set(new Words(Locale.SIMPLIFIED_CHINESE)));
        robot.interact(() -> window.model().toLibrary());
        WindowUnderTest.await(() -> robot.lookup(".in-collection").queryAll().size() == 2);
        Pictures.take(window.scene(), "library-place-zh");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        Pictures.take(window.scene(), "library-place-dark-zh");
        window.size(1600, 990);
        Pictures.take(window.scene(), "library-place-dark-zh-wide");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        Pictures.take(window.scene(), "library-place-zh-wide");
    }
}
