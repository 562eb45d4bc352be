package enface.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import enface.store.mark.Bookmarks.Bookmark;
import enface.study.act.Messages.Message;
import enface.text.TextPlace;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Finding the way in a work: bookmarks, numbers of paragraphs, where one left off.
class PlaceTest extends WindowTest {

    private void open(FxRobot robot) throws Exception {
        window.size(1200, 800);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private List<Bookmark> saved() {
        return window.library().bookmarks().of(window.study().work().work().id());
    }

    private ListView<Bookmark> list(FxRobot robot) {
        return robot.lookup("#bookmark-list").queryListView();
    }

    private String told() {
        return window.model()
                .messages()
                .messageProperty()
                .get()
                .map(Message::text)
                .orElse("");
    }

    @Test
    void aKeySetsABookmarkAndTakesItAwayAndUndoBringsItBack(FxRobot robot) throws Exception {
        open(robot);
        assertThat(window.sees("#bookmark-list")).isFalse();
        robot.interact(() -> window.panes().setCurrentRow(6));
        robot.push(KeyCode.B);
        assertThat(told()).startsWith("Bookmarked");
        robot.interact(() -> window.panes().setCurrentRow(1));
        robot.push(KeyCode.B);
        assertThat(saved()).extracting(Bookmark::segment).containsExactly(1, 6);
        assertThat(list(robot).getItems()).isEqualTo(saved());
        assertThat(saved().getFirst().label()).startsWith("Thank you for waiting.");
        window.letMessagesGo();
        Pictures.take(window.scene(), "bookmarks-light-en");
        robot.push(KeyCode.B);
        assertThat(saved()).extracting(Bookmark::segment).containsExactly(6);
        WindowUnderTest.await(() -> robot.lookup("Undo").tryQuery().isPresent());
        robot.interact(() -> window.model()
                .messages()
                .take(window.model()
                        .messages()
                        .messageProperty()
                        .get()
                        .orElseThrow()
                        .offer()
                        .orElseThrow()));
        assertThat(saved()).extracting(Bookmark::segment).containsExactly(1, 6);
    }

    @Test
    void aBookmarkIsGoneToWhateverVersionsAreShown(FxRobot robot) throws Exception {
        open(robot);
        var row = new TextPlace(5, 0);
        robot.interact(() -> window.panes().goToPlace(0, row));
        robot.push(KeyCode.B);
        robot.interact(() ->
                window.study().reading().toggle(window.study().work().versions().getFirst()));
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.HOME);
        robot.interact(() -> {
            list(robot).requestFocus();
            list(robot).getSelectionModel().selectFirst();
        });
        robot.push(KeyCode.ENTER);
        assertThat(window.study().reading().paragraphOf(window.panes().getCurrentRow()))
                .isEqualTo(5);
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.DELETE);
        assertThat(saved()).isEmpty();
    }

    @Test
    void goesToAParagraphByItsNumber(FxRobot robot) throws Exception {
        open(robot);
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertThat(window.sees("#paragraph-bar")).isTrue();
        robot.write("99").push(KeyCode.ENTER);
        assertThat(robot.lookup("#paragraph-answer").queryAs(Labeled.class).getText())
                .isEqualTo("There is no such paragraph; give a number from 1 to 8.");
        Pictures.take(window.scene(), "paragraph-light-en");
        robot.write("4").push(KeyCode.ENTER);
        assertThat(window.sees("#paragraph-bar")).isFalse();
        assertThat(window.study()
                        .reading()
                        .paragraphOf(window.panes().getPosition().row()))
                .isEqualTo(3);
        assertThat(robot.lookup("#status-place").queryAs(Labeled.class).getText())
                .startsWith("¶ 4 of 8");
        robot.push(KeyCode.CONTROL, KeyCode.G);
        assertThat(robot.lookup("#paragraph-number").queryAs(TextField.class).getText())
                .isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(window.panes().isFocused()).isTrue();
    }

    @Test
    void aWorkOpensWhereItWasLeft(FxRobot robot) throws Exception {
        open(robot);
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(5, 0)));
        int row = window.panes().getPosition().row();
        robot.interact(() -> window.model().toLibrary());
        robot.push(KeyCode.ENTER);
        WindowUnderTest.await(() -> window.find("#panes").isPresent());
        assertThat(window.panes().getPosition().row()).isEqualTo(row);
    }
}
