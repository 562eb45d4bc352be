package enface.app;

import enface.pane.FacingPanes;
import enface.store.Library;
import enface.study.Screen.OfStudy;
import enface.study.WindowModel;
import enface.study.setting.ProgramSettings;
import enface.study.setting.Settings.Light;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;

/// What a person waits for in a long work: from the click in the library to the first complete view, the first find
/// and the next, another light, the other layout. The whole program, in a process of its own for every run, with the
/// options of its launcher and no more heap than it may need.
///
/// Everything ends with the second frame after what was asked for is laid out: then it has been drawn. *Pulse* is the
/// longest time from one frame to the next meanwhile, in which the window answered nothing.
public final class OpenBench {

    private static final int RUNS = 5;
    private static final String MOST_HEAP = "-Xmx400m";

    private OpenBench() {}

    /// Without arguments measures the long work and a short one; with a library, opens the window on that once.
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            Application.launch(Case.class, arguments);
            return;
        }
        var folder = Files.createTempDirectory("enface-open");
        System.out.println("| segments | " + String.join(" | ", Case.HEADS) + " |");
        System.out.println("|---".repeat(Case.HEADS.size() + 1) + "|");
        for (int segments : List.of(300, StoredVerses.ALL)) {
            var library = folder.resolve(segments + ".enface");
            StoredVerses.write(library, segments);
            for (int run = 0; run < RUNS; run++) {
                run(library);
            }
        }
    }

    private static void run(Path library) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                MOST_HEAP,
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw"));
        command.addAll(List.of(System.getProperty("enface.java", "").split(" ", -1)));
        command.removeIf(String::isBlank);
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), OpenBench.class.getName(), library.toString()));
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("a run failed");
        }
    }

    /// One run, in the window of the program.
    public static final class Case extends Application {

        private static final List<String> HEADS = List.of(
                "open: shown / drawn, ms (pulse; processor, of it the window's thread)",
                "first find, ms (pulse)",
                "first Pinyin",
                "find again",
                "dark, sepia, contrast, light: first",
                "again",
                "layout: rows, pages, rows, pages",
                "to the library, open again",
                "heap after all / peak, MB");

        private final List<String> cells = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private WindowModel model;
        private Stage stage;

        /// Something asked for, and when it is there.
        private record Step(Runnable deed, BooleanSupplier done, boolean endsCell) {}

        @Override
        public void start(Stage stage) {
            this.stage = stage;
            var file = Path.of(getParameters().getRaw().getFirst());
            model = EnfaceApplication.wire(
                    stage, Library.open(file), ProgramSettings.unremembered(Locale.getDefault()));
            open();
            find("起初");
            find("tiandi");
            find("water");
            for (int round = 0; round < 2; round++) {
                for (var light : List.of(Light.DARK, Light.SEPIA, Light.CONTRAST, Light.LIGHT)) {
                    step(() -> model.settings().lightProperty().set(light), () -> true, light == Light.LIGHT);
                }
            }
            for (int round = 0; round < 4; round++) {
                boolean rows = round % 2 == 0;
                step(() -> model.settings().rowsProperty().set(rows), () -> true, round == 3);
            }
            step(model::toLibrary, () -> node("#works") != null, false);
            open();
            new Clock().start();
        }

        private void step(Runnable deed, BooleanSupplier done, boolean endsCell) {
            steps.add(new Step(deed, done, endsCell));
        }

        private void open() {
            step(this::click, this::isLaidOut, true);
        }

        private boolean isLaidOut() {
            return node("#panes") instanceof FacingPanes panes && panes.getHeight() > 0 && panes.lastVisibleRow() > 0;
        }

        private void click() {
            var cell = stage.getScene().getRoot().lookup("#works .list-cell");
            Event.fireEvent(
                    cell,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            5,
                            5,
                            5,
                            5,
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            false,
                            new PickResult(cell, 5, 5)));
        }

        private void find(String text) {
            var before = new String[1];
            step(
                    () -> {
                        if (!node("#find-bar").isVisible()) {
                            press(node("#panes"), KeyCode.F);
                        }
                        before[0] = ((Labeled) node("#find-count")).getText();
                        ((TextField) node("#find-text")).setText(text);
                    },
                    () -> !((Labeled) node("#find-count")).getText().equals(before[0]),
                    true);
        }

        private static void press(Node node, KeyCode code) {
            Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
        }

        private Node node(String id) {
            return stage.getScene().getRoot().lookup(id);
        }

        private static String millis(long nanos) {
            return String.format(Locale.ROOT, "%.0f", nanos / 1e6);
        }

        /// Begins a step when the one before is drawn and the window is at rest.
        private final class Clock extends AnimationTimer {

            private static final int FRAMES_OF_REST = 20;
            /// A person looks at the list for a second and a half at least.
            private static final int FRAMES_BEFORE = 90;
            private static final long LONGEST_WAIT = 30_000_000_000L;

            private final List<String> parts = new ArrayList<>();
            private int rest = FRAMES_BEFORE;
            private int at;
            private boolean running;
            private int framesDone;
            private long began;
            private long cpuBegan;
            private long ownBegan;
            private long before;
            private long longest;
            private long shown;

            Clock() {
                model.screenProperty().addListener((_, _, now) -> {
                    if (now instanceof OfStudy) {
                        shown = System.nanoTime();
                    }
                });
            }

            @Override
            public void handle(long now) {
                long here = System.nanoTime();
                if (!running) {
                    if (--rest > 0) {
                        return;
                    }
                    if (at == steps.size()) {
                        stop();
                        report();
                        return;
                    }
                    System.gc();
                    running = true;
                    framesDone = 0;
                    longest = 0;
                    cpuBegan = processor();
                    ownBegan = ownProcessor();
                    began = System.nanoTime();
                    before = began;
                    steps.get(at).deed().run();
                    return;
                }
                longest = Math.max(longest, here - before);
                before = here;
                if (framesDone > 0 || steps.get(at).done().getAsBoolean()) {
                    framesDone++;
                }
                if (framesDone == 2) {
                    end(here);
                } else if (here - began > LONGEST_WAIT) {
                    System.out.println("step " + at + " does not end");
                    Runtime.getRuntime().halt(1);
                }
            }

            private void end(long here) {
                var step = steps.get(at++);
                running = false;
                rest = FRAMES_OF_REST;
                var text = millis(here - began) + " (" + millis(longest) + ")";
                if (shown > began) {
                    text = millis(shown - began) + " / " + millis(here - began) + " (" + millis(longest) + "; "
                            + millis(processor() - cpuBegan) + ", " + millis(ownProcessor() - ownBegan) + ")";
                }
                parts.add(text);
                if (step.endsCell()) {
                    cells.add(String.join(", ", parts));
                    parts.clear();
                }
            }

            private void report() {
                System.gc();
                var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
                long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(p -> p.getType() == MemoryType.HEAP)
                        .mapToLong(p -> p.getPeakUsage().getUsed())
                        .sum();
                cells.add(memory.getUsed() / 1_000_000 + " / " + peak / 1_000_000);
                int rows = ((OfStudy) model.screenProperty().get())
                        .model()
                        .reading()
                        .shownProperty()
                        .get()
                        .rows()
                        .size();
                System.out.println("| " + rows + " | " + String.join(" | ", cells) + " |");
                System.out.flush();
                System.exit(0);
            }

            private static long ownProcessor() {
                return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            }

            private static long processor() {
                return ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toNanos();
            }
        }
    }
}
