package enface.intake.shape;

import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import java.util.Optional;

/// Whether a text is in one language, and which.
final class Purity {

    private static final double PURE = 0.72;

    private final LanguageGuess guess;

    Purity(LanguageGuess guess) {
        this.guess = guess;
    }

    /// Whether nearly all letters are of one script; Japanese is in three.
    static boolean isPure(String text) {
        var count = ScriptCount.of(text);
        return count.total() > 0 && count.of(count.dominant()) >= count.total() * PURE;
    }

    /// The language of a text of which a label says one, where the letters do not say otherwise.
    LanguageTag language(String text, Optional<LanguageTag> said) {
        var guessed = guess.of(text);
        return said.filter(tag -> agrees(tag, text, guessed))
                .map(tag -> tag.value().equals("zh") ? guessed : tag)
                .orElse(guessed);
    }

    private static boolean agrees(LanguageTag said, String text, LanguageTag guessed) {
        int script = ScriptCount.of(text).dominant();
        return said.sameLanguage(guessed)
                || LanguageGuess.scriptOf(said) == script
                || (script == ScriptCount.HAN && said.language().equals("ja"));
    }

    static int weight(String text) {
        return ScriptCount.of(text).total();
    }
}
