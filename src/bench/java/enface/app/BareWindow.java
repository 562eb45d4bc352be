package enface.app;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window with one word in it and nothing else, which is what any start of a window costs; it leaves at its second
/// frame and says how many milliseconds of processor time it took.
public final class BareWindow extends Application {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 700;

    /// Opens the window; Java refuses to begin with an application itself that is no module.
    public static final class Start {

        private Start() {}

        public static void main(String... arguments) {
            launch(BareWindow.class, arguments);
        }
    }

    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(new Label("Enface")), WIDTH, HEIGHT));
        stage.show();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                if (++frames == 2) {
                    stop();
                    var processor =
                            ProcessHandle.current().info().totalCpuDuration().orElseThrow();
                    System.out.println(processor.toMillis());
                    System.out.flush();
                    Platform.exit();
                }
            }
        }.start();
    }
}
