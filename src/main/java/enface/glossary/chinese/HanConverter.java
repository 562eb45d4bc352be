package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.DictionaryEntry;
import enface.language.han.HanForms;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;

/// Writes Chinese in the other form for the eye: by word where the dictionary knows it (头发 is 頭髮, 发展 發展),
/// else by character.
///
/// What comes out is always as long as what went in, UTF-16 unit by unit, so that every offset stays true; where the
/// other form of a word has another length, it is written character by character. Costs time about linear in the text.
public final class HanConverter {

    private final Dictionary dictionary;
    private final WordPath words;
    private final HanForms forms = new HanForms();

    public HanConverter(Dictionary dictionary) {
        this.dictionary = dictionary;
        words = new WordPath(new DictionaryWords(dictionary));
    }

    /// The text in traditional characters. Of a single character with several forms (发, 后, 里) the commonest is
    /// taken.
    public String traditional(String text) {
        return converted(
                text, DictionaryEntry::simplified, DictionaryEntry::traditional, c -> forms.traditional((char) c));
    }

    /// The text in simplified characters.
    public String simplified(String text) {
        return converted(
                text, DictionaryEntry::traditional, DictionaryEntry::simplified, c -> forms.simplified((char) c));
    }

    private String converted(
            String text,
            Function<DictionaryEntry, String> from,
            Function<DictionaryEntry, String> to,
            IntUnaryOperator byCharacter) {
        var converted = new StringBuilder(text);
        for (var word : words.cut(text)) {
            var written = word.of(text);
            var other = word.length() == 1
                    ? null
                    : dictionary.entries(written).stream()
                            .filter(e -> from.apply(e).equals(written))
                            .map(to)
                            .filter(form -> form.length() == written.length())
                            .findFirst()
                            .orElse(null);
            for (int i = word.start(); i < word.end(); i++) {
                converted.setCharAt(
                        i,
                        other == null ? (char) byCharacter.applyAsInt(text.charAt(i)) : other.charAt(i - word.start()));
            }
        }
        return converted.toString();
    }
}
