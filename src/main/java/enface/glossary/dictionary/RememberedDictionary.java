package enface.glossary.dictionary;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A dictionary that remembers the entries of the words it was asked for last, since running text asks for the same few
/// thousand over and over. Safe on any thread.
public final class RememberedDictionary implements Dictionary {

    private static final int MOST = 20_000;

    private final Dictionary dictionary;
    private final Map<String, List<DictionaryEntry>> known = new ConcurrentHashMap<>();

    public RememberedDictionary(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public boolean knows(String word) {
        return dictionary.knows(word);
    }

    @Override
    public List<DictionaryEntry> entries(String word) {
        if (known.size() > MOST) {
            known.clear();
        }
        return known.computeIfAbsent(word, w -> List.copyOf(dictionary.entries(w)));
    }

    @Override
    public List<DictionaryEntry> meaning(String english) {
        return dictionary.meaning(english);
    }

    @Override
    public int longest() {
        return dictionary.longest();
    }
}
