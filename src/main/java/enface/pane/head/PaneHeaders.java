package enface.pane.head;

import enface.pane.level.LevelState;
import enface.pane.level.PaneViewport;
import enface.pane.type.PaneText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.Region;

/// The heads of the panes and the lines between them.
public final class PaneHeaders {

    public static final double HEIGHT = 40;

    private final PaneViewport viewport;
    private final UnaryOperator<String> words;
    private final List<PaneHeader> headers = new ArrayList<>();
    private final List<Region> dividers = new ArrayList<>();
    private final HeaderDrag drag;
    private List<PaneText> texts = List.of();
    private PaneOrder order = PaneOrder.FIXED;
    private boolean isFree;

    /// @param words gives the words of the bundle for keys that start with `pane.`
    public PaneHeaders(PaneViewport viewport, UnaryOperator<String> words) {
        this.viewport = viewport;
        this.words = words;
        drag = new HeaderDrag(viewport, (from, to) -> order.move(from, to));
    }

    public void setOrder(PaneOrder order) {
        this.order = order;
        isFree = true;
    }

    /// Lets panes be dragged by their heads.
    public void listen(Node panes) {
        drag.listen(panes);
    }

    /// Puts a head for each text, and a line before each but the first, among the children of the panes.
    public void show(List<PaneText> texts, ObservableList<Node> nodes) {
        this.texts = List.copyOf(texts);
        nodes.removeAll(headers);
        nodes.remove(drag.mark());
        nodes.removeAll(dividers);
        headers.clear();
        dividers.clear();
        for (int i = 0; i < texts.size(); i++) {
            int pane = i;
            var title = texts.get(i).title();
            boolean shared = texts.stream().filter(t -> t.title().equals(title)).count() > 1;
            var header = new PaneHeader(texts.get(i), shared, () -> actions(pane));
            drag.watch(header, pane);
            headers.add(header);
            var divider = new Region();
            divider.setManaged(false);
            divider.setVisible(i > 0);
            divider.getStyleClass().add("pane-divider");
            dividers.add(divider);
        }
        nodes.addAll(1, headers);
        nodes.addAll(dividers);
        nodes.add(drag.mark());
    }

    /// Moves a pane by so many places to the right, or does nothing where there is no such place.
    public void move(int pane, int by) {
        int to = pane + by;
        if (pane >= 0 && to >= 0 && to < headers.size()) {
            order.move(pane, to);
        }
    }

    private List<MenuItem> actions(int pane) {
        var steering = viewport.steering;
        var items = new ArrayList<>(viewport.covers.actions(texts.get(pane).id()));
        if (steering.hooks().state(pane) == LevelState.UNHOOKED) {
            items.add(item("hook", () -> steering.hooks().hook(pane)));
            items.add(item("hook-here", () -> steering.hooks().hookHere(pane)));
        } else if (steering.hooks().canUnhook(pane)) {
            items.add(item("unhook", () -> steering.hooks().unhook(pane)));
        }
        if (viewport.lock().hasPoints(pane)) {
            items.add(new SeparatorMenuItem());
            items.add(item("forget", () -> steering.hooks().removePoint(pane)));
            items.add(item("forget-all", () -> steering.hooks().removePoints(pane)));
        }
        if (isFree) {
            items.add(new SeparatorMenuItem());
            items.addAll(placesFor(pane));
        }
        return items;
    }

    private List<MenuItem> placesFor(int pane) {
        var items = new ArrayList<MenuItem>();
        if (pane > 0) {
            items.add(item("left", () -> move(pane, -1)));
        }
        if (pane + 1 < texts.size()) {
            items.add(item("right", () -> move(pane, 1)));
        }
        for (int other = 0; other < texts.size(); other++) {
            int with = other;
            if (Math.abs(other - pane) > 1) {
                var swap = item("swap", () -> order.swap(pane, with));
                swap.setId("pane-swap-" + other);
                var text = texts.get(other);
                swap.setText((swap.getText() + " " + text.title() + " " + text.subtitle()).strip());
                items.add(swap);
            }
        }
        items.add(item("choose", order::choose));
        return items;
    }

    private MenuItem item(String name, Runnable action) {
        var item = new MenuItem(words.apply("pane.menu." + name));
        item.setId("pane-" + name);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /// Shows how the panes stand after a layout.
    public void follow() {
        for (int pane = 0; pane < headers.size(); pane++) {
            var state = viewport.steering.hooks().state(pane);
            headers.get(pane).setLevel(state, words.apply(state.key()));
        }
    }

    /// Puts every head over its column.
    public void layout(double height) {
        for (int i = 0; i < headers.size(); i++) {
            var column = viewport.columns().get(i);
            double x = column.getLayoutX() + column.textLeft();
            headers.get(i).resizeRelocate(x, 0, Math.max(1, column.getWidth() - 2 * column.textLeft()), HEIGHT);
            dividers.get(i).resizeRelocate(column.getLayoutX(), 0, 1, height);
        }
    }
}
