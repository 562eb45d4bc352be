package enface.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/// A program of ours, in a process of its own, that is killed in the middle of whatever it does.
final class KilledProgram {

    private static final int SOON_NANOS = 20_000_000;

    private KilledProgram() {}

    /// Starts a program on a library and kills it within a moment after it has acknowledged so many deeds.
    ///
    /// @param acknowledges takes each whole line it says, and tells whether a deed is acknowledged by it
    static void run(Class<?> program, Path library, Random random, int deeds, Predicate<String> acknowledges)
            throws IOException, InterruptedException {
        var process = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        library.toString(),
                        Long.toString(random.nextLong())))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        int acknowledged = 0;
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (acknowledges.test(line) && ++acknowledged == deeds) {
                    killSoon(process, random);
                }
            }
        }
        process.waitFor();
    }

    private static void killSoon(Process process, Random random) {
        long until = System.nanoTime() + random.nextInt(SOON_NANOS);
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        process.toHandle().destroyForcibly(); // what it said until then can still be read
    }
}
