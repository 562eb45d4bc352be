package enface.publish.font;

import enface.language.script.Ignorable;
import enface.publish.font.Cluster.Glyph;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses and places the glyphs of one face for a stretch of text in one direction, as its script wants it: letters
/// joined, vowels before or over their consonants, marks where they belong.
///
/// The work is HarfBuzz's, which the Java platform brings in its desktop fonts; nothing is drawn and no screen needed.
/// The first one made in a process costs some 300 ms.
final class Shaper {

    /// Places are asked for at this size and so come in thousandths of it.
    private static final float SIZE = 1000;

    private final Font font;
    private final FontRenderContext context = new FontRenderContext(null, true, true);

    private Shaper(Font font) {
        this.font = font;
    }

    /// @throws IOException where the platform cannot read the face, or has no fonts at all
    static Shaper of(FontFace face) throws IOException {
        try {
            var file = face.path().toFile();
            var font = face instanceof FoundFace found
                    ? List.of(Font.createFonts(file)).stream()
                            .filter(f -> f.getPSName().equals(found.name()))
                            .findFirst()
                            .orElseThrow(() -> new IOException("no face " + found.name() + " in " + file))
                    : Font.createFont(Font.TRUETYPE_FONT, file);
            return new Shaper(font.deriveFont(SIZE));
        } catch (FontFormatException | InternalError | RuntimeException e) {
            // without fontconfig the platform answers with an error of the machine or of a null
            throw new IOException(e);
        }
    }

    /// The clusters of `text` from `start` to `end`, in the order in which they are read. What stands around them has
    /// its say in how letters are joined.
    List<Cluster> shape(String text, int start, int end, boolean fromRight) {
        var vector = font.layoutGlyphVector(
                context,
                text.toCharArray(),
                start,
                end,
                fromRight ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        var clusters = new ArrayList<Cluster>();
        float pen = 0;
        for (int i = 0; i < vector.getNumGlyphs(); ) {
            int at = vector.getGlyphCharIndex(i);
            int next = i;
            while (next < vector.getNumGlyphs() && vector.getGlyphCharIndex(next) == at) {
                next++;
            }
            float width = widthOf(vector, i, next);
            clusters.add(new Cluster("", start + at, glyphs(vector, i, next, pen), width / SIZE));
            pen += width;
            i = next;
        }
        clusters.sort(Comparator.comparingInt(Cluster::start));
        return withTexts(clusters, text, end, fromRight);
    }

    private static float widthOf(GlyphVector vector, int from, int to) {
        float width = 0;
        for (int i = from; i < to; i++) {
            width += vector.getGlyphMetrics(i).getAdvanceX();
        }
        return width;
    }

    private static List<Glyph> glyphs(GlyphVector vector, int from, int to, float pen) {
        var glyphs = new ArrayList<Glyph>();
        for (int i = from; i < to; i++) {
            var place = vector.getGlyphPosition(i);
            int id = vector.getGlyphCode(i);
            if (id < 0xFFFE) { // the platform's numbers for what is not drawn
                glyphs.add(new Glyph(id, (float) (place.getX() - pen) / SIZE, (float) -place.getY() / SIZE));
            }
        }
        return glyphs;
    }

    private static List<Cluster> withTexts(List<Cluster> clusters, String text, int end, boolean fromRight) {
        var whole = new ArrayList<Cluster>();
        for (int i = 0; i < clusters.size(); i++) {
            var cluster = clusters.get(i);
            int next = i + 1 < clusters.size() ? clusters.get(i + 1).start() : end;
            var stands = text.substring(cluster.start(), next);
            if (!whole.isEmpty() && stands.codePoints().allMatch(Shaper::isOnTheLetterBefore)) {
                whole.add(joined(whole.removeLast(), cluster, stands, fromRight));
            } else {
                whole.add(new Cluster(stands, cluster.start(), cluster.glyphs(), cluster.width()));
            }
        }
        return whole;
    }

    /// A letter and what stands on it, or joins it to the next one and has no glyph.
    private static Cluster joined(Cluster letter, Cluster on, String stands, boolean fromRight) {
        var glyphs = new ArrayList<>(letter.glyphs());
        // from the right a mark is measured from the left edge of its letter, where the pen goes on; else from the
        // right
        float back = fromRight ? 0 : letter.width();
        on.glyphs().forEach(g -> glyphs.add(new Glyph(g.id(), g.x() + back, g.y())));
        return new Cluster(letter.text() + stands, letter.start(), glyphs, letter.width() + on.width());
    }

    private static boolean isOnTheLetterBefore(int code) {
        return Ignorable.isMark(code) || Ignorable.is(code);
    }
}
