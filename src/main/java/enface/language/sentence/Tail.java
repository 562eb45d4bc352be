package enface.language.sentence;

import java.util.regex.Pattern;

/// What still belongs to a sentence after its last stop: closing marks, a space before them or not, and the marks of
/// footnotes.
///
/// @param end the offset after it all
/// @param mark the last closing mark, or -1
/// @param noted whether a footnote's mark came last
record Tail(int end, int mark, boolean noted) {

    private static final Pattern NOTE = Pattern.compile(
            "[\\[〔［【](?:\\p{Nd}{1,3}(?:[,–-]\\s?\\p{Nd}{1,3}){0,5}"
                    + "|[a-z]|[ivx]{1,5}|[注註]\\p{Nd}{1,3}|(?:n(?:ote|\\.)?|nb|fn|Anm\\.|citation needed)\\s?\\p{Nd}{0,3})[\\]〕］】]");
    private static final int LONGEST_NOTE = 40;

    /// The tail after a stop.
    ///
    /// @param verses whether such marks number verses in this text, and stand before them
    static Tail of(Passage passage, int stopEnd, Verses verses) {
        int end = stopEnd;
        int mark = -1;
        boolean noted = false;
        while (true) {
            int note = noteEnd(passage, end, verses);
            if (note > end) {
                end = note;
                noted = true;
                continue;
            }
            int close = closeEnd(passage, end);
            if (close == end) {
                return new Tail(end, mark, noted);
            }
            end = close;
            mark = close - 1;
            noted = false;
        }
    }

    /// How the verses of a text are numbered.
    record Verses(boolean superscript, boolean bracket) {

        static Verses of(Passage passage) {
            int at = passage.skipSpaces(0);
            boolean superscript = at < passage.length() && Signs.isSuperscript(passage.at(at));
            return new Verses(
                    superscript, NOTE.matcher(passage.ahead(at, LONGEST_NOTE)).lookingAt());
        }
    }

    private static int closeEnd(Passage passage, int from) {
        if (passage.marks().closes(from)) {
            return from + 1;
        }
        int signs = from;
        while (signs < passage.length() && "*_".indexOf(passage.at(signs)) >= 0 && signs - from < 4) {
            signs++;
        }
        if (signs > from && (passage.isGap(signs) || passage.marks().closes(signs))) {
            return signs;
        }
        int pictures = pictureEnd(passage, from);
        if (pictures > from) {
            return pictures;
        }
        int at = passage.skipSpaces(from);
        boolean closes =
                at > from && passage.marks().closes(at) && passage.marks().partner(at) >= 0;
        boolean apart = at + 1 >= passage.length() || !Signs.isWord(passage.codePoint(at + 1));
        return closes && apart ? at + 1 : from;
    }

    /// Emoji that touch the stop, or stand alone after it.
    private static int pictureEnd(Passage passage, int from) {
        int start = passage.skipSpaces(from);
        int end = start;
        while (end < passage.length() && Signs.isPicture(passage.codePoint(end))) {
            end += Character.charCount(passage.codePoint(end));
        }
        return end > start && (start == from || passage.isGap(end)) ? end : from;
    }

    private static int noteEnd(Passage passage, int from, Verses verses) {
        int attached = noteAt(passage, from, verses);
        if (attached > from) {
            return attached;
        }
        int at = passage.skipSpaces(from);
        int end = at > from ? noteAt(passage, at, verses) : at;
        return end > at && passage.isGap(end) ? end : from;
    }

    private static int noteAt(Passage passage, int at, Verses verses) {
        if (passage.isLineEnd(at)) {
            return at;
        }
        char c = passage.at(at);
        if (Signs.isSuperscript(c)) {
            int end = at;
            while (!verses.superscript && end < passage.length() && Signs.isSuperscript(passage.at(end))) {
                end++;
            }
            return end;
        }
        if ("†‡※".indexOf(c) >= 0) {
            return passage.isGap(at + 1) ? at + 1 : at;
        }
        if ("[〔［【".indexOf(c) >= 0 && !verses.bracket) {
            var note = NOTE.matcher(passage.ahead(at, LONGEST_NOTE));
            return note.lookingAt() ? at + note.end() : at;
        }
        return lowered(passage, at);
    }

    /// A footnote's number that lost its height: `kept our word.3 They`.
    private static int lowered(Passage passage, int at) {
        int end = at;
        while (end < passage.length() && end - at < 3 && passage.at(end) >= '0' && passage.at(end) <= '9') {
            end++;
        }
        boolean afterWord = at > 4 && passage.at(at - 1) == '.';
        for (int i = at - 2; afterWord && i > at - 6; i--) {
            afterWord = Signs.isLower(passage.at(i));
        }
        return afterWord && end > at && passage.isGap(end) && Signs.isUpper(passage.codePoint(passage.skipSpaces(end)))
                ? end
                : at;
    }
}
