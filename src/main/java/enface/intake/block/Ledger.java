package enface.intake.block;

import enface.intake.draft.Draft.DraftParagraph;
import enface.intake.draft.Report.Doubt;
import enface.intake.draft.Report.How;
import enface.intake.draft.Report.Join;
import enface.intake.draft.Report.LeftOut;
import enface.intake.draft.Report.Place;
import enface.intake.draft.Rubies;
import enface.intake.draft.SourceFile;
import enface.intake.draft.Traced;
import enface.intake.draft.TracedText;
import enface.text.LanguageTag;
import enface.text.Paragraph.Reading;
import enface.text.Shortened;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/// Keeps account of one file while it is read: which characters went where, and what was decided on the way.
public final class Ledger {

    private static final int SNIPPET = 24;
    private static final int LINE = 60;
    private static final int MOST_WRONG_LINES = 100;

    private final SourceFile file;
    private final BitSet accounted = new BitSet();
    private final BitSet readings = new BitSet();
    private final List<Join> joins = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    public Ledger(SourceFile file) {
        this.file = file;
    }

    SourceFile file() {
        return file;
    }

    Place place(int offset) {
        return new Place(file.name(), file.lineOf(Math.max(0, offset)));
    }

    /// These characters stand in a paragraph or in the metadata.
    public void keep(Traced text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.origin(i) >= 0) {
                accounted.set(text.origin(i));
            }
        }
    }

    /// How these characters of a paragraph are read, as the file says, which stands beside them from now on. Where the
    /// paragraph has the very tags of the file, as code has, nothing is read.
    public List<Reading> read(Traced text) {
        var over = file.beside().rubies().over(text).stream()
                .filter(o -> !goesOnWithATag(text, o))
                .toList();
        over.forEach(o ->
                accounted.set(o.ruby().written().start(), o.ruby().written().end()));
        return over.stream().map(Rubies.Over::reading).toList();
    }

    private boolean goesOnWithATag(Traced text, Rubies.Over over) {
        int end = over.place().end();
        int next = over.ruby().base().end();
        return end < text.length() && text.origin(end) == next && file.text().charAt(next) == '<';
    }

    /// Leaves out what is no reading that the file gives to any characters.
    void leaveOutUnlessRead(Traced reading) {
        if (readings.isEmpty()) {
            file.beside()
                    .rubies()
                    .all()
                    .forEach(ruby -> readings.set(ruby.written().start()));
        }
        if (reading.firstOrigin() < 0 || !readings.get(reading.firstOrigin())) {
            leaveOut(reading, LeftOut.Reason.READING);
        }
    }

    /// Of a text only these parts stand in the metadata; what lies round them only set them apart.
    public void keepParts(Traced text, List<String> parts) {
        int at = 0;
        for (var part : parts) {
            int start = text.text().indexOf(part, at);
            if (start < 0) {
                start = text.text().indexOf(part);
            }
            if (start < 0) {
                keep(text); // said in other words
                return;
            }
            keep(text.substring(start, start + part.length()));
            leaveOut(text.substring(Math.min(at, start), start), LeftOut.Reason.MARKUP);
            at = start + part.length();
        }
        leaveOut(text.substring(at, text.length()), LeftOut.Reason.MARKUP);
    }

    void leaveOut(TextSpan span, LeftOut.Reason reason) {
        if (!span.of(file.text()).isBlank()) {
            leftOut.add(new LeftOut(place(span.start()), span, span.of(file.text()), reason));
            accounted.set(span.start(), span.end());
        }
    }

    /// Leaves out what a text was made of, in as many pieces as it stood in the file.
    public void leaveOut(Traced text, LeftOut.Reason reason) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean goesOn = i < text.length() && i > 0 && text.origin(i) == text.origin(i - 1) + 1;
            if (!goesOn) {
                if (start >= 0 && text.origin(start) >= 0) {
                    leaveOut(new TextSpan(text.origin(start), text.origin(i - 1) + 1), reason);
                }
                start = i;
            }
        }
    }

    /// Leaves out what was a paragraph, with how it is read.
    public void leaveOut(DraftParagraph paragraph, LeftOut.Reason reason) {
        leaveOut(paragraph.source(), reason);
        file.beside()
                .rubies()
                .over(paragraph.source())
                .forEach(over -> leaveOut(over.ruby().written(), reason));
    }

    void join(LanguageTag language, TracedText before, Traced after, How how) {
        var end = Shortened.tail(before.tail(4 * SNIPPET).text(), SNIPPET);
        var start = Shortened.start(after.text(), SNIPPET);
        joins.add(new Join(language, place(before.endOrigin() - 1), place(after.firstOrigin()), how, end, start));
    }

    public void doubt(Doubt.Kind kind, int offset, String text) {
        doubts.add(new Doubt(kind, place(offset), text));
    }

    /// A doubt for each line with bytes that are not of the file's encoding.
    public void doubtWrongBytes() {
        file.reading().wrong().stream()
                .map(file::lineOf)
                .distinct()
                .limit(MOST_WRONG_LINES)
                .map(number -> file.line(number - 1))
                .forEach(line -> doubt(
                        Doubt.Kind.BYTES,
                        line.start(),
                        Shortened.to(line.of(file.text()).strip(), LINE)));
    }

    /// Lists every character that nobody has accounted for, so that none is lost without a word.
    public void close() {
        for (var ruby : file.beside().rubies().all()) {
            if (!ruby.written().isEmpty() && !accounted.get(ruby.written().start())) {
                leaveOut(ruby.written(), LeftOut.Reason.READING); // what it is over stands in no paragraph
            }
        }
        int length = file.text().length();
        for (int start = accounted.nextClearBit(0); start < length; ) {
            int next = accounted.nextSetBit(start);
            int end = next < 0 ? length : next;
            leaveOut(trimmed(start, end), LeftOut.Reason.UNPLACED);
            start = accounted.nextClearBit(end);
        }
    }

    private TextSpan trimmed(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Traced.isSpace(file.text().charAt(from))) {
            from++;
        }
        while (to > from && Traced.isSpace(file.text().charAt(to - 1))) {
            to--;
        }
        return new TextSpan(from, to);
    }

    public List<Join> joins() {
        return joins;
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    /// What was left out, in the order of the file.
    public List<LeftOut> leftOut() {
        return leftOut.stream()
                .sorted(Comparator.comparingInt(l -> l.span().start()))
                .toList();
    }
}
