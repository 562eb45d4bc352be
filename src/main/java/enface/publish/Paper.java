package enface.publish;

/// What pages are printed on, and how large their type is.
///
/// @param margin left and right, in millimetres, from [#LEAST_MARGIN] to [#MOST_MARGIN]
/// @param type the size of the type of the text, in points, from [#LEAST_TYPE] to [#MOST_TYPE]; all other type follows
public record Paper(Size size, boolean landscape, double margin, double type) {

    public static final double LEAST_MARGIN = 10;
    public static final double MOST_MARGIN = 50;
    public static final double LEAST_TYPE = 7;
    public static final double MOST_TYPE = 20;
    public static final Paper USUAL = new Paper(Size.A4, false, 20, 10.5);

    /// The size that all other sizes of type are given for.
    private static final double TYPE = 10.3;

    private static final double POINTS_A_MILLIMETRE = 72 / 25.4;

    /// Sizes of paper, upright, in millimetres.
    public enum Size {
        A4(210, 297),
        LETTER(215.9, 279.4),
        A5(148, 210),
        B5(176, 250);

        private final double width;
        private final double height;

        Size(double width, double height) {
            this.width = width;
            this.height = height;
        }
    }

    public Paper {
        margin = Math.clamp(margin, LEAST_MARGIN, MOST_MARGIN);
        type = Math.clamp(type, LEAST_TYPE, MOST_TYPE);
    }

    public Paper with(Size now) {
        return new Paper(now, landscape, margin, type);
    }

    public Paper withLandscape(boolean now) {
        return new Paper(size, now, margin, type);
    }

    /// @param now in millimetres
    public Paper withMargin(double now) {
        return new Paper(size, landscape, now, type);
    }

    /// @param now in points
    public Paper withType(double now) {
        return new Paper(size, landscape, margin, now);
    }

    /// In points.
    public double width() {
        return (landscape ? size.height : size.width) * POINTS_A_MILLIMETRE;
    }

    /// In points.
    public double height() {
        return (landscape ? size.width : size.height) * POINTS_A_MILLIMETRE;
    }

    /// Left and right, in points.
    public double side() {
        return margin * POINTS_A_MILLIMETRE;
    }

    /// How much larger than usual the type is.
    public double scale() {
        return type / TYPE;
    }
}
