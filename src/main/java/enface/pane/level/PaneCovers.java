package enface.pane.level;

import enface.pane.type.PaneText;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.cover.Covers;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.MenuItem;

/// What is covered in the panes, and what the person does about it with mouse and menu.
///
/// Covered text is not drawn, and nothing in the panes tells it: no mark stands on it, no pop-over is offered, and
/// what is copied or read out has a sign in its place.
public final class PaneCovers {

    private final PaneViewport viewport;
    private UnaryOperator<String> words = key -> key;
    private Optional<Consumer<VersionId>> toggle = Optional.empty();
    private BiConsumer<VersionId, TextPlace> clicked = (_, _) -> {};

    PaneCovers(PaneViewport viewport) {
        this.viewport = viewport;
    }

    /// @param words gives the words of the bundle for keys that start with `pane.`
    public void speak(UnaryOperator<String> words) {
        this.words = words;
    }

    /// Covers this and nothing else.
    public void set(Covers covers) {
        viewport.lighting.covers.set(covers);
        viewport.requestLayout();
    }

    /// Is told at which place of covered text the person clicked.
    public void onClicked(BiConsumer<VersionId, TextPlace> action) {
        clicked = action;
    }

    /// Is told which version the person hides or shows in the menu of its head; until then there is no such item.
    public void onToggle(Consumer<VersionId> action) {
        toggle = Optional.of(action);
    }

    public void click(VersionId version, TextPlace place) {
        if (viewport.lighting.covers.get().hides(version, place)) {
            clicked.accept(version, place);
        }
    }

    public List<MenuItem> actions(VersionId version) {
        boolean hidden = viewport.lighting.covers.get().isHidden(version);
        return toggle.map(action -> {
                    var item = new MenuItem(words.apply(hidden ? "pane.menu.show" : "pane.menu.hide"));
                    item.setId("pane-hide");
                    item.setOnAction(_ -> action.accept(version));
                    return List.of(item);
                })
                .orElse(List.of());
    }

    /// The version the person clicked last, as far as it is still touched.
    public Optional<VersionId> touched() {
        return viewport.lighting.selections.active();
    }

    /// Makes a row the current one and brings a passage of it into sight, where it is not yet.
    public void bring(int pane, int row, TextRange range) {
        if (pane >= viewport.columns().size()) {
            return;
        }
        var column = viewport.columns().get(pane);
        var top = column.yOf(range.from());
        var bottom = column.bottomOf(range.to());
        boolean inSight = top.isPresent()
                && bottom.isPresent()
                && top.getAsDouble() >= 0
                && bottom.getAsDouble() <= viewport.getHeight();
        if (inSight) {
            viewport.lighting.currentRow.set(row);
            viewport.steering.levelSentence(pane);
        } else {
            viewport.steering.goToPlace(pane, range.from());
            viewport.lighting.currentRow.set(row);
        }
    }

    /// The row a person looks at: the current one while it is in sight, or else the one at the reading line.
    public int rowLookedAt() {
        int current = viewport.lighting.currentRow.get();
        var seen = viewport.arrangement().rowsInSight();
        boolean inSight = current >= seen[0] && current <= seen[1];
        return current != PaneViewport.NO_ROW && inSight
                ? current
                : viewport.steering.shown().row();
    }

    boolean coversAny(PaneText content, TextRange range) {
        return viewport.lighting.covers.get().hidesAny(content.id(), range);
    }

    /// What a screen reader says of a passage.
    String read(PaneText content, TextRange range) {
        var said = viewport.lighting.covers.get().textOf(content.id(), content.text(), range);
        return said.isEmpty() ? words.apply("pane.covered") : said;
    }
}
