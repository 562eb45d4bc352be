package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.DictionaryEntry;
import enface.language.han.HanReadings;
import enface.language.han.Pinyin;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// Tells how each Han character of a text is read: by the word it stands in and the words beside that, or else as ICU
/// reads it.
///
/// 行 is `háng` in 银行 and `xíng` in 行走; 只 is `zhī` in 两只猫 and `zhǐ` in 我只喝水. Tones are those of the dictionary:
/// 一 and 不 do not change with what follows. Costs time about linear in the text.
public final class RubyReader {

    private final Dictionary dictionary;
    private final SpokenWords words;
    private final ReadingRules rules = ReadingRules.readings();
    private final HanReadings readings = new HanReadings();

    public RubyReader(Dictionary dictionary) {
        this.dictionary = dictionary;
        words = new SpokenWords(dictionary);
    }

    /// The words that a text is read in, in order.
    public List<TextSpan> words(String text) {
        return words.runs(text).stream()
                .flatMap(List::stream)
                .map(SpokenWord::place)
                .toList();
    }

    /// The readings of all Han characters, in order; a character that nobody can read is left out.
    public List<Ruby> read(String text) {
        var ruby = new ArrayList<Ruby>();
        words.runs(text).forEach(run -> read(text, run, ruby));
        return ruby;
    }

    private void read(String text, List<SpokenWord> run, List<Ruby> ruby) {
        for (int i = 0; i < run.size(); i++) {
            var place = run.get(i).place();
            var syllables = syllables(place.of(text), run, i);
            int at = place.start();
            for (int c = 0; at < place.end(); c++) {
                int end = at + Character.charCount(text.codePointAt(at));
                var syllable = c < syllables.size() ? syllables.get(c) : readings.reading(text.codePointAt(at));
                if (!syllable.isEmpty()) {
                    ruby.add(new Ruby(new TextSpan(at, end), Pinyin.marked(syllable)));
                }
                at = end;
            }
        }
    }

    /// A syllable for each character, or none where the dictionary has not as many.
    private List<String> syllables(String word, List<SpokenWord> run, int at) {
        int characters = word.codePointCount(0, word.length());
        var known = dictionary.entries(word).stream()
                .map(DictionaryEntry::syllables)
                .filter(s -> s.size() == characters)
                .toList();
        var form = run.get(at).form();
        if (rules.has(form) && (characters > 1 || known.size() != 1)) {
            var ruled = rules.reading(form, run.subList(0, at).reversed(), run.subList(at + 1, run.size()))
                    .filter(r -> characters > 1 || known.isEmpty() || hasReading(known, r.getFirst()));
            if (ruled.isPresent()) {
                return ruled.get();
            }
        }
        if (characters > 1) {
            return known.isEmpty() ? List.of() : known.getFirst();
        }
        var commonest = readings.reading(word.codePointAt(0));
        return known.isEmpty() || hasReading(known, commonest) ? List.of(commonest) : known.getFirst();
    }

    /// Whether a character has a reading in the dictionary, as a name or not.
    private static boolean hasReading(List<List<String>> known, String syllable) {
        return known.stream().anyMatch(s -> Pinyin.numbered(s.getFirst()).equals(syllable));
    }
}
