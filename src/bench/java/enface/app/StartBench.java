package enface.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    /// Give the launcher of the packaged program in the property `enface.program`.
    public static void main(String... arguments) throws IOException, InterruptedException {
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
        var process = new ProcessBuilder(System.getProperty("enface.program"), "--first-look", library.toString());
        process.environment().put("ENFACE_JAVA_OPTS", "-Dglass.platform=Headless -Dprism.order=sw");
        long began = System.nanoTime();
        var running = process.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = new BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            double seconds = (System.nanoTime() - began) / 1e9;
            running.waitFor();
            if (line == null) {
                throw new IOException("no study view");
            }
            return new Run(seconds, Long.parseLong(line) / 1000.0);
        }
    }

    private static void report(String name, List<Run> runs) {
        var sorted = runs.stream().map(Run::seconds).sorted().toList();
        var processor = runs.stream().map(Run::processor).sorted().toList();
        var all = runs.stream()
                .map(r -> String.format(Locale.ROOT, "%.2f", r.seconds()))
                .toList();
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
}
