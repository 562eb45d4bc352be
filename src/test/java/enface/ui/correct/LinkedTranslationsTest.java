package enface.ui.correct;

import static org.assertj.core.api.Assertions.assertThat;

import enface.Corpora;
import enface.align.Alignment;
import enface.pane.link.LinkLayer;
import enface.study.Screen.OfStudy;
import enface.text.TextSpan;
import enface.text.Version;
import enface.ui.Pictures;
import enface.ui.WindowTest;
import enface.ui.WindowUnderTest;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// Links between two translations: drawn, and mended by dragging.
class LinkedTranslationsTest extends WindowTest {

    @BeforeEach
    void openThreeVersions(FxRobot robot) throws Exception {
        window.size(1000, 700);
        window.importFiles(List.of(
                Corpora.fixture("quay.en.txt"),
                Corpora.fixture("quay.zh-Hans.txt"),
                Corpora.fixture("quay.zh-Hant.txt")));
        WindowUnderTest.await(() -> window.sees("#accept-import"));
        robot.interact(() -> ((Button) window.find("#accept-import").orElseThrow()).fire());
        WindowUnderTest.await(() -> window.model().screenProperty().get() instanceof OfStudy);
        robot.interact(() -> {
            var reading = window.study().reading();
            reading.show(window.study().work().versions());
            window.panes().requestFocus();
        });
        WindowUnderTest.await(() -> shown().size() == 3);
        robot.push(KeyCode.ALT, KeyCode.A);
        WindowUnderTest.await(() -> links().drawn() > 5);
    }

    private List<Version> shown() {
        return window.study().reading().shownProperty().get().versions();
    }

    private LinkLayer links() {
        return window.panes().marks().links();
    }

    private Alignment alignment(int version) {
        return window.study().work().alignment(shown().get(version)).orElseThrow();
    }

    private Point2D middleOf(int version, int segment) {
        var range = shown().get(version).text().rangeOf(segment);
        var start = new TextSpan(range.from().offset(), range.from().offset() + 1);
        var bounds = window.panes()
                .boundsOnScreen(shown().get(version).id(), range.from().paragraph(), start)
                .orElseThrow();
        return new Point2D(bounds.getCenterX() + 2, bounds.getCenterY());
    }

    @Test
    void aSentenceDraggedBetweenTranslationsRepairsTheSecondOnly(FxRobot robot) throws Exception {
        Pictures.take(window.scene(), "links-of-translations");
        var first = alignment(1);
        var second = alignment(2);
        var original = first.beads().get(first.beadOfTarget(2)).source();
        var from = middleOf(1, 2);
        var to = middleOf(2, 4);
        robot.moveTo(from).press(MouseButton.PRIMARY);
        robot.moveTo(from.interpolate(to, 0.5)).moveTo(to);
        robot.release(MouseButton.PRIMARY);
        WindowUnderTest.await(() -> !alignment(2).equals(second));
        assertThat(alignment(2).beads().get(alignment(2).beadOfTarget(4)).source())
                .isEqualTo(original);
        assertThat(alignment(1)).isEqualTo(first);
        robot.interact(() -> window.panes().requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WindowUnderTest.await(() -> alignment(2).equals(second));
    }
}
