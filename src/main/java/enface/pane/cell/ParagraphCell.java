package enface.pane.cell;

import enface.glossary.match.TermMatch;
import enface.pane.cell.DifferenceMarks.Differences;
import enface.pane.place.Block;
import enface.pane.type.DisplayText;
import enface.pane.type.LineMap;
import enface.pane.type.NoteMark;
import enface.pane.type.Typeface;
import enface.text.Paragraph;
import enface.text.Paragraph.Reading;
import enface.text.TextPlace;
import enface.text.TextSpan;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One paragraph on the screen, or a row's part of one, used again for another when it leaves it.
///
/// It is one [Text], never cut up by style: what is marked lies in [Path]s under and over it, which take no part in
/// layout, so that lighting a sentence costs no layout.
public final class ParagraphCell extends TextFlow {

    /// What is marked in a cell, in model offsets. Empty spans mark nothing.
    ///
    /// @param terms every term of the glossary that stands here
    /// @param lit the terms that answer the one under the pointer
    /// @param words the word under the pointer or its counterparts
    /// @param moved what stands elsewhere in another version
    /// @param differences what is not the same in another version
    /// @param covered what is not to be read
    /// @param dark whether the paper is dark
    public record Marks(
            TextSpan current,
            TextSpan hover,
            TextSpan selection,
            List<TermMatch> terms,
            List<TextSpan> lit,
            List<TextSpan> words,
            List<TextSpan> moved,
            List<NoteMark> notes,
            Differences differences,
            List<TextSpan> covered,
            boolean dark) {

        static final Marks NONE = with(Differences.NONE);

        /// Nothing but differences.
        static Marks with(Differences differences) {
            return new Marks(
                    Block.NOTHING,
                    Block.NOTHING,
                    Block.NOTHING,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    differences,
                    List.of(),
                    false);
        }
    }

    private static final double TERM_DROP = 2;
    private static final double MOVED_LEFT = -7.5;

    private final Text body = new Text();
    private final Path current = path("wash-current");
    private final Path hover = path("wash-hover");
    private final Path selection = path("wash-selection");
    private final CellTerms terms = new CellTerms(this);
    private final Path lit = path("term-lit");
    private final Path words = path("word-lit");
    private final Path moved = path("moved-bar");
    private final CellReadings readings = new CellReadings(this);
    private final CellSpeaker speaker = new CellSpeaker();
    private final CellCover cover = new CellCover(this, body);

    private int paragraph = -1;
    private DisplayText display = DisplayText.EMPTY;
    private LineMap lines = LineMap.EMPTY;
    private Marks marks = Marks.NONE;
    private boolean isFromRight;
    private boolean isShaped;
    /// Bound to, not set: a style sheet of the window could set its own font over one that is only set.
    private final ObjectProperty<Font> bodyFont = new SimpleObjectProperty<>(Font.getDefault());

    private final ObjectProperty<Font> numberFont = new SimpleObjectProperty<>(Font.getDefault());
    private final DifferenceMarks differences = new DifferenceMarks(numberFont);
    private final CellNotes notes = new CellNotes(this, numberFont);

    ParagraphCell() {
        setManaged(false);
        body.getStyleClass().add("pane-text");
        body.fontProperty().bind(bodyFont);
        getChildren().addAll(current, hover, differences.under(), selection, speaker.node(), body, cover.bars());
        getChildren().addAll(terms.paths());
        getChildren().addAll(lit, words, moved, differences.over());
    }

