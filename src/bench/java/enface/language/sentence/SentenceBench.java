package enface.language.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import enface.language.sentence.SentenceGold.Gold;
import enface.language.sentence.SentenceGold.Score;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Precision and recall of the borders of sentences: on the gold of our own, and on files of outside texts that have a
/// sentence a line, given as `LANGUAGE=FILE`.
final class SentenceBench {

    /// So many lines of an outside text are put together to a paragraph.
    private static final int LINES = 8;
    /// A shorter line is a label or a heading, which stands on a line of its own in every book.
    private static final int LONGEST_LABEL = 16;

    private SentenceBench() {}

    public static void main(String[] arguments) throws IOException {
        System.out.printf("%-28s %7s   %s%n", "", "borders", "P/R/F1: ICU, with its suppressions, before, now");
        for (var file : SentenceGold.files()) {
            print(file, SentenceGold.read(file));
        }
        for (var argument : arguments) {
            var parts = argument.split("=", 2);
            var file = Path.of(parts[1]);
            print(parts[0] + " " + file.getFileName(), outside(new LanguageTag(parts[0]), file));
        }
    }

    private static void print(String name, List<Gold> paragraphs) {
        Map<LanguageTag, List<Function<String, List<TextSpan>>>> cutters = new HashMap<>();
        var none = new Score(0, 0, 0);
        var scores = new ArrayList<>(List.of(none, none, none, none));
        for (var gold : paragraphs) {
            var ways = cutters.computeIfAbsent(gold.language(), SentenceBench::ways);
            IntStream.range(0, ways.size())
                    .forEach(i -> scores.set(i, scores.get(i).plus(SentenceGold.score(gold, ways.get(i)))));
        }
        var cells = scores.stream()
                .map(s -> "%.3f/%.3f/%.3f".formatted(s.precision(), s.recall(), s.f1()))
                .collect(Collectors.joining("   "));
        System.out.printf("%-28s %7d   %s%n", name, scores.getFirst().wanted(), cells);
    }

    private static List<Function<String, List<TextSpan>>> ways(LanguageTag language) {
        var locale = ULocale.forLocale(Locale.forLanguageTag(language.language()));
        var filtered = FilteredBreakIteratorBuilder.getInstance(locale)
                .wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        var plain = BreakIterator.getSentenceInstance(locale);
        return List.of(
                text -> cut(plain, text),
                text -> cut(filtered, text),
                new FormerSplitter(language)::split,
                new SentenceCutter(language)::cut);
    }

    private static List<TextSpan> cut(BreakIterator breaks, String text) {
        breaks.setText(text);
        var spans = new ArrayList<TextSpan>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            int from = start;
            while (from < end && Signs.isSpace(text.charAt(from))) {
                from++;
            }
            if (from < end) {
                spans.add(new TextSpan(from, end));
            }
        }
        return spans;
    }

    private static List<Gold> outside(LanguageTag language, Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        var paragraphs = new ArrayList<Gold>();
        var together = new ArrayList<String>();
        for (var line : lines) {
            boolean ends =
                    line.length() > (language.isUnspaced() ? LONGEST_LABEL / 2 : LONGEST_LABEL) && endsSentence(line);
            if (together.size() == LINES || (!ends && !together.isEmpty())) {
                paragraphs.add(paragraph(language, together));
                together.clear();
            }
            together.add(line);
            if (!ends) {
                paragraphs.add(paragraph(language, together));
                together.clear();
            }
        }
        if (!together.isEmpty()) {
            paragraphs.add(paragraph(language, together));
        }
        return paragraphs;
    }

    private static boolean endsSentence(String line) {
        int last = line.length();
        while (last > 0 && (Signs.isQuote(line.charAt(last - 1)) || Signs.isClosedBracket(line.charAt(last - 1)))) {
            last--;
        }
        return last > 0 && Signs.endsSentence(line.charAt(last - 1));
    }

    private static Gold paragraph(LanguageTag language, List<String> lines) {
        var text = new StringBuilder();
        var borders = new TreeSet<Integer>();
        for (var line : lines) {
            if (!text.isEmpty()) {
                text.append(language.isUnspaced() ? "" : " ");
                borders.add(text.length());
            }
            text.append(line);
        }
        return new Gold(language, text.toString(), borders);
    }
}
