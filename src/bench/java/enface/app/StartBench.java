package enface.app;

import enface.pane.FacingPanes;
import enface.store.Library;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.stage.Stage;

/// From the start of the process to the first complete study view, seen from outside: the program as it is packaged,
/// on its module path and with its launcher's options, in a process of its own for every run.
///
/// Seconds on the clock grow with whatever else the machine does; the processor time of the process hardly does.
///
/// The view is complete at the second frame after the panes were laid out with their texts. The first start makes its
/// library and imports the sample; a second start finds it there and opens it.
public final class StartBench {

    private static final int RUNS = 7;

    private StartBench() {}

    /// Without arguments runs everything; with a library, opens the window on that once.
    ///
    /// Give the folder of the program's jars in the property `enface.lib`.
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (arguments.length == 1) {
            Application.launch(Case.class, arguments);
            return;
        }
        var folder = Files.createTempDirectory("enface-start");
        var first = new ArrayList<Run>();
        var second = new ArrayList<Run>();
        for (int run = 0; run < RUNS; run++) {
            var library = folder.resolve(run + ".enface");
            first.add(run(library));
            second.add(run(library));
        }
        System.out.println("| start | runs | least s | median s | processor, median s | all, in order |");
        System.out.println("|---|---|---|---|---|---|");
        report("first, imports the sample", first);
        report("second, opens the sample", second);
    }

    private record Run(double seconds, double processor) {}

    private static Run run(Path library) throws IOException, InterruptedException {
        var command = List.of(
                System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "--enable-native-access=javafx.graphics,org.xerial.sqlitejdbc",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--module-path",
                System.getProperty("enface.lib"),
                "--patch-module",
                "enface=" + testClasses(),
                "--module",
                "enface/" + StartBench.class.getName(),
                library.toString());
        long began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            double seconds = (System.nanoTime() - began) / 1e9;
            process.waitFor();
            if (line == null) {
                throw new IOException("no study view");
            }
            return new Run(seconds, Long.parseLong(line) / 1000.0);
        }
    }

    private static String testClasses() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(p -> p.endsWith("test-classes"))
                .findFirst()
                .orElseThrow();
    }

    private static void report(String name, List<Run> runs) {
        var sorted = runs.stream().map(Run::seconds).sorted().toList();
        var processor = runs.stream().map(Run::processor).sorted().toList();
        var all = runs.stream().map(r -> String.format(Locale.ROOT, "%.2f", r.seconds())).toList();
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %s |",
                name,
                runs.size(),
                sorted.getFirst(),
                sorted.get(sorted.size() / 2),
                processor.get(processor.size() / 2),
                String.join(" ", all)));
    }

    /// The program, and a look at it in every frame.
    public static final class Case extends Application {

        @Override
        public void start(Stage stage) {
            var model = EnfaceApplication.wire(
                    stage, Library.open(Path.of(getParameters().getRaw().getFirst())));
            if (model.works().isEmpty()) {
                model.openSample();
            } else {
                model.open(model.works().getFirst().id());
            }
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    boolean laidOut = stage.getScene().getRoot().lookup(".facing-panes") instanceof FacingPanes panes
                            && panes.getHeight() > 0
                            && panes.lastVisibleRow() > 0;
                    frames = laidOut ? frames + 1 : 0;
                    if (frames == 2) {
                        System.out.println(ProcessHandle.current()
                                .info()
                                .totalCpuDuration()
                                .orElseThrow()
                                .toMillis());
                        System.out.flush();
                        Runtime.getRuntime().halt(0);
                    }
                }
            }.start();
        }
    }
}
