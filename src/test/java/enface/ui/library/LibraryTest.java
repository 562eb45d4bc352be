package enface.ui.library;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.pane.place.ReadingPosition;
import enface.store.work.WorkEntry;
import enface.study.find.SearchModel.Passage;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class LibraryTest extends WindowTest {

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
        assertThat(works(robot).getItems()).hasSize(2);
    }

    @Test
    void findsWordsInTheTextsInBothLanguages(FxRobot robot) throws Exception {
        fill(robot);
        Pictures.take(window.scene(), "library-light-en");
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("footbridge");
        WindowUnderTest.await(() -> works(robot).getItems().size() == 1);
        assertThat(window.sees("#library-passages")).as("a title, no sentence").isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(works(robot).getItems()).hasSize(2);
        assertThat(window.sees("#library-passages")).isFalse();
        robot.interact(
                () -> robot.lookup("#library-search").queryTextInputControl().setText("梯子"));
        WindowUnderTest.await(() -> works(robot).getItems().size() == 1);
        assertThat(passages(robot).getItems())
                .hasSizeGreaterThan(1)
                .allMatch(p -> p.hit().text().contains("梯子"));
        Pictures.take(window.scene(), "library-found-zh");
        var byCharacters = List.copyOf(passages(robot).getItems());
        robot.interact(
                () -> robot.lookup("#library-search").queryTextInputControl().clear());
        robot.clickOn("#library-search").write("tizi");
        WindowUnderTest.await(() -> passages(robot).getItems().size() == byCharacters.size());
        assertThat(passages(robot).getItems())
                .as("found by Pinyin, and marked there")
                .allMatch(p -> p.words().of(p.excerpt()).equals("梯子"))
                .extracting(Passage::hit)
                .containsExactlyInAnyOrderElementsOf(
                        byCharacters.stream().map(Passage::hit).toList());
        robot.interact(
                () -> robot.lookup("#library-search").queryTextInputControl().setText("no such words"));
        WindowUnderTest.await(() -> works(robot).getItems().isEmpty());
        Pictures.take(window.scene(), "library-no-match");
    }

    private ListView<Passage> passages(FxRobot robot) {
        return robot.lookup("#passages").queryListView();
    }

    private void assertReadsAt(String words) {
        var study = window.study();
        var text = study.reading().shownProperty().get().versions().getFirst().text();
        int row = window.panes().getCurrentRow();
        assertThat(text.textOf(study.reading()
                        .shownProperty()
                        .get()
                        .rows()
                        .get(row)
                        .cells()
                        .getFirst()))
                .contains(words);
        assertThat(window.panes().getPosition()).isEqualTo(new ReadingPosition(row, 0));
    }

    @Test
    void aSentenceFoundOpensItsWorkThereByKeyAndByClick(FxRobot robot) throws Exception {
        fill(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("thumb");
        WindowUnderTest.await(() -> window.sees("#library-passages"));
        Pictures.take(window.scene(), "library-found-en");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertReadsAt("thumb");
        robot.clickOn("#home");
        robot.interact(
                () -> robot.lookup("#library-search").queryTextInputControl().setText("patience"));
        WindowUnderTest.await(() -> window.sees("#library-passages"));
        robot.clickOn(".passage");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertReadsAt("patience");
    }

    @Test
    void aSentenceOfAVersionThatIsNotShownIsShownWithIt(FxRobot robot) throws Exception {
        fill(robot);
        robot.interact(() ->
                window.model().screens().open(window.model().works().getLast().id()));
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        var chinese = window.study().work().versions().get(1);
        robot.interact(() -> window.study().reading().toggle(chinese));
        assertThat(window.study().reading().shownProperty().get().versions()).doesNotContain(chinese);
        robot.clickOn("#home");
        robot.interact(
                () -> robot.lookup("#library-search").queryTextInputControl().setText("销子"));
        WindowUnderTest.await(() -> window.sees("#library-passages"));
        robot.clickOn(".passage");
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.study().reading().shownProperty().get().versions())
                .extracting(v -> v.id())
                .contains(chinese.id());
        var there = window.study().reading().passages(window.panes().getCurrentRow());
        assertThat(there).containsKey(chinese.id());
        there.computeIfPresent(chinese.id(), (_, range) -> {
            assertThat(chinese.text().textOf(range)).contains("销子");
            return range;
        });
    }

    @Test
    void enterOpensTheChosenWork(FxRobot robot) throws Exception {
        fill(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
    }

    @Test
    void deleteRemovesAWorkAndItCanBeBroughtBackAtOnceAndLater(FxRobot robot) throws Exception {
        fill(robot);
        var title = window.library().works().list().getFirst().metadata();
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> works(robot).getItems().size() == 1);
        assertThat(window.library().works().list()).hasSize(1);
        WindowUnderTest.await(() -> robot.lookup("Undo").tryQuery().isPresent());
        Pictures.take(window.scene(), "library-removed");
        robot.clickOn("Undo");
        WindowUnderTest.await(() -> works(robot).getItems().size() == 2);
        assertThat(window.library().works().list().getFirst().metadata()).isEqualTo(title);
        robot.interact(() -> works(robot).requestFocus());
        robot.push(KeyCode.DELETE);
        WindowUnderTest.await(() -> works(robot).getItems().size() == 1);
        var removed = window.library().removedWorks().all().getFirst().was();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        robot.write("removed works").push(KeyCode.ENTER);
        WindowUnderTest.await(
                () -> robot.lookup("#back-" + removed.value()).tryQuery().isPresent());
        Pictures.take(window.scene(), "library-removed-list");
        robot.clickOn("#back-" + removed.value());
        WindowUnderTest.await(() -> works(robot).getItems().size() == 2);
        robot.clickOn("#removed-close");
    }
}
