package enface.publish.pdf;

import enface.publish.font.FontShelf;
import enface.publish.type.ReadingDrawing;
import enface.publish.type.ShapedText;
import enface.publish.type.Style;
import enface.publish.type.Typesetter.Line;
import enface.publish.type.Typesetter.Piece;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Draws lines and rectangles into the content of one page.
final class Drawing {

    private final FontShelf fonts;
    private final ReadingDrawing readings;
    private final PDPageContentStream stream;
    private final PDPage page;

    Drawing(FontShelf fonts, ReadingDrawing readings, PDPageContentStream stream, PDPage page) {
        this.fonts = fonts;
        this.readings = readings;
        this.stream = stream;
        this.page = page;
    }

    /// A line whose left edge and base are told.
    void draw(Line line, float x, float base) throws IOException {
        float at = x + line.indent();
        for (var piece : line.pieces()) {
            var style = piece.style();
            float width = piece.width();
            if (style.wash() != Style.NONE) {
                fill(at, base - style.size() * 0.30f, width, style.size() * 1.30f, style.wash());
            }
            if (style.rule() != Style.NONE) {
                fill(at, base - style.size() * 0.30f, width, 0.9f, style.rule());
            }
            write(piece, at, base + style.rise());
            at += width;
        }
    }

    /// What is said over a line.
    ///
    /// @param base the line that the readings stand on
    void over(Line line, float x, float base, float size) throws IOException {
        color(Style.SOFT);
        for (var over : line.over()) {
            readings.draw(stream, over.said(), x + line.indent() + over.x(), base, size, over.width());
        }
    }

    private void write(Piece piece, float x, float base) throws IOException {
        var style = piece.style();
        color(style.color());
        if (!piece.shaped().isEmpty()) {
            ShapedText.write(fonts, stream, page, piece, x, base);
            return;
        }
        stream.beginText();
        stream.setFont(fonts.font(piece.face()), style.size());
        stream.setCharacterSpacing(piece.apart());
        stream.newLineAtOffset(x, base);
        stream.showText(piece.text());
        stream.endText();
    }

    /// A rectangle.
    void fill(float x, float bottom, float width, float height, int color) throws IOException {
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

    /// A dashed line between two points.
    void cut(float x, float y, float toX, float toY) throws IOException {
        color(Style.SOFT);
        stream.setLineWidth(0.4f);
        stream.setLineDashPattern(new float[] {3, 3}, 0);
        stream.moveTo(x, y);
        stream.lineTo(toX, toY);
        stream.stroke();
        stream.setLineDashPattern(new float[0], 0);
    }
}
