package enface.language.sentence;

import java.util.Locale;

/// Decides whether three points end a sentence or only hold it up: nothing in the mark itself tells.
final class Ellipses {

    /// Shorter than this, what stands before the points is somebody searching for words.
    private static final int LEAST_HAN = 4;
    private static final int LEAST_WORDS = 3;
    private static final int LONGEST_CLAUSE = 30;
    private static final String GOES_ON_HAN = "的地得了着过吗呢吧啊呀嘛和与跟及或等就也还都才又却便而之";
    private static final String GOES_ON_KANA = "はがをにでとものへやかね";
    private static final String ENDS_HANGUL = "다요까죠네지군나오라자음";

    private final Passage passage;

    Ellipses(Passage passage) {
        this.passage = passage;
    }

    /// Whether a run of stops is nothing but points.
    static boolean isOne(Passage passage, int at, int end) {
        int points = 0;
        for (int i = at; i < end; i++) {
            char c = passage.at(i);
            if (Signs.isEllipsis(c)) {
                points += 3;
            } else if (c == '.') {
                points++;
            } else if (!Signs.isSpace(c)) {
                return false;
            }
        }
        return points > 1;
    }

    boolean isEnd(int sentenceStart, int at, Tail tail, Ahead ahead) {
        if (passage.isUnspaced(ahead.word())
                && (passage.isUnspaced(at - 1) || passage.habits().unspaced())) {
            return tail.mark() >= 0 || isEndInHan(sentenceStart, at, ahead);
        }
        if (!ahead.spaced() && tail.mark() < 0) {
            return ahead.dashed();
        }
        var next = passage.word(ahead.word());
        if (next.isEmpty()) {
            return true;
        }
        var before = wordBefore(sentenceStart, at);
        if (before.equalsIgnoreCase(next) || saysAgain(sentenceStart, at, ahead.word())) {
            return false;
        }
        if (Signs.isHangul(next.codePointAt(0))) {
            return !before.isEmpty() && ENDS_HANGUL.indexOf(before.charAt(before.length() - 1)) >= 0;
        }
        boolean telling = passage.habits().cased() && !passage.habits().code().equals("de") && !next.equals("I");
        boolean starter =
                passage.habits().code().equals("de") && passage.words().starts(next);
        return telling || starter || wordsBefore(sentenceStart, at) >= LEAST_WORDS;
    }

    /// Long enough before and after, and no word after that leans on what is before.
    private boolean isEndInHan(int sentenceStart, int at, Ahead ahead) {
        int letters = 0;
        int i = at - 1;
        while (i >= sentenceStart && letters < LEAST_HAN && Signs.isWord(passage.at(i))) {
            letters++;
            i--;
        }
        char next = passage.at(ahead.word());
        boolean japanese = passage.habits().code().equals("ja");
        boolean leans = japanese
                ? GOES_ON_KANA.indexOf(passage.at(at - 1)) >= 0
                : !ahead.opened() && GOES_ON_HAN.indexOf(next) >= 0;
        return letters >= LEAST_HAN && !leans && passage.at(at - 1) != next;
    }

    /// Whether what follows begins with all of the clause before: `I don’t… I don’t know`.
    private boolean saysAgain(int sentenceStart, int at, int next) {
        int start = at;
        while (start > sentenceStart
                && at - start < LONGEST_CLAUSE
                && !Signs.isPause(passage.at(start - 1))
                && !passage.marks().opens(start - 1)) {
            start--;
        }
        while (start < at && Signs.isSpace(passage.at(start))) {
            start++;
        }
        return start < at && passage.text().regionMatches(true, next, passage.text(), start, at - start);
    }

    private String wordBefore(int sentenceStart, int at) {
        int end = at;
        while (end > sentenceStart && Signs.isSpace(passage.at(end - 1))) {
            end--;
        }
        int start = end;
        while (start > sentenceStart && end - start < 24 && Signs.isWord(passage.at(start - 1))) {
            start--;
        }
        return passage.text().substring(start, end).toLowerCase(Locale.ROOT);
    }

    /// Words of the clause before the points, no more than tell.
    private int wordsBefore(int sentenceStart, int at) {
        int words = 0;
        int least = Math.max(sentenceStart, at - 60);
        for (int i = at - 1; i >= least && words < LEAST_WORDS && !Signs.isPause(passage.at(i)); i--) {
            boolean begins = Signs.isWord(passage.at(i)) && (i == least || !Signs.isWord(passage.at(i - 1)));
            words += begins ? 1 : 0;
        }
        return words;
    }
}
