package enface.intake.book;

import enface.intake.block.Block;
import enface.intake.block.Block.Line;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.draft.SourceFile;
import enface.intake.shape.Layout;
import enface.intake.shape.Voice;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The languages of one file, and which of them each piece is in.
///
/// Two scripts tell two languages apart character by character; two languages in one script are told apart block
/// by block. A language counts when at least a twentieth of the letters are in it.
final class Languages {

    /// A line, or a part of one, in one language.
    record Piece(Line line, LanguageTag language) {}

    private static final double LEAST_SHARE = 0.05;
    private static final double LEAST_OF_WORDS = 0.2;
    private static final int LONG_LINE = 40;
    private static final double LEAST_OF_THIRD = 0.15;
    private static final double LEAST_TELLING = 0.02;
    private static final double LEAST_HAN_BESIDE_KANA = 0.25;
    private static final String ONLY_CHINESE = "们們这這吗嗎你妳她呢吧哪么麼很您没沒给給还還让讓说說是了我他也都就";

    private final LanguageGuess guess;
    private final List<LanguageTag> found;

    private Languages(LanguageGuess guess, List<LanguageTag> found) {
        this.guess = guess;
        this.found = List.copyOf(found);
    }

    /// The languages of the versions that a file sets apart, else those that its letters tell.
    ///
    /// @param named the language that the name of the file says
    static Languages of(Layout layout, LanguageGuess guess, Optional<LanguageTag> named) {
        return layout.voices().isEmpty()
                ? of(layout.blocks(), guess, named)
                : new Languages(
                        guess,
                        layout.voices().stream().map(Voice::language).distinct().toList());
    }

    private static Languages of(List<Block> blocks, LanguageGuess guess, Optional<LanguageTag> named) {
        var lines = LanguageWeight.lines(blocks);
        var byScript = LanguageWeight.byScript(lines);
        giveHeadingsToJapanese(byScript);
        int total = byScript.values().stream()
                .mapToInt(b -> ScriptCount.of(b.toString()).total())
                .sum();
        var scripts = byScript.values().stream()
                .map(StringBuilder::toString)
                .filter(t -> counts(t, total))
                .sorted(Comparator.comparingInt((String t) -> -ScriptCount.of(t).total()))
                .toList();
        var found = scripts.size() == 1
                ? sharesOf(blocks, guess, named)
                : scripts.stream()
                        .limit(count(scripts))
                        .flatMap(text -> ofScript(text, blocks, guess, named))
                        .distinct()
                        .toList();
        return new Languages(guess, LanguageWeight.withoutEdges(blocks, found, guess));
    }

    /// The languages that the document says much of a script is in, where it says two or more, as simplified and
    /// traditional Chinese; else the one that the script is in.
    private static Stream<LanguageTag> ofScript(
            String text, List<Block> blocks, LanguageGuess guess, Optional<LanguageTag> named) {
        int script = ScriptCount.of(text).dominant();
        var said = manySaid(blocks.stream()
                .filter(b -> ScriptCount.of(b.text()).dominant() == script)
                .toList());
        return said.size() > 1 ? said.stream() : Stream.of(languageOf(text, blocks, guess, named));
    }

