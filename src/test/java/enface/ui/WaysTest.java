package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import enface.note.NoteId;
import enface.study.work.OutlineEntry;
import enface.text.TextPlace;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// All ways to a place end at the same one: its row at the reading line of every pane.
class WaysTest extends WindowTest {

    /// A paragraph whose sentence begins one in every version.
    private static final int PARAGRAPH = 4;

    private static final double READING_LINE = 62;

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1100, 500);
        window.openSample();
        robot.interact(() -> window.panes().requestFocus());
    }

    private int row() {
        return window.panes().rowOf(0, new TextPlace(PARAGRAPH, 0));
    }

    private void assertThere() throws Exception {
        int row = row();
        WindowUnderTest.await(() -> window.panes().getPosition().row() == row);
        window.study().reading().passages(row).forEach((version, range) -> {
            int pane = window.study().reading().shownProperty().get().versions().stream()
                    .map(v -> v.id())
                    .toList()
                    .indexOf(version);
            assertThat(window.panes().yOf(pane, range.from()).orElseThrow())
                    .as("pane %d", pane)
                    .isCloseTo(READING_LINE, within(0.5));
        });
        assertThat(window.panes().getCurrentRow()).isEqualTo(row);
    }

    private void goAway(FxRobot robot) {
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.ESCAPE).push(KeyCode.HOME);
        assertThat(window.panes().getPosition().row()).isZero();
    }

    @Test
    void byTheOutlineWithMouseAndKeys(FxRobot robot) throws Exception {
        ListView<OutlineEntry> outline = robot.lookup("#outline-entries").queryListView();
        int entry = outline.getItems().stream()
                .map(OutlineEntry::paragraph)
                .toList()
                .indexOf(PARAGRAPH);
        WindowUnderTest.await(() -> outline.getSelectionModel().getSelectedIndex() == 0);
        robot.interact(() -> {
            outline.requestFocus();
            outline.getSelectionModel().select(entry);
        });
        robot.push(KeyCode.ENTER);
        assertThere();
        goAway(robot);
        // the outline follows the reader first, and only then can it be scrolled away from there
        WindowUnderTest.await(() -> outline.getSelectionModel().getSelectedIndex() == 0);
        robot.interact(() -> {
            outline.scrollTo(entry);
            outline.layout(); // the robot clicks where the title is seen
        });
        ListCell<?> cell = robot.from(outline)
                .lookup((ListCell<?> shown) -> shown.isVisible() && shown.getIndex() == entry)
                .query();
        robot.clickOn(cell);
        assertThere();
    }

    @Test
    void whoGoesThroughTheOutlineIsNotTakenBack(FxRobot robot) throws Exception {
        ListView<OutlineEntry> outline = robot.lookup("#outline-entries").queryListView();
        WindowUnderTest.await(() -> outline.getSelectionModel().getSelectedIndex() == 0);
        robot.interact(outline::requestFocus);
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.interact(() -> window.panes().goTo(window.panes().getPosition()));
        window.size(1100, 520);
        assertThat(outline.getSelectionModel().getSelectedIndex()).isEqualTo(2);
        robot.interact(() -> window.panes().requestFocus());
        assertThat(outline.getSelectionModel().getSelectedIndex()).isZero();
    }

    @Test
    void byTheNumberOfTheParagraph(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.G);
        robot.write(Integer.toString(PARAGRAPH + 1)).push(KeyCode.ENTER);
        assertThere();
    }

    @Test
    void byFinding(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("I have thought about");
        WindowUnderTest.await(() ->
                robot.lookup("#find-count").queryAs(Labeled.class).getText().startsWith("1 of 1"));
        robot.push(KeyCode.ENTER).push(KeyCode.ESCAPE);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.ENTER); // what is in sight stays where it is until it is wanted at the reading line
        assertThere();
    }

    @Test
    void byABookmark(FxRobot robot) throws Exception {
        robot.interact(() -> window.panes().setCurrentRow(row()));
        robot.push(KeyCode.B);
        goAway(robot);
        robot.clickOn("#bookmark-list .list-cell");
        assertThere();
    }

    @Test
    void byANoteInTheList(FxRobot robot) throws Exception {
        NoteId[] note = new NoteId[1];
        robot.interact(() -> note[0] = window.study()
                .notes()
                .create(window.study().reading().passages(row()))
                .orElseThrow()
                .id());
        robot.clickOn("#notes-all");
        goAway(robot);
        robot.interact(() -> window.scene().lookup("#note-" + note[0].value()).requestFocus());
        robot.clickOn("#note-" + note[0].value());
        assertThere();
    }
}
