package enface.publish.word;

import enface.publish.Handout;
import enface.publish.Handout.Blank;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Handout.Stretch;
import enface.publish.word.WordText.Look;
import enface.text.LanguageTag;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Passages with what is marked, read and taken out in them.
final class WordPassages {

    private static final LanguageTag PLAIN = LanguageTag.UNDETERMINED;
    /// How many characters a line that is written by hand has, in a column.
    private static final int BY_HAND = 24;

    private final Handout handout;
    private final WordComments comments;
    private final WordText text;
    /// Notes whose comment stands already: each stands on its first passage.
    private final Set<Integer> placed = new HashSet<>();
    private String style = "";

    WordPassages(Handout handout, WordComments comments, WordText text) {
        this.handout = handout;
        this.comments = comments;
        this.text = text;
    }

    /// A passage as paragraphs.
    ///
    /// @param commented whether the notes stand on it as comments
    /// @param heading whether it is a heading of the text
    void write(Passage passage, int column, boolean commented, boolean heading) throws IOException {
        var language = WordComments.language(handout, column);
        if (passage.room() > 0) {
            text.lines(Math.max(1, passage.room() * (language.isUnspaced() ? 2 : 1) / BY_HAND));
            return;
        }
        style = !passage.readings().isEmpty() ? "Read" : heading ? "TextHeading" : "";
        text.begin(style, language, "");
        var open = new ArrayList<Integer>();
        for (var stretch : passage.stretches()) {
            start(stretch, open, commented);
            words(stretch, language);
            for (var mark : stretch.ending()) {
                end(mark, open, commented);
            }
            for (var blank : stretch.blanks()) {
                blank(blank);
            }
        }
        for (int note : open) {
            comments.end(text, note);
        }
        text.end();
    }

    private void start(Stretch stretch, List<Integer> open, boolean commented) throws IOException {
        for (var mark : stretch.marks()) {
            if (commented && placed.add(mark.note())) {
                comments.start(text, mark.note());
                open.add(mark.note());
            }
        }
    }

    private void end(Mark mark, List<Integer> open, boolean commented) throws IOException {
        if (mark.span().isEmpty() && commented && placed.add(mark.note())) {
            comments.start(text, mark.note());
            comments.end(text, mark.note());
        } else if (mark.span().isEmpty() && !commented) {
            text.run(Handout.GAP, PLAIN, WordComments.looked(mark.color()));
        } else if (open.remove(Integer.valueOf(mark.note()))) {
            comments.end(text, mark.note());
        }
    }

    private void words(Stretch stretch, LanguageTag language) throws IOException {
        var look = stretch.marks().isEmpty()
                ? Look.PLAIN
                : WordComments.looked(stretch.marks().getLast().color());
        int from = 0;
        for (var reading : stretch.readings()) {
            paragraphs(stretch.text().substring(from, reading.span().start()), language, look);
            text.read(reading.span().of(stretch.text()), reading.said(), language, look);
            from = reading.span().end();
        }
        paragraphs(stretch.text().substring(from), language, look);
    }

    /// A line break in a passage is where its paragraph ends.
    private void paragraphs(String words, LanguageTag language, Look look) throws IOException {
        var paragraphs = words.split("\n", -1);
        for (int i = 0; i < paragraphs.length; i++) {
            if (i > 0) {
                text.end();
                text.begin(style, language, "");
            }
            text.run(paragraphs[i], language, look);
        }
    }

    private void blank(Blank blank) throws IOException {
        text.run(Integer.toString(blank.number()), PLAIN, Look.RAISED);
        text.run("\u00A0".repeat(Math.clamp(blank.room() * 3L, 14, 48)), PLAIN, Look.RULED);
    }
}
