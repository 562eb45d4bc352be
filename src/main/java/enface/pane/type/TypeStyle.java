package enface.pane.type;

/// How a person likes the text set, beside its size.
///
/// @param leading how far apart lines stand, as a multiple of what is usual for the script
/// @param measure how long lines are at most, as a multiple of what is usual for the script
/// @param latin the family for texts in an alphabet; empty for the usual one
/// @param han the family for texts in Han characters or kana; empty for the usual one
/// @param justified whether lines end together on the right
public record TypeStyle(double leading, double measure, String latin, String han, Indent indent, boolean justified) {

    /// Whether the first line of a paragraph is indented.
    public enum Indent {
        /// As is the custom of the language: in Chinese it is.
        CUSTOM,
        ALWAYS,
        NEVER
    }

    public static final TypeStyle USUAL = new TypeStyle(1, 1, "", "", Indent.CUSTOM, false);

    private static final double LEAST_LEADING = 0.75;
    private static final double MOST_LEADING = 1.6;
    private static final double LEAST_MEASURE = 0.5;
    private static final double MOST_MEASURE = 2;

    /// Leading and measure are kept within what can be read.
    public TypeStyle {
        leading = Math.clamp(leading, LEAST_LEADING, MOST_LEADING);
        measure = Math.clamp(measure, LEAST_MEASURE, MOST_MEASURE);
    }

    /// The family for a script, where the usual one is not wanted.
    String family(boolean ofHan, String usual) {
        var wanted = ofHan ? han : latin;
        return wanted.isEmpty() ? usual : wanted;
    }
}
