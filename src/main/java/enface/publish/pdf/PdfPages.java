package enface.publish.pdf;

import enface.publish.font.FontShelf;
import enface.publish.font.SystemFonts;
import enface.publish.pdf.Typesetter.Line;
import enface.publish.pdf.Typesetter.Part;
import enface.publish.pdf.Typesetter.Piece;
import enface.text.Shortened;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// The pages of one PDF while they are written, top to bottom: A4, with a running head, page numbers, bookmarks and
/// the structure that screen readers follow.
///
/// One thread; close it when done.
final class PdfPages implements AutoCloseable {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float LEFT = 66;
    static final float MEASURE = WIDTH - 2 * LEFT;
    private static final float TOP = PDRectangle.A4.getHeight() - 84;
    private static final float BOTTOM = 80;
    /// Where the first line of a page has its base line below the top, in sizes of its type.
    private static final float ASCENT = 0.88f;

    private final PDDocument document = new PDDocument();
    private final FontShelf fonts;
    private final Typesetter typesetter;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final PdfTags tags;
    private final String headLeft;
    private String headRight = "";
    private PDPageContentStream stream;
    private PDPage page;
    private float y;

    /// Starts with an empty first page, which has neither head nor number.
    PdfPages(String title, String author, String language, SystemFonts system) throws IOException {
        fonts = new FontShelf(document, system);
        typesetter = new Typesetter(fonts);
        headLeft = title;
        tags = new PdfTags(document, language);
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setCreator("Enface");
        Calendar now = new GregorianCalendar();
        information.setCreationDate(now);
        document.getDocumentCatalog().setDocumentOutline(outline);
        page = new PDPage(PDRectangle.A4);
        stream = open(page);
        y = TOP;
    }

    Typesetter typesetter() {
        return typesetter;
    }

    /// A part of the structure of the document.
    PDStructureElement element(PDStructureElement parent, String type) {
        return tags.element(parent, type);
    }

    PDStructureElement root() {
        return tags.root();
    }

    /// What the running head says at its right from the next page on.
    void section(String name) {
        headRight = name;
    }

    /// How much of the page is left, in points.
    float room() {
        return y - BOTTOM;
    }

    /// How high a full page is.
    static float fullHeight() {
        return TOP - BOTTOM;
    }

    float y() {
        return y;
    }

    boolean isAtTop() {
        return y == TOP;
    }

    void moveTo(float height) {
        y = height;
    }

    /// Goes down, not below the end of the page and not at the top of one.
    void skip(float height) {
        if (!isAtTop()) {
            y = Math.max(BOTTOM, y - height);
        }
    }

    /// Starts a new page unless `height` is left.
    void need(float height) throws IOException {
        if (room() < height && !isAtTop()) {
            newPage();
        }
    }

    void newPage() throws IOException {
        close(stream);
        page = new PDPage(PDRectangle.A4);
        stream = open(page);
        y = TOP;
        var style = Style.sans(8);
        tags.artifact(stream);
        float headY = TOP + 34;
        var left = shortened(headLeft, style, MEASURE * 0.7f);
        draw(typesetter.line(left, style), LEFT, headY);
        float right = typesetter.width(headRight, style);
        draw(typesetter.line(headRight, style), LEFT + MEASURE - right, headY);
        fill(LEFT, headY - 7, MEASURE, 0.5f, Style.LINE);
        var number = String.valueOf(document.getNumberOfPages());
        draw(typesetter.line(number, style), (WIDTH - typesetter.width(number, style)) / 2, BOTTOM - 34);
    }

    /// Writes a text over the whole measure.
    void paragraph(String text, Style style, Setting setting, float leading, PDStructureElement element)
            throws IOException {
        lines(typesetter.set(List.of(new Part(text, style)), setting, MEASURE), LEFT, leading, element);
    }

