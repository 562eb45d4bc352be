package enface.language.sentence;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/// What a sign can be to a sentence: its end, a space, a dash, a bracket, a letter of one kind of script or another.
final class Signs {

    private static final String OPEN_BRACKETS = "([{（【《〈「『〔〖［｛｢〘〚⟨";
    private static final String CLOSED_BRACKETS = ")]}）】》〉」』〕〗］｝｣〙〛⟩";
    private static final String QUOTES = "\"“”„‟'‘’‚‛«»‹›＂〝〞〟״";
    private static final String DASHES = "-‐‑‒–—―─－⸺⸻";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾";

    private Signs() {}

    /// Whether a line ends here, whatever stands round it.
    static boolean isLineEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == '\u0085'
                || c == '\ufeff'
                || c == '\u200b'
                || c == '\u200e'
                || c == '\u200f';
    }

    /// A point that abbreviates too.
    static boolean isPoint(char c) {
        return c == '.' || c == '．' || c == '․';
    }

    static boolean isEllipsis(char c) {
        return c == '…' || c == '‥' || c == '⋯';
    }

    /// A mark that can only end a sentence, in any script.
    static boolean isStop(char c) {
        return c == '!' || c == '?' || (c > 127 && sentenceBreak(c) == UCharacter.SentenceBreak.STERM);
    }

    static boolean endsSentence(char c) {
        return isPoint(c) || isEllipsis(c) || isStop(c);
    }

    private static int sentenceBreak(int c) {
        return UCharacter.getIntPropertyValue(c, UProperty.SENTENCE_BREAK);
    }

    static boolean isOpenBracket(char c) {
        return OPEN_BRACKETS.indexOf(c) >= 0;
    }

    static boolean isClosedBracket(char c) {
        return CLOSED_BRACKETS.indexOf(c) >= 0;
    }

    /// The bracket that opens what `closed` closes.
    static char opening(char closed) {
        return OPEN_BRACKETS.charAt(CLOSED_BRACKETS.indexOf(closed));
    }

    static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /// A mark round speech, whether of the West or the East.
    static boolean isQuoteOrCorner(char c) {
        return isQuote(c) || "「」『』｢｣".indexOf(c) >= 0;
    }

    static boolean isTitleMark(char c) {
        return "《〈".indexOf(c) >= 0;
    }

    /// A bracket round a remark, not round speech or a title.
    static boolean isRemarkBracket(char c) {
        return "([{（［【〔｛".indexOf(c) >= 0;
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /// An emoji, or what joins and colours them.
    static boolean isPicture(int c) {
        return c == 0x200D
                || c == 0xFE0F
                || (c >= 0x2600 && c <= 0x27BF && Character.getType(c) == Character.OTHER_SYMBOL)
                || (c >= 0x1F000 && c <= 0x1FAFF);
    }

    static boolean isSuperscript(char c) {
        return SUPERSCRIPTS.indexOf(c) >= 0;
    }

    /// A mark after which a sentence goes on.
    static boolean isPause(char c) {
        return ",;:،؛，、；：%％&/|=+<>\\·)]}）】》〉」』".indexOf(c) >= 0;
    }

    static boolean isWord(int c) {
        return Character.isLetterOrDigit(c)
                || (c > 0x2FF
                        && (Character.getType(c) == Character.NON_SPACING_MARK
                                || Character.getType(c) == Character.COMBINING_SPACING_MARK));
    }

    static boolean isLower(int c) {
        return Character.isLowerCase(c) && c != 'ª' && c != 'º';
    }

    static boolean isUpper(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    /// A letter of Chinese, Japanese or their marks, which stand without spaces.
    static boolean isUnspaced(int c) {
        if (c < 0x2E80) {
            return false;
        }
        return switch (UScript.getScript(c)) {
            case UScript.HAN, UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> true;
            default -> (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF65) || c == 'ー';
        };
    }

    static boolean isHangul(int c) {
        return UScript.getScript(c) == UScript.HANGUL;
    }

    static boolean isCased(int c) {
        return isUpper(c) || Character.isLowerCase(c);
    }
}
