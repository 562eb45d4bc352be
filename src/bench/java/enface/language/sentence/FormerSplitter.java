package enface.language.sentence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How Enface cut sentences before [SentenceCutter]: by UAX #29 as ICU has it, with a few abbreviations left whole.
/// Kept to measure against.
final class FormerSplitter {

    private static final String CLOSING = "”’\"'」』）)]》〉】";
    /// No abbreviation is longer, its opening marks with it; a word is looked at no further.
    private static final int LONGEST_ABBREVIATION = 40;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr.", "mrs.", "ms.", "dr.", "st.", "prof.", "gen.", "col.", "lt.", "sgt.", "capt.", "gov.", "sen.", "rep.",
            "rev.", "hon.", "jr.", "sr.", "no.", "nos.", "art.", "vs.", "cf.", "e.g.", "i.e.", "etc.", "approx.",
            "vol.", "fig.", "ch.", "p.", "pp.", "u.s.", "u.k.", "u.n.", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.",
            "aug.", "sept.", "oct.", "nov.", "dec.", "z.b.", "bzw.", "d.h.", "hr.", "fr.", "nr.", "m.", "mme.", "mlle.",
            "sra.");

    private final BreakIterator breaks;
    private final boolean cased;

    FormerSplitter(LanguageTag language) {
        var locale = ULocale.forLocale(Locale.forLanguageTag(language.language()));
        var plain = BreakIterator.getSentenceInstance(locale);
        breaks = FilteredBreakIteratorBuilder.getInstance(locale).wrapIteratorWithFilter(plain);
        cased = !language.isUnspaced();
    }

    /// The sentences of `text`; none where it is blank.
    List<TextSpan> split(String text) {
        breaks.setText(text);
        var spans = new ArrayList<TextSpan>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            add(spans, text, trim(text, start, end));
        }
        return List.copyOf(spans);
    }

    private void add(List<TextSpan> spans, String text, TextSpan span) {
        if (span.isEmpty()) {
            return;
        }
        if (!spans.isEmpty() && continues(text, spans.getLast(), span)) {
            spans.set(spans.size() - 1, new TextSpan(spans.getLast().start(), span.end()));
        } else {
            spans.add(span);
        }
    }

    private boolean continues(String text, TextSpan before, TextSpan span) {
        if (text.substring(before.end(), span.start()).indexOf('\n') >= 0) {
            return false;
        }
        if (span.of(text).chars().allMatch(c -> CLOSING.indexOf(c) >= 0)) {
            return true;
        }
        return cased && (Character.isLowerCase(text.codePointAt(span.start())) || endsInAbbreviation(text, before));
    }

    private static boolean endsInAbbreviation(String text, TextSpan sentence) {
        int start = sentence.end();
        int least = Math.max(sentence.start(), sentence.end() - LONGEST_ABBREVIATION);
        while (start > least && text.charAt(start - 1) != ' ' && text.charAt(start - 1) != '\u00a0') {
            start--;
        }
        char first = start < sentence.end() ? text.charAt(start) : ' ';
        while (start < sentence.end() && "(\"“‘'".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        var last = text.substring(start, sentence.end()).toLowerCase(Locale.ROOT);
        boolean initial = last.length() == 2 && Character.isLetter(last.charAt(0)) && last.charAt(1) == '.';
        return ABBREVIATIONS.contains(last) || (initial && Character.isUpperCase(first) && !last.equals("i."));
    }

    private static TextSpan trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
    }
}
