package enface.publish.type;

import enface.publish.font.Cluster.Glyph;
import enface.publish.font.FontShelf;
import enface.publish.type.Typesetter.Piece;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/// Writes shaped pieces of lines into the content of a page, glyph by glyph from the left.
///
/// A code tells what its glyph stands for. Where several glyphs stand for several characters, one of them tells all
/// and the others are drawn as outlines, so that no glyph is left that tells nothing (ISO 14289-1, 7.21.7); in scripts
/// that reorder their letters they are a span that says what it is too (`ActualText`, ISO 32000-1, 14.9.4). Elsewhere
/// such spans came out of readers with words in pieces.
public final class ShapedText {

    /// By how many ems a glyph may stand off from where the one before ends and is still written with it.
    private static final float NEAR = 0.0006f;

    private static final float FALSE_BOLD = 0.03f;

    private final FontShelf fonts;
    private final PDPage page;
    private final Piece piece;
    private final StringBuilder commands = new StringBuilder();
    private final StringBuilder codes = new StringBuilder();
    /// What is drawn and is no text.
    private final StringBuilder drawn = new StringBuilder();
    private float pen = Float.NaN;
    private float height = Float.NaN;

    private ShapedText(FontShelf fonts, PDPage page, Piece piece) {
        this.fonts = fonts;
        this.page = page;
        this.piece = piece;
    }

    /// Writes a piece whose left edge is at `x`.
    @SuppressWarnings("deprecation") // the one way in for glyphs that were chosen already; PDFBox names no other
    public static void write(FontShelf fonts, PDPageContentStream stream, PDPage page, Piece piece, float x, float base)
            throws IOException {
        var text = new ShapedText(fonts, page, piece);
        stream.appendRawCommands(text.commands(x, base));
    }

    private String commands(float x, float base) {
        float size = piece.style().size();
        boolean thickened = piece.style().bold() && !piece.face().isBold();
        commands.append("BT\n/%s %s Tf\n0 Tc\n".formatted(name().getName(), number(size)));
        commands.append(thickened ? number(size * FALSE_BOLD) + " w\n2 Tr\n" : "0 Tr\n");
        float at = x;
        for (var unit : piece.shaped()) {
            unit(unit, at, base);
            at += unit.width() + piece.filling();
        }
        flush();
        commands.append(thickened ? "0 Tr\n" : "").append("ET\n").append(drawn);
        return commands.toString();
    }

    private void unit(Unit unit, float x, float base) {
        boolean span = unit.glyphs().size() > 1
                && unit.level() % 2 == 0
                && piece.face().isShaped();
        if (span) {
            flush();
            var text = HexFormat.of().formatHex(unit.text().getBytes(StandardCharsets.UTF_16BE));
            commands.append("/Span <</ActualText <FEFF%s>>> BDC\n".formatted(text));
        }
        var meanings = meanings(unit);
        float size = unit.style().size();
        for (int i = 0; i < unit.glyphs().size(); i++) {
            var glyph = unit.glyphs().get(i);
            float left = x + glyph.x() * size;
            float above = base + glyph.y() * size;
            if (meanings.get(i).isEmpty()) {
                draw(glyph, left, above, size);
                continue;
            }
            if (!(Math.abs(left - pen) < NEAR * size && Math.abs(above - height) < NEAR * size)) {
                flush();
                commands.append("1 0 0 1 %s %s Tm\n".formatted(number(left), number(above)));
            }
            codes.append("%04X".formatted(fonts.code(piece.face(), glyph.id(), meanings.get(i))));
            pen = left + advance(glyph) * size;
            height = above;
        }
        if (span) {
            flush();
            commands.append("EMC\n");
        }
    }

    /// A glyph that stands for nothing of its own is drawn as outlines: a mark, which the letter under it tells too.
    private void draw(Glyph glyph, float left, float above, float size) {
        var outline = Outlines.commands(fonts.outline(piece.face(), glyph.id()));
        if (!outline.isEmpty()) {
            var at = "%s 0 0 %s %s %s".formatted(number(size), number(size), number(left), number(above));
            drawn.append("q\n%s cm\n%sf\nQ\n".formatted(at, outline));
        }
    }

    /// What each glyph of a unit stands for: the widest one all of it, the others nothing.
    ///
    /// From the right its characters are told from the left, as its letters are: readers that put a line into the
    /// order of reading (poppler, PDFium) turn all of it around, character by character.
    private List<String> meanings(Unit unit) {
        var glyphs = unit.glyphs();
        var meanings = new ArrayList<>(Collections.nCopies(glyphs.size(), ""));
        int widest = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            if (advance(glyphs.get(i)) > advance(glyphs.get(widest))) {
                widest = i;
            }
        }
        boolean turned = unit.level() % 2 != 0;
        meanings.set(widest, turned ? new StringBuilder(unit.text()).reverse().toString() : unit.text());
        return meanings;
    }

    private float advance(Glyph glyph) {
        return fonts.advance(piece.face(), glyph.id());
    }

    private void flush() {
        if (!codes.isEmpty()) {
            commands.append('<').append(codes).append("> Tj\n");
            codes.setLength(0);
        }
        pen = Float.NaN;
    }

    private COSName name() {
        var resources = page.getResources().getCOSObject();
        var named = resources.getCOSDictionary(COSName.FONT);
        if (named == null) {
            named = new COSDictionary();
            resources.setItem(COSName.FONT, named);
        }
        var font = fonts.shapedFont(piece.face());
        var known = named.getKeyForValue(font);
        if (known != null) {
            return known;
        }
        var name = COSName.getPDFName("S" + named.size());
        named.setItem(name, font);
        return name;
    }

    private static String number(float value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
