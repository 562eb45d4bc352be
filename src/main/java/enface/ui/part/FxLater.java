package enface.ui.part;

import enface.job.Later;
import java.time.Duration;
import javafx.animation.PauseTransition;

/// Does things after a while on the JavaFX thread.
public final class FxLater implements Later {

    @Override
    public Runnable after(Duration delay, Runnable action) {
        var pause = new PauseTransition(javafx.util.Duration.millis((double) delay.toMillis()));
        pause.setOnFinished(_ -> action.run());
        pause.play();
        return pause::stop;
    }
}
