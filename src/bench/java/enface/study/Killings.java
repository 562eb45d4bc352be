package enface.study;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Kills programs at random points, some of them on each of several libraries, and tells what was lost.
final class Killings {

    private static final int USUAL = 200;
    private static final int TO_A_LIBRARY = 25;

    /// Makes a library, and the programs that write it.
    @FunctionalInterface
    interface Maker {
        Killing of(Path library, Random random) throws Exception;
    }

    private Killings() {}

    /// Ends the process, with 1 where anything was lost or wrong.
    ///
    /// @param arguments how many are killed, where that is another number than usual
    static void run(Maker maker, String... arguments) throws Exception {
        int times = arguments.length == 0 ? USUAL : Integer.parseInt(arguments[0]);
        int acknowledged = 0;
        int bad = 0;
        for (int done = 0; done < times; done += TO_A_LIBRARY) {
            var folder = Files.createTempDirectory("enface-killed");
            var killing = maker.of(folder.resolve("x.enface"), new Random(done));
            for (int i = 0; i < Math.min(TO_A_LIBRARY, times - done); i++) {
                var end = killing.kill();
                acknowledged += end.acknowledged();
                if (!end.wrong().isEmpty()) {
                    bad++;
                    System.out.println("time " + (done + i) + ": " + end.wrong() + " in " + folder);
                }
            }
            var wrong = killing.wrongAtLast();
            if (!wrong.isEmpty()) {
                bad++;
                System.out.println("library " + folder + ": " + wrong);
            }
        }
        System.out.println(times + " times killed, " + acknowledged + " deeds acknowledged, " + bad
                + " times anything was lost or wrong");
        System.exit(bad == 0 ? 0 : 1);
    }
}
