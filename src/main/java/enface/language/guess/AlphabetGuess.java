package enface.language.guess;

import com.ibm.icu.text.Normalizer2;
import enface.text.LanguageTag;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells languages apart that share an alphabet: by the groups of letters in their words, and by the commonest words
/// of all.
final class AlphabetGuess {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    /// More words tell nothing more.
    private static final int MOST_WORDS = 2_000;
    /// How much likelier a language is for each of its commonest words, as a natural logarithm.
    private static final double COMMON_WORD = 2;
    /// So much likelier than all others one must be to be told from them: some seven times as likely.
    private static final double TELLING = 2;

    /// What a name says is not overruled by less: a sentence of eight words has about twice as much, a chance likeness
    /// in
    /// one or two words hardly ever.
    private static final double BEYOND_DOUBT = 25;
    /// Groups of letters hardly tell these apart.
    private static final List<Set<String>> INDISTINCT =
            List.of(Set.of("nb", "nn", "no", "da"), Set.of("hr", "bs", "sr"), Set.of("id", "ms"));

    private final FunctionWords commonWords = FunctionWords.shipped();

    /// The likeliest of all languages in a script; nothing where none is known or there is no word.
    Optional<LanguageTag> of(String text, int script) {
        var words = words(text);
        var languages = LetterGroups.shipped().languages(script);
        return words.isEmpty() || languages.isEmpty() ? Optional.empty() : Optional.of(best(words, languages, -1));
    }

    /// The likeliest of `candidates`; nothing where it is hardly likelier than another.
    Optional<LanguageTag> among(String text, Collection<LanguageTag> candidates, int script) {
        var words = words(text);
        var known = candidates.stream().filter(c -> isKnown(c)).toList();
        if (words.isEmpty() || known.isEmpty()) {
            return Optional.empty();
        }
        if (known.size() < candidates.size()) { // what looks like none of the known ones is in another
            var found = best(words, LetterGroups.shipped().languages(script), -1);
            return candidates.stream()
                    .filter(c -> isKnown(c) && model(c).equals(found))
                    .findFirst()
                    .or(() -> candidates.stream().filter(c -> !isKnown(c)).findFirst());
        }
        var models = known.stream().map(AlphabetGuess::model).distinct().toList();
        if (models.size() == 1) {
            return Optional.empty();
        }
        var found = best(words, models, TELLING);
        return known.stream().filter(c -> model(c).equals(found)).findFirst();
    }

    /// Whether a text is in one language and not in another, however much speaks for that from the start.
    boolean isSurely(String text, LanguageTag one, LanguageTag other, int script) {
        boolean same = one.sameLanguage(other) || model(one).equals(model(other));
        boolean alike = INDISTINCT.stream()
                .anyMatch(group -> group.contains(one.language()) && group.contains(other.language()));
        boolean known = isKnown(one)
                && isKnown(other)
                && LetterGroups.shipped().languages(script).contains(model(other));
        var words = words(text);
        return !same
                && !alike
                && known
                && !words.isEmpty()
                && best(words, List.of(model(one), model(other)), BEYOND_DOUBT).equals(model(one));
    }

    private static List<String> words(String text) {
        return WORD.matcher(Normalizer2.getNFCInstance().normalize(text).toLowerCase(Locale.ROOT))
                .results()
                .limit(MOST_WORDS)
                .map(r -> r.group())
                .toList();
    }

    /// The likeliest, or [LanguageTag#UNDETERMINED] where another is as likely but for `margin`.
    private LanguageTag best(List<String> words, List<LanguageTag> languages, double margin) {
        long[] costs = LetterGroups.shipped().costs(words, languages, margin < 0);
        for (int i = 0; i < costs.length; i++) {
            costs[i] -= (long) (COMMON_WORD * LetterGroups.UNIT * commonWords.count(words, languages.get(i)));
        }
        int best = 0;
        for (int i = 1; i < costs.length; i++) {
            best = costs[i] < costs[best] ? i : best;
        }
        long least = costs[best];
        long near = Arrays.stream(costs)
                .filter(cost -> cost - least <= margin * LetterGroups.UNIT)
                .count();
        return near > 1 ? LanguageTag.UNDETERMINED : languages.get(best);
    }

    private static boolean isKnown(LanguageTag language) {
        return LetterGroups.shipped().knows(model(language));
    }

    /// The language whose letters stand for another's: those of a country are one, and Norwegian is mostly Bokmål.
    private static LanguageTag model(LanguageTag language) {
        return language.language().equals("no") ? new LanguageTag("nb") : new LanguageTag(language.language());
    }
}
