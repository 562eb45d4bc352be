package enface.pane.link;

import javafx.css.PseudoClass;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// One link: a band between the edges of two texts. It is used again for another link as soon as this one is out of
/// sight, and only moves its corners then.
final class LinkShape extends Path {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DOUBTFUL = PseudoClass.getPseudoClass("doubtful");
    private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    /// The edges of the two texts, and where the two sides of the bead begin and end there.
    record Corners(double left, double leftTop, double leftBottom, double right, double rightTop, double rightBottom) {

        /// Where the band is at a place across the gutter, from 0 to 1.
        double top(double across) {
            return between(leftTop, rightTop, across);
        }

        double bottom(double across) {
            return between(leftBottom, rightBottom, across);
        }

        private static double between(double from, double to, double across) {
            return from + (to - from) * across * across * (3 - 2 * across);
        }

        boolean isWithin(double height) {
            return Math.max(leftBottom, rightBottom) > 0 && Math.min(leftTop, rightTop) < height;
        }
    }

    private final MoveTo start = new MoveTo();
    private final CubicCurveTo top = new CubicCurveTo();
    private final LineTo side = new LineTo();
    private final CubicCurveTo bottom = new CubicCurveTo();
    private Corners corners = new Corners(0, 0, 0, 0, 0, 0);
    private int gutter = -1;
    private int bead = -1;
    private int told;

    LinkShape(String styleClass) {
        setManaged(false);
        setMouseTransparent(true);
        getStyleClass().add(styleClass);
        getElements().addAll(start, top, side, bottom, new ClosePath());
    }

    int gutter() {
        return gutter;
    }

    int bead() {
        return bead;
    }

    Corners corners() {
        return corners;
    }

    /// Whether a point of the gutter is on it.
    boolean has(int gutter, double x, double y) {
        double across = Math.clamp((x - corners.left()) / (corners.right() - corners.left()), 0, 1);
        return this.gutter == gutter && y >= corners.top(across) && y < corners.bottom(across);
    }

    void show(int gutter, int bead, Corners now) {
        this.gutter = gutter;
        this.bead = bead;
        place(now);
    }

    void place(Corners now) {
        setVisible(true);
        if (now.equals(corners)) {
            return;
        }
        corners = now;
        double middle = (now.left() + now.right()) / 2;
        start.setX(now.left());
        start.setY(now.leftTop());
        curve(top, middle, now.leftTop(), now.rightTop(), now.right());
        side.setX(now.right());
        side.setY(now.rightBottom());
        curve(bottom, middle, now.rightBottom(), now.leftBottom(), now.left());
    }

    private static void curve(CubicCurveTo curve, double middle, double from, double to, double x) {
        curve.setControlX1(middle);
        curve.setControlY1(from);
        curve.setControlX2(middle);
        curve.setControlY2(to);
        curve.setX(x);
        curve.setY(to);
    }

    void tell(boolean current, boolean pointed, boolean doubtful, boolean confirmed) {
        int now = (current ? 1 : 0) + (pointed ? 2 : 0) + (doubtful ? 4 : 0) + (confirmed ? 8 : 0);
        if (now == told) {
            return;
        }
        told = now;
        pseudoClassStateChanged(CURRENT, current);
        pseudoClassStateChanged(POINTED, pointed);
        pseudoClassStateChanged(DOUBTFUL, doubtful);
        pseudoClassStateChanged(CONFIRMED, confirmed);
        applyCss(); // it is told while the texts are laid out, after styling
    }

    void hide() {
        setVisible(false);
        gutter = -1;
        bead = -1;
    }
}
