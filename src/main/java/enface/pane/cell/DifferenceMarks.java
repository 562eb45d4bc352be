package enface.pane.cell;

import enface.compare.Change;
import enface.compare.Difference.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.VLineTo;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// What of a cell's text is not the same in another version: a wash under the text in the colour of its kind, and
/// over it a sign that tells the kinds apart without colour. Inserted text has a heavy line below it, deleted text a
/// dashed one, other words a waved one; what stands elsewhere has a frame and the number of its counterpart.
///
/// Like all marks these take no part in layout; they are drawn anew only when what they mark is another.
public final class DifferenceMarks {

    /// What is to be marked.
    ///
    /// @param lit the number of the move under the pointer; 0 for none
    public record Differences(List<Change> changes, int lit) {

        public static final Differences NONE = new Differences(List.of(), 0);
    }

    private static final double DROP = 1;
    private static final double WAVE = 2.5;
    private static final double OUT = 1.5;
    /// How far the number of a move reaches into its frame, and how large it is beside a note's.
    private static final double INSIDE = 4;

    private static final double NUMBER_SIZE = 0.85;

    private final Group under = group();
    private final Group over = group();
    private final Map<Kind, Path> washes = new EnumMap<>(Kind.class);
    private final Map<Kind, Path> signs = new EnumMap<>(Kind.class);
    private final Path lit = path("difference-lit");
    private final Path badges = path("difference-badge");
    private final List<Text> numbers = new ArrayList<>();
    private final ObservableValue<Font> numberFont;

    /// @param numberFont what the numbers of notes are set in; those of moves are somewhat smaller
    DifferenceMarks(ObservableValue<Font> numberFont) {
        this.numberFont = numberFont.map(f -> Font.font(f.getFamily(), FontWeight.BOLD, f.getSize() * NUMBER_SIZE));
        for (var kind : Kind.values()) {
            if (kind != Kind.EQUAL) {
                var name = kind.name().toLowerCase(Locale.ROOT);
                washes.put(kind, path("difference-wash", name));
                signs.put(kind, path("difference-sign", name));
            }
        }
        under.getChildren().addAll(washes.values());
        under.getChildren().add(lit);
        over.getChildren().addAll(signs.values());
        over.getChildren().add(badges);
    }

    private static Group group() {
        var group = new Group();
        group.setManaged(false);
        group.setMouseTransparent(true);
        group.setAutoSizeChildren(false);
        return group;
    }

    private static Path path(String... styleClasses) {
        var path = new Path();
        path.setManaged(false);
        path.getStyleClass().addAll(styleClasses);
        return path;
    }

    /// What is drawn under the text.
    Group under() {
        return under;
    }

    /// What is drawn over the text.
    Group over() {
        return over;
    }

    /// Marks these differences in a cell, and no others.
    void draw(ParagraphCell cell, Differences differences) {
        washes.values().forEach(w -> w.getElements().clear());
        signs.values().forEach(s -> s.getElements().clear());
        lit.getElements().clear();
        badges.getElements().clear();
        over.getChildren().removeAll(numbers);
        numbers.clear();
        for (var change : differences.changes()) {
            draw(change, cell.boxesOf(change.place()), differences.lit());
        }
        over.getChildren().addAll(numbers);
        numbers.forEach(Text::applyCss); // or they would be drawn unstyled once, before the next pulse
    }

    private void draw(Change change, List<Rectangle2D> boxes, int litMove) {
        var wash = washes.get(change.kind());
        var sign = signs.get(change.kind());
        if (wash == null || sign == null) {
            return;
        }
        boolean isLit = litMove > 0 && change.move() == litMove;
        var drawn = boxes.stream().filter(b -> b.getWidth() > 0).toList();
        for (var box : drawn) {
            (isLit ? lit : wash).getElements().addAll(frame(box, 0));
            sign.getElements().addAll(sign(change.kind(), box));
        }
        if (change.move() > 0 && !drawn.isEmpty()) {
            numbers.add(number(change.move(), drawn.getFirst()));
        }
    }

    private static List<PathElement> sign(Kind kind, Rectangle2D box) {
        double y = Math.rint(box.getMaxY() + DROP) + 0.5;
        return switch (kind) {
            case EQUAL -> List.of();
            case INSERTED, DELETED -> List.of(new MoveTo(box.getMinX(), y), new HLineTo(box.getMaxX()));
            case SUBSTITUTED -> wave(box, y);
            case MOVED -> frame(box, OUT);
        };
    }

    private static List<PathElement> wave(Rectangle2D box, double y) {
        var wave = new ArrayList<PathElement>();
        wave.add(new MoveTo(box.getMinX(), y));
        boolean up = true;
        for (double x = box.getMinX() + WAVE; x < box.getMaxX(); x += WAVE) {
            wave.add(new LineTo(x, up ? y - WAVE / 2 : y + WAVE / 2));
            up = !up;
        }
        wave.add(new LineTo(box.getMaxX(), y));
        return wave;
    }

    private static List<PathElement> frame(Rectangle2D box, double out) {
        return List.of(
                new MoveTo(box.getMinX() - out, box.getMinY() - out),
                new HLineTo(box.getMaxX() + out),
                new VLineTo(box.getMaxY() + out),
                new HLineTo(box.getMinX() - out),
                new ClosePath());
    }

    /// Writes the number of a move on the corner of its frame, where there is room between lines and words.
    private Text number(int move, Rectangle2D box) {
        var text = new Text(Integer.toString(move));
        text.setManaged(false);
        text.getStyleClass().add("difference-number");
        text.fontProperty().bind(numberFont);
        double width = text.getLayoutBounds().getWidth() + 4;
        double height = Math.rint(text.getFont().getSize());
        double left = Math.rint(box.getMinX() + INSIDE - width);
        double bottom = Math.rint(box.getMinY() + INSIDE);
        badges.getElements().addAll(frame(new Rectangle2D(left, bottom - height, width, height), 0));
        text.setX(left + 2);
        text.setY(bottom - Math.rint(height * 0.16));
        return text;
    }

    /// How many stretches of lines of a kind are marked.
    public long drawn(Kind kind) {
        var wash = washes.get(kind);
        return wash == null
                ? 0
                : wash.getElements().stream().filter(MoveTo.class::isInstance).count();
    }

    /// How many stretches of lines of the move under the pointer are lit.
    public long drawnLit() {
        return lit.getElements().stream().filter(MoveTo.class::isInstance).count();
    }

    /// The numbers written, in order.
    public List<String> numbers() {
        return numbers.stream().map(Text::getText).toList();
    }
}
