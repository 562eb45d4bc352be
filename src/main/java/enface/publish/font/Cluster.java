package enface.publish.font;

import java.util.List;

/// Characters that were shaped together and cannot be told apart on the page: a letter with its marks, a ligature.
///
/// @param text what it stands for, in the order in which it is read
/// @param start where that stands in the text that was shaped, in UTF-16
/// @param glyphs from the left
/// @param width in units of the size of the type
public record Cluster(String text, int start, List<Glyph> glyphs, float width) {

    /// A drawing of a face.
    ///
    /// @param id its number in the face
    /// @param x how far right of the left edge of its cluster it is drawn
    /// @param y how far above the line
    public record Glyph(int id, float x, float y) {}

    public Cluster {
        glyphs = List.copyOf(glyphs);
    }
}
