package enface.glossary.candidate;

import enface.language.stem.WordForms;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Cuts a text into the units that are counted: words by their stems, or, where nothing stands between words, those
/// that a dictionary knows.
///
/// Safe on any thread.
public final class Units {

    private static final int LONGEST = 40;
    private static final int SHORTEST_EDGE = 3;

    private final LanguageTag language;
    private final boolean unspaced;
    private final Set<String> common;
    private final Optional<WordForms> forms;
    private final Function<String, List<TextSpan>> cutter;

    private Units(LanguageTag language, Function<String, List<TextSpan>> cutter) {
        this.language = language;
        this.cutter = cutter;
        unspaced = language.isUnspaced();
        common = CommonWords.of(language);
        forms = WordForms.of(language);
    }

    /// @param cutter cuts what has no spaces into words; asked only for such languages
    public static Units of(LanguageTag language, Function<String, List<TextSpan>> cutter) {
        return new Units(language, cutter);
    }

    LanguageTag language() {
        return language;
    }

    boolean isUnspaced() {
        return unspaced;
    }

    /// The words of a text, in order.
    List<Unit> in(String text) {
        return unspaced ? unspaced(text) : spaced(text);
    }

    private List<Unit> spaced(String text) {
        var units = new ArrayList<Unit>();
        int last = 0;
        for (int at = 0; at < text.length(); ) {
            int end = at;
            while (end < text.length() && isInWord(text, end, at)) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                units.add(unit(text, last, at, end));
                last = end;
                at = end;
            }
        }
        return units;
    }

    private static boolean isInWord(String text, int at, int start) {
        int letter = text.codePointAt(at);
        if (Character.isLetter(letter) || Character.getType(letter) == Character.NON_SPACING_MARK) {
            return true;
        }
        boolean inner = letter == '-' || letter == '\'' || letter == '’';
        int next = at + Character.charCount(letter);
        return inner && at > start && next < text.length() && Character.isLetter(text.codePointAt(next));
    }

    private Unit unit(String text, int last, int start, int end) {
        var word = text.substring(start, end);
        var before = text.substring(last, start);
        var small = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        boolean common = this.common.contains(small);
        boolean edge = !common && end - start >= SHORTEST_EDGE && end - start <= LONGEST;
        var key = forms.map(f -> f.stems(small).getFirst()).orElse(small);
        return new Unit(key, word, before, before.isBlank() && before.length() <= 1, edge);
    }

    private List<Unit> unspaced(String text) {
        var units = new ArrayList<Unit>();
        int last = 0;
        for (var span : cutter.apply(text)) {
            var word = span.of(text);
            boolean letters = word.codePoints().allMatch(Character::isIdeographic);
            boolean single = word.codePointCount(0, word.length()) == 1;
            boolean edge = letters && !common.contains(word) && !(single && CommonWords.isGrammar(word));
            units.add(new Unit(word, word, "", span.start() == last && letters, edge));
            last = span.end();
        }
        return units;
    }
}
