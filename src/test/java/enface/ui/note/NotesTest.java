package enface.ui.note;

import static org.assertj.core.api.Assertions.assertThat;

import enface.note.NoteId;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

class NotesTest extends WindowTest {

    private NoteId write(FxRobot robot, String text) throws Exception {
        robot.interact(() -> {
            window.panes().setCurrentRow(0);
            window.panes().requestFocus();
        });
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.write(text);
        return window.study().notes().openProperty().get().orElseThrow();
    }

    private Node card(NoteId id) {
        return window.find("#note-" + id.value()).orElseThrow();
    }

    private boolean inSight(Node card) {
        var margin = window.find("#notes-margin").orElseThrow().getLayoutBounds();
        var bounds = card.getBoundsInParent();
        return card.isVisible() && bounds.getMinY() >= 0 && bounds.getMaxY() <= margin.getHeight();
    }

    @Test
    void showsTheCardOfEveryPassageInSightAtOnce(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(window.model().hints()::putAllAway); // they take the room of a line
        var first = window.study().notes().notes().getFirst().id();
        WindowUnderTest.await(() -> window.find("#note-" + first.value()).isPresent());
        assertThat(inSight(card(first))).isTrue();
        window.size(1600, 990);
        assertThat(window.study().notes().notes())
                .allSatisfy(n -> assertThat(inSight(card(n.id()))).isTrue());
    }

    @Test
    void aNoteBeingWrittenStaysInSightWhileTheTextScrolls(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        var id = write(robot, "Stay.");
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(7, 0)));
        assertThat(inSight(card(id))).isTrue();
        robot.write(" Still here.");
        assertThat(window.study().notes().find(id).orElseThrow().text()).isEqualTo("Stay. Still here.");
    }

    @Test
    void aDeletedNoteComesBackFromTheMessage(FxRobot robot) throws Exception {
        window.openSample();
        write(robot, "Back again.");
        robot.clickOn("#note-delete");
        assertThat(window.study().notes().notes()).hasSize(2);
        WindowUnderTest.await(() -> robot.lookup("Undo").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("Undo").queryButton().fire());
        assertThat(window.study().notes().notes())
                .hasSize(3)
                .anyMatch(n -> n.text().equals("Back again."));
        assertThat(window.model().messages().messageProperty().get()).isEmpty();
    }

    @Test
    void aDeletedNoteComesBackFromTheKeyboardAndItsMessageGoesByItself(FxRobot robot) throws Exception {
        window.openSample();
        write(robot, "Back again.");
        robot.clickOn("#note-delete");
        assertThat(window.model().messages().messageProperty().get()).isPresent();
        window.letMessagesGo();
        assertThat(window.model().messages().messageProperty().get()).isEmpty();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(window.study().notes().notes()).hasSize(3);
    }

    @Test
    void changingTheLanguageAndTheLightKeepsPlaceRowAndOpenNote(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        var id = write(robot, "Typed");
        robot.interact(() -> window.panes().goToPlace(0, new TextPlace(3, 0)));
        var place = window.panes().getPosition();
        int row = window.panes().getCurrentRow();
        window.choose("language");
        window.choose("theme");
        assertThat(window.panes().getPosition()).isEqualTo(place);
        assertThat(window.panes().getCurrentRow()).isEqualTo(row).isPositive();
        var text = robot.lookup("#note-text").queryAs(TextArea.class);
        assertThat(text.getText()).isEqualTo("Typed");
        assertThat(inSight(card(id))).isTrue();
        robot.interact(text::requestFocus);
        robot.push(KeyCode.END).write(" on");
        robot.push(KeyCode.ESCAPE);
        assertThat(window.sees("#note-text")).isFalse();
        assertThat(window.library().notes().of(window.study().work().work().id()))
                .anyMatch(n -> n.text().equals("Typed on"));
    }

    @Test
    void aPassageThatEndsInsideAWordOffersToGrow(FxRobot robot) throws Exception {
        window.openSample();
        var version = window.study().work().versions().getFirst();
        var text = version.text().paragraph(1).text();
        int from = text.indexOf("waiting") + 3;
        robot.interact(() -> {
            window.panes().requestFocus();
            window.panes().select(version.id(), TextRange.of(1, new TextSpan(from, from + 9)));
        });
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-grow"));
        Pictures.take(window.scene(), "note-grow");
        robot.clickOn("#note-grow").write("Whole.");
        var note = window.study()
                .notes()
                .openProperty()
                .get()
                .flatMap(window.study().notes()::find);
        assertThat(note.orElseThrow().targets().getFirst().quote()).isEqualTo("waiting. A clock");
        assertThat(note.orElseThrow().text()).isEqualTo("Whole.");
        assertThat(window.sees("#note-grow")).isFalse();
    }

    @Test
    void theListGoesToThePassage(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.clickOn("#notes-all");
        var last = window.study().notes().notes().getLast();
        robot.clickOn("#note-" + last.id().value());
        var target = last.targets().getFirst();
        assertThat(window.panes().getPosition().row())
                .isEqualTo(window.panes().rowOf(0, target.range().from()));
    }

    @Test
    void theStatusSaysAHundredPerCentOnlyAtTheEnd(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        assertThat(robot.lookup("#status-place").queryLabeled().getText()).endsWith("· 0%");
        robot.clickOn("#panes").push(KeyCode.END);
        WindowUnderTest.await(
                () -> robot.lookup("#status-place").queryLabeled().getText().endsWith("· 100%"));
        robot.push(KeyCode.HOME);
        assertThat(robot.lookup("#status-place").queryLabeled().getText()).endsWith("· 0%");
    }
}
