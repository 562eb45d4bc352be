package enface.study.dictionary;

import enface.align.lexicon.TableLexicon;
import enface.glossary.dictionary.DictionaryEntry;
import enface.glossary.dictionary.DictionaryMatch;
import enface.glossary.dictionary.EnglishForms;
import enface.language.cut.WordBoundaries;
import enface.study.know.InstalledDictionaries;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextSpan;
import enface.text.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Looks words of a text up in the dictionary that comes with the program and in those that were installed.
///
/// Immutable and safe on any thread; made off the thread of the window, as unpacking takes its time.
public final class LookUp {

    /// What a dictionary says of a word.
    ///
    /// @param word where it stands in its paragraph
    /// @param head the word as the dictionary writes it, with its other form where it has one
    /// @param reading its Pinyin; empty for other languages
    /// @param dictionary which one says so
    public record Found(TextSpan word, String head, String reading, List<String> meanings, String dictionary) {

        public Found {
            meanings = List.copyOf(meanings);
        }
    }

    private static final int MOST_WORDS = 4;
    private static final int MOST_ENTRIES = 6;

    private final ChineseTools chinese;
    private final Map<String, Map<String, TableLexicon>> installed;
    private final boolean intoChinese;

    private LookUp(ChineseTools chinese, Map<String, Map<String, TableLexicon>> installed, boolean intoChinese) {
        this.chinese = chinese;
        this.installed = installed;
        this.intoChinese = intoChinese;
    }

    /// The dictionaries for these languages, unpacked.
    public static LookUp of(ChineseTools chinese, InstalledDictionaries dictionaries, List<LanguageTag> languages) {
        var byLanguage = new HashMap<String, Map<String, TableLexicon>>();
        languages.forEach(
                language -> byLanguage.computeIfAbsent(language.language(), _ -> dictionaries.from(language)));
        return new LookUp(chinese, byLanguage, languages.stream().anyMatch(ChineseTools::serves));
    }

    /// What is known of the words at a place: the longest first, then shorter ones that hold the same character;
    /// nothing where no dictionary knows any.
    public List<Found> at(Version version, TextPlace place) {
        var text = version.text().paragraph(place.paragraph()).text();
        if (place.offset() >= text.length()) {
            return List.of();
        }
        return in(version.language(), text, place.offset());
    }

    /// What is known of a word that stands alone, and of words within it.
    public List<Found> of(LanguageTag language, String word) {
        return word.isEmpty() ? List.of() : in(language, word, 0);
    }

    private List<Found> in(LanguageTag language, String text, int offset) {
        var found = new ArrayList<Found>();
        if (ChineseTools.serves(language)) {
            chinese.dictionary().around(text, offset).stream()
                    .limit(MOST_WORDS)
                    .forEach(match -> add(match, text, found));
        }
        if (found.isEmpty()) {
            var word = WordBoundaries.wordAt(language, text, offset);
            add(language, word, text, found);
            if (intoChinese && language.language().equals("en")) {
                addChinese(word, text, found);
            }
        }
        return found.stream().limit(MOST_ENTRIES).toList();
    }

    /// The Chinese words that mean an English one.
    private void addChinese(TextSpan word, String text, List<Found> found) {
        EnglishForms.of(word.of(text)).stream()
                .map(form -> chinese.dictionary().meaning(form))
                .filter(entries -> !entries.isEmpty())
                .findFirst()
                .ifPresent(entries -> entries.forEach(entry -> found.add(found(word, entry))));
    }

    private static Found found(TextSpan word, DictionaryEntry entry) {
        var head = entry.simplified().equals(entry.traditional())
                ? entry.simplified()
                : entry.simplified() + " " + entry.traditional();
        return new Found(word, head, entry.pinyin(), entry.glosses(), InstalledDictionaries.BUILT_IN.name());
    }

    private void add(DictionaryMatch match, String text, List<Found> found) {
        for (DictionaryEntry entry : match.entries()) {
            found.add(found(match.place(), entry));
        }
        add(LanguageTag.SIMPLIFIED_CHINESE, match.place(), text, found);
    }

    private void add(LanguageTag language, TextSpan word, String text, List<Found> found) {
        var written = word.of(text);
        installed.getOrDefault(language.language(), Map.of()).forEach((name, lexicon) -> {
            var meanings = lexicon.meanings(written);
            if (!meanings.isEmpty()) {
                found.add(new Found(word, written, "", meanings, name));
            }
        });
    }
}
