package enface.ui.practice;

import enface.language.cut.Words;
import enface.study.practice.AttemptComparing.Point;
import enface.ui.part.Controls;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// How close each attempt came, from the first to the last: a small curve of chrF++ with a date under its ends.
final class AttemptCurve extends Region {

    private static final double HEIGHT = 104;
    private static final double TOP = 16;
    private static final double FOOT = 22;
    private static final double LEFT = 26;
    private static final double RIGHT = 14;
    private static final double DOT = 3.5;

    private final Words words;
    private final Path grid = path("curve-grid");
    private final Path curve = path("curve-line");
    private List<Point> points = List.of();

    AttemptCurve(Words words) {
        this.words = words;
        setId("attempt-curve");
        getStyleClass().add("attempt-curve");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    }

    private static Path path(String styleClass) {
        var path = new Path();
        path.setManaged(false);
        path.getStyleClass().add(styleClass);
        return path;
    }

    void show(List<Point> points) {
        this.points = List.copyOf(points);
        setAccessibleText(
                points.isEmpty()
                        ? words.get("attempt.curve.none")
                        : points.stream().map(this::said).collect(Collectors.joining("; ")));
        requestLayout();
    }

    private String said(Point point) {
        return words.get(
                "attempt.point",
                point.attempt().name(),
                Date.from(point.attempt().started()),
                point.chrF());
    }

    /// How many attempts are drawn.
    int dots() {
        return (int) getChildren().stream().filter(Circle.class::isInstance).count();
    }

    @Override
    protected void layoutChildren() {
        getChildren().clear();
        grid.getElements().clear();
        curve.getElements().clear();
        getChildren().addAll(grid, curve);
        for (int share : new int[] {0, 50, 100}) {
            double y = Math.rint(y(share)) + 0.5;
            grid.getElements().addAll(new MoveTo(LEFT, y), new LineTo(getWidth() - RIGHT, y));
            label(words.get("attempt.share", share), 0, y - 8);
        }
        for (int i = 0; i < points.size(); i++) {
            double x = x(i);
            double y = y(points.get(i).chrF());
            curve.getElements().add(i == 0 ? new MoveTo(x, y) : new LineTo(x, y));
            var dot = new Circle(x, y, DOT);
            dot.setManaged(false);
            dot.getStyleClass().add("curve-dot");
            getChildren().add(dot);
        }
        if (points.isEmpty()) {
            label(words.get("attempt.curve.none"), LEFT + 6, y(50) + 4);
            return;
        }
        value(0);
        date(0, false);
        if (points.size() > 1) {
            value(points.size() - 1);
            date(points.size() - 1, true);
        }
    }

    private double x(int number) {
        double room = getWidth() - LEFT - RIGHT - 24;
        return points.size() == 1 ? LEFT + 12 + room / 2 : LEFT + 12 + room * number / (points.size() - 1);
    }

    private double y(double chrF) {
        return TOP + (HEIGHT - TOP - FOOT) * (1 - Math.clamp(chrF, 0, 100) / 100);
    }

    private void value(int number) {
        var point = points.get(number);
        var label = label(words.get("attempt.share", point.chrF()), 0, 0, "curve-value");
        double above = y(point.chrF()) - 20;
        label.relocate(
                Math.min(x(number) - label.prefWidth(-1) / 2, getWidth() - label.prefWidth(-1)), Math.max(0, above));
    }

    private void date(int number, boolean last) {
        var label = label(
                words.get("attempt.date", Date.from(points.get(number).attempt().started())), 0, 0);
        double width = label.prefWidth(-1);
        double middle = x(number) - width / 2;
        double left = points.size() == 1 ? middle : last ? getWidth() - width : LEFT;
        label.relocate(left, HEIGHT - FOOT + 4);
    }

    private Label label(String text, double x, double y, String... more) {
        var label = Controls.label(text, "curve-label");
        label.getStyleClass().addAll(more);
        label.setManaged(false);
        getChildren().add(label);
        label.applyCss();
        label.autosize();
        label.relocate(x, y);
        return label;
    }
}
