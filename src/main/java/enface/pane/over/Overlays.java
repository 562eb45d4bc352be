package enface.pane.over;

import enface.pane.head.PaneHeaders;
import enface.pane.level.PaneViewport;
import enface.pane.link.LinkLayer;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// What lies over the texts, from the lowest to the highest: links between them, the bar with what was found, the veil,
/// the strip of
/// differences, a reading, and the ring that says where the keys go.
public final class Overlays {

    private static final double BAR_WIDTH = 12;

    private final PaneViewport viewport;
    private final PositionBar bar;
    private final LinkLayer links;
    private final FoundMarks found;
    private final FocusVeil veil;
    private final HeatStrip heat;
    private final WordReading wordReading;
    private final Region focusRing = new Region();
    private final List<Node> all;

    /// @param words gives the words of the bundle for keys that start with `pane.`
    public Overlays(PaneViewport viewport, UnaryOperator<String> words) {
        this.viewport = viewport;
        bar = new PositionBar(viewport.steering);
        bar.setAccessibleText(words.apply("pane.position"));
        links = new LinkLayer(viewport);
        found = new FoundMarks(viewport, bar);
        veil = new FocusVeil(viewport);
        heat = new HeatStrip(viewport, words.apply("pane.heat"), words.apply("pane.heat.most"));
        wordReading = new WordReading(viewport);
        focusRing.getStyleClass().add("focus-ring");
        focusRing.setMouseTransparent(true);
        focusRing.setManaged(false);
        all = List.of(links, found, veil, wordReading, bar, heat, focusRing);
    }

    /// To be put over the texts, in this order.
    public List<Node> all() {
        return all;
    }

    public LinkLayer links() {
        return links;
    }

    public FoundMarks found() {
        return found;
    }

    public FocusVeil veil() {
        return veil;
    }

    public HeatStrip heat() {
        return heat;
    }

    public WordReading wordReading() {
        return wordReading;
    }

    /// Lays them over what was just put into the panes.
    public void raise() {
        wordReading.hide();
        all.forEach(Node::toFront);
    }

    /// Shows where the reader is now.
    public void follow() {
        bar.follow();
    }

    /// Lays the texts out beside the bar, below the heads, and everything over them.
    public void layout(double wholeWidth, double wholeHeight) {
        double width = Math.max(1, wholeWidth - BAR_WIDTH);
        double height = Math.max(1, wholeHeight - PaneHeaders.HEIGHT);
        viewport.resizeRelocate(0, PaneHeaders.HEIGHT, width, height);
        links.resizeRelocate(0, PaneHeaders.HEIGHT, width, height);
        viewport.layout();
        bar.resizeRelocate(wholeWidth - BAR_WIDTH, PaneHeaders.HEIGHT, BAR_WIDTH, height);
        heat.resizeRelocate(wholeWidth - BAR_WIDTH - HeatStrip.WIDTH, PaneHeaders.HEIGHT, HeatStrip.WIDTH, height);
        focusRing.resizeRelocate(0, 0, wholeWidth, wholeHeight);
    }
}
