package enface.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;

/// Kills programs in the middle of writing one library, two hundred times: nothing that was acknowledged may be lost,
/// whatever else opens and closes the files meanwhile. Ends with 1 where anything was.
///
/// Takes the number of runs as its argument, where another one is wanted, and then the number of the first, from 0.
final class KilledBench {

    private KilledBench() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        int runs = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        int acknowledged = 0;
        int bad = 0;
        int first = arguments.length < 2 ? 0 : Integer.parseInt(arguments[1]);
        for (int run = first; run < first + runs; run++) {
            var folder = Files.createTempDirectory("enface-killed");
            var end = new Killed(folder.resolve("x.enface"), new Random(run))
                    .run(
                            run % 2 == 0
                                    ? List.of(List.of("peeking", "importing"), List.of("peeking", "reopening"))
                                    : List.of(
                                            List.of("peeking"), List.of("reopening", "importing"), List.of("peeking")));
            acknowledged += end.acknowledged();
            if (!end.lost().isEmpty() || !end.problems().isEmpty() || end.halves() > 0 || end.died() > 0) {
                bad++;
                System.out.println("run " + run + ": " + end + " in " + folder);
            } else {
                try (var files = Files.list(folder)) {
                    for (var file : files.toList()) {
                        Files.delete(file);
                    }
                }
                Files.delete(folder);
            }
        }
        System.out.println(
                runs + " runs, " + acknowledged + " notes acknowledged, " + bad + " runs with anything lost");
        System.exit(bad == 0 ? 0 : 1);
    }
}
