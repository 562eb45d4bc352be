package enface.study;

import java.nio.file.Files;
import java.util.Random;

/// Kills a program that takes notes and translates, two hundred times at random points: nothing that was
/// acknowledged may be lost. Ends with 1 where anything was.
///
/// Takes the number of times as its argument, where another one is wanted.
final class NotesKilledBench {

    private static final int TO_A_LIBRARY = 25;

    private NotesKilledBench() {}

    public static void main(String... arguments) throws Exception {
        int times = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        int acknowledged = 0;
        int bad = 0;
        for (int done = 0; done < times; done += TO_A_LIBRARY) {
            var folder = Files.createTempDirectory("enface-notes-killed");
            var killed = new NotesKilled(folder.resolve("x.enface"), new Random(done));
            for (int i = 0; i < Math.min(TO_A_LIBRARY, times - done); i++) {
                var end = killed.kill();
                acknowledged += end.acknowledged();
                if (!end.wrong().isEmpty()) {
                    bad++;
                    System.out.println("time " + (done + i) + ": " + end.wrong() + " in " + folder);
                }
            }
        }
        System.out.println(times + " times killed, " + acknowledged + " deeds acknowledged, " + bad
                + " times anything was lost or wrong");
        System.exit(bad == 0 ? 0 : 1);
    }
}
