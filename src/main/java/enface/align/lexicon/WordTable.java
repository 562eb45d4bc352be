package enface.align.lexicon;

import enface.text.LanguageTag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Pairs of words with weights, as somebody counted or collected them: unlike a dictionary too few to cut text by.
///
/// Immutable; a look-up costs what the entry is long.
public final class WordTable implements Lexicon {

    private final LanguageTag source;
    private final LanguageTag target;
    private final double belief;
    private final Map<String, Map<String, Double>> entries;
    private final Set<String> sourceWords;
    private final Set<String> targetWords;

    private WordTable(Builder builder) {
        source = builder.source;
        target = builder.target;
        belief = builder.belief;
        var copies = new HashMap<String, Map<String, Double>>();
        builder.entries.forEach((word, translations) -> copies.put(word, Map.copyOf(translations)));
        entries = Map.copyOf(copies);
        sourceWords = Set.copyOf(builder.sourceWords);
        targetWords = Set.copyOf(builder.targetWords);
    }

    /// Gathers pairs; of one that comes twice the greater weight stands.
    public static final class Builder {

        private final LanguageTag source;
        private final LanguageTag target;
        private final double belief;
        private final Map<String, Map<String, Double>> entries = new HashMap<>();
        private final Set<String> sourceWords = new HashSet<>();
        private final Set<String> targetWords = new HashSet<>();

        /// @param belief what a pair of weight 1 is worth, in observations
        public Builder(LanguageTag source, LanguageTag target, double belief) {
            this.source = source;
            this.target = target;
            this.belief = belief;
        }

        /// Adds a pair of words as [enface.language.cut.WordCutter] makes them.
        ///
        /// @param weight in (0, 1]
        public Builder add(String sourceWord, String targetWord, double weight) {
            entries.computeIfAbsent(sourceWord, _ -> new HashMap<>()).merge(targetWord, weight, Math::max);
            return this;
        }

        /// Says that unspaced text in the source language is not to be cut inside this word.
        public Builder wholeSource(String word) {
            sourceWords.add(word);
            return this;
        }

        /// Says the same of the target language.
        public Builder wholeTarget(String word) {
            targetWords.add(word);
            return this;
        }

        public boolean isEmpty() {
            return entries.isEmpty();
        }

        public WordTable build() {
            return new WordTable(this);
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
    public boolean cutsText() {
        return false;
    }

    @Override
    public boolean knows(String word) {
        return sourceWords.contains(word);
    }

    @Override
    public boolean tells(String word) {
        return targetWords.contains(word);
    }

    @Override
    public double belief() {
        return belief;
    }

    @Override
    public void translations(String word, BiConsumer<String, Double> told) {
        entries.getOrDefault(word, Map.of()).forEach(told);
    }
}
