package enface.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Bead.Status;
import enface.text.SegmentRange;
import enface.text.Version;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.concurrent.TimeoutException;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The alignment is put right by keys at the current row, is in the library as it is shown, and is taken back.
class BeadKeysTest extends WindowTest {

    @SuppressWarnings("NullAway.Init") // JUnit calls the method below before anything else
    private Alignment before;

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.openSample();
        before = shown();
        robot.interact(() -> {
            var cell = row(2).getFirst();
            window.panes().select(version(1).id(), version(1).text().rangeOf(cell(2, 1)));
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
            assertThat(cell.isEmpty()).isFalse();
        });
    }

    private Version version(int number) {
        return window.study().reading().shownProperty().get().versions().get(number);
    }

    private java.util.List<SegmentRange> row(int row) {
        return window.study().reading().shownProperty().get().rows().get(row).cells();
    }

    private SegmentRange cell(int row, int column) {
        return row(row).get(column);
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

    private void key(FxRobot robot, KeyCode... keys) throws TimeoutException {
        var was = shown();
        robot.push(keys);
        WindowUnderTest.await(() -> !shown().equals(was));
        WindowUnderTest.await(() -> stored().beads().size() == shown().beads().size()
                && stored().toString().equals(shown().toString()));
    }

    private void takenBack(FxRobot robot, int steps) throws TimeoutException {
        for (int i = 0; i < steps; i++) {
            robot.interact(() -> window.panes().requestFocus());
            key(robot, KeyCode.CONTROL, KeyCode.Z);
        }
        assertThat(shown().beads()).isEqualTo(before.beads());
    }

    @Test
    void mergesPartsAndConfirms(FxRobot robot) throws Exception {
        key(robot, KeyCode.ALT, KeyCode.M);
        assertThat(shown().beads()).hasSize(before.beads().size() - 1);
        assertThat(cell(2, 0).size()).isEqualTo(2);
        assertThat(window.panes().getCurrentRow()).isEqualTo(2);
        key(robot, KeyCode.ALT, KeyCode.P);
        assertThat(shown().beads()).hasSize(before.beads().size());
        robot.interact(() -> window.panes().setCurrentRow(6));
        key(robot, KeyCode.ALT, KeyCode.ENTER);
        assertThat(window.panes().getCurrentRow()).isEqualTo(7);
        var bead = shown().beads().get(shown().beadOfTarget(cell(6, 1).from()));
        assertThat(bead.status()).isEqualTo(Status.CONFIRMED);
        takenBack(robot, 3);
    }

    @Test
    void movesASentenceUpAndDownOfTheVersionLastClicked(FxRobot robot) throws Exception {
        var original = cell(2, 0);
        key(robot, KeyCode.ALT, KeyCode.UP);
        assertThat(shown().beads()
                        .get(shown().beadOfSource(original.from()))
                        .target()
                        .isEmpty())
                .isTrue();
        takenBack(robot, 1);
        robot.interact(() -> {
            window.panes().select(version(0).id(), version(0).text().rangeOf(cell(2, 0)));
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
        key(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(shown().beads()
                        .get(shown().beadOfSource(original.from()))
                        .source()
                        .size())
                .isEqualTo(2);
        takenBack(robot, 1);
    }

    @Test
    void whatWasDoneLastIsTakenBackFirst(FxRobot robot) throws Exception {
        robot.interact(() -> {
            var notes = window.study().notes();
            notes.delete(notes.notes().getFirst().id());
            window.panes().requestFocus();
        });
        key(robot, KeyCode.ALT, KeyCode.M);
        assertThat(window.study().notes().deleted()).isEqualTo(1);
        takenBack(robot, 1);
        assertThat(window.study().notes().deleted())
                .as("still to be brought back")
                .isEqualTo(1);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> window.study().notes().deleted() == 0);
    }

    @Test
    void aRepairLeavesTheOtherVersionAlone(FxRobot robot) throws Exception {
        var other = window.study().work().alignment(version(2)).orElseThrow();
        key(robot, KeyCode.ALT, KeyCode.M);
        assertThat(window.study().work().alignment(version(2))).contains(other);
    }

    private boolean isDoubtful(int row) {
        var alignment = shown();
        return cell(row, 1)
                .segments()
                .mapToObj(t -> alignment.beads().get(alignment.beadOfTarget(t)))
                .anyMatch(b -> b.status() != Status.CONFIRMED && b.confidence() < 0.7);
    }

    @Test
    void goesToTheNextDoubtfulRowAndSaysWhenThereIsNone(FxRobot robot) throws Exception {
        int rows = window.study().reading().shownProperty().get().rows().size();
        var open = window.study().work();
        var beads = new java.util.ArrayList<>(shown().beads());
        var doubted = beads.get(9);
        beads.replaceAll(b -> new Bead(b.source(), b.target(), b.equals(doubted) ? 0.5 : 1, Status.PROPOSED));
        var alignment = new Alignment(shown().sourceSegments(), shown().targetSegments(), beads);
        robot.interact(() -> {
            window.study().reading().show(java.util.List.of(version(0), version(1)));
            window.study().reading().renewing().to(open.aligned(version(1), alignment));
            window.panes().setCurrentRow(0);
            window.panes().requestFocus();
        });
        WindowUnderTest.await(() -> shown().equals(alignment));
        robot.push(KeyCode.ALT, KeyCode.N);
        WindowUnderTest.await(() -> window.panes().getCurrentRow() > 0);
        int there = window.panes().getCurrentRow();
        assertThat(there).isLessThan(rows);
        assertThat(isDoubtful(there)).isTrue();
        assertThat(cell(there, 1)).isEqualTo(doubted.target());
    }
}
