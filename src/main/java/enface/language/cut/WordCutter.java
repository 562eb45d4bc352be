package enface.language.cut;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Normalizer2;
import enface.language.fold.NumberReader;
import enface.language.fold.Stemmer;
import enface.language.han.HanForms;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Cuts running text into words made comparable across languages, to be counted, not shown.
///
/// Words are case-folded and stemmed; Chinese is simplified and cut by the longest word known; numbers become `#160`
/// whatever their script, marks of punctuation one sign for all scripts; what numbers a point at the start becomes
/// `§2`, be it `(2)`, `二、` or `Second,`. One object serves one thread; cost is
/// linear.
public final class WordCutter {

    private static final int LONGEST_WORD = 8;
    /// What other languages write as a sign or with digits; Chinese writes 四十 where English says forty.
    private static final Map<String, String> ENGLISH_SIGNS = Map.ofEntries(
            Map.entry("percent", "%"),
            Map.entry("eleven", "#11"),
            Map.entry("twelve", "#12"),
            Map.entry("thirteen", "#13"),
            Map.entry("fourteen", "#14"),
            Map.entry("fifteen", "#15"),
            Map.entry("sixteen", "#16"),
            Map.entry("seventeen", "#17"),
            Map.entry("eighteen", "#18"),
            Map.entry("nineteen", "#19"),
            Map.entry("twenty", "#20"),
            Map.entry("thirty", "#30"),
            Map.entry("forty", "#40"),
            Map.entry("fifty", "#50"),
            Map.entry("sixty", "#60"),
            Map.entry("seventy", "#70"),
            Map.entry("eighty", "#80"),
            Map.entry("ninety", "#90"));
    private static final String OPENING_MARKS = "\"“”„«»「」『』《》〝〞";

    private final @Nullable Predicate<String> known;
    private final Stemmer stemmer;
    private final boolean elided;
    private final NumberReader numbers = new NumberReader();
    private final Normalizer2 folding = Normalizer2.getNFKCCasefoldInstance();
    private final Map<Integer, String> simplified = new HashMap<>();
    private final Map<String, String> stems = new HashMap<>();
    private final HanForms hanForms = new HanForms();
    private final Locale locale;
    private @Nullable BreakIterator words;
    private final ListLabels labels;

    /// Cuts Han where ICU thinks that words end.
    public WordCutter(LanguageTag language) {
        this(language, null);
    }

    /// @param known whether a run of simplified Han characters is a word; nothing where ICU is to cut
    public WordCutter(LanguageTag language, @Nullable Predicate<String> known) {
        this.known = known;
        stemmer = new Stemmer(language.language());
        elided = List.of("fr", "it", "ca").contains(language.language());
        labels = new ListLabels(language);
        locale = language.locale();
    }

    /// ICU's words of a run; made when first needed, since its rules take a while to read.
    private BreakIterator breaking(String run) {
        if (words == null) {
            words = BreakIterator.getWordInstance(locale);
        }
        words.setText(run);
        return words;
    }

    /// A word made comparable, and where it stands in the text.
    public record Word(String form, TextSpan place) {}

    /// The words of a text in their order.
    public List<String> cut(String text) {
        return words(text).stream().map(Word::form).toList();
    }

    /// The words of a text in their order, with their places.
    public List<Word> words(String text) {
        var cut = new ArrayList<Word>();
        var label = labels.at(text);
        label.ifPresent(l -> add(cut, "§" + l.form(), 0, l.end()));
        int at = label.map(ListLabels.Label::end).orElse(0);
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int end;
            if (isHan(point)) {
                end = runOfHan(text, at);
                hanWords(simplified(text, at, end), at, cut);
            } else if (UCharacter.isDigit(point)) {
                var number = numbers.at(text, at).orElseThrow();
                end = number.end();
                add(cut, "#" + number.digits(), at, end);
            } else if (UCharacter.isLetter(point)) {
                end = runOfLetters(text, at);
                letters(text, at, end, cut);
            } else {
                end = at + Character.charCount(point);
                mark(text, at, end, cut);
            }
            at = end;
        }
        return cut;
    }

    private static void add(List<Word> cut, String form, int start, int end) {
        cut.add(new Word(form, new TextSpan(start, end)));
    }

    private String simplified(String text, int start, int end) {
        var run = new StringBuilder(end - start);
        for (int at = start; at < end; at += Character.charCount(text.codePointAt(at))) {
            run.append(simplified.computeIfAbsent(text.codePointAt(at), this::simplified));
        }
        return run.toString();
    }

    /// Always as long as it was, so that places stay true.
    private String simplified(int point) {
        var sign = Character.toString(point);
        var folded = folding.normalize(sign);
        if (folded.length() != sign.length()) {
            return sign;
        }
        return folded.length() == 1 ? Character.toString(hanForms.simplified(folded.charAt(0))) : folded;
    }

    private void hanWords(String run, int start, List<Word> cut) {
        int at = 0;
        var breaking = known == null ? breaking(run) : null;
        while (at < run.length()) {
            var number =
                    numbers.mayStart(run.charAt(at)) ? numbers.at(run, at) : Optional.<NumberReader.Reading>empty();
            if (number.isPresent()) {
                add(
                        cut,
                        "#" + number.get().digits(),
                        start + at,
                        start + number.get().end());
                at = number.get().end();
            } else if (run.startsWith("百分之", at)) {
                add(cut, "%", start + at, start + at + 3);
                at += 3;
            } else {
                int end = breaking == null ? longestWord(run, at) : breaking.following(at);
                add(cut, run.substring(at, end), start + at, start + end);
                at = end;
            }
        }
    }

    private int longestWord(String run, int at) {
        for (int end = Math.min(run.length(), at + LONGEST_WORD); end > at + 1; end--) {
            if (isKnown(run.substring(at, end))) {
                return end;
            }
        }
        return run.offsetByCodePoints(at, 1);
    }

    private boolean isKnown(String word) {
        return known != null && known.test(word);
    }

    private void letters(String text, int start, int end, List<Word> cut) {
        var run = text.substring(start, end).replace('’', '\'');
        if (needsBreaking(run.codePointAt(0))) {
            var breaking = breaking(run);
            int from = breaking.first();
            for (int to = breaking.next(); to != BreakIterator.DONE; from = to, to = breaking.next()) {
                add(cut, folding.normalize(run.substring(from, to)), start + from, start + to);
            }
            return;
        }
        int elision = elided ? run.indexOf('\'') : -1;
        int from = 0;
        if (elision > 0 && elision + 1 < run.length()) {
            add(cut, folding.normalize(run.substring(0, elision)), start, start + elision);
            from = elision + 1;
        }
        var word = folding.normalize(run.substring(from));
        var sign = ENGLISH_SIGNS.get(word);
        add(cut, sign == null ? stems.computeIfAbsent(word, stemmer::stem) : sign, start + from, end);
    }

    private void mark(String text, int start, int end, List<Word> cut) {
        var sign = folding.normalize(text.substring(start, end));
        if (sign.length() != 1) {
            return;
        }
        if (OPENING_MARKS.contains(sign)) {
            add(cut, "\"", start, end);
        } else {
            switch (sign.charAt(0)) {
                case '?', '!', ':', ';', '(', '%', '$', '€', '£' -> add(cut, sign, start, end);
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
            boolean inside = (point == '\'' || point == '’')
                    && at + 1 < text.length()
                    && UCharacter.isLetter(text.codePointAt(at + 1));
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
