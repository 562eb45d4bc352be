package enface.intake.book;

import enface.intake.block.Block;
import enface.intake.block.Block.Line;
import enface.intake.block.Ending;
import enface.language.guess.LanguageGuess;
import enface.language.guess.Prose;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
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
    /// What only stands about a text is no more of it than this.
    private static final double MOST_ABOUT = 0.67;
    /// Shorter pieces tell too little of their language.
    private static final int TELLING = 40;
    /// One line of code in so many makes code of a block.
    private static final int LINES_FOR_CODE = 3;
    /// Fewer links are no list.
    private static final int LEAST_LINKS = 3;

    private LanguageWeight() {}

    /// The blocks without code, tables and lists of links, unless there is nothing else.
    static List<Block> prose(List<Block> blocks) {
        var prose = withoutLinkLists(blocks).stream().filter(b -> !isCode(b)).toList();
        return prose.isEmpty() ? blocks : prose;
    }

    /// The blocks without lists of links, each in the language of what it leads to: they say nothing of the text.
    private static List<Block> withoutLinkLists(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (int from = 0; from < blocks.size(); ) {
            int to = from;
            while (to < blocks.size() && blocks.get(to).kind() == Kind.ITEM) {
                to++;
            }
            if (to - from < LEAST_LINKS || !areLinks(blocks.subList(from, to))) {
                kept.addAll(blocks.subList(from, Math.max(to, from + 1)));
            }
            from = Math.max(to, from + 1);
        }
        return kept;
    }

    /// Whether at least half of the items are links, and none is a sentence.
    private static boolean areLinks(List<Block> items) {
        var lines = items.stream().flatMap(item -> item.lines().stream()).toList();
        long links = lines.stream().filter(Line::link).count();
        return links * 2 >= lines.size()
                && lines.stream()
                        .noneMatch(line -> Ending.isPlausible(line.text().text()));
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
        var prose = texts(withoutLinkLists(blocks).stream().filter(b -> !isCode(b))).stream()
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

    /// Of two languages the one that a text is in, where the other only stands about it on both sides and is no version
    /// of it: a licence, a preface, words of a publisher.
    static List<LanguageTag> withoutEdges(List<Block> blocks, List<LanguageTag> found, LanguageGuess guess) {
        if (found.size() != 2) {
            return found;
        }
        var pieces = new ArrayList<Integer>();
        var lengths = new int[2];
        for (var block : prose(blocks)) {
            if (block.kind() == Kind.HEADING || block.text().length() < TELLING) {
                continue;
            }
            var language = block.said().filter(found::contains).or(() -> guess.among(block.text(), found));
            if (language.isPresent()) {
                int place = found.indexOf(language.get());
                pieces.add(place);
                lengths[place] += block.text().length();
            }
        }
        for (int about = 0; about < 2; about++) {
            if (lengths[about] <= lengths[1 - about] * MOST_ABOUT && standsAbout(pieces, about)) {
                return List.of(found.get(1 - about));
            }
        }
        return found;
    }

    /// Whether the pieces of a language are the first and the last, and no other is between those of the other one but
    /// as an exception.
    private static boolean standsAbout(List<Integer> pieces, int about) {
        int first = pieces.indexOf(1 - about);
        int last = pieces.lastIndexOf(1 - about);
        if (first <= 0 || last >= pieces.size() - 1) {
            return false;
        }
        long inside =
                pieces.subList(first, last).stream().filter(p -> p == about).count();
        return last - first >= 4 && inside * 20 <= last - first;
    }
}
