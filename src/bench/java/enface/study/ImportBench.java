package enface.study;

import enface.Corpora;
import enface.align.Aligner;
import enface.align.LazyAligner;
import enface.align.StandardAligner;
import enface.align.lexicon.PackedLexicon;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.study.importing.Importing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How long an import takes: reading, cutting, aligning with the program's dictionary, storing. `cold` is the first
/// in its process, dictionary included; `warm` the median of those after it, each into a library of its own.
public final class ImportBench {

    private static final int WARM_RUNS = 9;
    private static final Path CORPORA = Path.of("..", "shared", "corpora");
    private static final Path SEED = CORPORA.resolve("seed").resolve("speech.en-zh.md");
    private static final Path BOOK = CORPORA.resolve("documents").resolve("rust-book");

    private record Run(double seconds, int works, long segments, double confidence) {}

    private ImportBench() {}

    /// With the argument `book` imports the chapters of a book once, otherwise a bilingual speech several times.
    public static void main(String... arguments) throws IOException, IntakeException {
        System.out.println("| import | works | segments | mean confidence | cold s | warm s |");
        System.out.println("|---|---|---|---|---|---|");
        if (arguments.length == 1 && arguments[0].equals("book")) {
            book();
        } else {
            speech();
        }
    }

    private static void speech() throws IOException, IntakeException {
        boolean seed = Files.exists(SEED);
        var aligner = aligner();
        var files = List.of(seed ? SEED : Corpora.fixture("book.en-zh.md"));
        var cold = run(aligner, files);
        var warm = new ArrayList<Double>();
        for (int i = 0; i < WARM_RUNS; i++) {
            warm.add(run(aligner, files).seconds());
        }
        print(
                seed ? "the seed" : "our own book",
                cold,
                seconds(warm.stream().sorted().toList().get(WARM_RUNS / 2)));
    }

    private static void book() throws IOException, IntakeException {
        if (!Files.isDirectory(BOOK)) {
            System.out.println("| the book is not at hand | | | | | |");
            return;
        }
        var files = new ArrayList<Path>();
        try (var chapters = Files.list(BOOK.resolve("src"))) {
            for (var chapter : chapters.sorted().toList()) {
                var english = BOOK.resolve("english").resolve("src").resolve(chapter.getFileName());
                if (chapter.toString().endsWith(".md") && !chapter.endsWith("SUMMARY.md") && Files.exists(english)) {
                    files.add(english);
                    files.add(chapter);
                }
            }
        }
        print(files.size() / 2 + " chapters", run(aligner(), files), "–");
    }

    private static Aligner aligner() {
        return new LazyAligner(() -> new StandardAligner(List.of(PackedLexicon.chineseEnglish())));
    }

    private static Run run(Aligner aligner, List<Path> files) throws IOException, IntakeException {
        var folder = Files.createTempDirectory("enface-import");
        long began = System.nanoTime();
        try (var library = Library.open(folder.resolve("library.enface"))) {
            var importing = new Importing(library, aligner, new Folding(), InstantSource.system());
            var prepared = importing.prepare(importing.read(files, List.of(), Progress.none()), Progress.none());
            importing.accept(prepared, Progress.none());
            double seconds = (System.nanoTime() - began) / 1e9;
            var figures = library.figures();
            return new Run(seconds, (int) figures.works(), figures.segments(), prepared.meanConfidence());
        }
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f", seconds);
    }

    private static void print(String name, Run cold, String warm) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %d | %,d | %.2f | %s | %s |",
                name,
                cold.works(),
                cold.segments(),
                cold.confidence(),
                seconds(cold.seconds()),
                warm));
    }
}
