package enface.publish.pdf;

import enface.publish.Paper;
import enface.publish.font.FontShelf;
import enface.publish.font.Fonts;
import enface.publish.type.ReadingDrawing;
import enface.publish.type.Setting;
import enface.publish.type.Style;
import enface.publish.type.Typesetter;
import enface.publish.type.Typesetter.Line;
import enface.publish.type.Typesetter.Part;
import java.io.IOException;
import java.io.OutputStream;
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
import org.apache.pdfbox.util.Matrix;

/// The pages of one PDF while they are written, top to bottom, with a running head, page numbers, bookmarks and the
/// structure that screen readers follow.
///
/// All measures are points of the usual size of type; where the paper asks for another, the whole page is scaled, and
/// there is the less room on it. One thread; close it when done.
final class PdfPages implements AutoCloseable {

    /// Above and below the text, on A4.
    private static final float ABOVE = 84;

    private static final float BELOW = 80;
    /// How far from the text head and number stand.
    private static final float APART = 34;
    /// Margins shrink with the paper, but no further.
    private static final float LEAST_SHRUNK = 0.6f;

    /// Says that there are as many pages as were asked for.
    static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Enough() {
            super(null, null, false, false);
        }
    }

    /// Where the first line of a page has its base line below the top, in sizes of its type.
    private static final float ASCENT = 0.88f;
    /// The same where its characters have readings over them, and how far above it those stand.
    private static final float READ_ASCENT = 1.1f;

    private static final float READING_AT = 0.98f;

    private final PDDocument document = new PDDocument();
    private final FontShelf fonts;
    private final Typesetter typesetter;
    private final ReadingDrawing readings;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final PdfTags tags;
    private final String headLeft;
    private final About about;
    private final PDRectangle sheet;
    private final float scale;
    private final float left;
    private final float measure;
    private final float top;
    private final float bottom;
    private final float apart;
    private final int most;
    private Turning turning = () -> {};
    private String headRight = "";
    private PDPageContentStream stream;
    private PDPage page;
    private Drawing drawing;
    private float y;

    /// What is to be done at the top of every new page, and before that at the end of the one that is left.
    @FunctionalInterface
    interface Turning {
        void turned() throws IOException;

        default void leaving() throws IOException {}
    }

    /// What a document says of itself.
    record About(String title, String author, String language) {}

    /// Starts with an empty first page, which has neither head nor number.
    ///
    /// @param most how many pages are wanted; one more is answered with [Enough]
    PdfPages(About about, Fonts faces, Paper paper, int most) throws IOException {
        scale = (float) paper.scale();
        this.most = most;
        sheet = new PDRectangle((float) paper.width(), (float) paper.height());
        left = (float) paper.side() / scale;
        measure = sheet.getWidth() / scale - 2 * left;
        float shrunk = Math.clamp(sheet.getHeight() / PDRectangle.A4.getHeight(), LEAST_SHRUNK, 1) / scale;
        top = height() - ABOVE * shrunk;
        bottom = BELOW * shrunk;
        apart = Math.min(APART, bottom * 0.42f);
        fonts = new FontShelf(document, faces);
        typesetter = new Typesetter(fonts);
        readings = new ReadingDrawing(document, fonts);
        headLeft = about.title;
        tags = new PdfTags(document, about.language);
        this.about = about;
        document.getDocumentCatalog().setDocumentOutline(outline);
        page = new PDPage(sheet);
        stream = open(page);
        drawing = new Drawing(fonts, readings, stream, page);
        y = top;
    }

    /// Where the text begins on the left.
    float left() {
        return left;
    }

    /// How wide a page is.
    float width() {
        return sheet.getWidth() / scale;
    }

    /// How high a page is.
    float height() {
        return sheet.getHeight() / scale;
    }

    /// How wide the text is.
    float measure() {
        return measure;
    }

    /// Where the text begins on a full page.
    float top() {
        return top;
    }

    /// What is done at the top of every page from now on.
    void onTurning(Turning now) {
        turning = now;
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
        return y - bottom;
    }

    /// How high a full page is.
    float fullHeight() {
        return top - bottom;
    }

    /// Which page it is, from 1.
    int number() {
        return document.getNumberOfPages();
    }

    float y() {
        return y;
    }

    boolean isAtTop() {
        return y == top;
    }

    void moveTo(float height) {
        y = height;
    }

    /// Goes down, not below the end of the page and not at the top of one.
    void skip(float height) {
        if (!isAtTop()) {
            y = Math.max(bottom, y - height);
        }
    }

    /// Starts a new page unless `height` is left.
    void need(float height) throws IOException {
        if (room() < height && !isAtTop()) {
            newPage();
        }
    }

    void newPage() throws IOException {
        turning.leaving();
        emptyPage();
        var style = Style.sans(8);
        tags.artifact(stream);
        float headY = top + apart;
        var title = typesetter.shortened(headLeft, style, measure * 0.7f);
        draw(typesetter.line(title, style), left, headY);
        float right = typesetter.width(headRight, style);
        draw(typesetter.line(headRight, style), left + measure - right, headY);
        fill(left, headY - 7, measure, 0.5f, Style.LINE);
        var number = String.valueOf(number());
        float middle = (width() - typesetter.width(number, style)) / 2;
        draw(typesetter.line(number, style), middle, bottom - apart);
        turning.turned();
    }

    /// A page with neither head nor number.
    void emptyPage() throws IOException {
        if (number() >= most) {
            throw new Enough();
        }
        close(stream);
        page = new PDPage(sheet);
        stream = open(page);
        drawing = new Drawing(fonts, readings, stream, page);
        y = top;
    }

    /// Writes a text over the whole measure.
    void paragraph(String text, Style style, Setting setting, float leading, PDStructureElement element)
            throws IOException {
        lines(typesetter.set(List.of(new Part(text, style)), setting, measure), left, leading, element);
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
        boolean read = !line.over().isEmpty();
        float base = top - (leading - size) / 2 - size * (read ? READ_ASCENT : ASCENT);
        draw(line, x, base);
        if (read) {
            tags.artifact(stream);
            drawing.over(line, x, base + size * READING_AT, size * ReadingDrawing.SIZE);
        }
    }

    /// A rectangle that means nothing.
    void ornament(float x, float bottom, float width, float height, int color) throws IOException {
        tags.artifact(stream);
        fill(x, bottom, width, height, color);
    }

    /// A dashed line that means nothing but where to cut.
    void cut(float x, float fromY, float toX, float toY) throws IOException {
        tags.artifact(stream);
        drawing.cut(x, fromY, toX, toY);
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
        destination.setTop((int) Math.ceil((y + 12) * scale));
        item.setDestination(destination);
        return item;
    }

    /// Ends the document and writes it.
    void save(OutputStream out) throws IOException {
        close(stream);
        tags.finish();
        Identity.write(document, about, fonts.tellsAll());
        outline.openNode();
        fonts.finish();
        document.save(out);
    }

    private void draw(Line line, float x, float base) throws IOException {
        drawing.draw(line, x, base);
    }

    private void fill(float x, float height, float width, float high, int color) throws IOException {
        drawing.fill(x, height, width, high, color);
    }

    private PDPageContentStream open(PDPage newPage) throws IOException {
        document.addPage(newPage);
        tags.begin(newPage);
        newPage.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        var opened = new PDPageContentStream(document, newPage, PDPageContentStream.AppendMode.OVERWRITE, true);
        if (scale != 1) {
            opened.transform(Matrix.getScaleInstance(scale, scale));
        }
        return opened;
    }

    private void close(PDPageContentStream ended) throws IOException {
        tags.end(ended);
        ended.close();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
