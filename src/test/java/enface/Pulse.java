package enface;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/// Waits until the window has done what it was asked, as it does by itself: styled, laid out and ready to be drawn.
///
/// Nothing is slept for and nothing is styled that needs no styling: asking for all styles anew after every step and
/// sleeping in between took most of the time of the tests of the panes.
public final class Pulse {

    private static final int AFTER_EACH_OTHER = 3;
    private static final int SECONDS = 30;

    private Pulse() {}

    /// What was put off until later on the JavaFX thread is done, and what it put off in turn, and then all is laid
    /// out.
    public static void await(Scene scene) {
        if (Platform.isFxApplicationThread()) { // nobody can wait there for a pulse
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return;
        }
        for (int i = 0; i < AFTER_EACH_OTHER; i++) {
            WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1_000L, () -> {});
        }
        var laidOut = new CountDownLatch(1);
        Runnable listener = laidOut::countDown;
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1_000L, () -> {
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        });
        try {
            if (!laidOut.await(SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the window is not laid out");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        WaitForAsyncUtils.waitForAsyncFx(SECONDS * 1_000L, () -> scene.removePostLayoutPulseListener(listener));
    }
}
