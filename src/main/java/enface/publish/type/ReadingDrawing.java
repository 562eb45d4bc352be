package enface.publish.type;

import enface.publish.font.Face;
import enface.publish.font.FontFace;
import enface.publish.font.FontShelf;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;

/// Draws how characters are read over them. Each reading is one drawing of outlines that is used wherever it is said:
/// it is seen and no text, so that what stands under it copies out as if it were not there, whatever the program
/// ([decision 79](../decisions/0079-readings-are-drawn.md)).
public final class ReadingDrawing {

    /// Their size, as a share of that of the text.
    public static final float SIZE = 0.47f;

    /// How much of the room a reading may take, so that it does not touch the next.
    private static final float MOST = 0.96f;

    private static final float BELOW = 0.4f;
    private static final float ABOVE = 1.3f;

    private record Drawn(PDFormXObject form, float width) {}

    private final PDDocument document;
    private final FontShelf fonts;
    private final Map<String, Drawn> drawn = new HashMap<>();

    public ReadingDrawing(PDDocument document, FontShelf fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /// Draws a reading; one that is too wide is drawn narrower.
    ///
    /// @param middle of what it is over
    /// @param base the line it stands on
    /// @param size of its type
    /// @param room how wide that is what it is over
    public void draw(PDPageContentStream stream, String said, float middle, float base, float size, float room)
            throws IOException {
        var reading = drawn(Normalizer.normalize(said, Normalizer.Form.NFC));
        float wide = reading.width * size;
        float narrowed = wide > room * MOST ? room * MOST / wide : 1;
        stream.saveGraphicsState();
        stream.transform(new Matrix(size * narrowed, 0, 0, size, middle - wide * narrowed / 2, base));
        stream.drawForm(reading.form);
        stream.restoreGraphicsState();
    }

    /// Letters in the face of Latin, kana and the signs of Zhuyin in that of Han.
    private static FontFace face(FontShelf fonts, int code) {
        var usual = Squares.isWide(code) ? Face.SONG : Face.SERIF;
        return fonts.has(usual, code) ? usual : fonts.other(code, false).orElse(usual);
    }

    private Drawn drawn(String said) throws IOException {
        var known = drawn.get(said);
        if (known != null) {
            return known;
        }
        var whole = new Path2D.Float();
        float at = 0;
        for (int code : said.codePoints().toArray()) {
            var face = face(fonts, code);
            var letter = fonts.outline(face, fonts.glyph(face, code));
            whole.append(letter.getPathIterator(AffineTransform.getTranslateInstance(at, 0)), false);
            at += fonts.width(face, code);
        }
        var form = new PDFormXObject(document);
        form.setResources(new PDResources());
        form.setBBox(new PDRectangle(-BELOW, -BELOW, at + 2 * BELOW, ABOVE + BELOW));
        try (var content = form.getStream().createOutputStream(COSName.FLATE_DECODE)) {
            content.write((Outlines.commands(whole) + "f\n").getBytes(StandardCharsets.US_ASCII));
        }
        var made = new Drawn(form, at);
        drawn.put(said, made);
        return made;
    }
}
