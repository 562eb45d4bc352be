package enface.app;

import enface.job.Progress;
import enface.store.Library;
import enface.store.work.NewWork;
import enface.store.work.NewWork.NewVersion;
import enface.study.WindowModel;
import enface.study.setting.ProgramSettings;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.Role;
import enface.text.VersionText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;

/// A library of 5,000 works in the window: from a key, a choice or a click to the second frame with the list as it is
/// then, and frames while the list is scrolled. *Pulse* is the longest time from one frame to the next meanwhile.
public final class LibraryBench {

    private static final int WORKS = 5_000;

    private LibraryBench() {}

    public static void main(String... arguments) throws IOException {
        var file = Files.createTempDirectory("enface-library").resolve("library.enface");
        try (var library = Library.open(file)) {
            library.works().addAll(works(), text -> text, Instant.EPOCH, Progress.none());
        }
        Application.launch(Case.class, file.toString());
    }

    private static List<NewWork> works() {
        var works = new ArrayList<NewWork>();
        for (int i = 0; i < WORKS; i++) {
            var text = new VersionText(List.of(Paragraph.whole(Kind.BODY, "Words of number " + i + " and harbour.")));
            var other = new VersionText(List.of(Paragraph.whole(Kind.BODY, "第 " + i + " 篇讲话。")));
            works.add(new NewWork(
                    Metadata.EMPTY
                            .with(Field.TITLE, LanguageTag.ENGLISH, "Speech " + i * 7919 % WORKS + " on the harbour")
                            .with(Field.SPEAKER, LanguageTag.ENGLISH, "Speaker " + i % 41)
                            .with(Field.DATE, LanguageTag.ENGLISH, "May " + (1900 + i % 100)),
                    List.of(
                            new NewVersion(LanguageTag.ENGLISH, Role.ORIGINAL, "", false, text),
                            new NewVersion(LanguageTag.SIMPLIFIED_CHINESE, Role.TRANSLATION, "", false, other)),
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    "{}"));
        }
        return works;
    }

    /// The window of the program on that library.
    public static final class Case extends Application {

        /// Something asked for, and when the list shows it.
        private record Step(String name, Runnable deed, BooleanSupplier done) {}

        private final List<Step> steps = new ArrayList<>();
        private Stage stage;
        private WindowModel model;
        private int before;

        @Override
        public void start(Stage stage) {
            this.stage = stage;
            stage.setWidth(1_200);
            stage.setHeight(900);
            var library = Library.open(Path.of(getParameters().getRaw().getFirst()));
            model = EnfaceApplication.wire(stage, library, ProgramSettings.unremembered(Locale.UK));
            step("the list comes", () -> model.toLibrary(), () -> node("#works") != null && shown() == WORKS);
            for (var typed : List.of("s", "sp", "spe", "speech 12", "harbour 77", "")) {
                step("key: “" + typed + "”", () -> type(typed), () -> shown() != before || typed.length() < 9);
            }
            step("speaker", () -> choose("#library-speaker", 3), () -> shown() < WORKS);
            step("any speaker", () -> choose("#library-speaker", 0), () -> shown() == WORKS);
            step("order by title", () -> choose("#library-order", 2), () -> true);
            step("order by speaker", () -> choose("#library-order", 3), () -> true);
            step("all chosen", () -> list().getSelectionModel().selectAll(), () -> true);
            new Clock().start();
        }

        private void step(String name, Runnable deed, BooleanSupplier done) {
            steps.add(new Step(name, deed, done));
        }

        private void type(String text) {
            before = shown();
            ((TextField) node("#library-search")).setText(text);
        }

        private void choose(String box, int entry) {
            ((ComboBox<?>) node(box)).getSelectionModel().select(entry);
        }

        private Node node(String id) {
            return stage.getScene().getRoot().lookup(id);
        }

        private ListView<?> list() {
            return (ListView<?>) node("#works");
        }

        private int shown() {
            return node("#works") == null ? 0 : list().getItems().size();
        }

        /// Begins a step when the one before is drawn and the window is at rest; then scrolls.
        private final class Clock extends AnimationTimer {

            private static final int FRAMES_OF_REST = 60;
            private static final int SCROLLED = 300;

            private final long[] frames = new long[SCROLLED];
            private int rest = FRAMES_OF_REST;
            private int at;
            private int done;
            private boolean running;
            private int scrolled;
            private long began;
            private long last;
            private long longest;

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                if (at == steps.size()) {
                    scroll(here);
                } else if (running) {
                    longest = Math.max(longest, here - last);
                    done += done > 0 || steps.get(at).done().getAsBoolean() ? 1 : 0;
                    if (done == 2) {
                        System.out.printf(
                                Locale.ROOT,
                                "| %s | %.0f | %.0f |%n",
                                steps.get(at).name(),
                                (here - began) / 1e6,
                                longest / 1e6);
                        running = false;
                        rest = FRAMES_OF_REST;
                        at++;
                    }
                } else if (--rest == 0) {
                    running = true;
                    done = 0;
                    longest = 0;
                    began = System.nanoTime();
                    steps.get(at).deed().run();
                }
                last = here;
            }

            /// Three lines of the wheel for each frame.
            private void scroll(long here) {
                if (scrolled == SCROLLED) {
                    Arrays.sort(frames);
                    System.out.printf(
                            Locale.ROOT,
                            "frames while scrolling, ms: p50 %.1f, p95 %.1f, worst %.0f%n",
                            frames[SCROLLED / 2] / 1e6,
                            frames[SCROLLED * 95 / 100] / 1e6,
                            frames[SCROLLED - 1] / 1e6);
                    System.exit(0);
                }
                frames[scrolled++] = here - last;
                var cell = list().lookup(".list-cell");
                Event.fireEvent(
                        cell,
                        new ScrollEvent(
                                ScrollEvent.SCROLL,
                                5,
                                5,
                                5,
                                5,
                                false,
                                false,
                                false,
                                false,
                                false,
                                false,
                                0,
                                -120,
                                0,
                                -120,
                                ScrollEvent.HorizontalTextScrollUnits.NONE,
                                0,
                                ScrollEvent.VerticalTextScrollUnits.LINES,
                                -3,
                                0,
                                null));
            }
        }
    }
}
