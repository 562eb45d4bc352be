package enface.publish;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.job.Progress;
import enface.language.Words;
import enface.publish.Handout.Column;
import enface.publish.Handout.Entry;
import enface.publish.Handout.Mark;
import enface.publish.Handout.Passage;
import enface.publish.Typesetter.Line;
import enface.publish.Typesetter.Part;
import enface.text.LanguageTag;
import enface.text.Role;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/// Prints handouts as PDF, A4, like a page of a book.
///
/// Fonts are embedded and subset; the text copies out as it is, code point by code point, but for characters that no
/// embedded face has, which are printed as □. About a millisecond per note; cancelling leaves no file behind.
public final class HandoutToPdf {

    private static final float GUTTER = 20;
    private static final int MOST_BESIDE = 3;
    private static final float NOTE_GAP = 30;
    /// A note that is lower than this part of a page is not parted over two.
    private static final float KEPT_WHOLE = 0.45f;

    private final Words words;

    public HandoutToPdf(Words words) {
        this.words = words;
    }

    /// Writes `handout` to `file`, whole or not at all.
    ///
    /// @throws IOException where the file cannot be written
    public void write(Handout handout, Path file, Progress progress) throws IOException {
        WholeFile.write(file, draft -> {
            try (var pages = new PdfPages(
                    handout.title(), author(handout), words.locale().toLanguageTag())) {
                new Writing(pages, handout).all(progress);
                pages.save(draft);
            }
        });
    }

    private static String author(Handout handout) {
        return String.join(
                ", ",
                handout.entries().stream()
                        .map(Entry::author)
                        .filter(a -> !a.isEmpty())
                        .distinct()
                        .toList());
    }

    /// The writing of one handout.
    private final class Writing {

        private final PdfPages pages;
        private final Typesetter typesetter;
        private final Handout handout;
        private PDOutlineItem bookmark = new PDOutlineItem();

        Writing(PdfPages pages, Handout handout) {
            this.pages = pages;
            this.typesetter = pages.typesetter();
            this.handout = handout;
        }

        void all(Progress progress) throws IOException {
            long total = (long) handout.rows().size() + handout.entries().size();
            long done = 0;
            titlePage();
            if (!handout.rows().isEmpty()) {
                var part = part("publish.text");
                for (var row : handout.rows()) {
                    progress.step(done++, total);
                    textRow(row, part);
                }
            }
            if (!handout.entries().isEmpty()) {
                var part = part("publish.notes");
                for (var entry : handout.entries()) {
                    progress.step(done++, total);
                    new NotePrint(entry).print(part);
                }
            }
            progress.step(total, total);
        }

        private void titlePage() throws IOException {
            var part = pages.element(pages.root(), "Sect");
            pages.bookmark(handout.title());
            pages.moveTo(pages.y() - 96);
            boolean first = true;
            for (var front : handout.fronts()) {
                boolean chinese = front.language().isUnspaced();
                var title = Style.serif(first ? 27 : 20).inBold();
                paragraph(front.title(), title, chinese, title.size() * 1.28f, pages.element(part, first ? "H1" : "P"));
                pages.skip(6);
                for (var line : front.lines()) {
                    var style = Style.serif(11.5).in(Style.SOFT);
                    paragraph(line, style, chinese, 18, pages.element(part, "P"));
                }
                pages.skip(22);
                first = false;
            }
            pages.skip(10);
            pages.ornament(PdfPages.LEFT, pages.y(), 48, 1.6f, Style.ACCENT);
            pages.skip(20);
            for (var column : handout.columns()) {
                var style = Style.sans(9.5);
                var parts = List.of(
                        new Part(languageName(column.language()), style.inBold().in(Style.INK)),
                        new Part("  " + roleOf(column), style));
                pages.lines(typesetter.set(parts, false, PdfPages.MEASURE), PdfPages.LEFT, 15, pages.element(part, "P"));
            }
            pages.skip(14);
            if (!handout.entries().isEmpty()) {
                var count = words.get("publish.count", handout.entries().size());
                paragraph(count, Style.sans(9.5), false, 15, pages.element(part, "P"));
            }
        }

