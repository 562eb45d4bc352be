package enface.language.sentence;

import enface.language.sentence.CutWords.Kind;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/// Decides whether a single point ends a sentence: it may also abbreviate, number or order.
final class Points {

    /// No abbreviation is longer.
    private static final int LONGEST = 24;
    private static final int LONGEST_ORDINAL = 3;
    /// An abbreviation of several words has no part longer than this before its last.
    private static final int LONGEST_PART = 4;
    private static final String VOWELS = "aeiouyæœøıаеёиоуыэюяіїєαεηιουω";
    private static final String ARABIC_YEARS = "مه";

    private final Passage passage;

    Points(Passage passage) {
        this.passage = passage;
    }

    boolean isEnd(int sentenceStart, int at, Tail tail, Ahead ahead) {
        if (Labels.endsAt(passage, sentenceStart, at)) {
            return false;
        }
        int start = tokenStart(sentenceStart, at);
        if (start == at) {
            return true;
        }
        var token = passage.text().substring(start, at);
        boolean closed = tail.mark() >= 0 && Signs.isQuoteOrCorner(passage.at(tail.mark()));
        if (closed) {
            return true;
        }
        if (Character.isDigit(token.codePointAt(token.length() - 1)) && isNumber(token)) {
            return isEndAfterNumber(sentenceStart, start, token, ahead);
        }
        return isEndAfterWord(sentenceStart, start, token, ahead);
    }

