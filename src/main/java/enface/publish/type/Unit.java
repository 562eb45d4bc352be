package enface.publish.type;

import enface.publish.font.Cluster.Glyph;
import enface.publish.font.FontFace;
import java.util.List;

/// The smallest part of a line: a character, or several that are drawn as one.
///
/// @param start where it stands in its paragraph, in UTF-16
/// @param text what is drawn, or what drawn glyphs stand for; empty where nothing is
/// @param width in points
/// @param squeezed whether its right half, which is empty, is left out
/// @param level which way it runs, odd from the right
/// @param glyphs how it is drawn where it was shaped
/// @param ink what of it can be seen
/// @param reading how it is read, said over it; empty where that is not shown
public record Unit(
        int start,
        String text,
        FontFace face,
        Style style,
        float width,
        boolean squeezed,
        byte level,
        List<Glyph> glyphs,
        Ink ink,
        String reading) {

    /// How far apart characters stand that are read, in sizes of their type.
    private static final float READ_APART = 0.16f;

    /// One over which nothing is said.
    Unit(
            int start,
            String text,
            FontFace face,
            Style style,
            float width,
            boolean squeezed,
            byte level,
            List<Glyph> glyphs,
            Ink ink) {
        this(start, text, face, style, width, squeezed, level, glyphs, ink, "");
    }

    /// The same with its reading over it, and room for that behind it.
    Unit read(String now) {
        float wide = width + apart(now) * style.size();
        return new Unit(start, text, face, style, wide, squeezed, level, glyphs, ink, now);
    }

    /// How much of its width is room behind it, in points.
    float apart() {
        return apart(reading) * style.size();
    }

    private static float apart(String reading) {
        return reading.isEmpty() ? 0 : READ_APART;
    }

    /// How a unit comes to be seen.
    public enum Ink {
        PLAIN,
        SHAPED,
        NONE,
        /// Nothing, and a hyphen where the line ends behind it.
        SOFT_HYPHEN
    }

    public boolean isSpace() {
        return text.equals(" ") || text.equals("\u3000");
    }

    /// Whether it can be written in one go with the one that stands right of it.
    boolean goesOnIn(Unit next) {
        return !squeezed
                && ink == next.ink
                && reading.isEmpty() == next.reading.isEmpty()
                && face.equals(next.face)
                && style.equals(next.style);
    }
}
