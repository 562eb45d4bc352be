package enface.study.hint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;

/// Which hints a person has not put away yet, one at a time; what was put away stays away until it is asked for again.
///
/// On the thread of the window only.
public final class HintsModel {

    private final StringProperty seen;
    private final ReadOnlyObjectWrapper<Optional<Hint>> hint =
            new ReadOnlyObjectWrapper<>(this, "hint", Optional.empty());

    /// @param seen those that were put away, remembered by whoever holds it
    public HintsModel(StringProperty seen) {
        this.seen = seen;
        seen.subscribe(_ -> hint.set(left().stream().findFirst()));
    }

    private List<Hint> left() {
        var away = List.of(seen.get().split(" ", -1));
        return Arrays.stream(Hint.values()).filter(h -> !away.contains(h.key())).toList();
    }

    /// The one to be shown; nothing where all were put away.
    public ReadOnlyObjectProperty<Optional<Hint>> hintProperty() {
        return hint.getReadOnlyProperty();
    }

    /// Puts away the one that is shown; the next one follows.
    public void putAway() {
        hint.get().ifPresent(h -> {
            var now = new ArrayList<>(List.of(seen.get().split(" ", -1)));
            now.add(h.key());
            seen.set(now.stream().filter(k -> !k.isEmpty()).distinct().collect(Collectors.joining(" ")));
        });
    }

    public void putAllAway() {
        seen.set(Arrays.stream(Hint.values()).map(Hint::key).collect(Collectors.joining(" ")));
    }

    /// Has them shown again the next time the sample is open.
    public void bringBack() {
        seen.set("");
    }
}
