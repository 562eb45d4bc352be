package enface.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/// From the start of the process to the first complete study view, seen from outside: the program as it is packaged,
/// on its module path and with its launcher's options, in a process of its own for every run.
///
/// Seconds on the clock grow with whatever else the machine does; the processor time of the process hardly does.
///
/// Beside each start stands a bare JavaFX window, started in turn with it and without any cache, and beside the calls
/// from a terminal a bare `java`: seconds of different days cannot be compared, their ratios can.
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
        var bare = new ArrayList<Run>();
        for (int run = 0; run < RUNS; run++) {
            var library = folder.resolve(run + ".enface");
            first.add(look(library));
            second.add(look(library));
            bare.add(run(java(BareWindow.Start.class.getName())));
        }
        System.out.println("| start | runs | least s | median s | processor, median s | all, in order |");
        System.out.println("|---|---|---|---|---|---|");
        report("first, imports the sample", first);
        report("second, opens the sample", second);
        report("a bare window", bare);
        System.out.printf(
                Locale.ROOT,
                "%nsecond start to bare window, median of the pairs: %.2f, by processor time %.2f%n%n",
                ratio(second, bare, Run::seconds),
                ratio(second, bare, Run::processor));
        calls(folder.resolve("0.enface"));
    }

    /// Whole calls from a terminal, in turn.
    private static void calls(Path library) throws IOException, InterruptedException {
        var version = new ArrayList<Double>();
        var list = new ArrayList<Double>();
        var bare = new ArrayList<Double>();
        var program = System.getProperty("enface.program");
        for (int run = 0; run < RUNS; run++) {
            version.add(call(List.of(program, "--version")));
            list.add(call(List.of(program, "list", "--library", library.toString())));
            bare.add(call(java("-version")));
        }
        System.out.println("| call | median s | times a bare `java` |");
        System.out.println("|---|---|---|");
        var calls = List.of(
                Map.entry("`enface --version`", version),
                Map.entry("`enface list`", list),
                Map.entry("a bare `java`", bare));
        for (var call : calls) {
            double median = median(call.getValue());
            System.out.printf(Locale.ROOT, "| %s | %.2f | %.1f |%n", call.getKey(), median, median / median(bare));
        }
    }

    private static double call(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (System.nanoTime() - began) / 1e9;
    }

    private static double median(List<Double> all) {
        return all.stream().sorted().toList().get(all.size() / 2);
    }

    private static double ratio(List<Run> ones, List<Run> others, ToDoubleFunction<Run> of) {
        return median(IntStream.range(0, ones.size())
                .mapToObj(i -> of.applyAsDouble(ones.get(i)) / of.applyAsDouble(others.get(i)))
                .toList());
    }

    private static List<String> java(String last) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-classpath",
                System.getProperty("java.class.path"),
                last);
    }

    private record Run(double seconds, double processor) {}

    private static Run look(Path library) throws IOException, InterruptedException {
        return run(List.of(System.getProperty("enface.program"), "--first-look", library.toString()));
    }

    private static Run run(List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command);
        process.environment().put("ENFACE_JAVA_OPTS", "-Dglass.platform=Headless -Dprism.order=sw");
        long began = System.nanoTime();
        var running = process.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var out = new BufferedReader(new InputStreamReader(running.getInputStream(), StandardCharsets.UTF_8))) {
            var line = out.readLine();
            double seconds = (System.nanoTime() - began) / 1e9;
            running.waitFor();
            if (line == null) {
                throw new IOException("no window");
            }
            return new Run(seconds, Long.parseLong(line) / 1000.0);
        }
    }

    private static void report(String name, List<Run> runs) {
        var seconds = runs.stream().map(Run::seconds).toList();
        var all = runs.stream()
                .map(r -> String.format(Locale.ROOT, "%.2f", r.seconds()))
                .toList();
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f | %.2f | %.2f | %s |",
                name,
                runs.size(),
                Collections.min(seconds),
                median(seconds),
                median(runs.stream().map(Run::processor).toList()),
                String.join(" ", all)));
    }
}
