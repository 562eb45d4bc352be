package enface.ui.part;

import java.util.concurrent.Executor;
import javafx.application.Platform;

/// Runs what it is given on the JavaFX thread, in order.
public final class FxThread implements Executor {

    @Override
    public void execute(Runnable action) {
        Platform.runLater(action);
    }
}
