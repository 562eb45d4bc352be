package enface.pane.link;

import enface.align.correct.Half;
import enface.pane.level.PaneViewport;
import enface.pane.link.LinkShape.Corners;
import enface.pane.link.Links.Bitext;
import enface.text.SegmentRange;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse does with links: the border between two is dragged to another sentence, an end of one to the sentence
/// it belongs to, and a sentence onto one in another pane. A click makes the row of a link the current one.
final class LinkDrag {

    /// So near to where two links meet, it is their border that is taken.
    private static final double NEAR = 5;

    /// So near to the upper or lower edge, the texts go on under what is dragged.
    private static final double EDGE = 28;

    /// How fast, for each pixel the pointer is nearer to the edge or beyond it, at each pulse.
    private static final double PULL = 0.4;

    private enum What {
        BORDER,
        END,
        SENTENCE
    }

    /// What is dragged.
    ///
    /// @param pane in which it is dropped, or for a sentence, from which it is dragged
    /// @param other the pane on the other side
    /// @param segment the one below the border, or the one that is dragged
    /// @param fixed what the end is linked with that stays
    private record Taken(What what, Bitext bitext, int pane, int other, int segment, SegmentRange fixed) {

        /// Which side of the alignment the pane is.
        Half half() {
            return pane < other ? bitext.first() : bitext.first().other();
        }
    }

    private final PaneViewport viewport;
    private final LinkLayer layer;
    private Optional<Taken> taken = Optional.empty();
    private boolean dragged;
    private Runnable pressed = () -> {};
    /// Where the pointer is while it drags.
    private double atX;

    private double atY;

