package enface.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import enface.text.LanguageTag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Cuts running text into words made comparable across languages, to be counted, not shown.
///
/// Words are case-folded and stemmed; Chinese is simplified and cut by the longest word known; numbers become `#160`
/// whatever their script, marks of punctuation one sign for all scripts. One object serves one thread; cost is linear.
public final class WordCutter {

    private static final int LONGEST_WORD = 8;
    private static final Map<String, String> ENGLISH_SIGNS = Map.of("percent", "%");
    private static final String OPENING_MARKS = "\"“”„«»「」『』《》〝〞";

    private final @Nullable Predicate<String> known;
    private final Stemmer stemmer;
    private final boolean elided;
    private final NumberReader numbers = new NumberReader();
    private final Normalizer2 folding = Normalizer2.getNFKCCasefoldInstance();
    private final Map<Integer, String> simplified = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final Transliterator transliterator = Transliterator.getInstance("Traditional-Simplified");
    private final BreakIterator words;

    /// Cuts Han where ICU thinks that words end.
    public WordCutter(LanguageTag language) {
        this(language, null);
    }

    /// @param known whether a run of simplified Han characters is a word; nothing where ICU is to cut
    public WordCutter(LanguageTag language, @Nullable Predicate<String> known) {
        this.known = known;
        stemmer = new Stemmer(language.language());
        elided = List.of("fr", "it", "ca").contains(language.language());
        words = BreakIterator.getWordInstance(language.locale());
    }

    /// The words of a text in their order.
    public List<String> cut(String text) {
        var folded = folding.normalize(text.replace('’', '\''));
        var cut = new ArrayList<String>();
        int at = 0;
        while (at < folded.length()) {
            int point = folded.codePointAt(at);
            if (isHan(point)) {
                int end = runOfHan(folded, at);
                hanWords(simplified(folded, at, end), cut);
                at = end;
            } else if (UCharacter.isDigit(point)) {
                var number = numbers.at(folded, at).orElseThrow();
                cut.add("#" + number.digits());
                at = number.end();
            } else if (UCharacter.isLetter(point)) {
                int end = runOfLetters(folded, at);
                letters(folded.substring(at, end), point, cut);
                at = end;
            } else {
                mark(point, cut);
                at += Character.charCount(point);
            }
        }
        return cut;
    }

    /// Sign by sign, since a transliterator is slow to start on each run.
    private String simplified(String text, int start, int end) {
        var run = new StringBuilder(end - start);
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            run.append(simplified.computeIfAbsent(
                    text.codePointAt(at), point -> transliterator.transliterate(Character.toString(point))));
        }
        return run.toString();
    }

    private void hanWords(String run, List<String> cut) {
        int at = 0;
        words.setText(run);
        while (at < run.length()) {
            var number = numbers.mayStart(run.charAt(at)) ? numbers.at(run, at) : Optional.<NumberReader.Reading>empty();
            if (number.isPresent()) {
                cut.add("#" + number.get().digits());
                at = number.get().end();
            } else if (run.startsWith("百分之", at)) {
                cut.add("%");
                at += 3;
            } else {
                int end = longestWord(run, at);
                cut.add(run.substring(at, end));
                at = end;
            }
        }
    }

    private int longestWord(String run, int at) {
        if (known == null) {
            return words.following(at);
        }
        for (int end = Math.min(run.length(), at + LONGEST_WORD); end > at + 1; end--) {
            if (known.test(run.substring(at, end))) {
                return end;
            }
        }
        return run.offsetByCodePoints(at, 1);
    }

    private void letters(String run, int first, List<String> cut) {
        if (needsBreaking(first)) {
            words.setText(run);
            int start = words.first();
            for (int end = words.next(); end != BreakIterator.DONE; start = end, end = words.next()) {
                cut.add(run.substring(start, end));
            }
            return;
        }
        int elision = elided ? run.indexOf('\'') : -1;
        if (elision > 0 && elision + 1 < run.length()) {
            cut.add(run.substring(0, elision));
            cut.add(stemmer.stem(run.substring(elision + 1)));
            return;
        }
        var sign = ENGLISH_SIGNS.get(run);
        cut.add(sign == null ? stems.computeIfAbsent(run, stemmer::stem) : sign);
    }

    private static void mark(int point, List<String> cut) {
        if (OPENING_MARKS.indexOf(point) >= 0) {
            cut.add("\"");
        } else {
            switch (point) {
                case '?', '!', ':', ';', '(', '%', '$', '€', '£' -> cut.add(Character.toString(point));
                default -> {} // commas and full stops are everywhere
            }
        }
    }

    private static int runOfHan(String text, int start) {
        int at = start;
        while (at < text.length() && isHan(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static int runOfLetters(String text, int start) {
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            boolean inside = point == '\'' && at + 1 < text.length() && UCharacter.isLetter(text.codePointAt(at + 1));
            if (!inside && (isHan(point) || !(UCharacter.isLetter(point) || isCombining(point)))) {
                break;
            }
            at += Character.charCount(point);
        }
        return at;
    }

    private static boolean isHan(int point) {
        return UScript.getScript(point) == UScript.HAN || point == '〇';
    }

    private static boolean isCombining(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean needsBreaking(int point) {
        return switch (UScript.getScript(point)) {
            case UScript.HIRAGANA, UScript.KATAKANA, UScript.THAI, UScript.LAO, UScript.KHMER, UScript.MYANMAR -> true;
            default -> false;
        };
    }
}
