package enface.study;

import java.nio.file.Files;
import java.util.Random;

/// Kills a program that corrects texts and repairs alignments, two hundred times at random points: what was
/// acknowledged must be there, and be taken back to what was imported. Ends with 1 where anything was otherwise.
///
/// Takes the number of times as its argument, where another one is wanted.
final class CorrectionsKilledBench {

    private static final int TO_A_LIBRARY = 25;

    private CorrectionsKilledBench() {}

    public static void main(String... arguments) throws Exception {
        int times = arguments.length == 0 ? 200 : Integer.parseInt(arguments[0]);
        int acknowledged = 0;
        int bad = 0;
        for (int done = 0; done < times; done += TO_A_LIBRARY) {
            var folder = Files.createTempDirectory("enface-corrections-killed");
            var killed = new CorrectionsKilled(folder.resolve("x.enface"), new Random(done));
            for (int i = 0; i < Math.min(TO_A_LIBRARY, times - done); i++) {
                var end = killed.kill();
                acknowledged += end.acknowledged();
                if (!end.wrong().isEmpty()) {
                    bad++;
                    System.out.println("time " + (done + i) + ": " + end.wrong() + " in " + folder);
                }
            }
            var wrong = killed.takeBackAndMakeAgain();
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
