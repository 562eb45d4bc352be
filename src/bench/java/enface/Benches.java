package enface;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Runs the measurements one after the other, each in a process of its own with the class path of this one, and ends
/// with 1 where one of them did not end well.
///
/// The others go on all the same: a night's figures are not lost for the first that fails.
final class Benches {

    /// A measurement: its class, and what it is asked.
    private record Bench(String type, List<String> options, List<String> arguments) {

        private static Bench of(String type, String... arguments) {
            return new Bench("enface." + type, List.of(), List.of(arguments));
        }

        /// The same in a small heap.
        private static Bench inSmallHeap(String type, String... arguments) {
            return new Bench("enface." + type, List.of("-Xmx512m"), List.of(arguments));
        }

        private String name() {
            return type.substring(type.lastIndexOf('.') + 1);
        }
    }

    private static final List<Bench> ALL = List.of(
            Bench.of("align.CalibrationBench"),
            Bench.of("language.sentence.SentenceBench"),
            Bench.of("align.SplitBench"),
            Bench.of("align.WorksBench"),
            Bench.of("align.GrowthBench"),
            Bench.of("pane.ScrollingBench"),
            Bench.of("app.OpenBench"),
            Bench.of("app.LibraryBench"),
            Bench.of("app.PracticeBench"),
            Bench.of("app.TypingBench"),
            Bench.of("app.PartingBench"),
            Bench.of("app.StartBench"),
            Bench.of("store.KilledBench"),
            Bench.of("study.NotesKilledBench"),
            Bench.of("study.CorrectionsKilledBench"),
            Bench.of("app.NoteKeysBench"),
            Bench.of("app.RepairKeysBench"),
            Bench.of("intake.FuzzBench"),
            Bench.inSmallHeap("study.LargeImportBench", "memory"),
            Bench.of("study.LargeImportBench"),
            Bench.of("study.CorporaBench"),
            Bench.of("study.ImportBench"),
            Bench.of("study.ImportBench", "book"));

    private Benches() {}

    /// Takes `all`, or the names of some of them, separated by commas.
    public static void main(String... arguments) throws IOException, InterruptedException {
        var wanted = arguments.length == 0 ? List.of("all") : List.of(arguments[0].split(","));
        var chosen = ALL.stream()
                .filter(bench -> wanted.contains("all") || wanted.contains(bench.name()))
                .toList();
        var failed = new ArrayList<String>();
        for (var bench : chosen) {
            System.out.println("\n" + bench.name() + " " + String.join(" ", bench.arguments()));
            if (run(bench) != 0) {
                failed.add(bench.name());
            }
        }
        if (chosen.isEmpty()) {
            System.out.println("no such measurement: " + wanted + "; there are "
                    + ALL.stream().map(Bench::name).distinct().toList());
        } else if (!failed.isEmpty()) {
            System.out.println("did not end well: " + failed);
        }
        System.exit(chosen.isEmpty() || !failed.isEmpty() ? 1 : 0);
    }

    private static int run(Bench bench) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(String.join(File.separator, System.getProperty("java.home"), "bin", "java"));
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(bench.options());
        command.add("-Denface.program=" + System.getProperty("enface.program", ""));
        command.add("-classpath");
        command.add(System.getProperty("java.class.path"));
        command.add(bench.type());
        command.addAll(bench.arguments());
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
