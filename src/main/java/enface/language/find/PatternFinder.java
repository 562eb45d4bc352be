package enface.language.find;

import enface.language.han.HanForms;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds a regular expression of Java in text made simple character by character, so that offsets stay.
///
/// A pattern that tries too many ways, as `(.*a){12}b` does, is given up after [#LOOKS] looks at the text for each
/// character of it, and after [#MOST_LOOKS] at all: counted, not timed, so that the outcome is always the same. That is
/// half a second at most; who searches many texts stops at the first that is not complete.
final class PatternFinder implements Finder {

    private static final long LOOKS = 10_000;
    private static final long LEAST_LOOKS = 100_000;
    private static final long MOST_LOOKS = 100_000_000;
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE;
    private static final char FIRST_WIDE = '！';
    private static final char LAST_WIDE = '～';
    private static final int WIDE = FIRST_WIDE - '!';
    private static final HanForms HAN_FORMS = new HanForms();

    private final Pattern pattern;

    /// @throws PatternSyntaxException where it is no pattern; its index is one of `typed`
    PatternFinder(String typed) {
        var exact = Pattern.compile(typed, FLAGS);
        pattern = folded(typed, exact);
    }

    /// In rare cases a pattern that is good is so no more when it is folded: a range of Han characters upside down.
    private static Pattern folded(String typed, Pattern exact) {
        var simple = new StringBuilder();
        boolean quotes = typed.contains("\\Q");
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= FIRST_WIDE && c <= LAST_WIDE && !quotes) {
                char narrow = (char) (c - WIDE);
                boolean escaped = i > 0 && typed.charAt(i - 1) == '\\';
                simple.append(Character.isLetterOrDigit(narrow) || escaped ? "" : "\\")
                        .append(narrow);
            } else {
                simple.append(HAN_FORMS.simplified(c));
            }
        }
        try {
            return Pattern.compile(simple.toString(), FLAGS);
        } catch (PatternSyntaxException _) {
            return exact;
        }
    }

    @Override
    public Hits find(String text) {
        var places = new ArrayList<TextSpan>();
        try {
            var matcher = pattern.matcher(new CountedText(simplified(text)));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    places.add(new TextSpan(matcher.start(), matcher.end()));
                }
            }
            return new Hits(places, true);
        } catch (TooManyLooks | StackOverflowError _) {
            // groups that repeat are matched by recursion, and long text may be too deep for it
            return new Hits(places, false);
        }
    }

    private static String simplified(String text) {
        var simple = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            simple.append(c >= FIRST_WIDE && c <= LAST_WIDE ? (char) (c - WIDE) : HAN_FORMS.simplified(c));
        }
        return simple.toString();
    }

    private static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyLooks() {
            super("the pattern tries too many ways", null, false, false);
        }
    }

    /// A text that counts how often it is looked at.
    private static final class CountedText implements CharSequence {

        private final String text;
        private long looksLeft;

        CountedText(String text) {
            this.text = text;
            looksLeft = Math.clamp(LOOKS * text.length(), LEAST_LOOKS, MOST_LOOKS);
        }

        @Override
        public char charAt(int index) {
            if (--looksLeft < 0) {
                throw new TooManyLooks();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
