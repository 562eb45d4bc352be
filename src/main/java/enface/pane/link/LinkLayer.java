package enface.pane.link;

import enface.align.Bead;
import enface.align.Bead.Status;
import enface.align.correct.Half;
import enface.pane.cell.VirtualColumn;
import enface.pane.level.Layout;
import enface.pane.level.PaneViewport;
import enface.pane.link.LinkShape.Corners;
import enface.pane.link.Links.Bitext;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/// The links of what is in view, between each two neighbouring panes of which one is the original.
///
/// Only what is in sight is drawn, by shapes that are used again and again: while the texts move, none is made.
public final class LinkLayer extends Region {

    /// A link is this much less high than the sentences it is of, so that two are seen to be two.
    private static final double APART = 1;

    private final PaneViewport viewport;
    private final List<LinkShape> shapes = new ArrayList<>();
    private final List<Text> numbers = new ArrayList<>();
    private final BitSet drawn = new BitSet();
    private final LinkShape preview = new LinkShape("link-preview");
    private final LinkDrag drag;
    private Optional<Links> links = Optional.empty();
    private int used;
    private int numbered;
    private int pointedGutter = -1;
    private int pointedBead = -1;

    public LinkLayer(PaneViewport viewport) {
        this.viewport = viewport;
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        getStyleClass().add("link-layer");
        setId("links");
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        preview.hide();
        getChildren().add(preview);
        viewport.afterLayout(this::draw);
        viewport.lighting.currentRow.addListener(_ -> draw());
        drag = new LinkDrag(viewport, this);
        drag.listen();
    }

    /// From now on these are drawn; none with nothing.
    public void show(Optional<Links> now) {
        links = now;
        setVisible(now.isPresent());
        draw();
    }

    /// The links that are drawn, where they can be dragged.
    Optional<Links> active() {
        return links.filter(_ -> viewport.textLayout() == Layout.FACING);
    }

    Optional<Bitext> between(int left, int right) {
        boolean there = left >= 0
                && right >= 0
                && left != right
                && Math.max(left, right) < viewport.columns().size();
        return there
                ? active().flatMap(all -> all.between(
                        viewport.columns().get(left).content().id(),
                        viewport.columns().get(right).content().id()))
                : Optional.empty();
    }

    // Drawing

    private void draw() {
        used = 0;
        numbered = 0;
        if (active().isPresent()) {
            for (int gutter = 0; gutter + 1 < viewport.columns().size(); gutter++) {
                draw(gutter);
            }
        }
        for (int i = used; i < shapes.size(); i++) {
            shapes.get(i).hide();
        }
        for (int i = numbered; i < numbers.size(); i++) {
            numbers.get(i).setVisible(false);
        }
    }

    private void draw(int gutter) {
        var bitext = between(gutter, gutter + 1);
        if (bitext.isEmpty()) {
            return;
        }
        drawn.clear();
        draw(gutter, bitext.get(), gutter, bitext.get().first());
        draw(gutter, bitext.get(), gutter + 1, bitext.get().first().other());
    }

    /// Draws the links of all segments in sight of a pane.
    private void draw(int gutter, Bitext bitext, int pane, Half half) {
        var inSight = segmentsInSight(viewport.columns().get(pane));
        int end = Math.min(inSight.to(), half.segments(bitext.alignment()));
        for (int segment = inSight.from(); segment < end; segment++) {
            int bead = half.bead(bitext.alignment(), segment);
            if (!drawn.get(bead)) {
                drawn.set(bead);
                draw(gutter, bitext, bead);
            }
        }
    }

    private static SegmentRange segmentsInSight(VirtualColumn column) {
        var text = column.content().text();
        var top = column.lineNear(0);
        var bottom = column.lineNear(column.getHeight());
        if (top.isEmpty() || bottom.isEmpty() || text.segmentCount() == 0) {
            return SegmentRange.emptyAt(0);
        }
        // several may begin on the last line
        int last = Math.min(text.segmentAt(bottom.get()) + 3, text.segmentCount());
        return new SegmentRange(Math.min(text.segmentAt(top.get()), last), last);
    }

    private void draw(int gutter, Bitext bitext, int number) {
        var bead = bitext.alignment().beads().get(number);
        var corners = corners(gutter, gutter + 1, bitext.first(bead), bitext.second(bead));
        if (!corners.isWithin(getHeight())) {
            return;
        }
        var shape = used < shapes.size() ? shapes.get(used) : made();
        used++;
        shape.show(gutter, number, corners);
        var all = active().orElseThrow();
        boolean current = isCurrent(gutter, bitext, bead);
        boolean pointed = gutter == pointedGutter && number == pointedBead;
        shape.tell(current, pointed, all.isDoubtful(bead), bead.status() == Status.CONFIRMED);
        number(corners, all.isDoubtful(bead) || current || pointed ? all.confidence(bead) : "");
    }

