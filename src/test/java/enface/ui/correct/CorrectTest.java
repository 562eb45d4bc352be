package enface.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionText;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// A sentence is corrected where it stands, and everything is taken back and made again by keys.
class CorrectTest extends WindowTest {

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
    }

    private VersionText text() {
        return original().text();
    }

    private Version original() {
        return window.study().work().work().original().orElseThrow();
    }

    /// The first sentence of the current row in the original.
    private int segment() {
        return window.study()
                .reading()
                .shownProperty()
                .get()
                .rows()
                .get(2)
                .cells()
                .getFirst()
                .from();
    }

    private void edit(FxRobot robot) throws TimeoutException {
        robot.press(KeyCode.F2).release(KeyCode.F2);
        WindowUnderTest.await(() -> isOpen() && field().isFocused());
    }

    private boolean isOpen() {
        return window.find("#sentence-editor").filter(Node::isVisible).isPresent();
    }

    private TextArea field() {
        return (TextArea) window.find("#correct-text").orElseThrow();
    }

    private void type(FxRobot robot, String text) {
        robot.interact(() -> field().setText(text));
    }

    private void key(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    private void awaitSentence(int segment, String words) throws TimeoutException {
        WindowUnderTest.await(() -> text().textOf(segment).equals(words));
    }

    @Test
    void whatPutsAlignmentsRightTakesNoRoomUntilItIsAskedFor(FxRobot robot) {
        assertThat(robot.lookup("#align-bar").query().isManaged()).isFalse();
        assertThat(robot.lookup("#align-bar").query().isVisible()).isFalse();
    }

    @Test
    void enterStoresAndUndoAndRedoGoToAndFro(FxRobot robot) throws Exception {
        int segment = segment();
        var before = text().textOf(segment);
        edit(robot);
        assertThat(field().getText()).isEqualTo(before);
        robot.write(" Indeed.");
        key(robot, KeyCode.ENTER);
        awaitSentence(segment, before + " Indeed.");
        WindowUnderTest.await(() -> !isOpen());
        assertThat(window.panes().getCurrentRow()).isEqualTo(2);
        assertThat(window.library().works().text(original().id())).isEqualTo(text());

        key(robot, KeyCode.CONTROL, KeyCode.Z);
        awaitSentence(segment, before);
        key(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        awaitSentence(segment, before + " Indeed.");
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        awaitSentence(segment, before);
    }

    @Test
    void aDragSaysWhichSentenceTheNextKeyMeans(FxRobot robot) throws Exception {
        int other = segment() + 2;
        var sentence = text().rangeOf(other);
        var from = pointAt(sentence.from().paragraph(), sentence.from().offset() + 1);
        var to = pointAt(sentence.from().paragraph(), sentence.from().offset() + 6);
        robot.drag(from).dropTo(to);
        edit(robot);
        assertThat(field().getText()).isEqualTo(text().textOf(other));
    }

    private Point2D pointAt(int paragraph, int offset) {
        var bounds = window.panes()
                .boundsOnScreen(original().id(), paragraph, new TextSpan(offset, offset + 1))
                .orElseThrow();
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    @Test
    void escapeLeavesTheSentenceAsItWas(FxRobot robot) throws Exception {
        var before = text();
        edit(robot);
        robot.write("xyz");
        key(robot, KeyCode.ESCAPE);
        WindowUnderTest.await(() -> !isOpen());
        assertThat(text()).isEqualTo(before);
        edit(robot);
        assertThat(field().getText()).isEqualTo(before.textOf(segment()));
    }

    @Test
    void whatIsTypedIsThereAgainAfterGoingElsewhere(FxRobot robot) throws Exception {
        edit(robot);
        type(robot, "Half a thought");
        robot.interact(() -> window.panes().setCurrentRow(4));
        WindowUnderTest.await(() -> !isOpen());
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
        edit(robot);
        assertThat(field().getText()).isEqualTo("Half a thought");
    }

    @Test
    void whatCannotBeStoredStaysInTheEditor(FxRobot robot) throws Exception {
        var before = text();
        edit(robot);
        type(robot, "   ");
        key(robot, KeyCode.ENTER);
        assertThat(isOpen()).isTrue();
        assertThat(field().getText()).isEqualTo("   ");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void partsAtTheCursorAndJoinsAgain(FxRobot robot) throws Exception {
        int segment = segment();
        var before = text();
        edit(robot);
        int space = field().getText().indexOf(' ');
        robot.interact(() -> field().positionCaret(space));
        key(robot, KeyCode.CONTROL, KeyCode.ENTER);
        WindowUnderTest.await(() -> text().segmentCount() == before.segmentCount() + 1);
        assertThat(text().textOf(segment)).isEqualTo(before.textOf(segment).substring(0, space));
        edit(robot);
        robot.clickOn("#correct-join");
        WindowUnderTest.await(() -> text().equals(before));
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> text().segmentCount() == before.segmentCount() + 1);
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> text().equals(before));
    }

    @Test
    void aNoteDeletedSinceComesBackFirst(FxRobot robot) throws Exception {
        int segment = segment();
        var before = text().textOf(segment);
        edit(robot);
        robot.write(" Indeed.");
        key(robot, KeyCode.ENTER);
        awaitSentence(segment, before + " Indeed.");
        robot.interact(() -> {
            var notes = window.study().notes();
            var range = TextRange.between(new TextPlace(0, 0), new TextPlace(0, 4));
            var made = notes.create(java.util.Map.of(original().id(), range)).orElseThrow();
            notes.edit(made.id(), note -> note.withText("Look here"));
            notes.delete(made.id());
            window.panes().requestFocus();
        });
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> window.study().notes().deleted() == 0);
        assertThat(text().textOf(segment)).isEqualTo(before + " Indeed.");
        robot.interact(() -> window.panes().requestFocus());
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        awaitSentence(segment, before);
    }

    @Test
    void theVersionLastClickedIsCorrected(FxRobot robot) throws Exception {
        var other = window.study().work().versions().get(1);
        var cell = window.study()
                .reading()
                .shownProperty()
                .get()
                .rows()
                .get(2)
                .cells()
                .get(1);
        robot.interact(() -> window.panes().select(other.id(), other.text().rangeOf(cell)));
        edit(robot);
        assertThat(field().getText()).isEqualTo(other.text().textOf(cell.from()));
    }

    @Test
    void picturesInBothLightsAndLanguages(FxRobot robot) throws Exception {
        edit(robot);
        Pictures.take(window.scene(), "correct-light-en");
        key(robot, KeyCode.ESCAPE);
        window.choose("language");
        window.choose("theme");
        window.size(1600, 990);
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
        edit(robot);
        Pictures.take(window.scene(), "correct-dark-zh-wide");
        assertThat(isOpen()).isTrue();
    }

    @Test
    void theWindowStaysAsItWas(FxRobot robot) throws Exception {
        var study = window.study();
        var note = study.notes().notes().getFirst();
        robot.interact(() -> study.notes().delete(note.id()));
        int segment = segment();
        var before = text().textOf(segment);
        edit(robot);
        robot.write(" Indeed.");
        key(robot, KeyCode.ENTER);
        awaitSentence(segment, before + " Indeed.");
        WindowUnderTest.await(() -> !isOpen());
        assertThat(window.study()).as("not opened anew").isSameAs(study);
        assertThat(window.panes().isFocused()).isTrue();
        WindowUnderTest.await(
                () -> window.library().works().text(original().id()).equals(text()));
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        awaitSentence(segment, before);
        assertThat(study.notes().find(note.id())).isEmpty();
        robot.interact(() -> window.panes().requestFocus());
        key(robot, KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> study.notes().find(note.id()).isPresent());
    }

    @Test
    void whoPractisesGoesOn(FxRobot robot) throws Exception {
        key(robot, KeyCode.P);
        WindowUnderTest.await(() -> window.study().practice().openProperty().get());
        robot.interact(() -> {
            window.study().practice().goTo(3);
            window.study().practice().textProperty().set("Mine.");
        });
        robot.interact(() -> {
            window.study().covers().showAll();
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
        int segment = segment();
        edit(robot);
        type(robot, text().textOf(segment).replaceFirst(" ", " indeed "));
        key(robot, KeyCode.CONTROL, KeyCode.A);
        key(robot, KeyCode.ENTER);
        WindowUnderTest.await(() -> text().textOf(segment).contains(" indeed "));
        assertThat(window.study().practice().openProperty().get()).isTrue();
        WindowUnderTest.await(() -> window.study().practice().savedProperty().get());
        robot.interact(() -> window.study().practice().goTo(3));
        assertThat(window.study().practice().textProperty().get()).isEqualTo("Mine.");
    }
}
