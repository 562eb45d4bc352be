package enface.glossary.chinese;

import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.DictionaryEntry;
import enface.language.han.Pinyin;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The traditional forms of simplified characters that stand alone and have several: by the words beside them (姓范
/// stays,
/// 一碗面 is 一碗麵), as `language/forms.tsv` has it, or else by how they are read there (只 is zhī in 三十二只羊).
///
/// Where neither tells, the commonest form is right. Costs time about linear in the text.
final class LoneForms {

    private final Dictionary dictionary;
    private final RubyReader reader;
    private final ReadingRules rules = ReadingRules.forms();
    private final FormPhrases phrases = FormPhrases.intoTraditional();

    LoneForms(Dictionary dictionary) {
        this.dictionary = dictionary;
        reader = new RubyReader(dictionary);
    }

    /// The forms that are told, by the offset of the character.
    ///
    /// @param runs the words of the text
    Map<Integer, String> in(String text, List<List<SpokenWord>> runs) {
        var forms = new HashMap<Integer, String>();
        Map<Integer, String> readings = Map.of();
        for (var run : runs) {
            for (int i = 0; i < run.size(); i++) {
                var place = run.get(i).place();
                var character = place.of(text);
                boolean one = phrases.forms(character).isEmpty() && !rules.has(character);
                if (one || place.length() > 1) {
                    continue;
                }
                readings = readings.isEmpty() ? readings(text) : readings;
                var reading = readings.getOrDefault(place.start(), "");
                rules.reading(character, run.subList(0, i).reversed(), run.subList(i + 1, run.size()))
                        .map(List::getFirst)
                        .or(() -> byReading(character, reading))
                        .ifPresent(form -> forms.put(place.start(), form));
            }
        }
        return forms;
    }

    /// The entries of a character that has several forms which differ in reading; none where it has not.
    private List<DictionaryEntry> entries(String character) {
        var forms = phrases.forms(character);
        return forms.size() < 2
                ? List.of()
                : dictionary.entries(character).stream()
                        .filter(e -> e.simplified().equals(character) && forms.contains(e.traditional()))
                        .filter(e -> !e.isName() && !e.glosses().stream().allMatch(g -> g.contains("variant of")))
                        .toList();
    }

    private Map<Integer, String> readings(String text) {
        var readings = new HashMap<Integer, String>();
        reader.read(text).forEach(r -> readings.put(r.character().start(), Pinyin.numbered(r.pinyin())));
        return readings;
    }

    /// The form that has a reading, where the commonest form has not.
    private Optional<String> byReading(String character, String reading) {
        var read = entries(character).stream()
                .filter(e -> Pinyin.numbered(e.syllables().getFirst()).equals(reading))
                .map(DictionaryEntry::traditional)
                .toList();
        return read.isEmpty() || read.contains(phrases.of(character.codePointAt(0)))
                ? Optional.empty()
                : Optional.of(read.getFirst());
    }
}
