package enface.language.sentence;

import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The paragraphs of `src/test/resources/sentences`, with the borders that are right in them.
public final class SentenceGold {

    private static final String BORDER = "¦";
    private static final Path FOLDER = Path.of("src/test/resources/sentences");

    private SentenceGold() {}

    /// A paragraph, and where in it a sentence begins that is not the first.
    public record Gold(LanguageTag language, String text, Set<Integer> borders) {}

    /// How many borders were right, and how many there are on each side.
    public record Score(int right, int found, int wanted) {

        public Score plus(Score other) {
            return new Score(right + other.right, found + other.found, wanted + other.wanted);
        }

        public double precision() {
            return found == 0 ? 1 : (double) right / found;
        }

        public double recall() {
            return wanted == 0 ? 1 : (double) right / wanted;
        }

        public double f1() {
            return wanted + found == 0 ? 1 : 2.0 * right / (wanted + found);
        }
    }

    /// The names of the files: languages, and `others`.
    public static List<String> files() {
        try (var files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString())
                    .filter(n -> n.endsWith(".txt"))
                    .map(n -> n.substring(0, n.length() - 4))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Gold> read(String file) {
        var paragraphs = new ArrayList<Gold>();
        var language = file;
        try {
            for (var line : Files.readAllLines(FOLDER.resolve(file + ".txt"))) {
                if (line.matches("# [a-z]{2}")) {
                    language = line.substring(2);
                } else if (!line.isEmpty() && !line.startsWith("# ")) {
                    paragraphs.add(gold(new LanguageTag(language), line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return paragraphs;
    }

    private static Gold gold(LanguageTag language, String line) {
        var borders = new TreeSet<Integer>();
        var text = new StringBuilder();
        for (var sentence : line.split(BORDER, -1)) {
            if (!text.isEmpty()) {
                borders.add(text.length());
            }
            text.append(sentence);
        }
        return new Gold(language, text.toString(), borders);
    }

    /// The borders of a cut, told as the gold tells them.
    public static Set<Integer> borders(List<TextSpan> spans) {
        var borders = new TreeSet<Integer>();
        spans.stream().skip(1).forEach(s -> borders.add(s.start()));
        return borders;
    }

    /// Scores one paragraph.
    public static Score score(Gold gold, Function<String, List<TextSpan>> cutter) {
        var found = borders(cutter.apply(gold.text()));
        int right = (int) found.stream().filter(gold.borders()::contains).count();
        return new Score(right, found.size(), gold.borders().size());
    }

    /// The text with the borders of a cut drawn in.
    public static String drawn(String text, Set<Integer> borders) {
        var drawn = new StringBuilder(text);
        new TreeSet<>(borders).descendingIterator().forEachRemaining(at -> drawn.insert(at, BORDER));
        return drawn.toString();
    }
}
