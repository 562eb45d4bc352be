package enface.align;

import enface.align.lexicon.Lexicon;
import enface.align.word.Tokens;
import enface.align.word.WordPairs;
import enface.job.InParallel;
import enface.job.Progress;
import enface.language.cut.Quotations;
import enface.language.cut.SentenceEdges;
import enface.language.cut.SentenceEdges.Ending;
import enface.language.cut.SentenceEdges.Opening;
import enface.language.cut.WordCutter;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads the two sides of a bitext into tokens, leaving empty segments out, and finds which words are believed to
/// belong together.
final class Reading {

    private static final double MOST = 0.6;
    /// Segments that one cutter cuts.
    private static final int AT_A_TIME = 1_000;

    private final List<Lexicon> forward;
    private final List<Lexicon> backward;
    private final LanguageTag source;
    private final LanguageTag target;

    /// The segments of a side that are not empty, or those of them that are wanted.
    ///
    /// @param segments their numbers, rising
    /// @param all how many segments the side has
    record Kept(Tokens tokens, List<Integer> segments, int all) {

        /// A range of all segments as a range of those kept.
        SegmentRange range(SegmentRange of) {
            return new SegmentRange(before(of.from()), before(of.to()));
        }

        private int before(int segment) {
            int found = Collections.binarySearch(segments, segment);
            return found < 0 ? -found - 1 : found;
        }
    }

    Reading(List<Lexicon> lexicons, LanguageTag source, LanguageTag target) {
        forward = between(lexicons, source, target);
        backward = between(lexicons, target, source);
        this.source = source;
        this.target = target;
    }

    /// Text is cut into the words that the dictionaries know, so that they can be looked up.
    private static WordCutter cutter(LanguageTag language, List<Lexicon> from, List<Lexicon> into) {
        return Stream.concat(from.stream(), into.stream()).noneMatch(Lexicon::cutsText)
                ? new WordCutter(language)
                : new WordCutter(language, word -> knows(from, word) || tells(into, word));
    }

    private static boolean tells(List<Lexicon> lexicons, String word) {
        return lexicons.stream().anyMatch(l -> l.tells(word));
    }

    private static List<Lexicon> between(List<Lexicon> lexicons, LanguageTag source, LanguageTag target) {
        return lexicons.stream()
                .filter(l -> l.source().sameLanguage(source) && l.target().sameLanguage(target))
                .toList();
    }

    private static boolean knows(List<Lexicon> lexicons, String word) {
        return lexicons.stream().anyMatch(l -> l.knows(word));
    }

    Kept source(Side side) {
        return read(side, _ -> true, this::sourceCutter);
    }

    Kept target(Side side) {
        return read(side, _ -> true, this::targetCutter);
    }

    /// Reads both sides at once.
    ///
    /// @param wanted which segments of the source are to be read, and which of the target
    List<Kept> both(Side left, Side right, Frames.Chosen wanted, Progress progress) {
        return InParallel.each(
                2,
                progress,
                side -> side == 0
                        ? read(left, wanted.sources()::get, this::sourceCutter)
                        : read(right, wanted.targets()::get, this::targetCutter));
    }

    /// What cuts the source as it was read, for one thread.
    WordCutter sourceCutter() {
        return cutter(source, forward, backward);
    }

    /// What cuts the target as it was read, for one thread.
    WordCutter targetCutter() {
        return cutter(target, backward, forward);
    }

    private static Kept read(Side side, IntPredicate wanted, Supplier<WordCutter> cutters) {
        var text = side.text();
        var texts = text.segments();
        var kept = IntStream.range(0, texts.size())
                .filter(wanted)
                .filter(i -> !texts.get(i).isBlank())
                .toArray();
        var words = cut(texts, kept, cutters);
        var tokens = new Tokens.Builder();
        int last = -1;
        var quoted = Quotations.inside(texts);
        for (int number = 0; number < kept.length; number++) {
            int segment = kept[number];
            int paragraph = text.paragraphOf(segment);
            tokens.add(
                    words.get(number),
                    length(texts.get(segment)),
                    edges(
                            text.paragraphs().get(paragraph).kind(),
                            texts.get(segment),
                            paragraph != last,
                            quoted[segment]));
            last = paragraph;
        }
        return new Kept(tokens.build(), Arrays.stream(kept).boxed().toList(), texts.size());
    }

