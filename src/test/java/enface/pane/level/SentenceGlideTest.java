package enface.pane.level;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Panes that glide can be told at any moment that there is nothing to glide to any more.
@ExtendWith(ApplicationExtension.class)
class SentenceGlideTest {

    private static final int FRAMES = 3;

    private final List<Throwable> errors = new ArrayList<>();

    /// Goes by frames, before whatever is started after it.
    private AnimationTimer frames(Runnable first, Runnable last) {
        return new AnimationTimer() {
            private int seen;

            @Override
            public void handle(long now) {
                seen++;
                if (seen == 1) {
                    first.run();
                } else if (seen == FRAMES) {
                    stop();
                    last.run();
                }
            }
        };
    }

    @Test
    void whatIsDroppedWithinAFrameIsNotGoneOnWith() throws Exception {
        var level = new SentenceLevel(() -> {});
        var done = new CompletableFuture<Void>();
        Platform.runLater(() -> {
            var thread = Thread.currentThread();
            var usual = thread.getUncaughtExceptionHandler();
            thread.setUncaughtExceptionHandler((_, error) -> errors.add(error));
            frames(level::drop, () -> {
                        thread.setUncaughtExceptionHandler(usual);
                        done.complete(null);
                    })
                    .start();
            level.setSmooth(true);
            level.to(new double[] {100, -40});
        });
        done.get(20, TimeUnit.SECONDS);
        assertThat(errors).isEmpty();
        assertThat(level.of(0)).isZero();
    }
}
