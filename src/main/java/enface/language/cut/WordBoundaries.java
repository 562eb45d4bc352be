package enface.language.cut;

import com.ibm.icu.text.BreakIterator;
import enface.text.LanguageTag;
import enface.text.TextSpan;

/// Where the words of a running text begin and end, for people who point at them: ICU's word boundaries, which know
/// Chinese and Japanese words from a dictionary.
///
/// Stateless; safe on any thread. Costs time linear in the text.
public final class WordBoundaries {

    private WordBoundaries() {}

    /// The word that holds the character at an offset; a mark or a space is a word of its own.
    ///
    /// @param text not empty
    public static TextSpan wordAt(LanguageTag language, String text, int offset) {
        var words = BreakIterator.getWordInstance(language.locale());
        words.setText(text);
        int end = words.following(offset);
        return new TextSpan(words.previous(), end);
    }
}
