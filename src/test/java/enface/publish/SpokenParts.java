package enface.publish;

import enface.align.row.Row;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Target;
import enface.note.Targets;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Role;
import enface.text.SegmentRange;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// What speeches of the tests are put together of: versions of sentences, the rows of them, notes on their words.
public final class SpokenParts {

    private static final Instant WRITTEN = Instant.parse("2026-03-14T09:30:00Z");

    private SpokenParts() {}

    /// @param ends how many sentences there are at the end of each paragraph
    public static Version version(
            long id, Role role, LanguageTag language, String by, List<String> sentences, int... ends) {
        var paragraphs = new ArrayList<Paragraph>();
        int from = 0;
        for (int to : ends) {
            paragraphs.add(paragraph(sentences.subList(from, to), language));
            from = to;
        }
        return new Version(new VersionId(id), role, language, by, false, new VersionText(paragraphs));
    }

    private static Paragraph paragraph(List<String> sentences, LanguageTag language) {
        var text = new StringBuilder();
        var segments = new ArrayList<TextSpan>();
        for (var sentence : sentences) {
            if (!text.isEmpty() && !language.isUnspaced()) {
                text.append(' ');
            }
            segments.add(new TextSpan(text.length(), text.length() + sentence.length()));
            text.append(sentence);
        }
        return new Paragraph(Paragraph.Kind.BODY, text.toString(), segments);
    }

    /// A row for each sentence.
    public static List<Row> rows(int sentences, int versions) {
        return IntStream.range(0, sentences)
                .mapToObj(i -> new Row(
                        IntStream.range(0, versions)
                                .mapToObj(_ -> new SegmentRange(i, i + 1))
                                .toList(),
                        1))
                .toList();
    }

    /// The first place where some words stand in a version, from a sentence on.
    public static Target target(Version version, int sentence, String quote) {
        var text = version.text();
        var start = text.rangeOf(sentence).from();
        for (int p = start.paragraph(); p < text.paragraphs().size(); p++) {
            int at = text.paragraph(p).text().indexOf(quote, p == start.paragraph() ? start.offset() : 0);
            if (at >= 0) {
                return Targets.of(text, version.id(), TextRange.of(p, new TextSpan(at, at + quote.length())));
            }
        }
        throw new AssertionError(quote);
    }

    public static Note note(Work work, String category, String remark, List<String> tags, Target... targets) {
        return new Note(new NoteId(0), work.id(), List.of(targets), category, tags, remark, "Mei", WRITTEN, WRITTEN);
    }
}
