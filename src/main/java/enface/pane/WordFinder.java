package enface.pane;

import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.text.BreakIterator;

/// Finds the word at a place, for a double click to select.
@FunctionalInterface
public interface WordFinder {

    /// Knows words between spaces only; where there are none, each character is one.
    WordFinder PLAIN = (language, text, offset) -> {
        var words = language.isUnspaced()
                ? BreakIterator.getCharacterInstance(language.locale())
                : BreakIterator.getWordInstance(language.locale());
        words.setText(text);
        int end = words.following(offset);
        return new TextSpan(words.previous(), end);
    };

    /// The word that holds the character at an offset.
    ///
    /// @param text not empty
    /// @param offset of a character of the text
    TextSpan wordAt(LanguageTag language, String text, int offset);
}