    private final AnimationTimer pull = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scroll();
        }
    };

    LinkDrag(PaneViewport viewport, LinkLayer layer) {
        this.viewport = viewport;
        this.layer = layer;
    }

    void listen() {
        on(MouseEvent.MOUSE_MOVED, this::move);
        on(MouseEvent.MOUSE_PRESSED, this::press);
        on(MouseEvent.MOUSE_DRAGGED, this::drag);
        on(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void on(EventType<MouseEvent> type, EventHandler<MouseEvent> handler) {
        viewport.addEventFilter(type, event -> {
            if (layer.active().isPresent()) {
                handler.handle(event);
            }
        });
    }

    private void move(MouseEvent event) {
        int gutter = layer.gutterAt(event.getX());
        var link = layer.at(gutter, event.getX(), event.getY());
        layer.point(gutter, link.map(LinkShape::bead).orElse(-1));
        if (gutter >= 0 && layer.between(gutter, gutter + 1).isPresent()) {
            viewport.setCursor(
                    border(gutter, event).isPresent()
                            ? Cursor.V_RESIZE
                            : link.isPresent() ? Cursor.HAND : Cursor.DEFAULT);
            event.consume();
        }
    }

    // Taking

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        dragged = false;
        int gutter = layer.gutterAt(event.getX());
        if (gutter >= 0) {
            taken = border(gutter, event).or(() -> end(gutter, event));
            if (taken.isPresent()) {
                viewport.getParent().requestFocus();
                event.consume();
            }
        } else {
            taken = sentence(event);
        }
    }

    private int sideOf(int gutter, double x) {
        var edges = layer.corners(gutter, gutter + 1, SegmentRange.emptyAt(0), SegmentRange.emptyAt(0));
        return x < (edges.left() + edges.right()) / 2 ? gutter : gutter + 1;
    }

    /// The border of two links that follow each other on the nearer side.
    private Optional<Taken> border(int gutter, MouseEvent event) {
        var bitext = layer.between(gutter, gutter + 1);
        if (bitext.isEmpty()) {
            return Optional.empty();
        }
        int pane = sideOf(gutter, event.getX());
        int other = pane == gutter ? gutter + 1 : gutter;
        var found = new Taken(What.BORDER, bitext.get(), pane, other, 0, SegmentRange.emptyAt(0));
        var half = found.half();
        var alignment = bitext.get().alignment();
        return sentenceNear(pane, event.getY()).stream()
                .flatMap(segment -> Stream.of(segment, segment + 1))
                .filter(segment -> segment > 0 && segment < half.segments(alignment))
                .filter(segment -> half.bead(alignment, segment) == half.bead(alignment, segment - 1) + 1)
                .filter(segment -> Math.abs(top(pane, segment) - event.getY()) <= NEAR)
                .map(segment -> new Taken(What.BORDER, bitext.get(), pane, other, segment, SegmentRange.emptyAt(0)))
                .findFirst();
    }

    private Optional<Taken> end(int gutter, MouseEvent event) {
        return layer.at(gutter, event.getX(), event.getY())
                .flatMap(link -> layer.between(gutter, gutter + 1).map(bitext -> {
                    int pane = sideOf(gutter, event.getX());
                    int other = pane == gutter ? gutter + 1 : gutter;
                    var bead = bitext.alignment().beads().get(link.bead());
                    var fixed = pane == gutter ? bitext.second(bead) : bitext.first(bead);
                    var own = pane == gutter ? bitext.first(bead) : bitext.second(bead);
                    return new Taken(What.END, bitext, pane, other, own.from(), fixed);
                }));
    }

    private Optional<Taken> sentence(MouseEvent event) {
        int pane = viewport.paneAt(event.getX());
        var column = viewport.columns().get(pane);
        return column.characterAt(event.getX() - column.getLayoutX(), event.getY())
                .flatMap(_ -> sentenceNear(pane, event.getY(), event.getX()))
                .flatMap(segment -> IntStream.range(0, viewport.columns().size())
                        .boxed()
                        .flatMap(other -> layer
                                .between(pane, other)
                                .map(bitext -> new Taken(
                                        What.SENTENCE,
                                        bitext,
                                        pane,
                                        other,
                                        segment,
                                        new SegmentRange(segment, segment + 1)))
                                .stream())
                        .findFirst());
    }

    private Optional<Integer> sentenceNear(int pane, double y) {
        var column = viewport.columns().get(pane);
        return sentenceNear(pane, y, column.getLayoutX() + column.textLeft());
    }

    private Optional<Integer> sentenceNear(int pane, double y, double x) {
        var column = viewport.columns().get(pane);
        var text = column.content().text();
        return column.placeNear(x - column.getLayoutX(), Math.clamp(y, 0, viewport.getHeight() - 1))
                .filter(_ -> text.segmentCount() > 0)
                .map(text::segmentAt);
    }

    private double top(int pane, int segment) {
        var column = viewport.columns().get(pane);
        return column.flowOf(column.content().text().rangeOf(segment).from());
    }

    // Dragging

    private void drag(MouseEvent event) {
        if (taken.isEmpty() || event.isStillSincePress()) {
            return;
        }
        var now = taken.get();
        if (now.what() == What.SENTENCE && !dragged && viewport.paneAt(event.getX()) == now.pane()) {
            return; // words are selected until the pointer is in another pane
        }
        if (!dragged) {
            dragged = true;
            pressed.run();
        }
        viewport.setCursor(Cursor.CLOSED_HAND);
        atX = event.getX();
        atY = event.getY();
        layer.preview(preview(now));
        if (beyondEdge() == 0) {
            pull.stop();
        } else {
            pull.start();
        }
        event.consume();
    }

    /// How far the pointer is beyond the edge of what is in sight, or near it.
    private double beyondEdge() {
        double height = viewport.getHeight();
        double edge = Math.min(EDGE, height / 4);
        return atY < edge ? atY - edge : Math.max(0, atY - (height - edge));
    }

    /// The texts go on while the pointer is held at an edge, and what is dragged goes with it.
    private void scroll() {
        if (taken.isEmpty() || !dragged) {
            pull.stop();
            return;
        }
        viewport.steering.moveBy(taken.get().pane(), PULL * beyondEdge());
        viewport.layout();
        layer.preview(preview(taken.get()));
    }

    private Optional<Corners> preview(Taken now) {
        if (now.what() == What.BORDER) {
            return borderAt(now).map(segment -> {
                var stretch = segment < now.segment()
                        ? new SegmentRange(segment, now.segment())
                        : new SegmentRange(now.segment(), segment);
                return between(now.pane(), now.other(), stretch, moved(now, segment));
            });
        }
        return dropped(now).map(drop -> between(drop.pane(), drop.other(), drop.own(), drop.fixed()));
    }

    /// The sentences on the other side that what is moved would stand beside.
    private static SegmentRange moved(Taken now, int segment) {
        var beads = now.bitext().alignment().beads();
        int below = now.half().bead(now.bitext().alignment(), now.segment());
        return now.half().other().of(beads.get(segment < now.segment() ? below : below - 1));
    }

    private Corners between(int pane, int other, SegmentRange own, SegmentRange theirs) {
        return pane < other ? layer.corners(pane, other, own, theirs) : layer.corners(other, pane, theirs, own);
    }

    /// Where a border would be, within the two links it is between.
    private Optional<Integer> borderAt(Taken now) {
        var alignment = now.bitext().alignment();
        int below = now.half().bead(alignment, now.segment());
        var least = now.half().of(alignment.beads().get(below - 1)).from();
        var most = now.half().of(alignment.beads().get(below)).to();
        return sentenceNear(now.pane(), atY, atX)
                .map(segment -> {
                    double middle = segment + 1 < now.half().segments(alignment)
                            ? (top(now.pane(), segment) + top(now.pane(), segment + 1)) / 2
                            : top(now.pane(), segment) + NEAR;
                    return Math.clamp(atY > middle ? segment + 1 : segment, least, most);
                })
                .filter(segment -> segment != now.segment());
    }

    /// What would be linked with what.
    private record Drop(Bitext bitext, int pane, int other, SegmentRange own, SegmentRange fixed) {}

    private Optional<Drop> dropped(Taken now) {
        int pane = now.what() == What.END ? now.pane() : viewport.paneAt(atX);
        int other = now.what() == What.END ? now.other() : now.pane();
        return layer.between(Math.min(pane, other), Math.max(pane, other))
                .flatMap(bitext -> sentenceNear(pane, atY, atX)
                        .map(segment ->
                                new Drop(bitext, pane, other, new SegmentRange(segment, segment + 1), now.fixed())))
                .filter(drop -> !drop.fixed().isEmpty());
    }

    // Letting go

    private void release(MouseEvent event) {
        var now = taken;
        taken = Optional.empty();
        pull.stop();
        layer.preview(Optional.empty());
        if (now.isEmpty()) {
            return;
        }
        if (dragged) {
            event.consume();
            atX = event.getX();
            atY = event.getY();
            drop(now.get());
        } else if (now.get().what() != What.SENTENCE) {
            event.consume();
            choose(now.get());
        }
    }

    private void choose(Taken now) {
        int pane = now.fixed().isEmpty() ? now.pane() : now.other();
        int segment = now.fixed().isEmpty() ? now.segment() : now.fixed().from();
        viewport.lighting.currentRow.set(layer.rowOf(pane, segment));
        viewport.steering.levelSentence(pane);
    }

    private void drop(Taken now) {
        var links = layer.active().orElseThrow();
        if (now.what() == What.BORDER) {
            borderAt(now).ifPresent(to -> links.moveBorder(now.bitext(), now.half(), now.segment(), to));
            return;
        }
        dropped(now).ifPresent(drop -> {
            boolean source = (drop.pane() < drop.other()
                            ? drop.bitext().first()
                            : drop.bitext().first().other())
                    == Half.SOURCE;
            links.link(drop.bitext(), source ? drop.own() : drop.fixed(), source ? drop.fixed() : drop.own());
        });
    }

    /// Gives up what is dragged; false where nothing is.
    boolean giveUp() {
        boolean was = taken.isPresent() && dragged;
        pull.stop();
        taken = Optional.empty();
        dragged = false;
        layer.preview(Optional.empty());
        return was;
    }

    /// Is told when something of a text is dragged, so that nothing is selected meanwhile.
    void onTaken(Runnable action) {
        pressed = action;
    }
}
