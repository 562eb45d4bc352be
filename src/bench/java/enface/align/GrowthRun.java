package enface.align;

import enface.align.lexicon.DictionaryFiles;
import enface.align.lexicon.Lexicon;
import enface.align.lexicon.PackedLexicon;
import enface.job.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// One call of the aligner, the first of its process, the reading of the dictionary included.
///
/// Prints what it took as soon as it is done: seconds of the call, seconds of all threads of the process, the most heap
/// in use and the most memory of the process in MB, and the most seconds between two words of progress; then, on a line
/// of its own, the strict F1.
public final class GrowthRun {

    static final String TABLE = "words.tsv";

    private GrowthRun() {}

    /// @param arguments a folder with `source.txt`, `target.txt` and `gold.links`, the two languages, and which
    ///     dictionary: `lexicon` that of the program, `table` the one in `words.tsv`
    public static void main(String... arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var source = Gold.side(folder.resolve("source.txt"), arguments[1]);
        var target = Gold.side(folder.resolve("target.txt"), arguments[2]);
        var most = new AtomicLong();
        var sampler = Thread.ofPlatform().daemon().start(() -> sample(most));
        var silence = new Silence();

        List<Lexicon> lexicons = switch (arguments[3]) {
            case "lexicon" -> List.of(PackedLexicon.chineseEnglish());
            case "table" ->
                List.of(new DictionaryFiles().read(folder.resolve(TABLE), source.language(), target.language()));
            default -> List.of();
        };
        var alignment = new StandardAligner(lexicons).align(source, target, silence);

        double seconds = silence.ended();
        var processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        sampler.interrupt();
        System.out.println(String.format(
                Locale.ROOT,
                "%.2f,%.2f,%d,%s,%.2f",
                seconds,
                processor.toMillis() / 1000.0,
                most.get() >> 20,
                resident(),
                silence.longest / 1e9));
        var gold = Gold.read(
                "the gold",
                folder.resolve("source.txt"),
                arguments[1],
                folder.resolve("target.txt"),
                arguments[2],
                folder.resolve("gold.links"));
        System.out.println(
                String.format(Locale.ROOT, "%.3f", gold.score(alignment).f1()));
    }

    /// The most memory that the system gave the process, in MB, where it says so.
    private static String resident() throws IOException {
        var status = Path.of("/proc/self/status");
        return !Files.exists(status)
                ? "–"
                : Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .map(line -> Integer.toString(Integer.parseInt(line.replaceAll("\\D", "")) >> 10))
                        .findFirst()
                        .orElse("–");
    }

    /// The heap in use, garbage included, looked at every five milliseconds.
    private static void sample(AtomicLong most) {
        var runtime = Runtime.getRuntime();
        while (!Thread.currentThread().isInterrupted()) {
            most.accumulateAndGet(runtime.totalMemory() - runtime.freeMemory(), Math::max);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /// Hears progress, and for how long there was none: so long nobody could have cancelled.
    private static final class Silence implements Progress {

        private final long began = System.nanoTime();
        private long heard = began;
        private long longest;

        @Override
        public void step(long done, long total) {
            long now = System.nanoTime();
            longest = Math.max(longest, now - heard);
            heard = now;
        }

        double ended() {
            step(1, 1);
            return (heard - began) / 1e9;
        }
    }
}
