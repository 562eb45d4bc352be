package enface.publish.parallel;

import static java.util.Objects.requireNonNull;

import enface.align.Bead;
import enface.job.Progress;
import enface.note.file.NoteLine;
import enface.note.file.NotesJson;
import enface.publish.parallel.Parallel.Noted;
import enface.publish.xml.BookParts;
import enface.publish.xml.BookParts.About;
import enface.publish.xml.BookParts.Page;
import enface.publish.xml.XmlText;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.Version;
import enface.text.piece.Pieces;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Writes an electronic book, EPUB 3: paragraph facing paragraph, a chapter for each heading. Each text says its
/// language and its direction; the pages are light or dark as the reader is, and narrow ones put a translation below
/// its original.
final class ToEpub {

    private static final String NOTES = "notes.xhtml";

    private final Parallel texts;
    private final List<String> names;
    private final String notesName;
    private final Instant made;
    private final List<Integer> starts;
    private final List<List<List<Bead>>> beads;
    private final List<List<Bead>> moved;

    /// A chapter: the rows of it, and its headings in each version that has one.
    private record Chapter(int from, int to, List<String> headings) {}

    private ToEpub(Parallel texts, List<String> names, String notesName, Instant made) {
        this.texts = texts;
        this.names = names;
        this.notesName = notesName;
        this.made = made;
        starts = texts.stretches();
        beads = texts.beadsByRow();
        moved = texts.moved();
    }

    /// @param names what stands over the columns
    /// @param notesName what the chapter of the notes is called
    /// @param made when
    static void write(
            Parallel texts, List<String> names, String notesName, Instant made, OutputStream out, Progress progress)
            throws IOException {
        new ToEpub(texts, names, notesName, made).write(out, progress);
    }

    private void write(OutputStream out, Progress progress) throws IOException {
        var chapters = chapters();
        var language = texts.language(0);
        var pages = new ArrayList<Page>();
        for (int c = 0; c < chapters.size(); c++) {
            var chapter = chapters.get(c);
            pages.add(new Page(
                    "chapter-" + (c + 1) + ".xhtml", name(chapter), language, xml -> chapter(xml, chapter, progress)));
        }
        if (!texts.notes().isEmpty()) {
            pages.add(new Page(NOTES, notesName, language, this::notes));
        }
        BookParts.write(about(), style(), pages, out);
    }

    private About about() {
        return new About(
                texts.title(),
                texts.versions().stream().map(Version::language).distinct().toList(),
                List.of(said(Field.SPEAKER)),
                texts.versions().stream()
                        .flatMap(v -> v.called().person().stream())
                        .toList(),
                said(Field.DATE),
                said(Field.DESCRIPTION),
                made);
    }

    private String said(Field field) {
        return texts.about().in(texts.language(0), field).orElse("");
    }

