package enface.align;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How aligning grows with the texts: time, processor time, heap and accuracy from 300 to 100,000 segments a side.
///
/// Every call is the first of a process of its own, with at most 1 GB of heap. *Program* is the packaged program from
/// its start to its end, with all it remembers; its launcher is named by the property `enface.program`. Prints a table,
/// and writes it as `align.csv` and a plot as `growth.svg` into `target/bench`.
public final class GrowthBench {

    private static final Path FOLDER = Path.of("target", "bench");
    private static final String HEAD =
            "texts,languages,source,target,dictionary,program s,process s,call s,processor s,heap MB,memory MB,silence s,strict F1";

    private GrowthBench() {}

    /// Without arguments runs everything, otherwise the cases whose names are given.
    public static void main(String... arguments) throws IOException, InterruptedException {
        if (!RealUnits.areAtHand()) {
            System.out.println("no texts at hand, nothing measured");
            return;
        }
        var names = List.of(arguments);
        var lines = new ArrayList<String>();
        var curves = new LinkedHashMap<String, List<Plot.Point>>();
        tell(lines, HEAD);
        for (var one : GrowthCase.all()) {
            if (names.isEmpty() || names.contains(one.name())) {
                var text = one.made().get();
                var figures = run(one, text);
                int sources = text.source().size();
                int targets = text.target().size();
                var words = one.words().shown();
                tell(lines, String.join(",", one.name(), one.languages(), sources + "," + targets, words, figures));
                if (one.grows()) {
                    var parts = figures.split(",", -1);
                    curves.computeIfAbsent(one.languages() + ", dictionary: " + words, _ -> new ArrayList<>())
                            .add(new Plot.Point(Math.max(sources, targets), Double.parseDouble(parts[3]), parts[7]));
                }
            }
        }
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve("align.csv"), lines);
        Files.writeString(FOLDER.resolve("growth.svg"), plot(curves));
    }

    private static void tell(List<String> lines, String line) {
        lines.add(line);
        System.out.println("| " + line.replace(",", " | ") + " |");
    }

    private static String plot(Map<String, List<Plot.Point>> curves) {
        return Plot.svg(
                "Processor seconds of a process with one call; beside each point the strict F1",
                new Plot.Axis(
                        "segments of the longer side", 100, 200_000, true, List.of(100.0, 1000.0, 10_000.0, 100_000.0)),
                new Plot.Axis("seconds", 0.1, 100, true, List.of(0.1, 1.0, 10.0, 100.0)),
                curves.entrySet().stream()
                        .map(e -> new Plot.Curve(e.getKey(), e.getValue()))
                        .toList());
    }

    private static String run(GrowthCase one, MadeText text) throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("enface-align");
        Files.write(folder.resolve("source.txt"), text.source());
        Files.write(folder.resolve("target.txt"), text.target());
        Files.write(
                folder.resolve("gold.links"),
                text.gold().stream().map(l -> l.source() + ":" + l.target()).toList());
        if (one.words() == GrowthCase.Words.TABLE) {
            Files.write(
                    folder.resolve(GrowthRun.TABLE),
                    InventedBook.of(0, GrowthCase.SEED).dictionary());
        }
        var program = program(one, folder);
        long began = System.nanoTime();
        var process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-Xmx1g",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        GrowthRun.class.getName(),
                        folder.toString(),
                        one.sourceLanguage(),
                        one.targetLanguage(),
                        one.words().shown())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String figures;
        try (var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            var taken = out.readLine();
            double seconds = (System.nanoTime() - began) / 1e9;
            figures = program + "," + String.format(Locale.ROOT, "%.2f", seconds) + "," + taken + "," + out.readLine();
        }
        if (process.waitFor() != 0) {
            throw new IOException(one.name() + " could not be aligned");
        }
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return figures;
    }

    /// Seconds of the packaged program, from its start to its end, where it is at hand.
    private static String program(GrowthCase one, Path folder) throws IOException, InterruptedException {
        var launcher = System.getProperty("enface.program");
        if (launcher == null) {
            return "–";
        }
        var command = new ArrayList<>(List.of(
                launcher,
                "align",
                "--sentences",
                folder.resolve("source.txt").toString(),
                folder.resolve("target.txt").toString(),
                "--source-lang",
                one.sourceLanguage(),
                "--target-lang",
                one.targetLanguage(),
                "-o",
                folder.resolve("found.links").toString(),
                "--library",
                folder.resolve("empty.enface").toString()));
        switch (one.words()) {
            case NONE -> command.add("--no-lexicon");
            case TABLE ->
                command.addAll(
                        List.of("--dictionary", folder.resolve(GrowthRun.TABLE).toString()));
            case LEXICON -> {}
        }
        var builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long began = System.nanoTime();
        if (builder.start().waitFor() != 0) {
            throw new IOException(one.name() + " could not be aligned by the program");
        }
        return String.format(Locale.ROOT, "%.2f", (System.nanoTime() - began) / 1e9);
    }
}