        private String roleOf(Column column) {
            var role = words.get(column.role() == Role.ORIGINAL ? "publish.original" : "publish.translation");
            return column.by().isEmpty() ? role : words.get("publish.by", role, column.by());
        }

        private PDStructureElement part(String key) throws IOException {
            pages.section(words.get(key));
            pages.newPage();
            var part = pages.element(pages.root(), "Sect");
            var style = Style.serif(17).inBold();
            bookmark = pages.bookmark(words.get(key));
            paragraph(words.get(key), style, false, 30, pages.element(part, "H1"));
            pages.skip(8);
            return part;
        }

        private void paragraph(String text, Style style, boolean chinese, float leading, PDStructureElement element)
                throws IOException {
            pages.lines(
                    typesetter.set(List.of(new Part(text, style)), chinese, PdfPages.MEASURE),
                    PdfPages.LEFT,
                    leading,
                    element);
        }

        private void textRow(Handout.Row row, PDStructureElement part) throws IOException {
            if (row.opens()) {
                pages.skip(7);
            }
            sideBySide(row.passages(), part, true, false);
            pages.skip(3);
        }

        /// Passages beside each other, as many as fit, and the others below.
        private void sideBySide(List<Passage> passages, PDStructureElement part, boolean numbered, boolean named)
                throws IOException {
            int beside = beside(passages.size());
            for (int first = 0; first < passages.size(); first += beside) {
                var band = band(passages, first, beside, numbered);
                band(band, first, pages.element(part, "Div"), named);
                if (first + beside < passages.size()) {
                    pages.skip(8);
                }
            }
        }

        private List<List<Line>> band(List<Passage> passages, int first, int beside, boolean numbered) {
            var band = new ArrayList<List<Line>>();
            for (int i = first; i < Math.min(first + beside, passages.size()); i++) {
                boolean chinese = handout.columns().get(i).language().isUnspaced();
                var parts = parts(passages.get(i), Style.serif(size(passages.size())), numbered);
                band.add(typesetter.set(parts, chinese, columnWidth(passages.size())));
            }
            return band;
        }

        private void band(List<List<Line>> band, int first, PDStructureElement part, boolean named) throws IOException {
            int count = handout.columns().size();
            float size = size(count);
            var elements = new ArrayList<PDStructureElement>();
            for (int i = 0; i < band.size(); i++) {
                var element = pages.element(part, "P");
                element.setLanguage(handout.columns().get(first + i).language().value());
                elements.add(element);
            }
            pages.need(leading(size, true) * 2 + (named ? 13 : 0));
            if (named) {
                names(first, band.size(), part);
            }
            var next = new int[band.size()];
            while (true) {
                float top = pages.y();
                float lowest = top;
                boolean more = false;
                for (int i = 0; i < band.size(); i++) {
                    float leading =
                            leading(size, handout.columns().get(first + i).language().isUnspaced());
                    float x = PdfPages.LEFT + i * (columnWidth(count) + GUTTER);
                    float y = top;
                    var lines = band.get(i);
                    while (next[i] < lines.size() && y - leading >= top - pages.room()) {
                        pages.line(lines.get(next[i]++), x, y, leading, elements.get(i));
                        y -= leading;
                    }
                    lowest = Math.min(lowest, y);
                    more |= next[i] < lines.size();
                }
                pages.moveTo(lowest);
                if (!more) {
                    return;
                }
                pages.newPage();
            }
        }

        private void names(int first, int count, PDStructureElement part) throws IOException {
            for (int i = 0; i < count; i++) {
                var column = handout.columns().get(first + i);
                var style = Style.sans(7.5);
                float x = PdfPages.LEFT + i * (columnWidth(handout.columns().size()) + GUTTER);
                var parts = List.of(
                        new Part(languageName(column.language()), style.inBold()),
                        new Part(column.by().isEmpty() ? "" : "  " + column.by(), style));
                var lines = typesetter.set(parts, false, columnWidth(handout.columns().size()));
                pages.line(lines.getFirst(), x, pages.y(), 13, pages.element(part, "P"));
            }
            pages.moveTo(pages.y() - 13);
        }

