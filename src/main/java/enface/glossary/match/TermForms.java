package enface.glossary.match;

import enface.glossary.Term;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The forms in which a term may stand in a text: as it is written in the glossary, without the remark in brackets
/// behind it, as the abbreviation in those brackets, and, in English, its plural and possessive.
final class TermForms {

    private static final Pattern BRACKETED = Pattern.compile("^(.+?)\\s*[(（]([^()（）]+)[)）]$");
    private static final Pattern ABBREVIATION = Pattern.compile("\\S*\\p{Lu}\\S*\\p{Lu}\\S*");
    private static final Pattern SIBILANT = Pattern.compile(".*(s|x|z|ch|sh)$");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y$");
    private static final Pattern LONG_F = Pattern.compile(".*(?:[aeo]|l|i)fe?$");
    private static final int SHORTEST_INFLECTED = 3;
    /// *to go* is one.
    private static final int SHORTEST_VERB = 5;
    /// A longer term is a passage, and has no other form.
    private static final int LONGEST = 1000;

    /// Longer words in capitals are shouted, not short for something.
    private static final int LONGEST_ABBREVIATION = 5;
    /// The articles a glossary may write before a noun.
    private static final Map<String, Pattern> ARTICLES = Map.of(
            "en", Pattern.compile("^(?i:an?|the) (?=\\p{Ll})"),
            "de", Pattern.compile("^(?i:der|die|das|eine?) (?=\\p{Lu})"),
            "fr", Pattern.compile("^(?i:(?:le|la|les|une?|des) |l['’])(?=\\p{Ll})"),
            "es", Pattern.compile("^(?i:el|la|los|las|una?) (?=\\p{Ll})"),
            "it", Pattern.compile("^(?i:(?:il|lo|la|i|gli|le|una?|uno) |l['’])(?=\\p{Ll})"),
            "pt", Pattern.compile("^(?i:[oa]s?|uma?) (?=\\p{Ll})"),
            "nl", Pattern.compile("^(?i:de|het|een) (?=\\p{Ll})"));

    private TermForms() {}

    /// Whether a form is an abbreviation, which in small letters would be another word.
    static boolean isAbbreviation(String form) {
        return form.length() <= LONGEST_ABBREVIATION
                && form.chars().noneMatch(Character::isLowerCase)
                && form.chars().filter(Character::isUpperCase).count() >= 2
                && form.chars().noneMatch(Character::isWhitespace);
    }

    /// The written forms, the fullest first.
    static Set<String> of(Term term) {
        var forms = new LinkedHashSet<String>();
        forms.add(term.text());
        var bracketed = BRACKETED.matcher(term.text());
        if (term.text().length() <= LONGEST && bracketed.matches()) {
            forms.add(bracketed.group(1));
            if (ABBREVIATION.matcher(bracketed.group(2)).matches()) {
                forms.add(bracketed.group(2));
            }
        }
        var articles = ARTICLES.get(term.language().language());
        if (articles != null) {
            List.copyOf(forms).forEach(form -> forms.add(articles.matcher(form).replaceFirst("")));
        }
        if (term.language().language().equals("en")) {
            for (var form : List.copyOf(forms)) {
                addVerb(form, forms);
            }
        }
        return forms;
    }

    /// A verb given as `to remember` also stands without its particle.
    private static void addVerb(String form, Set<String> forms) {
        if (form.startsWith("to ") && form.length() >= SHORTEST_VERB) {
            var verb = form.substring(3);
            var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
            forms.add(verb);
            forms.add(stem + "ing");
            forms.add(CONSONANT_Y.matcher(verb).matches() ? verb.substring(0, verb.length() - 1) + "ied" : stem + "ed");
        }
    }

    /// The inflected forms of a folded English form: regular plurals and possessives. The irregular ones want a
    /// row of their own in the glossary.
    static Set<String> inflected(String folded) {
        var forms = new LinkedHashSet<String>();
        int last = folded.length() - 1;
        if (folded.length() < SHORTEST_INFLECTED || !Character.isLetter(folded.charAt(last))) {
            return forms;
        }
        forms.add(folded + "'s");
        if (SIBILANT.matcher(folded).matches()) {
            forms.add(folded + "es");
            forms.add(folded + "'");
        } else if (CONSONANT_Y.matcher(folded).matches()) {
            forms.add(folded.substring(0, last) + "ies");
        } else {
            forms.add(folded + "s");
            forms.add(folded + "s'");
            if (folded.endsWith("o")) {
                forms.add(folded + "es");
            }
            if (LONG_F.matcher(folded).matches()) {
                forms.add(folded.substring(0, folded.endsWith("fe") ? last - 1 : last) + "ves");
            }
        }
        return forms;
    }
}