    /// The words of some segments; cutting is the larger part of reading, so it is done on all cores.
    private static List<List<String>> cut(List<String> texts, int[] segments, Supplier<WordCutter> cutters) {
        int blocks = (segments.length + AT_A_TIME - 1) / AT_A_TIME;
        return InParallel.each(blocks, block -> {
                    var cutter = cutters.get();
                    int to = Math.min(segments.length, (block + 1) * AT_A_TIME);
                    return IntStream.range(block * AT_A_TIME, to)
                            .mapToObj(number -> cutter.cut(texts.get(segments[number])))
                            .toList();
                })
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static double length(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c))
                .mapToDouble(Reading::weight)
                .sum();
    }

    private static Tokens.Edges edges(Paragraph.Kind kind, String words, boolean startsParagraph, boolean quoted) {
        int opening = switch (kind) {
            case HEADING -> 1;
            case ITEM -> 2;
            case VERBATIM -> 3;
            case BODY, QUOTATION, VERSE -> opening(SentenceEdges.opening(words));
        };
        return new Tokens.Edges(startsParagraph, opening, quoted, ending(SentenceEdges.ending(words)));
    }

    private static int opening(Opening opening) {
        return switch (opening) {
            case PLAIN -> 0;
            case QUOTE -> 4;
            case LABEL -> 5;
            case DASH -> 6;
            case DIGIT -> 7;
        };
    }

    private static int ending(Ending ending) {
        return switch (ending) {
            case STOP -> 0;
            case QUESTION -> 1;
            case EXCLAMATION -> 2;
            case COLON -> 3;
            case PAUSE -> 4;
            case BARE -> 5;
        };
    }

    /// In letters of the Latin alphabet, so that texts of all scripts are about as long.
    private static double weight(int sign) {
        return switch (UnicodeScript.of(sign)) {
            case HAN -> 3.4;
            case HANGUL -> 2.5;
            case ARABIC, HEBREW -> 1.4;
            case HIRAGANA, KATAKANA -> 1.2;
            default -> 1;
        };
    }

    /// Whether dictionaries know most of the words of either side.
    boolean knowsMost(Tokens source, Tokens target) {
        return known(forward, source) >= MOST || known(backward, target) >= MOST;
    }

    private static double known(List<Lexicon> lexicons, Tokens side) {
        var translated = side.vocabulary().stream()
                .map(word -> lexicons.stream().anyMatch(l -> l.cutsText() && l.knows(word)))
                .toList();
        long known = IntStream.range(0, side.vocabulary().size())
                .filter(translated::get)
                .mapToLong(side::count)
                .sum();
        return (double) known / Math.max(1, side.size());
    }

    /// The words of the target, by their numbers, that dictionaries know: names and rare words tell nothing.
    BitSet knownOf(Tokens target) {
        var known = new BitSet();
        for (int word = 0; word < target.vocabulary().size(); word++) {
            var form = target.vocabulary().get(word);
            boolean letter = Character.isLetter(form.codePointAt(0));
            known.set(word, letter && (knows(backward, form) || tells(forward, form)));
        }
        return known;
    }

    /// What dictionaries and spelling say.
    WordPairs pairs(Tokens source, Tokens target) {
        var pairs = WordPairs.alike(source, target);
        new Likeness().addTo(pairs, source, target);
        for (int s = 0; s < source.vocabulary().size(); s++) {
            int word = s;
            for (var lexicon : forward) {
                lexicon.translations(source.vocabulary().get(s), (translation, weight) -> {
                    int t = target.numberOf(translation);
                    if (t >= 0) {
                        pairs.add(word, t, (float) (lexicon.belief() * weight));
                    }
                });
            }
        }
        for (int t = 0; t < target.vocabulary().size(); t++) {
            int word = t;
            for (var lexicon : backward) {
                lexicon.translations(target.vocabulary().get(t), (translation, weight) -> {
                    int s = source.numberOf(translation);
                    if (s >= 0) {
                        pairs.add(s, word, (float) (lexicon.belief() * weight));
                    }
                });
            }
        }
        return pairs;
    }
}
