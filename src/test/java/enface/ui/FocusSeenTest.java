package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.setting.Settings.Light;
import java.util.HashSet;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

/// Where the keys are can be seen everywhere, by a ring and not by a colour alone; and they can leave everything.
class FocusSeenTest extends WindowTest {

    private static final double LEAST_CONTRAST = 3; // WCAG 2.2, 1.4.11

    @BeforeEach
    void openSample(FxRobot robot) throws Exception {
        window.size(1200, 900);
        window.openSample();
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            window.panes().requestFocus();
        });
    }

    private Node owner() {
        return window.scene().getFocusOwner();
    }

    /// The contrast of the ring with the paper; 0 without a ring.
    private double ring(Node node, Color paper) {
        var border = node instanceof Region region ? region.getBorder() : null;
        return border == null
                ? 0
                : border.getStrokes().stream()
                        .filter(s -> s.getWidths().getTop() >= 2)
                        .map(BorderStroke::getTopStroke)
                        .filter(Color.class::isInstance)
                        .mapToDouble(c -> contrast((Color) c, paper))
                        .max()
                        .orElse(0);
    }

    private static double contrast(Color one, Color other) {
        double first = light(one);
        double second = light(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double light(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @EnumSource(Light.class)
    void everyPartThatTabReachesHasARing(Light light, FxRobot robot) throws Exception {
        robot.interact(() -> window.model().settings().lightProperty().set(light));
        var paper = (Color) ((Region) window.scene().lookup("#top-bar"))
                .getBackground()
                .getFills()
                .getFirst()
                .getFill();
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.interact(() -> window.model().settings().type().shownProperty().set(true));
        var reached = new HashSet<String>();
        for (int i = 0; i < 60; i++) {
            robot.push(KeyCode.TAB);
            var owner = owner();
            reached.add(String.valueOf(owner.getId()));
            if (!owner.equals(window.panes())) {
                assertThat(ring(owner, paper)).as("ring of %s", owner).isGreaterThanOrEqualTo(LEAST_CONTRAST);
            }
        }
        assertThat(reached).contains("panes", "home", "outline-entries", "note-delete", "note-tags", "type-latin");
        Pictures.take(window.scene(), "focus-" + light);
    }

    @Test
    void tabLeavesTheTextOfANoteAndShiftTabGoesBack(FxRobot robot) throws Exception {
        robot.push(KeyCode.N);
        WindowUnderTest.await(() -> window.sees("#note-text"));
        robot.write("One").push(KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("note-tags");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("note-text");
        assertThat(((TextArea) owner()).getText()).isEqualTo("One");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(owner().getId()).isEqualTo("note-category");
    }

    @Test
    void tabLeavesWhatIsPractisedToo(FxRobot robot) {
        robot.push(KeyCode.P);
        assertThat(owner().getId()).isEqualTo("practice-text");
        robot.write("Mine").push(KeyCode.TAB);
        assertThat(owner().getId()).isNotEqualTo("practice-text");
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(((TextArea) owner()).getText()).isEqualTo("Mine");
    }

    @Test
    void escapeLetsGoOfOneThingAtATime(FxRobot robot) throws Exception {
        robot.interact(() -> window.study().compareChoice().onProperty().set(true));
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.interact(() -> {
            window.panes().setCurrentRow(2);
            var version = window.study().work().versions().getFirst();
            window.panes().select(version.id(), version.text().rangeOf(2));
            window.panes().requestFocus();
            window.model().settings().type().shownProperty().set(true);
            window.panes().requestFocus();
        });
        assertThat(held()).isEqualTo("selection row find type compare ");
        robot.push(KeyCode.ESCAPE);
        assertThat(held()).isEqualTo("row find type compare ");
        robot.push(KeyCode.ESCAPE);
        assertThat(held()).isEqualTo("find type compare ");
        robot.push(KeyCode.ESCAPE);
        robot.interact(() -> window.panes().setCurrentRow(-1)); // where the reader was before finding
        assertThat(held()).isEqualTo("type compare ");
        robot.push(KeyCode.ESCAPE);
        assertThat(held()).isEqualTo("compare ");
        robot.push(KeyCode.ESCAPE);
        assertThat(held()).isEmpty();
    }

    private String held() {
        return (window.panes().selections().isEmpty() ? "" : "selection ")
                + (window.panes().getCurrentRow() < 0 ? "" : "row ")
                + (window.sees("#find-bar") ? "find " : "")
                + (window.sees("#type-panel") ? "type " : "")
                + (window.sees("#compare") ? "compare " : "");
    }
}
