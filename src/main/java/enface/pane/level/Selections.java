package enface.pane.level;

import enface.pane.type.PaneText;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.cover.Covers;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What is selected: at most one range a version, so that a passage and its counterparts can be selected together.
///
/// The end that moves is remembered for the range touched last. Text is taken from the model, never from the screen.
public final class Selections {

    private final ObservableMap<VersionId, TextRange> ranges = FXCollections.observableHashMap();
    private @Nullable VersionId active;
    private TextPlace fixed = new TextPlace(0, 0);
    private TextPlace moving = new TextPlace(0, 0);

    public ObservableMap<VersionId, TextRange> ranges() {
        return ranges;
    }

    /// The version whose range was made last, where it has one.
    public Optional<VersionId> last() {
        return active().filter(ranges::containsKey)
                .or(() -> ranges.keySet().stream().findFirst());
    }

    Optional<TextRange> of(VersionId version) {
        return Optional.ofNullable(ranges.get(version));
    }

    /// Sets where the next range of a version starts, and selects nothing yet.
    public void startAt(VersionId version, TextPlace place) {
        active = version;
        fixed = place;
        moving = place;
    }

    /// Whether a range of this version can be extended.
    public boolean isActive(VersionId version) {
        return version.equals(active);
    }

    /// The version touched last.
    public Optional<VersionId> active() {
        return Optional.ofNullable(active);
    }

    public TextPlace moving() {
        return moving;
    }

    /// Selects from where the range started to `place`; nothing where that is the same.
    public void extendTo(TextPlace place) {
        if (active == null) {
            return;
        }
        moving = place;
        var range = TextRange.between(fixed, place);
        if (range.isEmpty()) {
            ranges.remove(active);
        } else {
            ranges.put(active, range);
        }
    }

    public void select(VersionId version, TextRange range) {
        startAt(version, range.from());
        extendTo(range.to());
    }

    public void clear() {
        active = null;
        ranges.clear();
    }

    /// Back to what was selected before, for all versions but one.
    public void restoreOthers(Map<VersionId, TextRange> before, VersionId but) {
        before.forEach((version, range) -> {
            if (!version.equals(but)) {
                ranges.put(version, range);
            }
        });
    }

    /// What is selected and can be read, pane by pane, with an empty line between two panes.
    public String text(List<PaneText> panes, Covers covers) {
        return panes.stream()
                .flatMap(pane -> of(pane.id())
                        .map(range -> covers.textOf(pane.id(), pane.text(), range))
                        .filter(text -> !text.isEmpty())
                        .stream())
                .collect(Collectors.joining("\n\n"));
    }
}
