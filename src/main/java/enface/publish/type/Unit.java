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
/// @param said how it is read, with what stands beside it
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
        Said said) {

    /// How characters that are read together are read.
    ///
    /// @param text said over them; empty where that is not shown
    /// @param start where the first of them stands in its paragraph
    /// @param apart how much room is behind each of them, in points
    record Said(String text, int start, float apart) {

        static final Said NONE = new Said("", 0, 0);

        boolean isNone() {
            return text.isEmpty();
        }
    }

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
        this(start, text, face, style, width, squeezed, level, glyphs, ink, Said.NONE);
    }

    /// The same with its reading over it, and room for that behind it.
    Unit read(Said now) {
        return new Unit(start, text, face, style, width + now.apart, squeezed, level, glyphs, ink, now);
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
                && Float.compare(said.apart, next.said.apart) == 0
                && face.equals(next.face)
                && style.equals(next.style);
    }
}
