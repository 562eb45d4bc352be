package enface.language.cut;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import enface.language.fold.Fold;
import enface.language.fold.MarkShapes;
import enface.language.han.HanForms;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Cuts running text into all its words and marks, so that between two tokens there is nothing but white space.
///
/// Words end where ICU says; Chinese is cut by the dictionary in ICU, always in its simplified form, so that a
/// text in either form is cut alike. Where [WordCutter] makes words comparable across languages and leaves out what
/// does not help, this loses nothing and stems nothing. One object serves one thread; cost is linear.
public final class TokenCutter {

    private final Set<Fold> folds;
    private final BreakIterator words;
    private final HanForms hanForms = new HanForms();
    private final Normalizer2 compatible = Normalizer2.getNFKCInstance();
    private final Normalizer2 composed = Normalizer2.getNFCInstance();
    private final Map<String, String> forms = new HashMap<>();

    public TokenCutter(LanguageTag language, Set<Fold> folds) {
        this.folds = Set.copyOf(folds);
        words = BreakIterator.getWordInstance(language.locale());
    }

    /// The words and marks of a text in their order.
    public List<Token> cut(String text) {
        var tokens = new ArrayList<Token>();
        words.setText(simplified(text));
        int from = words.first();
        for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
            var written = text.substring(from, to);
            if (!isBlank(written)) {
                var form = forms.computeIfAbsent(written, this::form);
                tokens.add(new Token(new TextSpan(from, to), form, isWord(written)));
            }
        }
        return tokens;
    }

    /// The text in simplified characters, as long as it was.
    private String simplified(String text) {
        var simple = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            simple.append(hanForms.simplified(text.charAt(i)));
        }
        return simple.toString();
    }

    private String form(String written) {
        var form = composed.normalize(written);
        if (folds.contains(Fold.WIDTH)) {
            form = oneShape(compatible.normalize(form));
        }
        if (folds.contains(Fold.CASE)) {
            form = UCharacter.foldCase(form, true);
        }
        return folds.contains(Fold.HAN_FORMS) ? simplified(form) : form;
    }

    private static String oneShape(String form) {
        var shaped = new StringBuilder(form.length());
        for (int i = 0; i < form.length(); i++) {
            shaped.append(MarkShapes.one(form.charAt(i)));
        }
        return shaped.toString();
    }

    private static boolean isBlank(String written) {
        return written.codePoints()
                .allMatch(c -> UCharacter.isUWhiteSpace(c) || UCharacter.isISOControl(c) || c == 0x200B || c == 0xFEFF);
    }

    private static boolean isWord(String written) {
        return written.codePoints().anyMatch(UCharacter::isLetterOrDigit);
    }
}