    private LinkShape made() {
        var shape = new LinkShape("link");
        shapes.add(shape);
        getChildren().addFirst(shape);
        shape.applyCss(); // layout comes after styling: without this it would be drawn unstyled once
        return shape;
    }

    /// Writes how certain a link is in the middle of it.
    private void number(Corners corners, String words) {
        if (words.isEmpty()) {
            return;
        }
        if (numbered == numbers.size()) {
            var text = new Text();
            text.setManaged(false);
            text.setMouseTransparent(true);
            text.getStyleClass().add("link-number");
            numbers.add(text);
            getChildren().add(text);
            text.applyCss();
        }
        var text = numbers.get(numbered++);
        text.setText(words);
        text.setVisible(true);
        double width = text.getLayoutBounds().getWidth();
        double height = text.getLayoutBounds().getHeight();
        text.setX(Math.rint((corners.left() + corners.right() - width) / 2));
        text.setY(Math.rint((corners.top(0.5) + corners.bottom(0.5)) / 2 + height * 0.3));
    }

    private boolean isCurrent(int gutter, Bitext bitext, Bead bead) {
        int row = viewport.lighting.currentRow.get();
        return row >= 0 && (isIn(gutter, bitext.first(bead), row) || isIn(gutter + 1, bitext.second(bead), row));
    }

    private boolean isIn(int pane, SegmentRange segments, int row) {
        return !segments.isEmpty() && rowOf(pane, segments.from()) == row;
    }

    /// The row that a segment of a pane is in.
    int rowOf(int pane, int segment) {
        var text = viewport.columns().get(pane).content().text();
        return segment < text.segmentCount()
                ? viewport.rowMap().rowAt(pane, text.rangeOf(segment).from())
                : PaneViewport.NO_ROW;
    }

    // Geometry

    /// Where two stretches of sentences are, between the facing edges of two panes.
    Corners corners(int left, int right, SegmentRange first, SegmentRange second) {
        var one = viewport.columns().get(left);
        var other = viewport.columns().get(right);
        double from = one.getLayoutX() + one.textLeft() + one.cells().width() + 3;
        double to = other.getLayoutX() + other.textLeft() - 3;
        return new Corners(from, top(one, first), bottom(one, first), to, top(other, second), bottom(other, second));
    }

    private static double top(VirtualColumn column, SegmentRange segments) {
        return segments.isEmpty() ? gap(column, segments) : column.flowOf(start(column, segments)) + APART;
    }

    private static double bottom(VirtualColumn column, SegmentRange segments) {
        if (segments.isEmpty()) {
            return gap(column, segments);
        }
        double end = column.flowOf(column.content().text().rangeOf(segments).to());
        return Math.max(end - APART, top(column, segments) + 1);
    }

    private static TextPlace start(VirtualColumn column, SegmentRange segments) {
        return column.content().text().rangeOf(segments.from()).from();
    }

    /// Nothing stands at the end of the sentence before it.
    private static double gap(VirtualColumn column, SegmentRange segments) {
        VersionText text = column.content().text();
        if (text.segmentCount() == 0) {
            return 0;
        }
        return segments.from() == 0
                ? column.flowOf(text.rangeOf(0).from())
                : column.flowOf(text.rangeOf(Math.min(segments.from(), text.segmentCount()) - 1)
                        .to());
    }

    // Pointing

    /// The gutter at so many pixels from the left, between the edges of two texts; -1 over a text.
    int gutterAt(double x) {
        for (int gutter = 0; gutter + 1 < viewport.columns().size(); gutter++) {
            var corners = corners(gutter, gutter + 1, SegmentRange.emptyAt(0), SegmentRange.emptyAt(0));
            if (x >= corners.left() - 3 && x <= corners.right() + 3) {
                return gutter;
            }
        }
        return -1;
    }

    /// The link at a point of a gutter.
    Optional<LinkShape> at(int gutter, double x, double y) {
        return shapes.subList(0, used).stream().filter(s -> s.has(gutter, x, y)).findFirst();
    }

    void point(int gutter, int bead) {
        if (gutter != pointedGutter || bead != pointedBead) {
            pointedGutter = gutter;
            pointedBead = bead;
            draw();
        }
    }

    /// Shows what would be linked.
    void preview(Optional<Corners> now) {
        now.ifPresentOrElse(preview::place, preview::hide);
        preview.toFront();
    }

    /// Gives up what is dragged; false where nothing is.
    public boolean giveUp() {
        return drag.giveUp();
    }

    /// Is told when something of a text is dragged, so that nothing is selected meanwhile.
    public void onTaken(Runnable action) {
        drag.onTaken(action);
    }

    // What tests count

    /// How many links are drawn.
    public int drawn() {
        return used;
    }

    /// How many shapes were ever made for them.
    public int shapes() {
        return shapes.size();
    }
}
