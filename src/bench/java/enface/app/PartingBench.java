package enface.app;

import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.correct.Journal.Doing;
import enface.store.correct.Step.Kind;
import enface.text.correct.Corrections;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/// What it costs the library to part a sentence near the start of a long work in four versions: all segments behind are
/// numbered anew, in three alignments.
public final class PartingBench {

    private static final int TIMES = 60;
    private static final int FIRST = 100;
    private static final int STEP = 3;

    private PartingBench() {}

    public static void main(String... arguments) throws IOException {
        var folder = Files.createTempDirectory("enface-parting");
        var file = folder.resolve("verses.enface");
        StoredVerses.write(file, StoredVerses.ALL);
        try (var library = Library.open(file)) {
            measure(library);
        }
        delete(folder);
    }

    private static void measure(Library library) {
        var work = library.works().list().getFirst().id();
        var journal = library.journal(new Folding()::words);
        var version = library.works().load(work).orElseThrow().original().orElseThrow();
        var clock = ManagementFactory.getThreadMXBean();
        var text = version.text();
        long least = Long.MAX_VALUE;
        long leastOfAll = Long.MAX_VALUE;
        for (int i = 0; i < TIMES; i++) {
            int segment = FIRST + i * STEP;
            int space = text.textOf(segment).indexOf(' ', text.textOf(segment).length() / 3);
            if (space < 0) {
                continue;
            }
            var change = new Corrections(text, version.language()).split(segment, space + 1);
            var doing = new Doing(work, version.id(), Kind.SENTENCE_SPLIT, "");
            long processor = clock.getCurrentThreadCpuTime();
            long began = System.nanoTime();
            journal.correct(doing, change, Instant.EPOCH);
            leastOfAll = Math.min(leastOfAll, System.nanoTime() - began);
            least = Math.min(least, clock.getCurrentThreadCpuTime() - processor);
            text = change.in(text);
        }
        System.out.println("a sentence parted among %d: %.0f ms of the processor, %.0f ms in all, at least"
                .formatted(text.segmentCount(), least / 1e6, leastOfAll / 1e6));
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
