package enface.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

/// A plot of a few curves as SVG, 640 by 400.
final class Plot {

    private static final int LEFT = 70;
    private static final int RIGHT = 610;
    private static final int TOP = 40;
    private static final int BOTTOM = 340;
    private static final List<String> COLOURS = List.of("#1f5fa8", "#b4551d", "#3d7a3d", "#777777");

    /// A point with what stands beside it, which may be empty.
    record Point(double x, double y, String label) {}

    record Curve(String name, List<Point> points) {}

    /// An axis from `least` to `most`, in steps of decades where it is logarithmic, of the marks otherwise.
    record Axis(String name, double least, double most, boolean logarithmic, List<Double> marks) {

        double share(double value) {
            DoubleUnaryOperator scale = logarithmic ? Math::log10 : v -> v;
            double low = scale.applyAsDouble(least);
            return (scale.applyAsDouble(value) - low) / (scale.applyAsDouble(most) - low);
        }
    }

    private final StringBuilder svg = new StringBuilder();

    private Plot() {}

    static String svg(String title, Axis across, Axis up, List<Curve> curves) {
        var plot = new Plot();
        plot.draw(title, across, up, curves);
        return plot.svg.toString();
    }

    private void draw(String title, Axis across, Axis up, List<Curve> curves) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 400\" font-family=\"sans-serif\"")
                .append(" font-size=\"12\" fill=\"#222\">\n<rect width=\"640\" height=\"400\" fill=\"#fff\"/>\n");
        text(LEFT, 22, "start", "#222", title);
        for (double mark : across.marks()) {
            double x = x(across, mark);
            line(x, TOP, x, BOTTOM, "#ddd");
            text(x, BOTTOM + 18, "middle", "#222", number(mark));
        }
        for (double mark : up.marks()) {
            double y = y(up, mark);
            line(LEFT, y, RIGHT, y, "#ddd");
            text(LEFT - 8, y + 4, "end", "#222", number(mark));
        }
        text((LEFT + RIGHT) / 2.0, BOTTOM + 40, "middle", "#222", across.name());
        text(LEFT - 8, TOP - 6, "end", "#222", up.name());
        for (int i = 0; i < curves.size(); i++) {
            curve(across, up, curves.get(i), COLOURS.get(i % COLOURS.size()), TOP + 18 + 18 * i);
        }
        svg.append("</svg>\n");
    }

    private void curve(Axis across, Axis up, Curve curve, String colour, int legend) {
        var places = new ArrayList<String>();
        for (var point : curve.points()) {
            double x = x(across, point.x());
            double y = y(up, point.y());
            places.add(String.format(Locale.ROOT, "%.1f,%.1f", x, y));
            svg.append(String.format(
                    Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x, y, colour));
            if (!point.label().isEmpty()) {
                text(x + 6, y + 14, "start", colour, point.label());
            }
        }
        svg.append("<polyline fill=\"none\" stroke=\"")
                .append(colour)
                .append("\" stroke-width=\"1.5\" points=\"")
                .append(String.join(" ", places))
                .append("\"/>\n");
        text(LEFT + 12, legend, "start", colour, curve.name());
    }

    private static double x(Axis axis, double value) {
        return LEFT + axis.share(value) * (RIGHT - LEFT);
    }

    private static double y(Axis axis, double value) {
        return BOTTOM - axis.share(value) * (BOTTOM - TOP);
    }

    private void line(double x1, double y1, double x2, double y2, String colour) {
        svg.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\"/>\n",
                x1,
                y1,
                x2,
                y2,
                colour));
    }

    private void text(double x, double y, String anchor, String colour, String text) {
        svg.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n",
                x,
                y,
                anchor,
                colour,
                text));
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%s", value);
    }
}
