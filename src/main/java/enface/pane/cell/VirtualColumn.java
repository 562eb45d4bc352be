package enface.pane.cell;

import enface.glossary.match.TermMatch;
import enface.pane.place.Block;
import enface.pane.type.NoteMark;
import enface.pane.type.PaneText;
import enface.pane.type.Typeface;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/// One pane's text: a cell for each block in view, and what is marked in it. Where they stand it is told.
public final class VirtualColumn extends Region {

    private static final double BAR = 10;
    private static final double TICK = 5;
    /// So far beyond the edge that nobody sees where a line ends.
    private static final double OUT_OF_SIGHT = 400;

    private final PaneText content;
    private final ColumnCells cells;
    private final Path currentBar = bar("row-bar");
    private final Path hoverBar = bar("row-bar-hover");
    private final RowGround ground = new RowGround(getChildren());
    private final Map<Integer, List<TermMatch>> terms = new HashMap<>();
    private final Map<Integer, List<NoteMark>> notes = new HashMap<>();
    private ColumnDifferences differences = ColumnDifferences.NONE;
    private TermSource termSource = TermSource.NONE;
    private double textLeft;

    public VirtualColumn(PaneText content, Typeface typeface) {
        this.content = content;
        cells = new ColumnCells(content, getChildren(), typeface);
        setManaged(false);
        getStyleClass().add("pane-column");
        setAccessibleText(content.title() + " " + content.subtitle());
        getChildren().addAll(currentBar, hoverBar);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    private static Path bar(String styleClass) {
        var path = new Path();
        path.setManaged(false);
        path.setMouseTransparent(true);
        path.getStyleClass().add(styleClass);
        return path;
    }

    public PaneText content() {
        return content;
    }

    public ColumnCells cells() {
        return cells;
    }

    public RowGround ground() {
        return ground;
    }

    public double textLeft() {
        return textLeft;
    }

    /// Sets where the text stands between the column's sides, in pixels.
    public void setText(double left, double width) {
        textLeft = left;
        cells.setWidth(width);
    }

    public void setTermSource(TermSource source) {
        termSource = source;
        terms.clear();
    }

    public void setNotes(List<NoteMark> marks) {
        int count = content.text().paragraphs().size();
        var own = marks.stream().filter(m -> m.range().to().paragraph() < count).toList();
        notes.clear();
        for (var mark : own) {
            for (int p = mark.range().from().paragraph(); p <= mark.range().to().paragraph(); p++) {
                notes.computeIfAbsent(p, _ -> new ArrayList<>()).add(mark);
            }
        }
        cells.setNotes(own);
    }

    /// Marks every cell in view, and the current and the hovered passage at the side; an empty range is a gap.
    public void decorate(
            Function<Block, ParagraphCell.Marks> marksOf, Optional<TextRange> current, Optional<TextRange> hover) {
        cells.inView()
                .forEach((number, cell) ->
                        cell.decorate(marksOf.apply(cells.blocks().get(number))));
        drawBar(currentBar, current);
        drawBar(hoverBar, hover);
    }

    private void drawBar(Path bar, Optional<TextRange> range) {
        bar.getElements().clear();
        range.ifPresent(r -> cells.inView().forEach((number, cell) -> drawBar(bar, r, number, cell)));
    }

    /// Draws the side of a passage; on a page, a tick at the side where it has no text here, between the lines where
    /// it would be.
    private void drawBar(Path bar, TextRange range, int number, ParagraphCell cell) {
        double side = cells.typeface().isFromRight() ? textLeft + cells.width() + BAR - 1 : textLeft - BAR;
        double x = Math.rint(side) + 0.5;
        double y = cell.getLayoutY() - cells.setting(number).spacing() / 2;
        var span = cells.blocks().get(number).within(range);
        if (!span.isEmpty()) {
            double top = y + cell.lines().topOf(span.start());
            double bottom = y + cell.lines().bottomOf(span.end());
            bar.getElements().addAll(new MoveTo(x, top + 2), new LineTo(x, bottom - 2));
        } else if (cells.blocks().asOnPage() && range.isEmpty() && range.from().paragraph() == cell.paragraph()) {
            double bottom = Math.rint(y + cell.lines().bottomOf(range.from().offset())) + 0.5;
            bar.getElements().addAll(new MoveTo(x - TICK, bottom), new LineTo(x + TICK, bottom));
        }
    }

    public List<TermMatch> termsOf(int paragraph) {
        if (terms.size() > 500) {
            terms.clear();
        }
        return terms.computeIfAbsent(paragraph, p -> termSource.terms(content.id(), p));
    }

    /// What of this text is not the same in another version.
    public ColumnDifferences differences() {
        return differences;
    }

    public void setDifferences(ColumnDifferences differences) {
        this.differences = differences;
    }

    public List<NoteMark> notesOf(int paragraph) {
        return notes.getOrDefault(paragraph, List.of());
    }

    // What is where

    private Optional<ParagraphCell> cellAt(TextPlace place) {
        return Optional.ofNullable(cells.inView().get(cells.blocks().numberOf(place)));
    }

    /// The top of a place's line in this column's pixels, where its block is in view.
    public OptionalDouble yOf(TextPlace place) {
        return cellAt(place)
                .map(cell -> OptionalDouble.of(cell.getLayoutY() + cell.lines().topOf(place.offset())))
                .orElse(OptionalDouble.empty());
    }

    /// How far down a place is in this column as [enface.pane.type.LineMap#flowOf] has it; far above or below where its
    /// block is not in view.
    public double flowOf(TextPlace place) {
        int number = cells.blocks().numberOf(place);
        var cell = cells.inView().get(number);
        if (cell != null) {
            return cell.getLayoutY() + cell.lines().flowOf(place.offset());
        }
        boolean above = !cells.inView().isEmpty() && number < cells.inView().firstKey();
        return above ? -OUT_OF_SIGHT : getHeight() + OUT_OF_SIGHT;
    }

    /// The bottom of the line on which a passage ends that ends before `place`.
    public OptionalDouble bottomOf(TextPlace place) {
        return cellAt(new TextPlace(place.paragraph(), Math.max(0, place.offset() - 1)))
                .map(cell -> OptionalDouble.of(cell.getLayoutY() + cell.lines().bottomOf(place.offset())))
                .orElse(OptionalDouble.empty());
    }

    /// The place nearest to a point of this column; nothing in an empty text.
    public Optional<TextPlace> placeNear(double x, double y) {
        return cellNear(y).map(cell -> {
            double within = Math.clamp(
                    y - cell.getLayoutY(), 0, Math.max(0, cell.lines().height() - 1));
            return cell.placeAt(new Point2D(x - cell.getLayoutX(), within));
        });
    }

    /// Where the line at a height starts; nothing in an empty text. Cheaper than [#placeNear].
    public Optional<TextPlace> lineNear(double y) {
        return cellNear(y)
                .map(cell -> new TextPlace(cell.paragraph(), cell.lines().offsetAt(y - cell.getLayoutY())));
    }

    /// The place of the character drawn at a point, or nothing where there is none.
    public Optional<TextPlace> characterAt(double x, double y) {
        return cellNear(y)
                .flatMap(cell -> cell.characterAt(cell.parentToLocal(x, y))
                        .map(offset -> new TextPlace(cell.paragraph(), offset)));
    }

    private Optional<ParagraphCell> cellNear(double y) {
        ParagraphCell found = null;
        for (var entry : cells.inView().entrySet()) {
            var cell = entry.getValue();
            if (found != null
                    && y < cell.getLayoutY() - cells.setting(entry.getKey()).above() / 2) {
                break;
            }
            found = cell;
        }
        return Optional.ofNullable(found);
    }

    /// The term at a place, with its box in this column's pixels; of a term over two lines, the first line's.
    public Optional<TermMatch> termAt(TextPlace place) {
        return termsOf(place.paragraph()).stream()
                .filter(t -> t.span().contains(place.offset()))
                .findFirst();
    }

    public Bounds boundsOf(int paragraph, TermMatch match) {
        return boundsOf(paragraph, match.span()).orElse(new BoundingBox(0, 0, 0, 0));
    }

    /// The box of some characters in this column's pixels; of those over two lines, the first line's.
    public Optional<Bounds> boundsOf(int paragraph, TextSpan span) {
        var cell = cellAt(new TextPlace(paragraph, span.start())).orElse(null);
        var boxes = cell == null ? List.<Rectangle2D>of() : cell.boxesOf(span);
        if (cell == null || boxes.isEmpty()) {
            return Optional.empty();
        }
        var box = boxes.getFirst();
        return Optional.of(
                cell.localToParent(new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())));
    }

    /// The notes whose number, or else whose passage, stands at a point.
    public List<NoteMark> notesAt(double x, double y) {
        var byNumber = cellNear(y)
                .map(cell -> cell.notesNumberedAt(cell.parentToLocal(x, y)))
                .orElse(List.of());
        return !byNumber.isEmpty()
                ? byNumber
                : characterAt(x, y)
                        .map(place -> notesOf(place.paragraph()).stream()
                                .filter(n -> n.range().from().compareTo(place) <= 0
                                        && place.compareTo(n.range().to()) < 0)
                                .toList())
                        .orElse(List.of());
    }
}
