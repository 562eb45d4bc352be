package enface.align.lexicon;

import enface.language.fold.Stemmer;
import enface.text.LanguageTag;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A dictionary in memory: head words and their meanings, cut into words only when asked for.
///
/// A meaning of one word weighs 1; each word of a longer one has its share, small words that hold others together
/// excepted. Immutable; a look-up costs what the entry is long.
public final class TableLexicon implements Lexicon {

    /// Between the meanings of one entry.
    static final char BETWEEN = '/';

    private static final Pattern BETWEEN_ALL = Pattern.compile("[/;,|；，、]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
    private static final double DICTIONARY = 1;
    /// An entry of so many letters takes up no more: a dictionary made to grow must not.
    private static final int LONGEST = 20_000;

    private static final Set<String> ENGLISH_SMALL_WORDS = Set.of(
            ("a an the to of in on at by for with from as and or be is are was one's sb sth etc oneself someone something"
                            + " esp usu e.g i.e lit fig abbr this that it its his her their used so not into up out")
                    .split(" ", -1));

    private final LanguageTag source;
    private final LanguageTag target;
    private final Map<String, String> entries;
    private final Stemmer stemmer;
    private final Set<String> smallWords;
    private final Set<String> wholeWords;

    /// @param entries by head word as [enface.language.cut.WordCutter] cuts it, meanings in lower case between slashes
    private TableLexicon(LanguageTag source, LanguageTag target, Map<String, String> entries) {
        this.source = source;
        this.target = target;
        this.entries = entries;
        stemmer = new Stemmer(target.language());
        smallWords = target.language().equals("en") ? ENGLISH_SMALL_WORDS : Set.of();
        wholeWords = target.isUnspaced()
                ? entries.values().stream()
                        .flatMap(e -> BETWEEN_ALL.splitAsStream(e))
                        .map(String::strip)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /// Gathers entries; several of one head word are joined.
    public static final class Builder {

        private final LanguageTag source;
        private final LanguageTag target;
        private final Stemmer stemmer;
        private final Map<String, String> entries = new HashMap<>();

        public Builder(LanguageTag source, LanguageTag target) {
            this.source = source;
            this.target = target;
            stemmer = new Stemmer(source.language());
        }

        /// Adds an entry. Only head words of one word count in a spaced language.
        public Builder add(String head, String meanings) {
            var folded = head.strip().toLowerCase(source.locale());
            var told = meanings.strip().toLowerCase(target.locale());
            if (!folded.isEmpty() && !told.isEmpty() && folded.indexOf(' ') < 0) {
                var key = source.isUnspaced() ? folded : stemmer.stem(folded);
                entries.merge(key, told, (a, b) -> a.length() > LONGEST ? a : a + BETWEEN + b);
            }
            return this;
        }

        /// Adds an entry as it was packed: its head word is cut and stemmed already.
        Builder addPacked(String key, String told) {
            entries.put(key, told);
            return this;
        }

        /// The dictionary, which takes the entries over, since copying a large one costs as long as reading it: nothing
        /// is to be added afterwards.
        public TableLexicon build() {
            return new TableLexicon(source, target, Collections.unmodifiableMap(entries));
        }
    }

    @Override
    public LanguageTag source() {
        return source;
    }

    @Override
    public LanguageTag target() {
        return target;
    }

    @Override
    public boolean knows(String word) {
        return entries.containsKey(word);
    }

    @Override
    public boolean tells(String word) {
        return wholeWords.contains(word);
    }

    @Override
    public double belief() {
        return DICTIONARY;
    }

    @Override
    public void translations(String word, BiConsumer<String, Double> told) {
        var entry = entries.get(word);
        if (entry == null) {
            return;
        }
        var weights = new HashMap<String, Double>();
        for (var meaning : BETWEEN_ALL.split(entry, -1)) {
            var words = target.isUnspaced() ? List.of(meaning.strip()) : words(meaning);
            for (var part : words) {
                weights.merge(target.isUnspaced() ? part : stemmer.stem(part), 1.0 / words.size(), Math::max);
            }
        }
        weights.forEach(told);
    }

    private List<String> words(String meaning) {
        var all = NO_WORD.splitAsStream(meaning.replace('’', '\''))
                .filter(w -> !w.isEmpty())
                .toList();
        var telling = all.stream().filter(w -> !smallWords.contains(w)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /// What the dictionary says a word means, as it says it; nothing for a word it does not have. An inflected word
    /// finds the entry of its stem.
    public List<String> meanings(String word) {
        var folded = word.strip().toLowerCase(source.locale());
        var entry = entries.get(source.isUnspaced() ? folded : new Stemmer(source.language()).stem(folded));
        return entry == null
                ? List.of()
                : Arrays.stream(entry.split(String.valueOf(BETWEEN), -1))
                        .map(String::strip)
                        .filter(meaning -> !meaning.isEmpty())
                        .distinct()
                        .toList();
    }

    public int size() {
        return entries.size();
    }

    Map<String, String> entries() {
        return entries;
    }
}
