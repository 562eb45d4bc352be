package enface.language.fold;

/// Takes the endings off words so that forms of one word meet: light, and wrong now and then, but the same for all.
///
/// English loses its inflections only (plural, -ed, -ing, -ly), no derivations. Any other language written in an
/// alphabet keeps the first letters of a long word, which is crude, and enough to count together what belongs
/// together. Pure; cost is linear in the word.
public final class Stemmer {

    private static final int KEPT_LETTERS = 6;

    private final boolean english;

    public Stemmer(String language) {
        english = language.equals("en");
    }

    /// The stem of a word in lower case.
    public String stem(String word) {
        if (english) {
            return english(word);
        }
        return word.length() > KEPT_LETTERS ? word.substring(0, KEPT_LETTERS) : word;
    }

    private static String english(String word) {
        var stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        stem = withoutPlural(stem);
        if (stem.endsWith("ly") && stem.length() > 5) {
            stem = stem.substring(0, stem.length() - 2);
        }
        if (stem.endsWith("ied") && stem.length() > 4) {
            return stem.substring(0, stem.length() - 3) + "i";
        }
        if (stem.endsWith("ing") && stem.length() > 5) {
            return bare(stem.substring(0, stem.length() - 3));
        }
        if (stem.endsWith("ed") && stem.length() > 4) {
            return bare(stem.substring(0, stem.length() - 2));
        }
        return bare(stem);
    }

    private static String withoutPlural(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.substring(0, word.length() - 1);
    }

    /// Without a silent e, a doubled last consonant or a last y, so that hope, hoping; stop, stopped; try, tried
    /// meet.
    private static String bare(String word) {
        int last = word.length() - 1;
        if (last < 2) {
            return word;
        }
        char end = word.charAt(last);
        if (end == 'e') {
            return bare(word.substring(0, last));
        }
        if (end == 'y') {
            return word.substring(0, last) + "i";
        }
        boolean doubled = end == word.charAt(last - 1) && "bdgmnprtl".indexOf(end) >= 0;
        return doubled ? word.substring(0, last) : word;
    }
}
