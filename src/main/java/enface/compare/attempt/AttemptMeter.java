package enface.compare.attempt;

import enface.language.cut.Token;
import enface.language.cut.TokenCutter;
import enface.language.fold.Fold;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Measures how close attempts are to a reference in their language.
///
/// Figures of several passages are taken together, so that a long passage counts for more than a short one. One object
/// serves one thread; cost is about linear in the text, and in the square of a passage of up to some hundred words.
public final class AttemptMeter {

    private final LanguageTag language;
    private final TokenCutter folding;
    private final TokenCutter exact;

    public AttemptMeter(LanguageTag language) {
        this.language = language;
        folding = new TokenCutter(language, Set.of(Fold.CASE, Fold.WIDTH));
        exact = new TokenCutter(language, Set.of());
    }

    /// How close these attempts are, taken together. A passage not attempted counts as nothing written.
    public Closeness measure(List<Attempt> attempts) {
        var chrF = new ChrF(ChrF.CHARACTERS, ChrF.WORDS);
        double edits = 0;
        double length = 0;
        for (var attempt : attempts) {
            chrF.add(
                    attempt.written(), words(attempt.written()),
                    attempt.reference(), words(attempt.reference()));
            var reference = signs(attempt.reference());
            edits += Ter.edits(signs(attempt.written()), reference);
            length += reference.size();
        }
        double score = chrF.score();
        double ter = length == 0 ? (edits == 0 ? 0 : 1) : edits / length;
        return new Closeness(score, ter, Closeness.Verdict.of(score, ter));
    }

    public Closeness measure(String written, String reference) {
        return measure(List.of(new Attempt(written, reference)));
    }

    /// The words for chrF++: as it is published where words stand apart, ours where they do not.
    private List<String> words(String text) {
        return language.isUnspaced() ? exact.cut(text).stream().map(Token::form).toList() : ChrF.wordsApart(text);
    }

    /// The units for TER: words and marks, and each Han character, so that nothing hangs on where Chinese is cut.
    private List<String> signs(String text) {
        var signs = new ArrayList<String>();
        for (var token : folding.cut(text)) {
            if (token.form().codePoints().anyMatch(Character::isIdeographic)) {
                token.form().codePoints().mapToObj(Character::toString).forEach(signs::add);
            } else {
                signs.add(token.form());
            }
        }
        return signs;
    }
}
