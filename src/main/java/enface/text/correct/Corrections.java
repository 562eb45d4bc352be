package enface.text.correct;

import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import enface.text.VersionText;
import enface.text.correct.CannotCorrect.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What corrections make of a text; each gives the change and leaves the text as it is.
///
/// Pure. Every method throws [CannotCorrect] where the correction makes no sense.
public final class Corrections {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]++");

    private final VersionText text;
    private final LanguageTag language;

    public Corrections(VersionText text, LanguageTag language) {
        this.text = text;
        this.language = language;
    }

    /// The words of a sentence replaced.
    public TextChange edit(int segment, String words) {
        int number = paragraphOf(segment);
        var paragraph = text.paragraph(number);
        var now = paragraph.kind() == Kind.VERBATIM ? words.strip() : onOneLine(words);
        if (now.isEmpty()) {
            throw new CannotCorrect(Reason.NO_WORDS);
        }
        int own = segment - text.segmentsOf(number).from();
        var span = paragraph.segments().get(own);
        if (now.equals(span.of(paragraph.text()))) {
            throw new CannotCorrect(Reason.NO_CHANGE);
        }
        int by = now.length() - span.length();
        var spans = new ArrayList<TextSpan>();
        for (int i = 0; i < paragraph.segments().size(); i++) {
            var old = paragraph.segments().get(i);
            spans.add(i < own ? old : i > own ? old.shift(by) : new TextSpan(old.start(), old.end() + by));
        }
        var whole = paragraph.text().substring(0, span.start())
                + now
                + paragraph.text().substring(span.end());
        var read = KeptReadings.replaced(paragraph.readings(), span, span.of(paragraph.text()), now);
        return change(
                number,
                1,
                List.of(new Paragraph(paragraph.kind(), whole, spans, paragraph.said(), read)),
                new Renumbered(segment, 1, 1));
    }

    private static String onOneLine(String words) {
        return SPACE.matcher(words.strip()).replaceAll(run -> breaks(run.group()) ? " " : run.group());
    }

    private static boolean breaks(String space) {
        return space.chars().anyMatch(c -> c != ' ' && c != '\t' && c != '\u3000' && c != '\u00a0');
    }

    /// A sentence parted in two; the space between belongs to neither.
    ///
    /// @param offset where, in UTF-16 units of the sentence
    public TextChange split(int segment, int offset) {
        int number = paragraphOf(segment);
        var paragraph = text.paragraph(number);
        if (paragraph.kind() == Kind.VERBATIM) {
            throw new CannotCorrect(Reason.VERBATIM);
        }
        int own = segment - text.segmentsOf(number).from();
        var span = paragraph.segments().get(own);
        var words = span.of(paragraph.text());
        if (offset <= 0 || offset >= words.length() || cutsCharacter(words, offset)) {
            throw new CannotCorrect(Reason.NOT_BETWEEN_WORDS);
        }
        int first = words.substring(0, offset).stripTrailing().length();
        int second = words.length() - words.substring(offset).stripLeading().length();
        if (first == 0 || second == words.length()) {
            throw new CannotCorrect(Reason.NOT_BETWEEN_WORDS);
        }
        var spans = new ArrayList<>(paragraph.segments());
        spans.set(own, new TextSpan(span.start(), span.start() + first));
        spans.add(own + 1, new TextSpan(span.start() + second, span.end()));
        return change(
                number,
                1,
                List.of(new Paragraph(
                        paragraph.kind(),
                        paragraph.text(),
                        spans,
                        paragraph.said().parted(own),
                        paragraph.readings())),
                new Renumbered(segment, 1, 2));
    }

    private static boolean cutsCharacter(String words, int offset) {
        return Character.isSurrogatePair(words.charAt(offset - 1), words.charAt(offset));
    }

    /// A sentence joined with the next one; where that begins a paragraph, the paragraphs are joined too.
    public TextChange join(int segment) {
        int number = paragraphOf(segment);
        if (segment + 1 >= text.segmentCount()) {
            throw new CannotCorrect(Reason.NOTHING_BEHIND);
        }
        int next = text.paragraphOf(segment + 1);
        var joined = text.paragraph(number);
        for (int p = number + 1; p <= next; p++) {
            joined = joined(joined, text.paragraph(p));
        }
        int own = segment - text.segmentsOf(number).from();
        var spans = new ArrayList<>(joined.segments());
        spans.set(own, new TextSpan(spans.get(own).start(), spans.get(own + 1).end()));
        spans.remove(own + 1);
        return change(
                number,
                next - number + 1,
                List.of(new Paragraph(
                        joined.kind(), joined.text(), spans, joined.said().joined(own), joined.readings())),
                new Renumbered(segment, 2, 1));
    }

    /// A paragraph parted in two, the second of which begins with a sentence.
    public TextChange splitParagraph(int segment) {
        int number = paragraphOf(segment);
        int own = segment - text.segmentsOf(number).from();
        if (own == 0) {
            throw new CannotCorrect(Reason.BEGINS_ALREADY);
        }
        var paragraph = text.paragraph(number);
        int end = paragraph.segments().get(own - 1).end();
        int start = paragraph.segments().get(own).start();
        var first = new Paragraph(
                paragraph.kind(),
                paragraph.text().substring(0, end),
                paragraph.segments().subList(0, own),
                paragraph.said().part(0, own),
                KeptReadings.part(paragraph.readings(), new TextSpan(0, end)));
        var second = new Paragraph(
                paragraph.kind(),
                paragraph.text().substring(start),
                paragraph.segments().stream()
                        .skip(own)
                        .map(s -> s.shift(-start))
                        .toList(),
                paragraph.said().part(own, paragraph.segments().size()),
                KeptReadings.part(
                        paragraph.readings(),
                        new TextSpan(start, paragraph.text().length())));
        return change(number, 1, List.of(first, second), allOf(number, 1));
    }

    /// A paragraph joined with the next one; the first tells of what kind it is.
    public TextChange joinParagraph(int number) {
        requireParagraph(number);
        if (number + 1 >= text.paragraphs().size()) {
            throw new CannotCorrect(Reason.NOTHING_BEHIND);
        }
        return change(number, 2, List.of(joined(text.paragraph(number), text.paragraph(number + 1))), allOf(number, 2));
    }

    private Paragraph joined(Paragraph first, Paragraph second) {
        if (first.kind() == Kind.VERBATIM || second.kind() == Kind.VERBATIM) {
            throw new CannotCorrect(Reason.VERBATIM);
        }
        boolean open = first.text().isEmpty() || second.text().isEmpty() || language.isUnspaced();
        var start = first.text() + (open ? "" : " ");
        var spans = new ArrayList<>(first.segments());
        second.segments().forEach(s -> spans.add(s.shift(start.length())));
        var said = first.said()
                .then(second.said(), first.segments().size(), second.segments().size());
        var read = KeptReadings.joined(first.readings(), second.readings(), start.length());
        return new Paragraph(first.kind(), start + second.text(), spans, said, read);
    }

    /// What a paragraph is in its text.
    public TextChange kind(int number, Kind kind) {
        requireParagraph(number);
        var paragraph = text.paragraph(number);
        if (paragraph.kind() == kind) {
            throw new CannotCorrect(Reason.NO_CHANGE);
        }
        if (kind == Kind.VERBATIM && paragraph.segments().size() != 1) {
            throw new CannotCorrect(Reason.VERBATIM);
        }
        return change(
                number,
                1,
                List.of(new Paragraph(
                        kind, paragraph.text(), paragraph.segments(), paragraph.said(), paragraph.readings())),
                allOf(number, 1));
    }

    /// Who says a paragraph; no name where nobody is to be said to.
    public TextChange speaker(int number, String name) {
        requireParagraph(number);
        var paragraph = text.paragraph(number);
        var now = onOneLine(name);
        if (now.equals(paragraph.speaker())) {
            throw new CannotCorrect(Reason.NO_CHANGE);
        }
        return change(number, 1, List.of(paragraph.with(paragraph.said().of(now))), allOf(number, 1));
    }

    private void requireParagraph(int number) {
        if (number < 0 || number >= text.paragraphs().size()) {
            throw new CannotCorrect(Reason.NO_PARAGRAPH);
        }
    }

    private int paragraphOf(int segment) {
        if (segment < 0 || segment >= text.segmentCount()) {
            throw new CannotCorrect(Reason.NO_SENTENCE);
        }
        return text.paragraphOf(segment);
    }

    /// The segments of some paragraphs, which all stay.
    private Renumbered allOf(int paragraph, int count) {
        int from = text.segmentsOf(paragraph).from();
        int segments = Math.max(1, text.segmentsOf(paragraph + count - 1).to() - from);
        return new Renumbered(from, segments, segments);
    }

    private TextChange change(int paragraph, int count, List<Paragraph> after, Renumbered segments) {
        return new TextChange(
                paragraph,
                text.segmentsOf(paragraph).from(),
                text.paragraphs().subList(paragraph, paragraph + count),
                after,
                segments);
    }
}
