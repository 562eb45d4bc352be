package enface.study;

import enface.align.LazyAligner;
import enface.align.StandardAligner;
import enface.align.lexicon.DictionaryFiles;
import enface.align.lexicon.PackedLexicon;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.work.WorkEntry;
import enface.store.work.WorkEntry.VersionEntry;
import enface.study.importing.Importing;
import enface.study.term.GlossaryFiles;
import enface.text.LanguageTag;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/// Imports every file of a folder of real texts, each line of a table into a library of its own, and compares what is
/// there then with the counts that were written into the table beforehand. Ends with 1 where anything is otherwise, or
/// a
/// file is in no line.
public final class CorporaBench {

    private static final Path FOLDER = Path.of("..", "shared", "corpora");
    private static final Path TABLE = Path.of("src", "bench", "resources", "corpora.tsv");

    private final Path folder;
    private final Path temporary;

    private CorporaBench(Path folder, Path temporary) {
        this.folder = folder;
        this.temporary = temporary;
    }

    /// @param arguments the folder and the table, then words of which one must be in a line for it to be looked at
    public static void main(String... arguments) throws IOException {
        var folder = arguments.length > 0 ? Path.of(arguments[0]) : FOLDER;
        var table = arguments.length > 1 ? Path.of(arguments[1]) : TABLE;
        if (!Files.isDirectory(folder)) {
            System.out.println("The texts are not at hand.");
            return;
        }
        var only = List.of(arguments).subList(Math.min(2, arguments.length), arguments.length);
        var lines = Files.readAllLines(table).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(line -> only.isEmpty() || only.stream().anyMatch(line[0]::contains))
                .toList();
        var bench = new CorporaBench(folder, Files.createTempDirectory("enface-corpora"));
        int faults = 0;
        for (var line : lines) {
            long began = System.nanoTime();
            var otherwise = bench.otherwise(line[0].split(" ", -1), line[1]);
            double seconds = (System.nanoTime() - began) / 1e9;
            say("%s %5.1f s  %s%s", otherwise.isEmpty() ? "  " : "NO", seconds, line[0], told(otherwise));
            faults += otherwise.isEmpty() ? 0 : 1;
        }
        var missing = only.isEmpty()
                ? bench.missing(lines.stream().map(line -> line[0]).toList())
                : Set.<String>of();
        missing.forEach(file -> say("NO line for %s", file));
        say("%d of %d lines as expected, %d files in none", lines.size() - faults, lines.size(), missing.size());
        System.exit(faults > 0 || !missing.isEmpty() ? 1 : 0);
    }

    private static String told(List<String> otherwise) {
        return otherwise.isEmpty() ? "" : "\n        " + String.join("\n        ", otherwise);
    }

    private static void say(String words, Object... figures) {
        System.out.printf(Locale.ROOT, words + "%n", figures);
    }

    /// The files that no line names, by itself or by a folder it is in.
    private Set<String> missing(List<String> named) throws IOException {
        var names = named.stream()
                .flatMap(line -> Arrays.stream(line.split(" ", -1)))
                .collect(Collectors.toSet());
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(file -> names.stream().noneMatch(name -> file.equals(name) || file.startsWith(name + "/")))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /// What is otherwise than it was expected.
    private List<String> otherwise(String[] names, String expected) throws IOException {
        var files = Arrays.stream(names).map(folder::resolve).toList();
        var place = Files.createTempFile(temporary, "library", ".enface");
        Files.delete(place);
        try (var library = Library.open(place)) {
            var found = found(library, files, expected);
            return Arrays.stream(expected.split("; ", -1))
                    .filter(one -> !found.holds(one))
                    .map(one -> "expected " + one + ", found " + found)
                    .toList();
        } finally {
            Files.deleteIfExists(place);
        }
    }

    /// What came of files.
    private interface Found {
        boolean holds(String expected);
    }

    private record Refused(String kind) implements Found {
        @Override
        public boolean holds(String expected) {
            return expected.equals("refused " + kind);
        }
    }

    private record Counted(String what, int count) implements Found {
        @Override
        public boolean holds(String expected) {
            var words = expected.split(" ", -1);
            return words[0].equals(what) && isIn(count, words[1]);
        }
    }

    private record Stored(List<WorkEntry> works) implements Found {

        @Override
        public boolean holds(String expected) {
            var words = new ArrayList<>(List.of(expected.split(" ", -1)));
            boolean sentences = words.getFirst().equals("sentences") && words.remove("sentences");
            int found = words.getFirst().equals("works")
                    ? works.size()
                    : count(words.getFirst(), sentences ? VersionEntry::segments : VersionEntry::paragraphs);
            return words.size() == 2 && isIn(found, words.getLast());
        }

        private int count(String languages, ToIntFunction<VersionEntry> counted) {
            var tags =
                    Arrays.stream(languages.split("\\|")).map(LanguageTag::new).toList();
            return works.stream()
                    .flatMap(work -> work.versions().stream())
                    .filter(version -> tags.contains(version.language()))
                    .mapToInt(counted)
                    .sum();
        }

        @Override
        public String toString() {
            return works.size() + " works: "
                    + works.stream()
                            .flatMap(work -> work.versions().stream())
                            .collect(Collectors.groupingBy(
                                    version -> version.language().value(),
                                    Collectors.summingInt(VersionEntry::paragraphs)));
        }
    }

    private static boolean isIn(int count, String range) {
        var ends = range.split("\\.\\.", -1);
        return count >= Integer.parseInt(ends[0]) && count <= Integer.parseInt(ends[ends.length - 1]);
    }

    private static Found found(Library library, List<Path> files, String expected) {
        try {
            if (expected.startsWith("concepts")) {
                return new Counted(
                        "concepts",
                        new GlossaryFiles(library).add(files.getFirst()).concepts());
            }
            if (expected.startsWith("entries")) {
                var lexicon = new DictionaryFiles()
                        .read(files.getFirst(), new LanguageTag("zh-Hans"), LanguageTag.ENGLISH, Progress.none());
                return new Counted("entries", lexicon.size());
            }
            var aligner = new LazyAligner(() -> new StandardAligner(List.of(PackedLexicon.chineseEnglish())));
            var importing = new Importing(library, aligner, new Folding(), InstantSource.system());
            var prepared = importing.prepare(importing.read(files, List.of(), Progress.none()), Progress.none());
            importing.accept(prepared, importing.files(files), Progress.none());
            return new Stored(library.works().list());
        } catch (IntakeException e) {
            return new Refused(e.kind().name());
        }
    }
}
