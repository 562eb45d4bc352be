package enface.pane.cell;

import enface.text.TextSpan;
import enface.text.cover.Covers;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.paint.Color;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;

/// What lies over the covered part of a cell: quiet bars that keep the lengths of the lines.
///
/// The bars hide nothing by themselves: covered characters are not drawn at all, so that no edge of one can show
/// through, and a screen reader is not told them. Laid without any layout; the lines stay where they are.
public final class CellCover {

    /// Where a bar begins and ends in the height of its line.
    private static final double ABOVE = 0.24;

    private static final double BELOW = 0.2;
    /// By how much a bar is shorter at either end than what it covers, so that two sentences stay two.
    private static final double INSET = 1.5;
    private static final double ROUND = 3.5;
    /// What of two boxes of one line belongs together.
    private static final double TOUCHING = 1;

    private final ParagraphCell cell;
    private final Text body;
    private final Path bars = new Path();
    private final Path clip = new Path();

    /// @param body the text of the cell
    CellCover(ParagraphCell cell, Text body) {
        this.cell = cell;
        this.body = body;
        bars.setManaged(false);
        bars.setVisible(false);
        bars.getStyleClass().add("cover-bar");
        bars.setMouseTransparent(true);
    }

    Path bars() {
        return bars;
    }

    /// Covers these spans and nothing else.
    ///
    /// @param spans in order, in offsets of the paragraph
    void lay(List<TextSpan> spans) {
        bars.getElements().clear();
        bars.setVisible(!spans.isEmpty());
        if (spans.isEmpty()) {
            body.setClip(null);
            body.setVisible(true);
            body.setAccessibleText(cell.display().said(cell.display().span()));
            return;
        }
        spans.forEach(this::addBars);
        var seen = between(spans);
        body.setVisible(!seen.isEmpty());
        body.setAccessibleText(readable(seen));
        clip.getElements().clear();
        seen.forEach(span -> cell.boxesOf(span).forEach(box -> Boxes.add(clip, box)));
        clip.setTranslateX(-body.getLayoutX());
        clip.setTranslateY(-body.getLayoutY());
        clip.setStroke(null);
        clip.setFill(Color.BLACK);
        body.setClip(clip);
    }

    private void addBars(TextSpan span) {
        var display = cell.display();
        int start = display.startOf(span.start());
        int end = display.endOf(span.end());
        while (end > start && isBlank(display.text().charAt(end - 1))) {
            end--; // the space behind a sentence, and the room for the number of a note
        }
        if (start >= end) {
            return;
        }
        for (var box : merged(cell.getLayoutInfo().getSelectionGeometry(start, end, false))) {
            Boxes.addRounded(
                    bars,
                    new Rectangle2D(
                            box.getMinX() + INSET,
                            Math.rint(box.getMinY() + ABOVE * box.getHeight()),
                            Math.max(2, box.getWidth() - 2 * INSET),
                            Math.rint((1 - ABOVE - BELOW) * box.getHeight())),
                    ROUND);
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// One box for each line, where runs of scripts make several.
    private static List<Rectangle2D> merged(List<Rectangle2D> boxes) {
        var merged = new ArrayList<Rectangle2D>();
        for (var box : boxes) {
            var last = merged.isEmpty() ? null : merged.getLast();
            if (last != null
                    && Math.abs(last.getMinY() - box.getMinY()) < TOUCHING
                    && Math.abs(last.getMaxX() - box.getMinX()) < TOUCHING) {
                double width = box.getMaxX() - last.getMinX();
                merged.set(
                        merged.size() - 1,
                        new Rectangle2D(last.getMinX(), last.getMinY(), Math.max(0, width), last.getHeight()));
            } else if (box.getWidth() > 0) {
                merged.add(box);
            }
        }
        return merged;
    }

    /// What of the cell's text is not covered, in order.
    private List<TextSpan> between(List<TextSpan> covered) {
        var seen = new ArrayList<TextSpan>();
        int at = cell.display().span().start();
        for (var span : covered) {
            if (at < span.start()) {
                seen.add(new TextSpan(at, span.start()));
            }
            at = Math.max(at, span.end());
        }
        if (at < cell.display().span().end()) {
            seen.add(new TextSpan(at, cell.display().span().end()));
        }
        return seen;
    }

    private String readable(List<TextSpan> seen) {
        var said = new StringBuilder();
        for (var span : seen) {
            said.append(cell.display().said(span));
            said.append(Covers.SIGN);
        }
        return said.isEmpty() ? Covers.SIGN : said.toString();
    }

    /// Whether any character of the cell can be seen.
    public boolean hidesAll() {
        return !body.isVisible();
    }

    /// How many bars lie over the cell.
    int count() {
        return (int)
                bars.getElements().stream().filter(MoveTo.class::isInstance).count();
    }

    /// Whether text is drawn at a point of the cell.
    boolean draws(double x, double y) {
        return body.isVisible()
                && (body.getClip() == null || clip.contains(clip.parentToLocal(body.parentToLocal(x, y))));
    }
}
