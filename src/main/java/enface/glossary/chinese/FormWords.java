package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words of a dictionary and the phrases that have another form. A phrase is a little likelier than the words it
/// falls into, so that it holds wherever no other cut is better: 两只 in 两只老虎, but not in 两只能干活.
final class FormWords implements PathWords {

    private static final double LIKELIER = 0.5;

    private final FormPhrases phrases;
    private final DictionaryWords words;
    private final WordPath path;
    private final Map<String, Double> prices = new ConcurrentHashMap<>();

    FormWords(Dictionary dictionary, FormPhrases phrases) {
        this.phrases = phrases;
        words = new DictionaryWords(dictionary);
        path = new WordPath(words);
    }

    @Override
    public int longest() {
        return Math.max(words.longest(), FormPhrases.LONGEST);
    }

    @Override
    public double price(String word) {
        return phrases.has(word) ? prices.computeIfAbsent(word, w -> path.price(w) - LIKELIER) : words.price(word);
    }
}