    private int tokenStart(int sentenceStart, int at) {
        int start = at;
        while (start > sentenceStart && at - start < LONGEST && isInToken(passage.at(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isInToken(char c) {
        return (Signs.isWord(c) && !Signs.isUnspaced(c)) || c == '.' || c == '-' || c == '/' || c == '\u00ad';
    }

    private static boolean isNumber(String token) {
        return token.codePoints().allMatch(c -> Character.isDigit(c) || c == '.' || c == '-' || c == '/');
    }

    private boolean isEndAfterNumber(int sentenceStart, int start, String number, Ahead ahead) {
        int next = passage.codePoint(ahead.word());
        boolean dated = passage.habits().pointed() && number.length() <= 4;
        if (dated && (Character.isDigit(next) || isAfterNumber(sentenceStart, start))) {
            return passage.habits().ordinals() && starts(ahead);
        }
        boolean ordinal = passage.habits().ordinals()
                && number.length() <= LONGEST_ORDINAL
                && Character.isLetter(next)
                && !ahead.opened();
        return !ordinal || starts(ahead) || countsAfterWord(sentenceStart, start);
    }

    /// Whether the number only says which: `Abb. 3.`, `Goethestr. 5.`, `klo 8.`
    private boolean countsAfterWord(int sentenceStart, int start) {
        int end = start;
        while (end > sentenceStart && Signs.isSpace(passage.at(end - 1))) {
            end--;
        }
        int wordEnd = end > sentenceStart && passage.at(end - 1) == '.' ? end - 1 : end;
        int from = tokenStart(sentenceStart, wordEnd);
        if (from == wordEnd) {
            return false;
        }
        var word = passage.text().substring(from, wordEnd);
        return (wordEnd < end && isStreet(word))
                || ((wordEnd < end || Signs.isLower(word.charAt(0)))
                        && passage.words()
                                .kind(word)
                                .filter(k -> k == Kind.NUMBER)
                                .isPresent());
    }

    private static boolean isStreet(String word) {
        return word.endsWith("str") || word.endsWith("Str");
    }

    /// Whether another number with a point stands before: the day after the month.
    private boolean isAfterNumber(int sentenceStart, int start) {
        int i = start - 1;
        while (i > sentenceStart && passage.at(i) == ' ') {
            i--;
        }
        return i > sentenceStart && i < start - 1 && passage.at(i) == '.' && Character.isDigit(passage.at(i - 1));
    }

    private boolean isEndAfterWord(int sentenceStart, int start, String token, Ahead ahead) {
        if (isFirstPart(token, ahead)) {
            return false;
        }
        var kind = kind(sentenceStart, start, token);
        if (kind.isPresent()) {
            return isEndAfter(kind.get(), ahead);
        }
        var last = token.substring(token.lastIndexOf('.') + 1);
        int first = last.isEmpty() ? ' ' : last.codePointAt(0);
        if (isRomanOrdinal(sentenceStart, start, token)) {
            return starts(ahead);
        }
        boolean initials = token.indexOf('.') >= 0 && token.length() <= 12 && last.length() <= 3;
        boolean initial = last.codePointCount(0, last.length()) == 1 && Character.isLetter(first);
        boolean clipped = initial && start > sentenceStart && "'’".indexOf(passage.at(start - 1)) >= 0;
        if (clipped) {
            return true;
        }
        if (initial && !initials) {
            return isEndAfterLetter(sentenceStart, start, first, ahead);
        }
        return !(initials || looksCut(start, token)) || starts(ahead);
    }

    /// Whether the next word makes an abbreviation with this one: `v. Chr.`
    private boolean isFirstPart(String token, Ahead ahead) {
        var next = passage.word(ahead.word());
        int after = ahead.word() + next.length();
        return !next.isEmpty()
                && token.length() <= LONGEST_PART
                && next.length() <= LONGEST_PART
                && after < passage.length()
                && passage.at(after) == '.'
                && passage.words().kind(token + "." + next).isPresent();
    }

    private boolean isEndAfter(Kind kind, Ahead ahead) {
        int next = passage.codePoint(ahead.word());
        return switch (kind) {
            case NAME -> false;
            case NUMBER -> !Character.isDigit(next) && !isRomanNumber(ahead.word()) && next != '§';
            case PART -> starts(ahead) || (ahead.dashed() && Signs.isUpper(next));
            case LAST, WORD -> true;
        };
    }

    /// A name's initial, a letter of Arabic or Hebrew that stands for a word; but `I.`, or a year's letter, ends.
    private boolean isEndAfterLetter(int sentenceStart, int start, int letter, Ahead ahead) {
        if (Signs.isUnspaced(letter) || Signs.isHangul(letter)) {
            return true;
        }
        boolean afterNumber = start - 2 > sentenceStart
                && Signs.isSpace(passage.at(start - 1))
                && Character.isDigit(passage.at(start - 2));
        if (ARABIC_YEARS.indexOf(letter) >= 0 && afterNumber) {
            return true;
        }
        boolean pronoun = letter == 'I' && passage.habits().code().equals("en");
        return pronoun || (Signs.isLower(letter) && afterNumber) || starts(ahead);
    }

    /// The abbreviation before a point, with the parts before it that belong to it: `z. B`, `т. д`.
    private Optional<Kind> kind(int sentenceStart, int start, String token) {
        var whole = new StringBuilder(token);
        var kind = passage.words().kind(token);
        int from = start;
        for (int parts = 0; parts < 2; parts++) {
            int before = partBefore(sentenceStart, from);
            if (before < 0) {
                break;
            }
            int end = from;
            while (Signs.isSpace(passage.at(end - 1))) {
                end--;
            }
            whole.insert(0, passage.text().substring(before, end));
            var longer = passage.words().kind(whole.toString());
            kind = longer.isPresent() ? longer : kind;
            from = before;
        }
        int cut = Math.max(token.lastIndexOf('-'), token.lastIndexOf('/'));
        if (kind.isEmpty() && isStreet(token)) {
            return Optional.of(Kind.PART);
        }
        return kind.isEmpty() && cut >= 0 && cut + 1 < token.length() && token.indexOf('.') < 0
                ? passage.words().kind(token.substring(cut + 1)).filter(k -> k != Kind.NUMBER)
                : kind;
    }

    /// Where a short word with a point begins that stands before `from`, or -1.
    private int partBefore(int sentenceStart, int from) {
        int end = from;
        while (end > sentenceStart && from - end < 2 && Signs.isSpace(passage.at(end - 1))) {
            end--;
        }
        if (end == from || end == sentenceStart || passage.at(end - 1) != '.') {
            return -1;
        }
        int start = end - 1;
        while (start > sentenceStart && end - start <= LONGEST_PART + 1 && isInToken(passage.at(start - 1))) {
            start--;
        }
        return end - start <= LONGEST_PART + 1 && start < end - 1 ? start : -1;
    }

    /// `Ludwig XIV.`, in a language that makes ordinals so.
    private boolean isRomanOrdinal(int sentenceStart, int start, String token) {
        return passage.habits().ordinals() && isRoman(token) && start - 1 > sentenceStart;
    }

    /// A Roman number, and not the English pronoun.
    private boolean isRomanNumber(int at) {
        var word = passage.word(at);
        return isRoman(word) && !(word.equals("I") && passage.habits().code().equals("en"));
    }

    private static boolean isRoman(String word) {
        return !word.isEmpty() && word.length() <= 8 && word.chars().allMatch(c -> "IVXLCDM".indexOf(c) >= 0);
    }

    /// A short word without a vowel was cut off, unless it is a unit after a number.
    private boolean looksCut(int start, String token) {
        boolean slavic = switch (passage.habits().code()) {
            case "cs", "sk", "sl", "hr", "sr", "bs", "mk", "bg" -> true;
            default -> false;
        };
        boolean afterNumber =
                start > 1 && (Character.isDigit(passage.at(start - 2)) || passage.at(start - 1) == '\u202f');
        return !slavic
                && !afterNumber
                && token.length() >= 2
                && token.length() <= 4
                && Signs.isLower(token.charAt(token.length() - 1))
                && hasNoVowel(token);
    }

    private static boolean hasNoVowel(String token) {
        return Normalizer.normalize(token, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .allMatch(c -> Character.isLowerCase(c) && VOWELS.indexOf(c) < 0);
    }

    /// Whether a word follows that often begins a sentence, and is no initial itself.
    private boolean starts(Ahead ahead) {
        var word = passage.word(ahead.word());
        int after = ahead.word() + word.length();
        boolean initial = word.length() == 1 && after < passage.length() && passage.at(after) == '.';
        return !word.isEmpty() && !initial && passage.words().starts(word);
    }
}