    /// Writes lines one below the other at `x`, over as many pages as they take.
    void lines(List<Line> lines, float x, float leading, PDStructureElement element) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            // neither the first nor the last line of a paragraph stands alone
            int together = i == 0 || i == lines.size() - 2 ? Math.min(2, lines.size() - i) : 1;
            need(leading * together);
            line(lines.get(i), x, y, leading, element);
            y -= leading;
        }
    }

    /// Writes one line whose top is at `top`.
    void line(Line line, float x, float top, float leading, PDStructureElement element) throws IOException {
        tags.content(stream, page, element);
        float size = line.pieces().stream().map(p -> p.style().size()).reduce(0f, Math::max);
        draw(line, x, top - (leading - size) / 2 - size * ASCENT);
    }

    /// A rectangle that means nothing.
    void ornament(float x, float bottom, float width, float height, int color) throws IOException {
        tags.artifact(stream);
        fill(x, bottom, width, height, color);
    }

    /// A bookmark to the height reached.
    PDOutlineItem bookmark(String title) {
        var item = bookmarkHere(title);
        outline.addLast(item);
        return item;
    }

    /// A bookmark below another.
    void bookmark(String title, PDOutlineItem parent) {
        parent.addLast(bookmarkHere(title));
        parent.openNode();
    }

    private PDOutlineItem bookmarkHere(String title) {
        var item = new PDOutlineItem();
        item.setTitle(title);
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) Math.ceil(y + 12));
        item.setDestination(destination);
        return item;
    }

    /// Ends the document and writes it.
    void save(Path file) throws IOException {
        close(stream);
        tags.finish();
        outline.openNode();
        fonts.finish();
        document.save(file.toFile());
    }

    private void draw(Line line, float x, float base) throws IOException {
        float at = x + line.indent();
        for (var piece : line.pieces()) {
            var style = piece.style();
            float width = piece.width() + line.spacing() * piece.count();
            if (style.wash() != Style.NONE) {
                fill(at, base - style.size() * 0.30f, width, style.size() * 1.30f, style.wash());
            }
            if (style.rule() != Style.NONE) {
                fill(at, base - style.size() * 0.30f, width, 0.9f, style.rule());
            }
            write(piece, at, base + style.rise(), line.spacing());
            at += width;
        }
    }

    private void write(Piece piece, float x, float base, float spacing) throws IOException {
        var style = piece.style();
        color(style.color());
        if (!piece.shaped().isEmpty()) {
            ShapedText.write(fonts, stream, page, piece, x, base, spacing);
            return;
        }
        stream.beginText();
        stream.setFont(fonts.font(piece.face()), style.size());
        stream.setCharacterSpacing(spacing);
        stream.newLineAtOffset(x, base);
        stream.showText(piece.text());
        stream.endText();
    }

    private void fill(float x, float bottom, float width, float height, int color) throws IOException {
        color(color);
        stream.addRect(x, bottom, width, height);
        stream.fill();
    }

    private void color(int rgb) throws IOException {
        float red = (rgb >> 16) / 255f;
        float green = (rgb >> 8 & 0xFF) / 255f;
        float blue = (rgb & 0xFF) / 255f;
        stream.setNonStrokingColor(red, green, blue);
        stream.setStrokingColor(red, green, blue);
    }

    private String shortened(String text, Style style, float width) {
        if (typesetter.width(text, style) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && typesetter.width(text.substring(0, end) + Shortened.SIGN, style) > width) {
            end = Shortened.before(text, end - 1);
        }
        return text.substring(0, end) + Shortened.SIGN;
    }

    private PDPageContentStream open(PDPage newPage) throws IOException {
        document.addPage(newPage);
        tags.begin(newPage);
        newPage.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        return new PDPageContentStream(document, newPage, PDPageContentStream.AppendMode.OVERWRITE, true);
    }

    private void close(PDPageContentStream ended) throws IOException {
        tags.end(ended);
        ended.close();
    }

    @Override
    public void close() throws IOException {
        document.close();
        fonts.close();
    }
}
