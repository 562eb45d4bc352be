package enface.glossary.dictionary;

import enface.language.han.HanReadings;
import enface.language.han.Pinyin;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Tells how each Han character of a text is read: by the word it stands in, or else as ICU reads it.
///
/// 行 is `háng` in 银行 and `xíng` in 行走. Tones are those of the dictionary: 一 and 不 do not change with what
/// follows. Costs time about linear in the text.
public final class RubyReader {

    /// Particles, which after another word are read without a tone: 慢慢地走, but 地 alone is `dì`.
    private static final Map<String, String> PARTICLES =
            Map.of("的", "de5", "地", "de5", "得", "de5", "着", "zhe5", "著", "zhe5", "了", "le5");

    /// Words of one character for which ICU has another reading than the word has.
    private static final Map<String, String> ALONE = Map.of("地", "di4", "长", "chang2", "長", "chang2");

    private final Dictionary dictionary;
    private final WordPath words;
    private final HanReadings readings = new HanReadings();

    public RubyReader(Dictionary dictionary) {
        this.dictionary = dictionary;
        words = new WordPath(dictionary);
    }

    /// The words that a text is read in, in order.
    public List<TextSpan> words(String text) {
        return words.cut(text);
    }

    /// The readings of all Han characters, in order; a character that nobody can read is left out.
    public List<Ruby> read(String text) {
        var ruby = new ArrayList<Ruby>();
        int end = -1;
        for (var word : words.cut(text)) {
            read(text, word, word.start() == end, ruby);
            end = word.end();
        }
        return ruby;
    }

    /// @param follows whether another word stands right before it
    private void read(String text, TextSpan word, boolean follows, List<Ruby> ruby) {
        var written = word.of(text);
        var syllables = syllables(written, follows);
        int at = word.start();
        for (int i = 0; at < word.end(); i++) {
            int end = at + Character.charCount(text.codePointAt(at));
            var syllable = i < syllables.size() ? syllables.get(i) : readings.reading(text.codePointAt(at));
            if (!syllable.isEmpty()) {
                ruby.add(new Ruby(new TextSpan(at, end), Pinyin.marked(syllable)));
            }
            at = end;
        }
    }

    /// A syllable for each character, or none where the dictionary has not as many.
    private List<String> syllables(String word, boolean follows) {
        int characters = word.codePointCount(0, word.length());
        if (characters == 1) {
            return List.of(alone(word, follows));
        }
        return dictionary.entries(word).stream()
                .map(DictionaryEntry::syllables)
                .filter(s -> s.size() == characters)
                .findFirst()
                .orElse(List.of());
    }

    private String alone(String character, boolean follows) {
        var particle = PARTICLES.get(character);
        if (follows && particle != null) {
            return particle;
        }
        var commonest = ALONE.getOrDefault(character, readings.reading(character.codePointAt(0)));
        var known = dictionary.entries(character).stream()
                .filter(e -> e.syllables().size() == 1)
                .map(e -> e.syllables().getFirst())
                .toList();
        boolean agrees = known.stream().anyMatch(s -> Pinyin.numbered(s).equals(commonest));
        return agrees || known.isEmpty() ? commonest : known.getFirst();
    }
}
