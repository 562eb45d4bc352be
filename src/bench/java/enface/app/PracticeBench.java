package enface.app;

import enface.pane.FacingPanes;
import enface.store.Library;
import enface.study.Screen.OfStudy;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.practice.PracticeModel;
import enface.study.setting.ProgramSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/// What a person feels who practises on a long work: beginning an attempt, its first sentence, ten more, and the same
/// with the attempt shown beside the original. The whole program, headless.
///
/// *Pulse* is the longest time from one frame to the next from the deed until all is saved and shown; *saved* the time
/// from the last key until all is in the library, the wait for the next key included.
public final class PracticeBench {

    private PracticeBench() {}

    public static void main(String... arguments) throws IOException {
        var library = Files.createTempDirectory("enface-practice").resolve("verses.enface");
        StoredVerses.write(library, StoredVerses.ALL);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Application.launch(Case.class, library.toString());
    }

    /// One run, in the window of the program.
    public static final class Case extends Application {

        private static final int FRAMES_OF_REST = 30;
        private static final int SENTENCES = 10;

        /// Something a person does, and when all that follows is done.
        private record Step(String name, Runnable deed, BooleanSupplier done) {}

        private final List<Step> steps = new ArrayList<>();
        private WindowModel model;
        private Stage stage;

        @Override
        public void start(Stage stage) {
            this.stage = stage;
            model = EnfaceApplication.wire(
                    stage,
                    Library.open(Path.of(getParameters().getRaw().getFirst())),
                    ProgramSettings.unremembered(Locale.getDefault()));
            steps.add(new Step(
                    "open", () -> model.screens().open(model.works().getFirst().id()), this::isLaidOut));
            steps.add(new Step("begin", () -> practice().begin(model.words()), () -> true));
            for (int i = 0; i <= SENTENCES; i++) {
                var text = "A sentence of my own, number " + i + ".";
                var name = i == 0 ? "first sentence" : "sentence";
                steps.add(new Step(name, () -> practice().textProperty().set(text), this::isSaved));
                steps.add(new Step("next", () -> practice().next(), () -> true));
            }
            steps.add(new Step("end", () -> practice().end(), () -> true));
            steps.add(new Step("show it", this::showIt, this::isLaidOut));
            steps.add(new Step("begin, shown", () -> practice().begin(model.words()), () -> true));
            for (int i = 0; i <= SENTENCES; i++) {
                var text = "Another sentence of my own, number " + i + ".";
                steps.add(new Step(
                        "sentence, shown", () -> practice().textProperty().set(text), this::isSaved));
                steps.add(new Step("next, shown", () -> practice().next(), this::isPublished));
            }
            steps.add(new Step("end, shown", () -> practice().end(), () -> true));
            new Clock().start();
        }

        private StudyModel study() {
            return ((OfStudy) model.screenProperty().get()).model();
        }

        private PracticeModel practice() {
            return study().practice();
        }

        private void showIt() {
            var versions = study().work().versions();
            study().reading().show(List.of(versions.getFirst(), versions.getLast()));
        }

        private boolean isSaved() {
            return practice().savedProperty().get();
        }

        private boolean isPublished() {
            return isSaved()
                    && study().reading().shownProperty().get().versions().stream()
                            .anyMatch(v -> v.text().segmentCount()
                                    == practice().writtenProperty().get());
        }

        private boolean isLaidOut() {
            return stage.getScene().getRoot().lookup("#panes") instanceof FacingPanes panes
                    && panes.getHeight() > 0
                    && panes.lastVisibleRow() > 0;
        }

        /// Begins a step when the one before is done and the window is at rest.
        private final class Clock extends AnimationTimer {

            private int rest = FRAMES_OF_REST;
            private int at;
            private boolean running;
            private long began;
            private long before;
            private long longest;
            private int frames;
            private long done;

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                if (!running) {
                    if (--rest <= 0) {
                        begin();
                    }
                    return;
                }
                longest = Math.max(longest, here - before);
                before = here;
                if (done == 0 && steps.get(at).done().getAsBoolean()) {
                    done = here;
                }
                if (done > 0 && ++frames > FRAMES_OF_REST) {
                    System.out.printf(
                            Locale.ROOT,
                            "| %s | pulse %.0f | done %.0f |%n",
                            steps.get(at).name(),
                            longest / 1e6,
                            (done - began) / 1e6);
                    at++;
                    running = false;
                    rest = FRAMES_OF_REST;
                }
            }

            private void begin() {
                if (at == steps.size()) {
                    stop();
                    System.out.flush();
                    System.exit(0);
                }
                running = true;
                longest = 0;
                frames = 0;
                done = 0;
                began = System.nanoTime();
                before = began;
                steps.get(at).deed().run();
            }
        }
    }
}