    private static String style() throws IOException {
        try (var in = requireNonNull(ToEpub.class.getResourceAsStream("/publish/book.css"), "the style is missing")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /// A heading begins a chapter, unless nothing but headings stands before it.
    private List<Chapter> chapters() {
        var chapters = new ArrayList<Chapter>();
        boolean text = false;
        List<String> headings = List.of();
        int from = 0;
        for (int i = 0; i < starts.size() - 1; i++) {
            var here = texts.headings(starts.get(i), starts.get(i + 1));
            if (!here.isEmpty() && text) {
                chapters.add(new Chapter(from, starts.get(i), headings));
                from = starts.get(i);
                headings = List.of();
                text = false;
            }
            text |= here.isEmpty();
            headings = headings.isEmpty() ? here : headings;
        }
        chapters.add(new Chapter(from, texts.rows().size(), headings));
        return chapters;
    }

    private static String direction(LanguageTag language) {
        return language.isFromRight() ? "rtl" : "ltr";
    }

    private String name(Chapter chapter) {
        return chapter.headings().isEmpty()
                ? (texts.title().isEmpty() ? "–" : texts.title())
                : String.join(" · ", chapter.headings());
    }

    private void chapter(XmlText xml, Chapter chapter, Progress progress) throws IOException {
        xml.open("table", "class", "enface").open("thead").open("tr");
        for (int v = 0; v < names.size(); v++) {
            var called = texts.versions().get(v).called();
            xml.element("th", names.get(v), "scope", "col", "data-name", called.name(), "data-by", called.by());
        }
        xml.close("tr").close("thead").raw("\n").open("tbody").raw("\n");
        for (int i = starts.indexOf(chapter.from()); starts.get(i) < chapter.to(); i++) {
            progress.step(starts.get(i), texts.rows().size());
            int from = starts.get(i);
            int to = starts.get(i + 1);
            xml.open("tr");
            for (int v = 0; v < texts.versions().size(); v++) {
                var language = texts.language(v);
                xml.open(
                        "td",
                        "lang",
                        language.value(),
                        "xml:lang",
                        language.value(),
                        "dir",
                        direction(language),
                        "data-cut",
                        cut(v, from, to),
                        "data-beads",
                        beads(v, from, to));
                for (int number : texts.paragraphNumbers(v, from, to)) {
                    var paragraph = texts.versions().get(v).text().paragraph(number);
                    paragraph(xml, paragraph, marks(v, number));
                }
                xml.close("td");
            }
            xml.close("tr").raw("\n");
        }
        xml.close("tbody").close("table").raw("\n");
    }

    /// How the text of a cell is put together, and how it corresponds: for Enface alone, which reads the book again.
    private String cut(int version, int from, int to) {
        var segments = new SegmentRange(
                texts.cell(from, version).from(), texts.cell(to - 1, version).to());
        return Pieces.of(texts.versions().get(version).text(), segments).written();
    }

    private String beads(int version, int from, int to) {
        var own = beads.get(version).subList(from, to).stream().flatMap(List::stream);
        return BeadWords.written(own.toList(), moved.get(version));
    }

    /// A sign of a note, and where in its paragraph it stands.
    private record Sign(int at, int note) {}

    /// The signs in a paragraph, in their order.
    private List<Sign> marks(int version, int paragraph) {
        return texts.notes().stream()
                .flatMap(n -> n.ends().stream()
                        .filter(e -> e.version() == version && e.at().paragraph() == paragraph)
                        .map(e -> new Sign(e.at().offset(), n.number())))
                .sorted(Comparator.comparingInt(Sign::at))
                .toList();
    }

    private static void paragraph(XmlText xml, Paragraph paragraph, List<Sign> signs) throws IOException {
        switch (paragraph.kind()) {
            case BODY -> lines(xml.open("p"), paragraph, signs).close("p");
            case HEADING -> lines(xml.open("h2"), paragraph, signs).close("h2");
            case ITEM ->
                lines(xml.open("ul").open("li"), paragraph, signs).close("li").close("ul");
            case QUOTATION, VERSE ->
                lines(xml.open("blockquote").open("p"), paragraph, signs)
                        .close("p")
                        .close("blockquote");
            case VERBATIM ->
                read(xml.open("pre"), paragraph, 0, paragraph.text().length(), XmlText::text)
                        .close("pre");
        }
    }

    private static XmlText lines(XmlText xml, Paragraph paragraph, List<Sign> signs) throws IOException {
        int from = 0;
        for (var sign : signs) {
            int at = Math.clamp(
                    behindRead(paragraph, sign.at()), from, paragraph.text().length());
            read(xml, paragraph, from, at, ToEpub::words);
            var number = Integer.toString(sign.note());
            xml.open("sup").open("a", "epub:type", "noteref", "role", "doc-noteref", "href", NOTES + "#n" + number);
            xml.text(number).close("a").close("sup");
            from = at;
        }
        return read(xml, paragraph, from, paragraph.text().length(), ToEpub::words);
    }

    /// A sign is put into no characters that are read together: it stands behind them.
    private static int behindRead(Paragraph paragraph, int at) {
        return paragraph.readings().stream()
                .filter(r -> r.span().contains(at) && r.span().start() < at)
                .mapToInt(r -> r.span().end())
                .findFirst()
                .orElse(at);
    }

    /// Writes words as they stand in a paragraph of some kind.
    private interface Writing {
        XmlText write(XmlText xml, String words) throws IOException;
    }

    /// A stretch of a paragraph, with the readings that its file gave.
    private static XmlText read(XmlText xml, Paragraph paragraph, int from, int to, Writing writing)
            throws IOException {
        var stretch = new TextSpan(from, to);
        var text = stretch.of(paragraph.text());
        int at = 0;
        for (var reading : paragraph.readingsIn(stretch)) {
            writing.write(xml, text.substring(at, reading.span().start()));
            xml.open("ruby").text(reading.span().of(text));
            xml.element("rp", "(")
                    .element("rt", reading.said())
                    .element("rp", ")")
                    .close("ruby");
            at = reading.span().end();
        }
        return writing.write(xml, text.substring(at));
    }

    private static XmlText words(XmlText xml, String text) throws IOException {
        var lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            xml.text(lines[i]);
            if (i < lines.length - 1) {
                xml.empty("br");
            }
        }
        return xml;
    }

    /// The notes, one below the other; readers show each where its number is touched. As they are they stand beside
    /// that,
    /// for Enface alone.
    private void notes(XmlText xml) throws IOException {
        var kept = texts.kept().map(NotesJson::line).orElse("");
        xml.open(
                "section",
                "class",
                "enface-notes",
                "epub:type",
                "endnotes",
                "role",
                "doc-endnotes",
                "data-notes",
                kept);
        xml.element("h1", notesName);
        for (var note : texts.notes()) {
            aside(xml, note);
            xml.element("h2", note.number() + " · " + note.head());
            for (var line : note.said()) {
                xml.element("p", line, "dir", "auto");
            }
            xml.close("aside").raw("\n");
        }
        xml.close("section").raw("\n");
    }

    /// Begins a note; which of its lines are its text is said, so that it is seen where another program changes them.
    private static void aside(XmlText xml, Noted note) throws IOException {
        var own = note.text();
        xml.open(
                "aside",
                "id",
                "n" + note.number(),
                "epub:type",
                "endnote",
                "dir",
                "auto",
                "data-from",
                "" + own.from(),
                "data-rest",
                "" + (note.said().size() - own.to()),
                "data-token",
                own.token(),
                "data-seal",
                NoteLine.of(String.join(" ", note.said().subList(own.from(), own.to())), 0, 0, "")
                        .whole());
    }
}
