package enface.glossary.dictionary;

import enface.language.han.Pinyin;
import java.util.List;
import java.util.stream.Collectors;

/// An entry of a Chinese dictionary.
///
/// @param syllables how it is read, numbered as in `yin2 hang2`, as a rule one for each character
/// @param glosses what it means, and remarks about it, in the order of the dictionary
public record DictionaryEntry(String simplified, String traditional, List<String> syllables, List<String> glosses) {

    public DictionaryEntry {
        syllables = List.copyOf(syllables);
        glosses = List.copyOf(glosses);
    }

    /// How it is read, with marks for the tones: `yín háng`.
    public String pinyin() {
        return syllables.stream().map(Pinyin::marked).collect(Collectors.joining(" "));
    }

    /// Whether it is a name; its reading then begins with a capital.
    public boolean isName() {
        return !syllables.isEmpty()
                && Character.isUpperCase(syllables.getFirst().codePointAt(0));
    }
}