    /// The languages that a document says a good part of its text is in, that with most text first.
    private static List<LanguageTag> manySaid(List<Block> blocks) {
        Map<LanguageTag, Integer> lengths = new HashMap<>();
        int total = blocks.stream().mapToInt(b -> b.text().length()).sum();
        blocks.forEach(
                b -> said(b, b.text()).ifPresent(l -> lengths.merge(l, b.text().length(), Integer::sum)));
        return lengths.entrySet().stream()
                .filter(e -> e.getValue() >= total * LEAST_OF_THIRD)
                .sorted(Map.Entry.<LanguageTag, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    /// A few words in another script are names and commands; a sentence is text.
    private static boolean counts(String text, int total) {
        int weight = ScriptCount.of(text).total();
        return weight >= total * LEAST_OF_WORDS || (weight >= total * LEAST_SHARE && LanguageWeight.hasSentence(text));
    }

    /// Two, or more where each of them has a good part of the text.
    private static long count(List<String> scripts) {
        int total = scripts.stream().mapToInt(t -> ScriptCount.of(t).total()).sum();
        return Math.max(
                2,
                scripts.stream()
                        .filter(t -> ScriptCount.of(t).total() >= total * LEAST_OF_THIRD)
                        .count());
    }

    /// Lines of Han alone beside Japanese are its headings, unless they are many or say what only Chinese says.
    private static void giveHeadingsToJapanese(Map<Integer, StringBuilder> byScript) {
        var han = byScript.get(ScriptCount.HAN);
        var kana = byScript.get(ScriptCount.KANA);
        if (han == null || kana == null) {
            return;
        }
        long telling = han.chars().filter(c -> ONLY_CHINESE.indexOf(c) >= 0).count();
        boolean headings = han.chars().noneMatch(c -> "。，！？".indexOf(c) >= 0);
        boolean few = headings || han.length() < kana.length() * LEAST_HAN_BESIDE_KANA;
        if (telling < han.length() * LEAST_TELLING && few) {
            kana.append(han);
            byScript.remove(ScriptCount.HAN);
        }
    }

    /// One language for the whole of a file.
    static Languages only(LanguageTag language, LanguageGuess guess) {
        return new Languages(guess, List.of(language));
    }

    /// Two languages in one script, by what the lines are in; the language of the whole where a line leaves doubt.
    private static List<LanguageTag> sharesOf(List<Block> blocks, LanguageGuess guess, Optional<LanguageTag> named) {
        var many = manySaid(LanguageWeight.prose(blocks));
        if (many.size() > 2) {
            return many;
        }
        var whole = wholeOf(blocks, guess, named);
        Map<LanguageTag, Integer> shares = new HashMap<>();
        int total = 0;
        for (var block : LanguageWeight.prose(blocks)) {
            for (var line : block.lines()) {
                var text = line.text().text();
                total += text.length();
                var said = said(block, text);
                if (said.isPresent()
                        || text.length() >= LONG_LINE
                        || block.lines().size() == 1) {
                    var language = said.orElseGet(() -> told(text, whole, guess));
                    shares.merge(language, text.length(), Integer::sum);
                }
            }
        }
        int all = total;
        var most = shares.entrySet().stream()
                .filter(e -> !e.getKey().equals(LanguageTag.UNDETERMINED))
                .filter(e -> e.getValue() >= all * 0.2)
                .sorted(Map.Entry.<LanguageTag, Integer>comparingByValue().reversed())
                .limit(2)
                .map(Map.Entry::getKey)
                .toList();
        return most.isEmpty() ? whole : most;
    }

    private static LanguageTag told(String text, List<LanguageTag> whole, LanguageGuess guess) {
        var own = guess.of(text);
        return whole.isEmpty() || own.equals(whole.getFirst()) || guess.isSurely(text, own, whole.getFirst())
                ? own
                : whole.getFirst();
    }

    /// Short lines tell their language together; none where there is not a letter.
    private static List<LanguageTag> wholeOf(List<Block> blocks, LanguageGuess guess, Optional<LanguageTag> named) {
        var text = LanguageWeight.prose(blocks).stream().map(Block::text).collect(Collectors.joining("\n"));
        return ScriptCount.of(text).total() == 0
                ? List.of()
                : List.of(named.map(said -> guess.of(text, said)).orElseGet(() -> guess.of(text)));
    }

    /// What a document says of a block's language, unless the script is plainly another.
    private static Optional<LanguageTag> said(Block block, String text) {
        var count = ScriptCount.of(text);
        return block.said().filter(language -> count.total() == 0 || isWrittenSo(count, language));
    }

    private static boolean isWrittenSo(ScriptCount count, LanguageTag language) {
        int script = LanguageGuess.scriptOf(language);
        return count.dominant() == script || (script == ScriptCount.KANA && count.dominant() == ScriptCount.HAN);
    }

    /// The language found that a document says a block is in; empty where it says nothing, or nothing that can be.
    Optional<LanguageTag> said(Block block) {
        return said(block, block.text())
                .flatMap(said -> found.stream()
                        .filter(said::equals)
                        .findFirst()
                        .or(() -> found.stream().filter(said::sameLanguage).findFirst()));
    }

    /// The language of a script: what the document says of most of it, else what the text tells.
    private static LanguageTag languageOf(
            String text, List<Block> blocks, LanguageGuess guess, Optional<LanguageTag> named) {
        var guessed = named.filter(said ->
                        LanguageGuess.scriptOf(said) == ScriptCount.of(text).dominant())
                .map(said -> guess.of(text, said))
                .orElseGet(() -> guess.of(text));
        Map<LanguageTag, Integer> said = new HashMap<>();
        int script = ScriptCount.of(text).dominant();
        blocks.stream()
                .filter(b -> ScriptCount.of(b.text()).dominant() == script)
                .forEach(b ->
                        said(b, b.text()).ifPresent(l -> said.merge(l, b.text().length(), Integer::sum)));
        return said.entrySet().stream()
                .filter(e -> e.getValue() * 2 > text.length())
                .map(Map.Entry::getKey)
                .filter(language -> !language.sameLanguage(guessed))
                .findFirst()
                .orElse(guessed);
    }

    /// What is said of a file without any text: that it has no letters, or that what it has is no text.
    static IntakeException noText(SourceFile file) {
        boolean letters = ScriptCount.of(file.text()).total() > 0;
        return new IntakeException(
                letters ? IntakeException.Kind.NO_TEXTS : IntakeException.Kind.NO_LETTERS, file.name(), "");
    }

    /// No version is made without text: what has none in any language, or in one of two, is refused.
    static void requireText(SourceFile file, List<DraftWork> works, boolean twoLanguages) throws IntakeException {
        var languages = works.stream()
                .flatMap(w -> w.versions().stream())
                .map(DraftVersion::language)
                .distinct()
                .toList();
        if (languages.isEmpty()) {
            throw noText(file);
        }
        if (languages.size() == 1 && twoLanguages) {
            throw new IntakeException(
                    IntakeException.Kind.ONE_LANGUAGE,
                    file.name(),
                    languages.getFirst().value());
        }
    }

    /// The languages found, that with most text first; empty where there are no letters.
    List<LanguageTag> found() {
        return found.stream().filter(l -> !l.equals(LanguageTag.UNDETERMINED)).toList();
    }

    /// The language of a piece; undetermined where nothing tells.
    LanguageTag of(String text) {
        return found.size() == 1 && ScriptCount.of(text).total() > 0
                ? found.getFirst()
                : guess.among(text, found).orElse(LanguageTag.UNDETERMINED);
    }

    /// The language of code or a table, only where most of it is in a script that tells.
    LanguageTag ofVerbatim(String text) {
        var count = ScriptCount.of(text);
        return count.total() == 0 || count.of(ScriptCount.LATIN) * 4 > count.total()
                ? LanguageTag.UNDETERMINED
                : of(text);
    }

    /// A line cut where its language changes, each part at least a few words long.
    List<Piece> pieces(Line line) {
        return split(line.text().text())
                .map(at -> cut(line, at))
                .orElseGet(() -> List.of(new Piece(line, of(line.text().text()))));
    }

    private List<Piece> cut(Line line, List<Integer> at) {
        var pieces = new ArrayList<Piece>();
        for (int i = 0; i + 1 < at.size(); i++) {
            var text = line.text().substring(at.get(i), at.get(i + 1)).strip();
            boolean last = i + 2 == at.size();
            pieces.add(new Piece(
                    new Line(text, line.bold(), line.link(), last && line.hardBreak(), i == 0 && line.indented()),
                    of(text.text())));
        }
        return pieces;
    }

    private Optional<List<Integer>> split(String text) {
        if (found.stream().map(LanguageGuess::scriptOf).distinct().count() < 2) {
            return Optional.empty();
        }
        return ScriptRuns.boundaries(text);
    }
}
