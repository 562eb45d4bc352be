package enface.language.sentence;

import enface.text.LanguageTag;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/// Cuts a paragraph into sentences, by the marks that end them and the habits of its language.
///
/// A line's end in the paragraph ends a segment. Spans cover everything but white space, in order. Safe on any
/// thread; time grows linearly with the text, whatever signs it is made of.
public final class SentenceCutter {

    private final Habits habits;
    private final CutWords words;

    public SentenceCutter(LanguageTag language) {
        habits = Habits.of(language);
        words = new CutWords(language, habits.cased());
    }

    /// The sentences of `text`; none where it is blank.
    public List<TextSpan> cut(String text) {
        return new Cut(Passage.of(text, habits, words)).run();
    }

    /// One text on its way through.
    private static final class Cut {

        /// A remark in brackets longer than this is text of its own.
        private static final int LONGEST_REMARK = 400;
        /// So long is a phrase that is quoted as a part of a sentence.
        private static final int LONGEST_PHRASE = 30;

        private final Passage passage;
        private final Stops stops;
        private final Tail.Verses verses;
        private final List<TextSpan> spans = new ArrayList<>();
        private int start;
        private int lineStart;
        /// Up to here nothing is cut.
        private int heldUntil = -1;
        private boolean worded;

        Cut(Passage passage) {
            this.passage = passage;
            stops = new Stops(passage);
            verses = Tail.Verses.of(passage);
        }

        List<TextSpan> run() {
            for (int i = 0; i < passage.length(); ) {
                i = read(i);
            }
            cutAt(passage.length());
            return List.copyOf(spans);
        }

        private int read(int i) {
            char c = passage.at(i);
            if (Signs.isLineEnd(c)) {
                cutAt(i);
                lineStart = i + 1;
                heldUntil = -1;
                return i + 1;
            }
            if (passage.marks().opens(i)) {
                hold(i);
            } else if (stops.mayEnd(i)) {
                return stop(i);
            } else if (worded && stops.breaksOff(i) && i > heldUntil) {
                cutAt(i + 1);
            }
            worded |= Signs.isWord(passage.codePoint(i));
            return i + 1;
        }

        private int stop(int i) {
            int end = stops.endOfRun(i);
            var tail = Tail.of(passage, end, verses);
            if (worded && tail.end() > heldUntil && stops.isEnd(start, i, end, tail)) {
                cutAt(tail.end());
            }
            return tail.end();
        }

        /// Keeps together what stands in the marks of a title, in brackets within a sentence, or is quoted as a phrase.
        private void hold(int i) {
            int close = passage.marks().partner(i);
            char c = passage.at(i);
            boolean title = Signs.isTitleMark(c);
            boolean remark = worded && Signs.isRemarkBracket(c) && close - i <= LONGEST_REMARK;
            boolean phrase = close - i <= LONGEST_PHRASE
                    && i > start
                    && passage.isUnspaced(i - 1)
                    && Signs.isWord(passage.at(i - 1));
            if (close > i && (title || remark || phrase)) {
                heldUntil = Math.max(heldUntil, close);
            }
        }

        private void cutAt(int end) {
            int from = start;
            int to = end;
            while (from < to && Signs.isSpace(passage.at(from))) {
                from++;
            }
            while (to > from && Signs.isSpace(passage.at(to - 1))) {
                to--;
            }
            if (from < to) {
                add(new TextSpan(from, to));
            }
            start = end;
            worded = false;
        }

        /// Signs alone go with the sentence before them, if it is on their line.
        private void add(TextSpan span) {
            if (!worded && !spans.isEmpty() && spans.getLast().end() > lineStart) {
                spans.set(spans.size() - 1, new TextSpan(spans.getLast().start(), span.end()));
            } else {
                spans.add(span);
            }
        }
    }
}