        private List<Part> parts(Passage passage, Style plain, boolean numbered) {
            if (passage.text().isEmpty()) {
                return List.of(new Part(words.get("publish.nothing"), plain.in(Style.SOFT)));
            }
            var styles = new Style[passage.text().length()];
            var numbers = new String[passage.text().length()];
            for (var mark : passage.marks()) {
                var marked = plain.marked(Style.color(mark.color()));
                for (int i = mark.span().start(); i < mark.span().end(); i++) {
                    styles[i] = marked;
                }
                if (numbered && !mark.span().isEmpty()) {
                    int last = mark.span().end() - 1;
                    numbers[last] = numbers[last] == null ? String.valueOf(mark.note()) : numbers[last] + "," + mark.note();
                }
            }
            return parts(passage, plain, styles, numbers);
        }

        private List<Part> parts(Passage passage, Style plain, @Nullable Style[] styles, @Nullable String[] numbers) {
            var parts = new ArrayList<Part>();
            int from = 0;
            for (int i = 1; i <= styles.length; i++) {
                var number = numbers[i - 1];
                if (i == styles.length || !Objects.equals(styles[i], styles[i - 1]) || number != null) {
                    var style = styles[i - 1];
                    parts.add(new Part(passage.text().substring(from, i), style == null ? plain : style));
                    from = i;
                    if (number != null) {
                        int color = passage.marks().stream()
                                .filter(m -> number.endsWith(String.valueOf(m.note())))
                                .map(m -> Style.color(m.color()))
                                .findFirst()
                                .orElse(Style.ACCENT);
                        parts.add(new Part(number, plain.raised(color)));
                    }
                }
            }
            return parts;
        }

        private static int beside(int count) {
            return count <= MOST_BESIDE ? count : 2;
        }

        private static float size(int count) {
            return beside(count) == MOST_BESIDE ? 9.2f : 10.3f;
        }

        private static float columnWidth(int count) {
            int beside = beside(count);
            return (PdfPages.MEASURE - GUTTER * (beside - 1)) / beside;
        }

        private static float leading(float size, boolean chinese) {
            return size * (chinese ? 1.66f : 1.5f);
        }

        /// The printing of one note.
        private final class NotePrint {

            private final Entry entry;
            private final int color;
            private final boolean chinese;

            NotePrint(Entry entry) {
                this.entry = entry;
                color = entry.category().map(c -> Style.color(c.light())).orElse(Style.ACCENT);
                chinese = isChinese(entry.remark());
            }

            void print(PDStructureElement part) throws IOException {
                var element = pages.element(part, "Sect");
                var remark = remark();
                float height = height(remark);
                if (!pages.isAtTop()) {
                    pages.skip(NOTE_GAP / 2);
                    pages.need(Math.min(height, PdfPages.fullHeight() * KEPT_WHOLE) + NOTE_GAP / 2);
                }
                if (!pages.isAtTop()) {
                    pages.ornament(PdfPages.LEFT, pages.y(), PdfPages.MEASURE, 0.5f, Style.LINE);
                    pages.skip(NOTE_GAP / 2);
                }
                pages.bookmark(bookmarkTitle(), bookmark);
                head(element);
                pages.skip(5);
                if (entry.passages().stream().anyMatch(p -> !p.text().isEmpty())) {
                    sideBySide(entry.passages(), element, false, true);
                }
                for (var lost : entry.lost()) {
                    paragraph(words.get("publish.lost", lost), Style.serif(10).in(Style.SOFT), isChinese(lost), 16,
                            pages.element(element, "P"));
                }
                pages.skip(9);
                remark.print(element);
                foot(element);
            }

