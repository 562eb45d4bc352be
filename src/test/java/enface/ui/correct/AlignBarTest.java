package enface.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead.Status;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The links between the versions are drawn, dragged, and taken back.
class AlignBarTest extends WindowTest {

    @SuppressWarnings("NullAway.Init") // JUnit calls the method below before anything else
    private Alignment before;

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        before = shown();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.ALT, KeyCode.A);
        WindowUnderTest.await(() -> window.panes().marks().links().drawn() > 5);
    }

    private Version version(int number) {
        return window.study().reading().shownProperty().get().versions().get(number);
    }

    private Alignment shown() {
        return window.study().work().alignment(version(1)).orElseThrow();
    }

    private Alignment stored() {
        var original = window.study().work().work().original().orElseThrow();
        return window.library()
                .alignments()
                .load(original.id(), version(1).id())
                .orElseThrow();
    }

    private Bounds boundsOf(int version, int segment) {
        var range = version(version).text().rangeOf(segment);
        var start = new TextSpan(range.from().offset(), range.from().offset() + 1);
        return window.panes()
                .boundsOnScreen(version(version).id(), range.from().paragraph(), start)
                .orElseThrow();
    }

    private Point2D middleOf(int version, int segment) {
        var bounds = boundsOf(version, segment);
        return new Point2D(bounds.getCenterX() + 2, bounds.getCenterY());
    }

    /// Beside the first line of a sentence, in the gutter.
    private Point2D beside(int version, int segment, double down) {
        var text = boundsOf(version, segment);
        var panes = window.panes().localToScreen(window.panes().getLayoutBounds());
        int versions = window.study().reading().shownProperty().get().versions().size();
        double middle = panes.getMinX() + (panes.getWidth() - 12) / versions;
        return new Point2D(version == 0 ? middle - 8 : middle + 8, text.getMinY() + down);
    }

    private void drag(FxRobot robot, Point2D from, Point2D to) throws TimeoutException {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.interpolate(to, 0.5)).moveTo(to);
        robot.release(MouseButton.PRIMARY);
        WindowUnderTest.await(() -> !shown().equals(before));
        WindowUnderTest.await(() -> stored().equals(shown()));
    }

    private void takenBack(FxRobot robot) throws TimeoutException {
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> shown().equals(before));
        assertThat(robot.lookup("#align-bar").query().isVisible())
                .as("still at it")
                .isTrue();
    }

    @Test
    void aSentenceIsDraggedOntoAnother(FxRobot robot) throws Exception {
        drag(robot, middleOf(0, 2), middleOf(1, 4));
        var bead = shown().beads().get(shown().beadOfSource(2));
        assertThat(bead.target()).isEqualTo(new SegmentRange(4, 5));
        assertThat(bead.status()).isEqualTo(Status.CONFIRMED);
        assertThat(window.panes().selections())
                .as("nothing is selected by that")
                .isEmpty();
        takenBack(robot);
    }

    @Test
    void anEndIsDraggedToTheSentenceItBelongsTo(FxRobot robot) throws Exception {
        drag(robot, beside(1, 2, 45), middleOf(1, 4));
        var bead = shown().beads().get(shown().beadOfTarget(4));
        assertThat(bead.source())
                .isEqualTo(before.beads().get(before.beadOfTarget(2)).source());
        takenBack(robot);
    }

    @Test
    void aBorderIsDragged(FxRobot robot) throws Exception {
        int segment = before.beads().get(before.beadOfSource(0)).source().to();
        drag(robot, beside(0, segment, 0), middleOf(0, segment + 1).add(0, -4));
        assertThat(shown().beadOfSource(segment)).isEqualTo(shown().beadOfSource(segment - 1));
        takenBack(robot);
    }

    @Test
    void aDragHeldAtTheLowerEdgeTakesTheTextsAlong(FxRobot robot) throws Exception {
        var panes = window.panes().localToScreen(window.panes().getLayoutBounds());
        var far = new Point2D(middleOf(1, 4).getX(), panes.getMaxY() - 4);
        robot.moveTo(middleOf(0, 2)).press(MouseButton.PRIMARY);
        robot.moveTo(middleOf(1, 4)).moveTo(far);
        var there = window.panes().getPosition();
        WindowUnderTest.await(() -> window.panes().getPosition().row() > there.row() + 1);
        robot.push(KeyCode.ESCAPE);
        var held = window.panes().getPosition();
        robot.moveTo(far.add(0, -100)).moveTo(far);
        assertThat(window.panes().getPosition()).as("given up").isEqualTo(held);
        robot.release(MouseButton.PRIMARY);
        assertThat(shown()).isEqualTo(before);
    }

    @Test
    void escapeGivesUpWhatIsDragged(FxRobot robot) throws Exception {
        robot.moveTo(middleOf(0, 2)).press(MouseButton.PRIMARY);
        robot.moveTo(middleOf(1, 4)).moveTo(middleOf(1, 5));
        robot.push(KeyCode.ESCAPE);
        robot.release(MouseButton.PRIMARY);
        assertThat(robot.lookup("#align-bar").query().isVisible()).isTrue();
        assertThat(shown()).isEqualTo(before);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.ESCAPE);
        WindowUnderTest.await(() -> !robot.lookup("#align-bar").query().isVisible());
        assertThat(window.panes().marks().links().drawn())
                .as("reading is as calm as ever")
                .isZero();
        assertThat(window.panes().marks().links().isVisible()).isFalse();
    }

    @Test
    void aLinkClickedIsTheCurrentOneAndScrollingMakesNone(FxRobot robot) throws Exception {
        robot.clickOn(beside(1, 2, 45));
        assertThat(window.panes().getCurrentRow())
                .isEqualTo(window.panes().rowOf(1, version(1).text().rangeOf(2).from()));
        robot.interact(() -> {
            for (int i = 0; i < 30; i++) {
                window.panes().scrollBy(60);
                window.panes().layout();
            }
        });
        int shapes = window.panes().marks().links().shapes();
        robot.interact(() -> {
            for (int i = 0; i < 60; i++) {
                window.panes().scrollBy(i < 30 ? -60 : 60);
                window.panes().layout();
            }
        });
        assertThat(window.panes().marks().links().shapes()).isEqualTo(shapes).isLessThan(80);
    }

    @Test
    void aRunIsConfirmedAParagraphSetAsideAndSelectionsAreLinkedByKeys(FxRobot robot) throws Exception {
        robot.interact(() -> window.panes().setCurrentRow(0));
        step(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(shown().beads().getFirst().status()).isEqualTo(Status.CONFIRMED);
        takenBack(robot);
        robot.interact(() -> {
            window.panes().select(version(0).id(), version(0).text().rangeOf(2));
            window.panes().select(version(1).id(), version(1).text().rangeOf(4));
            window.panes().setCurrentRow(2);
        });
        step(robot, KeyCode.ALT, KeyCode.K);
        assertThat(shown().beads().get(shown().beadOfSource(2)).target()).isEqualTo(new SegmentRange(4, 5));
        takenBack(robot);
        robot.interact(() -> window.panes().setCurrentRow(4));
        step(robot, KeyCode.ALT, KeyCode.SHIFT, KeyCode.U);
        assertThat(shown().beads().stream().filter(b -> b.isGap() && b.status() == Status.CONFIRMED))
                .isNotEmpty();
        takenBack(robot);
    }

    @Test
    void aStretchIsAlignedAgain(FxRobot robot) throws Exception {
        robot.interact(() -> window.panes().setCurrentRow(2));
        step(robot, KeyCode.ALT, KeyCode.DOWN); // put wrong, and confirmed by that
        var wrong = shown();
        robot.interact(() -> {
            window.panes().select(version(0).id(), version(0).text().rangeOf(new SegmentRange(6, 12)));
            window.panes().setCurrentRow(7);
        });
        robot.push(KeyCode.ALT, KeyCode.R);
        WindowUnderTest.await(() -> window.panes().marks().links().isVisible());
        assertThat(shown().beads().subList(0, 3)).isEqualTo(wrong.beads().subList(0, 3));
    }

    private void step(FxRobot robot, KeyCode... keys) throws TimeoutException {
        var was = shown();
        robot.interact(() -> window.panes().requestFocus());
        robot.push(keys);
        WindowUnderTest.await(() -> !shown().equals(was));
        WindowUnderTest.await(() -> stored().equals(shown()));
    }

    @Test
    void isSeen(FxRobot robot) {
        robot.interact(() -> window.panes().setCurrentRow(4));
        Pictures.take(window.scene(), "align-light");
        robot.push(KeyCode.CONTROL, KeyCode.D);
        Pictures.take(window.scene(), "align-dark");
        assertThat(robot.lookup("#align-progress").queryLabeled().getText()).contains("of");
    }
}
