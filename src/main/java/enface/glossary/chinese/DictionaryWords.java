package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;

/// The words of a dictionary, by how often they are written; any character alone is a word.
final class DictionaryWords implements PathWords {

    private final Dictionary dictionary;
    private final WordFrequencies frequencies = new WordFrequencies();

    DictionaryWords(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public int longest() {
        return dictionary.longest();
    }

    @Override
    public double price(String word) {
        boolean alone = word.length() == 1 || word.codePointCount(0, word.length()) == 1;
        return alone || dictionary.knows(word) ? frequencies.of(word).price() : NO_WORD;
    }
}
