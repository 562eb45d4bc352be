package enface.publish.type;

/// How a stretch of text looks. Colours are 0xRRGGBB, or [#NONE].
///
/// @param wash the colour behind the text
/// @param rule the colour of a line under it
/// @param rise how far it stands above the line, in points
public record Style(
        float size, Family family, boolean bold, boolean italic, int color, int wash, int rule, float rise) {

    public enum Family {
        SERIF,
        SANS
    }

    public static final int NONE = -1;
    public static final int INK = 0x22201C;
    public static final int SOFT = 0x6D675D;
    public static final int LINE = 0xE4DFD5;
    public static final int ACCENT = 0x8A3B2E;
    public static final int WASH = 0xF6EAD2;
    public static final int TERM = 0x2F6F6A;

    public static Style serif(double size) {
        return new Style((float) size, Family.SERIF, false, false, INK, NONE, NONE, 0);
    }

    public static Style sans(double size) {
        return new Style((float) size, Family.SANS, false, false, SOFT, NONE, NONE, 0);
    }

    public Style inBold() {
        return new Style(size, family, true, italic, color, wash, rule, rise);
    }

    public Style inItalic() {
        return new Style(size, family, bold, true, color, wash, rule, rise);
    }

    public Style in(int other) {
        return new Style(size, family, bold, italic, other, wash, rule, rise);
    }

    public Style inSans() {
        return new Style(size, Family.SANS, bold, italic, color, wash, rule, rise);
    }

    public Style marked(int under) {
        return new Style(size, family, bold, italic, color, WASH, under, rise);
    }

    /// With a line under it.
    public Style ruled(int under) {
        return new Style(size, family, bold, italic, color, wash, under, rise);
    }

    /// In another size.
    public Style sized(double now) {
        return new Style((float) now, family, bold, italic, color, wash, rule, rise);
    }

    /// A small number above the line.
    public Style raised(int other) {
        return new Style(size * 0.65f, Family.SANS, true, false, other, NONE, NONE, size * 0.38f);
    }

    /// The colour of a CSS value `#rrggbb`; ink where it is none.
    public static int color(String css) {
        return css.matches("#[0-9a-fA-F]{6}") ? Integer.parseInt(css.substring(1), 16) : INK;
    }
}
