package enface.publish.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The faces of one document, opened when they are first asked for; embedded and subset when it is saved.
///
/// Substitution of glyphs is switched off: with it PDFBox would write glyphs whose code points nobody can tell.
final class FontShelf {

    /// Stands for a character that no face has.
    static final int MISSING = '□';

    private record Opened(TrueTypeFont outlines, PDFont font, Map<Integer, Float> widths) {}

    private final PDDocument document;
    private final Map<Face, Opened> opened = new EnumMap<>(Face.class);

    FontShelf(PDDocument document) {
        this.document = document;
    }

    PDFont font(Face face) {
        return open(face).font;
    }

    /// The width of a character in units of its size.
    float width(Face face, int code) {
        var open = open(face);
        return open.widths.computeIfAbsent(code, c -> {
            try {
                return open.outlines.getAdvanceWidth(glyph(open, c)) / (float) open.outlines.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    boolean has(Face face, int code) {
        try {
            return glyph(open(face), code) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int glyph(Opened open, int code) throws IOException {
        return open.outlines.getUnicodeCmapLookup().getGlyphId(code);
    }

    private Opened open(Face face) {
        return opened.computeIfAbsent(face, f -> {
            try (var in = Files.newInputStream(f.file().path())) {
                var outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
                outlines.setEnableGsub(false);
                return new Opened(outlines, PDType0Font.load(document, outlines, true), new HashMap<>());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