    static Path path(String styleClass) {
        var path = new Path();
        path.setManaged(false);
        path.setVisible(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(styleClass);
        return path;
    }

    /// Takes up another paragraph and lays it out, `width` pixels wide. Nothing is marked in it yet.
    void take(int number, DisplayText text, Typeface typeface, Paragraph.Kind kind, double width) {
        decorate(Marks.NONE);
        var setting = typeface.of(kind);
        numberFont.set(typeface.numbers());
        bodyFont.set(setting.font());
        paragraph = number;
        isFromRight = typeface.isFromRight();
        isShaped = typeface.isShaped();
        setLineSpacing(setting.spacing());
        setTextAlignment(typeface.alignment(kind, width));
        var parted = typeface.parted(text, kind, width);
        layOut(parted, width);
        if (parted != text && !parted.endsLines(getLayoutInfo().getTextLines(true))) {
            layOut(text, width); // a hyphen in the middle of a line would be worse than none
        }
        lines = new LineMap(getLayoutInfo().getTextLines(true), display);
    }

    private void layOut(DisplayText text, double width) {
        display = text;
        body.setText(text.inked(isShaped));
        body.setAccessibleText(text.said(text.span()));
        resize(width, prefHeight(width));
        layout();
    }

    /// Writes over the paragraph who says it; nothing for an empty name.
    void speak(String name, Typeface typeface, double width) {
        speaker.write(name, typeface, width);
        if (!name.isEmpty()) {
            body.setAccessibleText(name + ": " + display.said(display.span()));
        }
    }

    /// Who is seen to say the paragraph, or nothing.
    public String speaker() {
        return speaker.seen();
    }

    /// Writes readings over the characters, above the lines that were just laid out.
    void read(List<Reading> over, Font font) {
        getChildren().removeAll(readings.nodes());
        readings.write(over, font);
        readings.cover(marks.covered());
        getChildren().addAll(readings.nodes());
        readings.nodes().forEach(Text::applyCss);
    }

    /// How many readings are seen over the paragraph.
    public int readings() {
        return readings.seen();
    }

    public CellCover cover() {
        return cover;
    }

    public int paragraph() {
        return paragraph;
    }

    public DisplayText display() {
        return display;
    }

    /// Whether its text is set from the right.
    boolean isFromRight() {
        return isFromRight;
    }

    public LineMap lines() {
        return lines;
    }

    public Marks marks() {
        return marks;
    }

    public DifferenceMarks differences() {
        return differences;
    }

    /// Marks the paragraph; only what differs from before is drawn anew.
    void decorate(Marks now) {
        if (now.equals(marks)) {
            return;
        }
        var before = marks;
        marks = now;
        wash(current, before.current(), now.current());
        wash(hover, before.hover(), now.hover());
        wash(selection, before.selection(), now.selection());
        if (!before.terms().equals(now.terms())) {
            terms.draw(now.terms(), TERM_DROP);
        }
        if (!before.lit().equals(now.lit())) {
            underline(lit, now.lit(), TERM_DROP);
        }
        if (!before.words().equals(now.words())) {
            frame(now.words());
        }
        if (!before.moved().equals(now.moved())) {
            bar(now.moved());
        }
        if (!before.differences().equals(now.differences())) {
            differences.draw(this, now.differences());
        }
        if (!before.covered().equals(now.covered())) {
            cover.lay(now.covered());
            readings.cover(now.covered());
        }
        if (!before.notes().equals(now.notes()) || before.dark() != now.dark()) {
            notes.draw(now.notes(), now.dark());
        }
    }

    private void wash(Path path, TextSpan before, TextSpan now) {
        if (before.equals(now)) {
            return;
        }
        path.setVisible(!now.isEmpty());
        path.getElements().setAll(now.isEmpty() ? new PathElement[0] : shapeOf(now));
        path.setTranslateY(-getLineSpacing() / 2);
    }

    private void frame(List<TextSpan> spans) {
        words.getElements().clear();
        spans.forEach(span -> words.getElements().addAll(shapeOf(span)));
        words.setVisible(!spans.isEmpty());
        words.setTranslateY(-getLineSpacing() / 2);
    }

    /// A line beside what has moved, from its first line to its last.
    private void bar(List<TextSpan> spans) {
        moved.getElements().clear();
        double side = isFromRight ? getWidth() - MOVED_LEFT : MOVED_LEFT;
        for (var span : spans) {
            var boxes = boxesOf(span);
            if (!boxes.isEmpty()) {
                moved.getElements()
                        .addAll(
                                new MoveTo(side, boxes.getFirst().getMinY()),
                                new LineTo(side, boxes.getLast().getMaxY()));
            }
        }
        moved.setVisible(!moved.getElements().isEmpty());
    }

    private PathElement[] shapeOf(TextSpan span) {
        return getRangeShape(display.startOf(span.start()), display.endOf(span.end()), true);
    }

    /// Makes a path of lines under what these spans cover.
    ///
    /// @param drop by how many pixels the lines lie under those of the text
    void underline(Path path, List<TextSpan> spans, double drop) {
        path.getElements().clear();
        for (var span : spans) {
            for (var line : underlines(span)) {
                double y = Math.rint(line.getMaxY() + drop) + 0.5;
                path.getElements().addAll(new MoveTo(line.getMinX(), y), new LineTo(line.getMaxX(), y));
            }
        }
        path.setVisible(!path.getElements().isEmpty());
    }

    private List<Rectangle2D> underlines(TextSpan span) {
        return getLayoutInfo().getUnderlineGeometry(display.startOf(span.start()), display.endOf(span.end()));
    }

    /// The place a selection would start or end at, nearest to a point in this cell.
    TextPlace placeAt(Point2D point) {
        return new TextPlace(
                paragraph, display.whole(display.modelOf(getHitInfo(point).getInsertionIndex())));
    }

    /// The offset of the character drawn at a point, or nothing where there is none.
    Optional<Integer> characterAt(Point2D point) {
        if (display.text().isEmpty()) {
            return Optional.empty();
        }
        int drawn = getHitInfo(point).getCharIndex();
        boolean inside = getLayoutInfo().getSelectionGeometry(drawn, drawn + 1, true).stream()
                .anyMatch(r -> r.contains(point.getX(), point.getY() + getLineSpacing() / 2)
                        || r.contains(point.getX(), point.getY()));
        return inside ? Optional.of(display.modelOf(drawn)) : Optional.empty();
    }

    /// The lines a span covers, in this cell's own pixels.
    public List<Rectangle2D> boxesOf(TextSpan span) {
        int start = Math.max(span.start(), display.span().start());
        int end = Math.min(span.end(), display.span().end());
        return start >= end
                ? List.of()
                : getLayoutInfo().getSelectionGeometry(display.startOf(start), display.endOf(end), false);
    }

    /// The notes whose number stands at a point.
    List<NoteMark> notesNumberedAt(Point2D point) {
        return notes.numberedAt(point);
    }
}
