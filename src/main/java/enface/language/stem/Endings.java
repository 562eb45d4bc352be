package enface.language.stem;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What may follow the letters that two words have in common, where they are forms of one word.
///
/// English has so few endings that they are listed. Elsewhere those are listed that make another word of it: a noun of
/// a verb, an adverb of an adjective, a person of a deed.
///
/// @param only the endings there are; none where any may stand
/// @param never what no ending begins or ends with
record Endings(Set<String> only, List<String> never) {

    private static final Endings ENGLISH = new Endings(
            Set.of(
                    "", "s", "es", "'s", "s'", "'", "ed", "d", "ing", "y", "ies", "ied", "ying", "e", "en", "n", "ves",
                    "f", "fe"),
            List.of());

    private static final Endings GERMAN = without(
            "ung", "lich", "isch", "heit", "keit", "igkeit", "schaft", "tum", "bar", "sam", "los", "haft", "ismus",
            "ist", "itat", "ion", "ator", "ier");
    private static final Endings FRENCH = without(
            "ment", "ite", "isme", "iste", "ation", "ition", "ateur", "atrice", "eur", "euse", "ique", "able", "ible",
            "ance", "ence", "ier", "iere", "esse", "age", "aire", "if", "ive");
    private static final Endings SPANISH = without(
            "mente", "idad", "ismo", "ista", "cion", "ador", "able", "ible", "ivo", "iva", "oso", "osa", "ico", "ica",
            "anza", "encia", "ancia", "miento", "eza");
    private static final Endings ITALIAN = without(
            "mente", "ita", "ismo", "ista", "zione", "atore", "atrice", "abile", "ibile", "ivo", "iva", "oso", "osa",
            "ico", "ica", "anza", "enza", "mento", "ezza");
    private static final Endings PORTUGUESE = without(
            "mente", "idade", "ismo", "ista", "cao", "ador", "avel", "ivel", "ivo", "iva", "oso", "osa", "ico", "ica",
            "ancia", "encia", "mento", "eza");
    private static final Endings DUTCH =
            without("heid", "lijk", "isch", "schap", "baar", "ing", "loos", "ist", "isme", "teit");
    private static final Endings NORDIC =
            without("het", "hed", "lig", "isk", "skap", "skab", "ning", "else", "isme", "ism", "ist");
    private static final Endings RUSSIAN = without("ость", "ост", "ств", "тель", "ник", "ани", "ени", "ск", "очк");
    private static final Endings ANY = without();

    private static final Map<String, Endings> BY_LANGUAGE = Map.ofEntries(
            Map.entry("en", ENGLISH),
            Map.entry("de", GERMAN),
            Map.entry("fr", FRENCH),
            Map.entry("es", SPANISH),
            Map.entry("ca", SPANISH),
            Map.entry("it", ITALIAN),
            Map.entry("pt", PORTUGUESE),
            Map.entry("nl", DUTCH),
            Map.entry("sv", NORDIC),
            Map.entry("da", NORDIC),
            Map.entry("nb", NORDIC),
            Map.entry("nn", NORDIC),
            Map.entry("no", NORDIC),
            Map.entry("ru", RUSSIAN));

    /// What follows a doubled consonant: stop, stopped.
    private static final Set<String> AFTER_DOUBLED = Set.of("ed", "ing");

    /// Fewer letters in common are chance.
    private static final int LEAST_COMMON = 2;

    private static Endings without(String... endings) {
        return new Endings(Set.of(), List.of(endings));
    }

    static Endings of(String language) {
        return BY_LANGUAGE.getOrDefault(language, ANY);
    }

    /// Whether two words with one stem may be forms of one word.
    ///
    /// @param one in small letters without marks over them, as is the other
    boolean mayDiffer(String one, String other) {
        int common = 0;
        while (common < Math.min(one.length(), other.length()) && one.charAt(common) == other.charAt(common)) {
            common++;
        }
        if (common < LEAST_COMMON || common * 2 < Math.min(one.length(), other.length())) {
            return false;
        }
        return isEnding(one, common) && isEnding(other, common) && !isSilent(one, other);
    }

    /// Whether nothing but an e at its end makes one English word of the other, which no form does: *human*, *humane*.
    private boolean isSilent(String one, String other) {
        return !only.isEmpty() && ((one + "e").equals(other) || (other + "e").equals(one));
    }

    private boolean isEnding(String word, int from) {
        var ending = word.substring(from);
        if (never.stream().anyMatch(n -> ending.startsWith(n) || ending.endsWith(n))) {
            return false;
        }
        if (only.isEmpty() || only.contains(ending)) {
            return true;
        }
        boolean isDoubled = ending.length() > 1 && ending.charAt(0) == word.charAt(from - 1);
        return isDoubled && AFTER_DOUBLED.contains(ending.substring(1));
    }
}
