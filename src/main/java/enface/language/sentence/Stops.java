package enface.language.sentence;

/// Decides whether a stop ends a sentence, by what stands before it, in its tail and after it.
final class Stops {

    private final Passage passage;
    private final Points points;
    private final Ellipses ellipses;
    private final AfterQuotation afterQuotation;

    Stops(Passage passage) {
        this.passage = passage;
        points = new Points(passage);
        ellipses = new Ellipses(passage);
        afterQuotation = new AfterQuotation(passage);
    }

    /// Whether the sign at `i` may end a sentence.
    boolean mayEnd(int i) {
        char c = passage.at(i);
        if (passage.habits().pointless() && Signs.isPoint(c)) {
            return false;
        }
        return Signs.endsSentence(c) || (c == ';' && passage.habits().asksBySemicolon()) || c == '\u037e';
    }

    /// The offset after a run of stops, `?!`, `……` or `. . .`.
    int endOfRun(int i) {
        int end = i + 1;
        while (end < passage.length()) {
            if (Signs.endsSentence(passage.at(end)) || passage.at(end) == '\ufe0f') {
                end++;
            } else if (passage.at(end - 1) == '.' && isSpacedPoint(end)) {
                end += 2;
            } else {
                return end;
            }
        }
        return end;
    }

    /// Another point of `. . .` after a space, and no decimal.
    private boolean isSpacedPoint(int at) {
        return at + 1 < passage.length() && passage.at(at) == ' ' && passage.at(at + 1) == '.' && passage.isGap(at + 2);
    }

    /// Whether speech that is broken off by a dash ends with this mark, since other speech follows: `——”“`.
    boolean breaksOff(int i) {
        return passage.marks().closes(i)
                && i > 0
                && Signs.isDash(passage.at(i - 1))
                && Signs.isQuoteOrCorner(passage.at(i))
                && i + 1 < passage.length()
                && passage.marks().opens(passage.skipSpaces(i + 1))
                && Signs.isQuoteOrCorner(passage.at(passage.skipSpaces(i + 1)));
    }

    /// Whether the stops from `at` to `end` end the sentence that began at `sentenceStart`.
    boolean isEnd(int sentenceStart, int at, int end, Tail tail) {
        var ahead = Ahead.of(passage, tail.end());
        if (passage.isLineEnd(ahead.start())) {
            return true;
        }
        if (isOnlyMark(at, tail) || goesOnAfter(at, ahead, tail)) {
            return false;
        }
        if (!ahead.spaced() && !ahead.opened() && !ahead.dashed() && !partsAttached(at, end, tail, ahead)) {
            return false;
        }
        if (tail.mark() >= 0 && afterQuotation.goesOn(sentenceStart, at, tail, ahead)) {
            return false;
        }
        if (Ellipses.isOne(passage, at, end)) {
            return ellipses.isEnd(sentenceStart, at, tail, ahead);
        }
        return end - at > 1 || !Signs.isPoint(passage.at(at)) || points.isEnd(sentenceStart, at, tail, ahead);
    }

    /// A mark alone in brackets says something of a word: `(!)`, `[…]`.
    private boolean isOnlyMark(int at, Tail tail) {
        if (tail.mark() < 0 || !Signs.isClosedBracket(passage.at(tail.mark()))) {
            return false;
        }
        int open = passage.marks().partner(tail.mark());
        for (int i = open + 1; open >= 0 && i < at; i++) {
            if (Signs.isWord(passage.codePoint(i))) {
                return false;
            }
        }
        return open >= 0;
    }

    private boolean goesOnAfter(int at, Ahead ahead, Tail tail) {
        char next = passage.at(ahead.start());
        if (Signs.isPause(next)) {
            return true;
        }
        if (ahead.dashed() && goesOnAfterDash(ahead, tail)) {
            return true;
        }
        boolean low = passage.habits().cased()
                && !passage.lowerOnly()
                && Signs.isLower(passage.codePoint(ahead.word()))
                && !beginsLow(ahead.word());
        return low && !(passage.isUnspaced(at) && !ahead.spaced());
    }

    /// A hyphen or a short dash that touches both sides joins them; a long one before who speaks does so too.
    private boolean goesOnAfterDash(Ahead ahead, Tail tail) {
        boolean touches = !ahead.spaced() && !passage.isGap(ahead.start() + 1);
        boolean isShort = "-‐‑–".indexOf(passage.at(ahead.start())) >= 0;
        return (touches && isShort)
                || (passage.habits().unspaced() && tail.mark() >= 0 && afterQuotation.isSaid(ahead.word()));
    }

    /// A sentence that begins with a small letter all the same: a label, `'s Avonds`, `iPhone`.
    private boolean beginsLow(int at) {
        int second = at + 1 < passage.length() ? passage.at(at + 1) : ' ';
        boolean brand = Signs.isUpper(second);
        boolean clipped = passage.habits().code().equals("nl")
                && at > 0
                && "'’‘".indexOf(passage.at(at - 1)) >= 0
                && passage.isGap(at + 1);
        return brand || clipped || Labels.startsLow(passage, at);
    }

    /// Whether a sentence begins here though no space parts it from the stop.
    private boolean partsAttached(int at, int end, Tail tail, Ahead ahead) {
        int next = passage.codePoint(ahead.word());
        boolean closed = tail.mark() >= 0 && !tail.noted();
        if (!Signs.isWord(next) && !Signs.isUnspaced(next)) {
            return !passage.habits().cased() || next > 0x2000;
        }
        if (Signs.isUnspaced(next)) {
            return closed || passage.isUnspaced(at) || !isForeignMark(at, end);
        }
        if (closed) {
            return passage.isUnspaced(at) || passage.isUnspaced(at - 1);
        }
        if (tail.noted()) {
            return true;
        }
        if (passage.at(at) > 127) {
            return Signs.isStop(passage.at(at)) || passage.at(at) == '．';
        }
        return isUncased(next) && at > 1 && isUncased(passage.at(at - 1)) && isUncased(passage.at(at - 2));
    }

    /// A mark of ASCII after a word of another script: `Yahoo!` before Han.
    private boolean isForeignMark(int at, int end) {
        return passage.at(at) == '!' && end - at == 1 && at > 0 && Signs.isCased(passage.at(at - 1));
    }

    private static boolean isUncased(int c) {
        return Character.isLetter(c) && !Signs.isCased(c);
    }
}
