package enface.language.cut;

import com.ibm.icu.lang.UCharacter;
import java.util.regex.Pattern;

/// How a sentence begins and ends, as its marks show in any script: what stays alike in translation.
///
/// Pure and safe on any thread; cost is that of the marks and of a label at the start.
public final class SentenceEdges {

    private static final Pattern LABEL =
            Pattern.compile("[(（\\[【]?(?:\\p{Nd}{1,4}|\\p{L}|[ivxlcIVXLC]{1,6}|[一二三四五六七八九十百]{1,4})"
                    + "(?:[.)．）、\\]】]|\\. )|第[一二三四五六七八九十百\\d]{1,4}[条章节款项部]|[①-⑳⑴-⒇Ⅰ-ⅿ]");
    private static final String OPENING_QUOTES = "\"“„«‹‘「『《〈〝";
    private static final String DASHES = "-–—―•·*◦▪●■";
    private static final String CLOSING = "\"”’'»›)]）】」』》〉〞*_]";

    private SentenceEdges() {}

    /// What a sentence opens with.
    public enum Opening {
        PLAIN,
        QUOTE,
        /// A number or letter of a list, or the name of an article.
        LABEL,
        DASH,
        DIGIT
    }

    /// What a sentence ends with, closing quotation marks and brackets aside.
    public enum Ending {
        STOP,
        QUESTION,
        EXCLAMATION,
        COLON,
        /// A comma, a semicolon or a dash: the sentence goes on.
        PAUSE,
        /// No mark: a heading, a name, a line of a table.
        BARE
    }

    public static Opening opening(String sentence) {
        var text = sentence.strip();
        if (text.isEmpty()) {
            return Opening.PLAIN;
        }
        if (LABEL.matcher(text).lookingAt()) {
            return Opening.LABEL;
        }
        int first = text.codePointAt(0);
        if (OPENING_QUOTES.indexOf(first) >= 0) {
            return Opening.QUOTE;
        }
        if (DASHES.indexOf(first) >= 0) {
            return Opening.DASH;
        }
        return UCharacter.isDigit(first) ? Opening.DIGIT : Opening.PLAIN;
    }

    public static Ending ending(String sentence) {
        var text = sentence.strip();
        int end = text.length();
        while (end > 0
                && (CLOSING.indexOf(text.charAt(end - 1)) >= 0 || Character.isWhitespace(text.charAt(end - 1)))) {
            end--;
        }
        return end == 0 ? Ending.BARE : ending(text.charAt(end - 1));
    }

    private static Ending ending(char mark) {
        return switch (mark) {
            case '.', '。', '．', '…', '।', '։', '۔' -> Ending.STOP;
            case '?', '？', '؟', '\u037e' -> Ending.QUESTION;
            case '!', '！' -> Ending.EXCLAMATION;
            case ':', '：' -> Ending.COLON;
            case ',', '，', ';', '；', '、', '-', '–', '—', '―', '،', '؛' -> Ending.PAUSE;
            default -> Ending.BARE;
        };
    }
}
