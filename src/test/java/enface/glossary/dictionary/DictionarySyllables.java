package enface.glossary.dictionary;

import enface.language.han.HanReadings;
import enface.language.han.HanSyllables;
import enface.language.han.Pinyin;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All readings of a Han character that a dictionary has, and the one that ICU has. Safe on any thread.
public final class DictionarySyllables implements HanSyllables {

    private final Dictionary dictionary;
    private final HanReadings readings = new HanReadings();
    private final Map<Integer, List<String>> known = new ConcurrentHashMap<>();

    public DictionarySyllables(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    @Override
    public List<String> of(int codePoint) {
        return known.computeIfAbsent(codePoint, this::read);
    }

    private List<String> read(int codePoint) {
        var inDictionary = dictionary.entries(Character.toString(codePoint)).stream()
                .filter(e -> e.syllables().size() == 1)
                .map(e -> Pinyin.numbered(e.syllables().getFirst()));
        return Stream.concat(inDictionary, readings.of(codePoint).stream())
                .distinct()
                .toList();
    }
}
