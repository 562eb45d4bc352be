package enface.study.dictionary;

import enface.glossary.chinese.HanConverter;
import enface.glossary.chinese.HanWords;
import enface.glossary.chinese.Ruby;
import enface.glossary.chinese.RubyReader;
import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.RememberedDictionary;
import enface.glossary.match.WordEdges;
import enface.study.setting.ChineseSettings;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.List;
import java.util.Optional;

/// Reads and writes Chinese with the dictionary that comes with the program. Safe on any thread; made once, off the
/// thread of the window, as it takes a second.
public final class ChineseTools {

    private final Dictionary dictionary;
    private final RubyReader reader;
    private final HanConverter converter;
    private final HanWords words;

    private ChineseTools(Dictionary dictionary) {
        this.dictionary = dictionary;
        var remembered = new RememberedDictionary(dictionary);
        reader = new RubyReader(remembered);
        converter = new HanConverter(remembered);
        words = new HanWords(remembered);
    }

    /// The tools, ready to answer at once.
    public static ChineseTools warm(Dictionary dictionary) {
        var tools = new ChineseTools(dictionary);
        tools.reader.read("银行里的人行走");
        tools.converter.traditional("头发发展");
        tools.converter.simplified("頭髮發展");
        return tools;
    }

    /// Whether a language is written in Chinese characters and read in Pinyin.
    public static boolean serves(LanguageTag language) {
        return language.language().equals("zh") || language.language().equals("lzh");
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /// Tells words from pieces of words.
    public WordEdges words() {
        return words;
    }

    /// How each character of a text is read, in order.
    public List<Ruby> readings(String text) {
        return reader.read(text);
    }

    /// The word at an offset of a text, as it is cut to be read; nothing where there are no Chinese characters.
    public Optional<TextSpan> wordAt(String text, int offset) {
        return reader.words(text).stream().filter(w -> w.contains(offset)).findFirst();
    }

    /// The words of a text, as it is cut to be read, in order; what are no Chinese characters is left out.
    public List<TextSpan> cut(String text) {
        return reader.words(text);
    }

    /// How a word in a text is read: `réncái`.
    public String reading(String text, TextSpan word) {
        return readings(text).stream()
                .filter(r -> r.character().overlaps(word))
                .map(Ruby::pinyin)
                .reduce("", String::concat);
    }

    /// A text in one form of the characters, as long as it was, UTF-16 unit by unit.
    public String written(ChineseSettings.Characters characters, String text) {
        return switch (characters) {
            case AS_THEY_STAND -> text;
            case SIMPLIFIED -> converter.simplified(text);
            case TRADITIONAL -> converter.traditional(text);
        };
    }
}
