package enface.glossary.match;

import java.text.Normalizer;

/// The marks over the letters of a word: `résumé` has one on its second letter and one on its last.
record Marks(String decomposed) {

    Marks {
        decomposed = Normalizer.normalize(decomposed, Normalizer.Form.NFD);
    }

    /// Whether each letter that bears marks here bears the same in `other`, letter by letter; what is longer here, an
    /// ending, is not compared.
    boolean areThoseOf(Marks other) {
        int i = 0;
        int k = 0;
        while (i < decomposed.length() && k < other.decomposed.length()) {
            i++;
            k++;
            int ours = i;
            int theirs = k;
            while (i < decomposed.length() && isMark(decomposed.charAt(i))) {
                i++;
            }
            while (k < other.decomposed.length() && isMark(other.decomposed.charAt(k))) {
                k++;
            }
            if (i > ours && !decomposed.substring(ours, i).equals(other.decomposed.substring(theirs, k))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
