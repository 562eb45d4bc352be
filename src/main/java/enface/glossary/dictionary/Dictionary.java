package enface.glossary.dictionary;

import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A Chinese dictionary to look words up in, in simplified or traditional characters.
public interface Dictionary {

    /// Whether it has a word.
    boolean knows(String word);

    /// The entries of a word in either form, the likeliest first: words before names, what has its own meanings before
    /// what only refers to something else; none where the word is not known.
    List<DictionaryEntry> entries(String word);

    /// The entries one of whose meanings is this English word and no more, `to` before a verb and remarks in brackets
    /// apart, the likeliest first; none where no word means that alone.
    ///
    /// @param english in lower case
    default List<DictionaryEntry> meaning(String english) {
        return List.of();
    }

    /// The length of the longest word, in UTF-16 units.
    int longest();

    /// The words that start at an offset, the longest first.
    default List<DictionaryMatch> from(String text, int offset) {
        return matches(text, offset, offset);
    }

    /// The words that hold the character at an offset, wherever they start: the longest first, of those as long the
    /// one that starts last.
    default List<DictionaryMatch> around(String text, int offset) {
        var matches = new ArrayList<DictionaryMatch>();
        for (int start = offset; start >= 0 && start > offset - longest(); start--) {
            matches.addAll(matches(text, start, offset));
            if (!Character.isIdeographic(text.codePointAt(start))) {
                break;
            }
        }
        matches.sort(Comparator.comparingInt((DictionaryMatch m) -> m.place().length())
                .reversed());
        return matches;
    }

    private List<DictionaryMatch> matches(String text, int start, int held) {
        var matches = new ArrayList<DictionaryMatch>();
        for (int end = Math.min(text.length(), start + longest()); end > held; end--) {
            var word = text.substring(start, end);
            if (knows(word)) {
                matches.add(new DictionaryMatch(new TextSpan(start, end), entries(word)));
            }
        }
        return matches;
    }
}
