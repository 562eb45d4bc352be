package enface.align.lexicon;

import enface.text.LanguageTag;
import java.util.function.BiConsumer;

/// Words of one language with their words in another, already cut and stemmed as [enface.language.cut.WordCutter] does.
///
/// Immutable and safe on any thread. It serves either direction: ask for the words of [#source].
public interface Lexicon {

    LanguageTag source();

    LanguageTag target();

    /// Whether `word` is a word of the source language; how unspaced text is cut.
    boolean knows(String word);

    /// Whether `word` is a whole word of the target language, which matters where that is unspaced.
    boolean tells(String word);

    /// Whether it has words enough to cut unspaced text by. The few words of a glossary have not, but text that is
    /// cut by others' words is cut by them too.
    default boolean cutsText() {
        return true;
    }

    /// How many observations an entry of weight 1 is worth: about 1 for a dictionary, more for a person's own
    /// glossary.
    double belief();

    /// Tells each word that may translate `word`, with a weight in (0, 1], the whole meaning being 1.
    void translations(String word, BiConsumer<String, Double> told);
}
