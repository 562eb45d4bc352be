package enface.study;

import enface.Corpora;
import enface.align.LazyAligner;
import enface.align.StandardAligner;
import enface.align.lexicon.PackedLexicon;
import enface.intake.draft.IntakeException;
import enface.job.CancelledException;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.study.importing.Importing;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// What large files that lay texts side by side cost. With `memory` a TMX of 500,000 units comes in, in the heap that
/// the process was given, and once more until it is cancelled; without it 100,000 units and as many rows in three
/// languages come in, beside what it costs merely to read the lines and put them into tables through plain JDBC.
public final class LargeImportBench {

    private static final int UNITS = 500_000;
    private static final int ROWS = 100_000;
    private static final String[] ENGLISH =
            "the boats came late that year and nobody waited for them on the old quay but a lamp burned in every window"
                    .split(" ");
    private static final String CHINESE = "那年船到得很晚码头上没有人等它们只是每扇窗里都亮着一盏灯老人说他们不会回来了";

    private LargeImportBench() {}

    public static void main(String... arguments) throws IOException, IntakeException, SQLException {
        var folder = Files.createTempDirectory("enface-large");
        if (arguments.length > 0 && arguments[0].equals("memory")) {
            memory(folder);
            return;
        }
        if (Corpora.have("scale/pli-en-100k.tmx.gz", "scale/pli-en-de-3way.tsv.gz")) {
            compare("memory", Corpora.file("scale/pli-en-100k.tmx.gz"), folder);
            compare("table", Corpora.file("scale/pli-en-de-3way.tsv.gz"), folder);
        } else {
            say("Real texts are not beside the project: invented ones take their place.");
            compare("memory, invented", made(folder, ROWS), folder);
            compare("table, invented", madeTable(folder, ROWS), folder);
        }
    }

    private static void memory(Path folder) throws IOException, IntakeException {
        var file = made(folder, UNITS);
        var steps = new AtomicLong();
        long began = System.nanoTime();
        try (var library = Library.open(folder.resolve("whole.enface"))) {
            bring(library, file, (_, _) -> steps.incrementAndGet());
            say(
                    "%,d units in %.1f s, heap of %d MB, %,d steps told, %,d segments stored",
                    UNITS,
                    seconds(began),
                    Runtime.getRuntime().maxMemory() >> 20,
                    steps.get(),
                    library.figures().segments());
        }
        try (var library = Library.open(folder.resolve("cancelled.enface"))) {
            long most = steps.get() / 2;
            var cancelled = new AtomicLong();
            steps.set(0);
            began = System.nanoTime();
            try {
                bring(library, file, (_, _) -> {
                    if (steps.incrementAndGet() > most) {
                        cancelled.compareAndSet(0, System.nanoTime());
                        throw new CancelledException();
                    }
                });
                throw new IllegalStateException("was not cancelled");
            } catch (CancelledException _) {
                say(
                        "cancelled half way: over after %.1f s, %.2f s after it was called off; %d works stored",
                        seconds(began),
                        seconds(cancelled.get()),
                        library.figures().works());
                began = System.nanoTime();
                library.works().sweep(Progress.none());
                say("what was left is taken away in %.1f s", seconds(began));
            }
        }
    }

    private static void compare(String name, Path file, Path folder) throws IOException, IntakeException, SQLException {
        long began = System.nanoTime();
        long rows = plain(file, folder.resolve(name + "-plain.db"));
        double plain = seconds(began);
        began = System.nanoTime();
        try (var library = Library.open(folder.resolve(name + ".enface"))) {
            bring(library, file, Progress.none());
            double whole = seconds(began);
            say(
                    "%s: %,d lines; plain JDBC %.1f s, Enface %.1f s (%.1f times), %,d segments, load %.1f",
                    name,
                    rows,
                    plain,
                    whole,
                    whole / plain,
                    library.figures().segments(),
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
    }

    private static void bring(Library library, Path file, Progress progress) throws IntakeException {
        var aligner = new LazyAligner(() -> new StandardAligner(List.of(PackedLexicon.chineseEnglish())));
        var importing = new Importing(library, aligner, new Folding(), InstantSource.system());
        var prepared = importing.prepare(importing.read(List.of(file), List.of(), progress), progress);
        importing.accept(prepared, progress);
    }

    /// Every line of a file into a table with an index of its words.
    private static long plain(Path file, Path into) throws IOException, SQLException {
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + into);
                var lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            database.createStatement().execute("CREATE TABLE text (id INTEGER PRIMARY KEY, said TEXT NOT NULL) STRICT");
            database.createStatement().execute("CREATE VIRTUAL TABLE words USING fts5 (said, content='')");
            database.setAutoCommit(false);
            long count = 0;
            try (var text = database.prepareStatement("INSERT INTO text VALUES (?, ?)");
                    var words = database.prepareStatement("INSERT INTO words (rowid, said) VALUES (?, ?)")) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    for (var cell : line.split("\t|</seg>", -1)) {
                        count++;
                        text.setLong(1, count);
                        text.setString(2, cell);
                        text.executeUpdate();
                        words.setLong(1, count);
                        words.setString(2, cell);
                        words.executeUpdate();
                    }
                }
            }
            database.commit();
            return count;
        }
    }

    /// A memory of invented sentences.
    private static Path made(Path folder, int units) throws IOException {
        var file = folder.resolve("made.tmx.gz");
        var random = new Random(7);
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            out.write("<tmx version=\"1.4\"><header srclang=\"en\"/><body>\n");
            for (int i = 0; i < units; i++) {
                out.write("<tu><tuv xml:lang=\"en\"><seg>" + english(random, i)
                        + "</seg></tuv><tuv xml:lang=\"zh\"><seg>" + chinese(random, i) + "</seg></tuv></tu>\n");
            }
            out.write("</body></tmx>\n");
        }
        return file;
    }

    /// A table of three texts, every tenth row of which has several sentences in a cell.
    private static Path madeTable(Path folder, int rows) throws IOException {
        var file = folder.resolve("made.tsv.gz");
        var random = new Random(7);
        try (var out = new BufferedWriter(
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8))) {
            out.write("id\ten\tzh-Hans\ten-GB\n");
            for (int i = 0; i < rows; i++) {
                int more = i % 10 == 0 ? i + 1 : i;
                out.write("r" + i);
                out.write("\t" + english(random, i) + (more > i ? " " + english(random, more) : ""));
                out.write("\t" + chinese(random, i) + (more > i ? chinese(random, more) : ""));
                out.write("\t" + english(random, i) + (more > i ? " " + english(random, more) : "") + "\n");
            }
        }
        return file;
    }

    private static String english(Random random, int number) {
        var text = new StringBuilder("The ");
        for (int word = random.nextInt(4, 16); word > 0; word--) {
            text.append(ENGLISH[random.nextInt(ENGLISH.length)]).append(' ');
        }
        return text.append(number).append('.').toString();
    }

    private static String chinese(Random random, int number) {
        var text = new StringBuilder();
        for (int sign = random.nextInt(4, 20); sign > 0; sign--) {
            text.append(CHINESE.charAt(random.nextInt(CHINESE.length())));
        }
        return text.append(number).append('。').toString();
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static void say(String words, Object... figures) {
        System.out.printf(Locale.ROOT, words + "%n", figures);
    }
}
