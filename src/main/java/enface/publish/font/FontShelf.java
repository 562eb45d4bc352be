package enface.publish.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The faces of one document, opened when they are first asked for; embedded and subset when it is saved.
///
/// What needs glyphs in place of others is shaped before ([#shape]).
public final class FontShelf {

    /// Stands for a character that no face has.
    public static final int MISSING = '□';

    private static final class Opened {
        private final TrueTypeFont outlines;
        private final Map<Integer, Float> widths = new HashMap<>();
        private @Nullable PDFont plain;
        private @Nullable GlyphFont glyphs;
        private @Nullable Shaper shaper;

        private Opened(TrueTypeFont outlines) {
            this.outlines = outlines;
        }
    }

    private final PDDocument document;
    private final Fonts fonts;
    private final Map<FontFace, Opened> opened = new HashMap<>();
    private final Map<Integer, Optional<FontFace>> others = new HashMap<>();
    private final Map<Integer, Optional<FontFace>> boldOthers = new HashMap<>();

    public FontShelf(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /// The font for text written character by character.
    public PDFont font(FontFace face) {
        var open = open(face);
        if (open.plain == null) {
            try {
                open.plain = PDType0Font.load(document, open.outlines, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return open.plain;
    }

    /// The font for what was shaped, as it is named among the resources of a page.
    public COSDictionary shapedFont(FontFace face) {
        return glyphs(face).dictionary();
    }

    /// The code in the font for shaped text of a glyph that stands for `text`.
    public int code(FontFace face, int glyph, String text) {
        return glyphs(face).code(glyph, text);
    }

    private GlyphFont glyphs(FontFace face) {
        var open = open(face);
        if (open.glyphs == null) {
            open.glyphs = new GlyphFont(document, open.outlines);
        }
        return open.glyphs;
    }

    /// A stretch of text in a face, in the order in which it is read.
    public List<Cluster> shape(FontFace face, String text, int start, int end, boolean fromRight) {
        var open = open(face);
        try {
            if (open.shaper == null) {
                open.shaper = Shaper.of(face);
            }
            return open.shaper.shape(text, start, end, fromRight);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The width of a character in units of its size.
    public float width(FontFace face, int code) {
        var open = open(face);
        return open.widths.computeIfAbsent(code, c -> {
            try {
                return open.outlines.getAdvanceWidth(glyph(open, c)) / (float) open.outlines.getUnitsPerEm();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// How far a glyph moves on, in units of its size.
    public float advance(FontFace face, int glyph) {
        var outlines = open(face).outlines;
        try {
            return outlines.getAdvanceWidth(glyph) / (float) outlines.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The glyph of a character, and 0 where it has none.
    public int glyph(FontFace face, int code) {
        try {
            return glyph(open(face), code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(FontFace face, int code) {
        try {
            return glyph(open(face), code) != 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a glyph looks like, in units of its size, above and right of where it is drawn.
    public Path2D outline(FontFace face, int glyph) {
        var open = open(face);
        try {
            double unit = 1.0 / open.outlines.getUnitsPerEm();
            var drawn = open.outlines.getGlyph().getGlyph(glyph);
            return drawn == null
                    ? new Path2D.Float()
                    : new Path2D.Float(drawn.getPath(), AffineTransform.getScaleInstance(unit, unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A face for a character that the usual ones lack: one of the program's for other scripts, else one of the
    /// system's.
    public Optional<FontFace> other(int code, boolean bold) {
        return (bold ? boldOthers : others).computeIfAbsent(code, c -> {
            for (var face : Face.ofOtherScripts(bold)) {
                if (has(face, c)) {
                    return Optional.of(face);
                }
            }
            if (Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL) {
                return Optional.of(Face.KOREAN); // the shaper puts it together from its letters
            }
            return opened.keySet().stream()
                    .filter(f -> f instanceof FoundFace && has(f, c))
                    .findFirst()
                    .or(() -> fonts.with(c));
        });
    }

    private static int glyph(Opened open, int code) throws IOException {
        return open.outlines.getUnicodeCmapLookup().getGlyphId(code);
    }

    private Opened open(FontFace face) {
        return opened.computeIfAbsent(face, f -> new Opened(fonts.outlines(f)));
    }

    /// Whether every glyph that was written says what it stands for; some of joined scripts say it together.
    public boolean tellsAll() {
        return opened.values().stream()
                .map(open -> open.glyphs)
                .allMatch(glyphs -> glyphs == null || glyphs.tellsAll());
    }

    /// Embeds what was shaped; to be called once all is written.
    public void finish() throws IOException {
        for (var open : opened.values()) {
            if (open.glyphs != null) {
                open.glyphs.finish();
            }
        }
    }
}
