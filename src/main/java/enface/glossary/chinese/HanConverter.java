package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.DictionaryEntry;
import enface.text.TextSpan;
import java.util.function.Function;

/// Writes Chinese in the other form for the eye: by phrase (两只 is 兩隻, 台风 颱風, 一出戏 一齣戲), by word (头发 is 頭髮, 发展
/// 發展), and a character alone as [LoneForms] tells.
///
/// Only the forms of characters change, never the words: 软件 does not become 軟體. What comes out is always as long as
/// what went in, UTF-16 unit by unit, so that every offset stays true; a character whose other form has another length
/// stays. Costs time about linear in the text.
public final class HanConverter {

    private final Dictionary dictionary;
    private final LoneForms lone;
    private final SpokenWords simplifiedWords;
    private final WordPath traditionalWords;

    public HanConverter(Dictionary dictionary) {
        this.dictionary = dictionary;
        lone = new LoneForms(dictionary);
        simplifiedWords = new SpokenWords(new FormWords(dictionary, FormPhrases.intoTraditional()));
        traditionalWords = new WordPath(new FormWords(dictionary, FormPhrases.intoSimplified()));
    }

    /// The text in traditional characters.
    public String traditional(String text) {
        var phrases = FormPhrases.intoTraditional();
        var converted = new StringBuilder(text);
        var runs = simplifiedWords.runs(text);
        var alone = lone.in(text, runs);
        for (var run : runs) {
            for (var word : run) {
                var place = word.place();
                var form = alone.get(place.start());
                write(
                        converted,
                        place,
                        form == null
                                ? other(
                                        place.of(text),
                                        phrases,
                                        DictionaryEntry::simplified,
                                        DictionaryEntry::traditional)
                                : form);
            }
        }
        return converted.toString();
    }

    /// The text in simplified characters.
    public String simplified(String text) {
        var phrases = FormPhrases.intoSimplified();
        var converted = new StringBuilder(text);
        for (var place : traditionalWords.cut(text)) {
            write(
                    converted,
                    place,
                    other(place.of(text), phrases, DictionaryEntry::traditional, DictionaryEntry::simplified));
        }
        return converted.toString();
    }

    private static void write(StringBuilder converted, TextSpan place, String form) {
        for (int i = 0; form.length() == place.length() && i < form.length(); i++) {
            converted.setCharAt(place.start() + i, form.charAt(i));
        }
    }

    private String other(
            String word,
            FormPhrases phrases,
            Function<DictionaryEntry, String> from,
            Function<DictionaryEntry, String> to) {
        var phrase = phrases.of(word);
        if (phrase.isPresent()) {
            return phrase.get();
        }
        if (word.codePointCount(0, word.length()) > 1) {
            var form = dictionary.entries(word).stream()
                    .filter(e -> from.apply(e).equals(word))
                    .map(to)
                    .filter(f -> f.length() == word.length())
                    .findFirst();
            if (form.isPresent()) {
                return form.get();
            }
        }
        return word.codePoints().mapToObj(phrases::of).reduce("", String::concat);
    }
}
