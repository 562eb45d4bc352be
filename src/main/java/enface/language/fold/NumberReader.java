package enface.language.fold;

import com.ibm.icu.lang.UCharacter;
import java.util.Optional;

/// Reads numbers wherever they are written: 160, 1,600.5, １６０, १६०, 一百六十, 一九七六, 壹佰, 百分之六十.
///
/// Pure; cost is linear in the length of the number.
public final class NumberReader {

    /// A number found in a text.
    ///
    /// @param end the offset after it
    public record Reading(String digits, int end) {}

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String OLD_FORMAL = "零壹貳參肆伍陸柒捌玖";

    /// The number that starts at `start`, in plain ASCII digits; nothing where none starts there.
    ///
    /// A single Han digit is no number here, since 一 and 三 are words more often.
    public Optional<Reading> at(String text, int start) {
        int digit = UCharacter.digit(text.codePointAt(start));
        if (digit >= 0 && hanDigit(text.charAt(start)) < 0) {
            return Optional.of(digits(text, start));
        }
        return isHanNumeral(text.charAt(start)) ? han(text, start) : Optional.empty();
    }

    /// Whether a Han number may start with this sign.
    public boolean mayStart(char sign) {
        return isHanNumeral(sign);
    }

    private static Reading digits(String text, int start) {
        var digits = new StringBuilder();
        int at = start;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int digit = UCharacter.digit(point);
            if (digit >= 0) {
                digits.append(digit);
            } else if (isSeparator(text, at)) {
                if (point == '.' && !groupFollows(text, at)) {
                    digits.append('.');
                }
            } else {
                break;
            }
            at += Character.charCount(point);
        }
        return scaled(text, digits.toString(), at);
    }

    /// 20万 and 3亿 are numbers too.
    private static Reading scaled(String text, String digits, int at) {
        if (at < text.length() && digits.length() <= 6 && digits.indexOf('.') < 0) {
            long scale = bigUnit(text.charAt(at));
            if (scale > 0) {
                return new Reading(Long.toString(Long.parseLong(digits) * scale), at + 1);
            }
        }
        return new Reading(digits, at);
    }

    private static boolean isSeparator(String text, int at) {
        char c = text.charAt(at);
        boolean between = at + 1 < text.length() && UCharacter.digit(text.codePointAt(at + 1)) >= 0;
        boolean thousands =
                (c == ',' || c == '，' || c == '\u00A0' || c == '\u202F' || c == '\'') && groupFollows(text, at);
        return between && (thousands || c == '.');
    }

    /// Whether exactly three digits follow.
    private static boolean groupFollows(String text, int at) {
        for (int i = 1; i <= 3; i++) {
            if (at + i >= text.length() || UCharacter.digit(text.charAt(at + i)) < 0) {
                return false;
            }
        }
        return at + 4 >= text.length() || UCharacter.digit(text.charAt(at + 4)) < 0;
    }

    private static Optional<Reading> han(String text, int start) {
        int end = start;
        boolean units = false;
        while (end < text.length() && isHanNumeral(text.charAt(end))) {
            units |= hanDigit(text.charAt(end)) < 0;
            end++;
        }
        if (end - start < 2 || end - start > 18) {
            return Optional.empty();
        }
        return Optional.of(new Reading(units ? counted(text, start, end) : spelled(text, start, end), end));
    }

    private static String spelled(String text, int start, int end) {
        var digits = new StringBuilder();
        for (int i = start; i < end; i++) {
            digits.append(hanDigit(text.charAt(i)));
        }
        return digits.toString();
    }

    private static String counted(String text, int start, int end) {
        long total = 0;
        long section = 0;
        long digit = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int value = hanDigit(c);
            long big = bigUnit(c);
            if (value >= 0) {
                digit = value;
            } else if (big > 0) {
                long before = Math.max(total == 0 ? 1 : 0, section + digit);
                total = big > 10_000 ? (total + before) * big : total + before * big;
                section = 0;
                digit = 0;
            } else {
                section += Math.max(1, digit) * smallUnit(c);
                digit = 0;
            }
        }
        return Long.toString(total + section + digit);
    }

    private static boolean isHanNumeral(char c) {
        return hanDigit(c) >= 0 || smallUnit(c) > 0 || bigUnit(c) > 0;
    }

    private static int hanDigit(char c) {
        int digit = DIGITS.indexOf(c);
        if (digit < 0) {
            digit = FORMAL.indexOf(c);
        }
        if (digit < 0) {
            digit = OLD_FORMAL.indexOf(c);
        }
        return c == '两' || c == '兩' ? 2 : digit;
    }

    private static int smallUnit(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    private static long bigUnit(char c) {
        return switch (c) {
            case '万', '萬' -> 10_000;
            case '亿', '億' -> 100_000_000;
            default -> 0;
        };
    }
}
