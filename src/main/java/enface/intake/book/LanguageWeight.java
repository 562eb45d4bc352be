package enface.intake.book;

import enface.intake.block.Block;
import enface.language.guess.Prose;
import enface.language.guess.ScriptCount;
import enface.text.Paragraph.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What of a file's blocks counts when its languages are counted: running text, without code, addresses, identifiers,
/// and without the foreign names and terms in sentences of another script.
final class LanguageWeight {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}’'-]*");
    /// Fewer words of an alphabet in a line of another script are a name or a term.
    private static final int LEAST_WORDS = 6;
    /// So many words in a row are a sentence.
    private static final int SENTENCE = 4;
    /// One line of code in so many makes code of a block.
    private static final int LINES_FOR_CODE = 3;

    private LanguageWeight() {}

    /// The blocks without code and tables, unless there is nothing else.
    static List<Block> prose(List<Block> blocks) {
        var prose = blocks.stream().filter(b -> !isCode(b)).toList();
        return prose.isEmpty() ? blocks : prose;
    }

    /// Whether a block is set as code, or reads so in many of its lines; what a program answers stands between.
    private static boolean isCode(Block block) {
        long code = block.lines().stream()
                .filter(line -> Prose.isCode(line.text().text()))
                .count();
        return block.kind() == Kind.VERBATIM
                || code * LINES_FOR_CODE >= block.lines().size();
    }

    private static List<String> texts(Stream<Block> blocks) {
        return blocks.flatMap(b -> b.lines().stream()).map(l -> l.text().text()).toList();
    }

    /// The lines of running text without the code in them, unless there is nothing else.
    static List<String> lines(List<Block> blocks) {
        var lines = texts(blocks.stream().filter(b -> b.kind() != Kind.VERBATIM));
        var prose = texts(blocks.stream().filter(b -> !isCode(b))).stream()
                .map(Prose::of)
                .toList();
        Predicate<String> letters = line -> ScriptCount.of(line).total() > 0;
        return prose.stream().anyMatch(letters) ? prose : lines;
    }

    /// The text of lines by script; of a Japanese line the Han characters are Japanese too.
    static Map<Integer, StringBuilder> byScript(List<String> lines) {
        var byScript = new HashMap<Integer, StringBuilder>();
        for (var line : lines) {
            boolean japanese = ScriptCount.of(line).dominant() == ScriptCount.KANA;
            var runs = ScriptRuns.of(line);
            boolean pair = runs.size() < 2 || ScriptRuns.boundaries(line).isPresent();
            for (var run : runs) {
                int script = japanese && run.script() == ScriptCount.HAN ? ScriptCount.KANA : run.script();
                if (pair || !isTerm(run)) {
                    byScript.computeIfAbsent(script, _ -> new StringBuilder())
                            .append(run.text())
                            .append('\n');
                }
            }
        }
        return byScript;
    }

    private static boolean isTerm(ScriptRuns.Run run) {
        boolean spaced = run.script() != ScriptCount.HAN && run.script() != ScriptCount.KANA;
        return spaced && WORD.matcher(run.text()).results().limit(LEAST_WORDS).count() < LEAST_WORDS;
    }

    /// Whether any line of a text has words for a sentence, or any text in a script that sets no spaces.
    static boolean hasSentence(String text) {
        return text.lines()
                .anyMatch(line -> ScriptCount.of(line).of(ScriptCount.LATIN)
                                < ScriptCount.of(line).total()
                        || WORD.matcher(line).results().limit(SENTENCE).count() == SENTENCE);
    }
}