            private void head(PDStructureElement element) throws IOException {
                var style = Style.sans(9);
                var name = entry.category()
                        .map(c -> words.has("category." + c.key()) ? words.get("category." + c.key()) : c.key())
                        .orElse(words.get("publish.note"));
                var left = typesetter.set(
                        List.of(
                                new Part(String.valueOf(entry.number()), style.inBold().in(color)),
                                new Part("  " + name, style.inBold().in(color))),
                        false,
                        PdfPages.MEASURE);
                var date = words.get("publish.date", entry.created().toEpochMilli());
                var right = entry.author().isEmpty() ? date : words.get("publish.signed", entry.author(), date);
                float width = typesetter.width(right, style);
                var heading = pages.element(element, "H2");
                pages.line(left.getFirst(), PdfPages.LEFT, pages.y(), 15, heading);
                pages.line(
                        typesetter.line(right, style),
                        PdfPages.LEFT + PdfPages.MEASURE - width,
                        pages.y(),
                        15,
                        pages.element(element, "P"));
                pages.moveTo(pages.y() - 15);
            }

            private String bookmarkTitle() {
                var quote = entry.passages().stream()
                        .filter(p -> !p.marks().isEmpty())
                        .map(p -> p.marks().getFirst().span().of(p.text()))
                        .findFirst()
                        .orElse(String.join(" ", entry.lost()))
                        .replace('\n', ' ');
                int length = Math.min(48, quote.codePointCount(0, quote.length()));
                int end = quote.offsetByCodePoints(0, length);
                return entry.number() + "  " + quote.substring(0, end) + (end < quote.length() ? "…" : "");
            }

            private RemarkPrint remark() {
                return new RemarkPrint(pages, Markdown.read(entry.remark()), color, chinese);
            }

            private void foot(PDStructureElement element) throws IOException {
                var parts = new ArrayList<Part>();
                var style = Style.sans(8.5);
                for (var tag : entry.tags()) {
                    parts.add(new Part(parts.isEmpty() ? "# " : "   # ", style.in(color)));
                    parts.add(new Part(tag, style));
                }
                if (!parts.isEmpty()) {
                    pages.skip(7);
                    pages.lines(typesetter.set(parts, false, PdfPages.MEASURE - 12), PdfPages.LEFT + 12, 13, pages.element(element, "P"));
                }
                if (!entry.terms().isEmpty()) {
                    pages.skip(5);
                    pages.lines(typesetter.set(terms(), false, PdfPages.MEASURE - 12), PdfPages.LEFT + 12, 13, pages.element(element, "P"));
                }
            }

            private List<Part> terms() {
                var style = Style.sans(8.5);
                var parts = new ArrayList<Part>();
                parts.add(new Part(words.get("publish.terms") + "  ", style.inBold().in(Style.TERM)));
                for (var concept : entry.terms()) {
                    if (parts.size() > 1) {
                        parts.add(new Part("  ·  ", style.in(Style.TERM)));
                    }
                    parts.add(new Part(inAllLanguages(concept), style));
                }
                return parts;
            }

            private String inAllLanguages(Concept concept) {
                return String.join(
                        " – ",
                        handout.columns().stream()
                                .map(Column::language)
                                .distinct()
                                .flatMap(l -> concept.preferred(l).stream())
                                .map(Term::text)
                                .distinct()
                                .toList());
            }

            private float height(RemarkPrint remark) {
                int count = entry.passages().size();
                int beside = beside(count);
                float height = 15 + 5 + 9 + remark.height() + (entry.tags().isEmpty() ? 0 : 20) + (entry.terms().isEmpty() ? 0 : 18);
                for (int first = 0; first < count; first += beside) {
                    int lines = band(entry.passages(), first, beside, false).stream()
                            .mapToInt(List::size)
                            .max()
                            .orElse(0);
                    height += 13 + lines * leading(size(count), true);
                }
                return height;
            }
        }
    }

    private String languageName(LanguageTag language) {
        var key = "publish.language." + language;
        if (words.has(key)) {
            return words.get(key);
        }
        return language.locale().getDisplayName(language.locale().getLanguage().isEmpty() ? Locale.ENGLISH : words.locale());
    }

    /// Whether there is more Chinese or Japanese than anything else in a text.
    private static boolean isChinese(String text) {
        long wide = text.codePoints().filter(LineBreaks::isWide).count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return wide * 3 > letters;
    }
}
