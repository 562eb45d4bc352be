package enface.app;

import enface.pane.FacingPanes;
import enface.store.Library;
import enface.study.setting.ProgramSettings;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the window on a library, as the program does, with the work that was open last, and leaves as soon as a work
/// stands there complete: at the second frame after its panes were laid out. Says then how many milliseconds of
/// processor time it took.
public final class FirstLook extends Application {

    private Optional<Library> library = Optional.empty();

    @Override
    public void start(Stage stage) {
        var opened = Library.open(Path.of(getParameters().getRaw().getFirst()));
        library = Optional.of(opened);
        var goesOn = new AtomicBoolean();
        var settings = ProgramSettings.unremembered(Locale.getDefault());
        var model = EnfaceApplication.wire(stage, opened, settings, made -> goesOn.set(made.begin()));
        if (!goesOn.get()) {
            model.screens().open(opened.works().list().getFirst().id());
        }
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames = isComplete(stage) ? frames + 1 : 0;
                if (frames == 2) {
                    stop();
                    tell();
                    Platform.exit();
                }
            }
        }.start();
    }

    private static boolean isComplete(Stage stage) {
        return stage.getScene().getRoot().lookup(".facing-panes") instanceof FacingPanes panes
                && panes.getHeight() > 0
                && panes.lastVisibleRow() > 0;
    }

    private static void tell() {
        var processor = ProcessHandle.current().info().totalCpuDuration().orElseThrow();
        System.out.println(processor.toMillis());
        System.out.flush();
    }

    @Override
    public void stop() {
        library.ifPresent(Library::close);
    }
}
