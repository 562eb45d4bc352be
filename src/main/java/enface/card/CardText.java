package enface.card;

import enface.text.LanguageTag;
import enface.text.TextSpan;

/// What a card asks and answers: a sentence with a gap, and what it says in the other language.
///
/// @param word what belongs into the gap
/// @param sentence where it was met; empty where it was met nowhere, and its meaning alone asks for it
/// @param gap where the word stands in the sentence; empty where there is none
public record CardText(LanguageTag language, String word, String sentence, TextSpan gap, Answer answer) {

    private static final String GAP = "_____";

    public CardText {
        if (word.isBlank()) {
            throw new IllegalArgumentException("a card without a word");
        }
        if (gap.end() > sentence.length()) {
            gap = new TextSpan(0, 0);
        }
    }

    /// What stands on the other side.
    ///
    /// @param reading how the word is read, empty where its letters say that
    /// @param meaning of the word: words of the other language, or what a dictionary says
    /// @param counterpart the sentence in the other language, empty where there is none
    /// @param remark a definition, or what a note says
    public record Answer(LanguageTag language, String reading, String meaning, String counterpart, String remark) {}

    /// The sentence with a gap in the place of its word; empty where there is no sentence.
    public String withGap() {
        return gap.isEmpty() ? "" : before() + GAP + after();
    }

    /// What stands before the word.
    public String before() {
        return sentence.substring(0, gap.start());
    }

    /// What stands after it.
    public String after() {
        return sentence.substring(gap.end());
    }

    /// The word as the sentence has it.
    public String inSentence() {
        return gap.isEmpty() ? word : gap.of(sentence);
    }
}
