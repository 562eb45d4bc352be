package enface.pane.over;

import enface.pane.level.PaneViewport;
import enface.pane.place.ReadingPosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// Beside the scroll bar, how much versions disagree through the whole text: the more, the longer and the darker the
/// line; the length alone says it too. A click goes there.
///
/// It lies over the margin of the last pane, so that coming and going it moves no text. Drawing costs time linear in
/// the rows, and is done when what is shown or the height changes, never while the text moves.
public final class HeatStrip extends Region {

    public static final double WIDTH = 9;

    private static final int LEVELS = 4;
    /// As much as this, or else the most there is, fills the strip: through a long text the means lie close together.
    private static final double FULL = 0.25;
    /// Less than this is drawn as nothing.
    private static final double LEAST = 0.005;
    /// So many pixels up and down, a click finds the row that disagrees most.
    private static final int NEAR = 2;
    /// So many paragraphs are named to those who do not see it.
    private static final int NAMED = 5;

    private final PaneViewport viewport;
    private final String words;
    private final String most;
    private final List<Path> levels = new ArrayList<>();
    private List<Double> disagreement = List.of();

    /// @param words what it is, for those who point at it or do not see it
    /// @param most says that the paragraphs named behind it are those that differ most
    HeatStrip(PaneViewport viewport, String words, String most) {
        this.viewport = viewport;
        this.words = words;
        this.most = most;
        setId("heat-strip");
        setManaged(false);
        setVisible(false);
        setCursor(Cursor.HAND);
        getStyleClass().add("heat-strip");
        setAccessibleText(words);
        Tooltip.install(this, new Tooltip(words));
        for (int level = 1; level <= LEVELS; level++) {
            var path = new Path();
            path.setManaged(false);
            path.setMouseTransparent(true);
            path.getStyleClass().addAll("heat", "heat-" + level);
            levels.add(path);
        }
        getChildren().addAll(levels);
        heightProperty().addListener(_ -> draw());
        setOnMousePressed(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                goTo(event.getY());
                event.consume();
            }
        });
    }

    /// Shows how much each row disagrees, 0 to 1; nothing at all where there are no rows.
    public void set(List<Double> rows) {
        disagreement = List.copyOf(rows);
        setVisible(!rows.isEmpty());
        var named = paragraphs();
        setAccessibleText(named.isEmpty() ? words : words + " " + most + " " + named);
        draw();
    }

    /// The paragraphs of the first pane that differ most, the most first.
    private String paragraphs() {
        var rows = viewport.rowMap();
        return IntStream.range(0, Math.min(disagreement.size(), rows.rows()))
                .filter(row -> disagreement.get(row) >= LEAST)
                .boxed()
                .sorted(Comparator.comparing(disagreement::get).reversed())
                .map(row -> rows.extent(0, row).from().paragraph() + 1)
                .distinct()
                .limit(NAMED)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
    }

    private void draw() {
        levels.forEach(l -> l.getElements().clear());
        int height = (int) getHeight();
        if (disagreement.isEmpty() || height <= 0) {
            return;
        }
        var shares = shares(height);
        int from = 0;
        for (int y = 1; y <= height; y++) {
            if (y == height || length(shares[y]) != length(shares[from])) {
                bar(shares[from], from, y);
                from = y;
            }
        }
    }

    /// How much the text beside each pixel disagrees: the mean of its rows, each as long as it is, and of these means
    /// the share that each is of the largest.
    private double[] shares(int height) {
        var sums = new double[height];
        var lengths = new double[height];
        var rows = viewport.rowMap();
        int count = Math.min(disagreement.size(), rows.rows());
        for (int row = 0; row < count; row++) {
            double top = rows.shareBefore(new ReadingPosition(row, 0)) * height;
            double bottom = rows.shareBefore(new ReadingPosition(row, 1)) * height;
            for (int y = (int) top; y < Math.min(bottom, height); y++) {
                double part = Math.min(bottom, y + 1) - Math.max(top, y);
                sums[y] += part * disagreement.get(row);
                lengths[y] += part;
            }
        }
        double most = FULL;
        for (int y = 0; y < height; y++) {
            sums[y] = lengths[y] == 0 ? 0 : sums[y] / lengths[y];
            most = Math.max(most, sums[y]);
        }
        for (int y = 0; y < height; y++) {
            sums[y] /= most;
        }
        return sums;
    }

    private static int length(double share) {
        return share < LEAST ? 0 : (int) Math.clamp(Math.round(share * WIDTH), 1, (long) WIDTH);
    }

    private void bar(double share, int from, int to) {
        int length = length(share);
        if (length > 0) {
            int level = Math.clamp((long) (share * LEVELS), 0, LEVELS - 1);
            levels.get(level)
                    .getElements()
                    .addAll(
                            new MoveTo(WIDTH - length, from),
                            new HLineTo(WIDTH),
                            new VLineTo(to),
                            new HLineTo(WIDTH - length),
                            new ClosePath());
        }
    }

    private void goTo(double y) {
        int found = rowAt(y);
        for (int away = -NEAR; away <= NEAR; away++) {
            int row = rowAt(y + away);
            found = of(row) > of(found) ? row : found;
        }
        viewport.steering.goTo(new ReadingPosition(found, 0));
        viewport.lighting.currentRow.set(found);
    }

    private int rowAt(double y) {
        return viewport.rowMap().positionAt(y / Math.max(1, getHeight())).row();
    }

    private double of(int row) {
        return row < disagreement.size() ? disagreement.get(row) : 0;
    }

    /// How long the line beside a pixel is; 0 for none.
    public double lengthAt(int y) {
        return levels.stream()
                .filter(l -> l.contains(WIDTH - 0.5, y + 0.5))
                .mapToDouble(l -> WIDTH - firstX(l, y))
                .findFirst()
                .orElse(0);
    }

    private static double firstX(Path level, int y) {
        double x = 0;
        while (x < WIDTH && !level.contains(x + 0.5, y + 0.5)) {
            x++;
        }
        return x;
    }
}
