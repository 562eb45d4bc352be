package enface.ui;

import static org.assertj.core.api.Assertions.assertThat;

import enface.study.setting.Settings.Light;
import java.util.concurrent.CountDownLatch;
import javafx.application.ColorScheme;
import javafx.scene.Parent;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/// The program follows what the system says while it runs: light and dark, in the window and in what is open over it,
/// and that nothing is to move.
class SystemFollowedTest extends WindowTest {

    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void asBefore() {
        end.countDown();
        SystemSays.light(ColorScheme.LIGHT);
        SystemSays.reducedMotion(false);
    }

    private static Color paper(Parent root) {
        var fill = ((Region) root).getBackground().getFills().getLast().getFill();
        return (Color) fill;
    }

    private static boolean isDark(Parent root) {
        return root.getStyleClass().contains("dark") && paper(root).getBrightness() < 0.5;
    }

    @Test
    void darkAndLightAreFollowedInTheWindowAndOverIt(FxRobot robot) throws Exception {
        window.openSample();
        robot.interact(() -> window.model().settings().lightProperty().set(Light.SYSTEM));
        robot.interact(() -> window.model().toLibrary());
        WindowUnderTest.await(() -> window.sees("#works"));
        robot.interact(() -> robot.lookup("#works").query().requestFocus());
        robot.push(KeyCode.INSERT);
        WindowUnderTest.await(() -> Window.getWindows().size() == 2);
        var dialog = robot.lookup("#collection-dialog").queryParent();
        for (var now : ColorScheme.values()) {
            SystemSays.light(now);
            boolean dark = now == ColorScheme.DARK;
            assertThat(window.scene().getRoot().getStyleClass().contains("dark"))
                    .isEqualTo(dark);
            assertThat(isDark(dialog)).as("what is open over it").isEqualTo(dark);
        }
        SystemSays.light(ColorScheme.DARK);
        Pictures.take(window.scene(), "system-dark");
        robot.interact(() -> window.model().settings().lightProperty().set(Light.SEPIA));
        assertThat(dialog.getStyleClass()).contains("sepia").doesNotContain("dark");
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void aTaskThatDoesNotKnowHowFarItIsStandsStillWhereNothingIsToMove(FxRobot robot) throws Exception {
        SystemSays.reducedMotion(true);
        robot.interact(() -> window.model()
                .tasks()
                .run(
                        "Waiting",
                        _ -> {
                            end.await();
                            return 0;
                        },
                        _ -> {}));
        WindowUnderTest.await(() -> window.sees("#cancel-job"));
        var bar = (ProgressBar) window.find("#status").orElseThrow().lookup(".progress-bar");
        assertThat(bar.isVisible()).isTrue();
        assertThat(bar.isIndeterminate()).isFalse();
    }
}
