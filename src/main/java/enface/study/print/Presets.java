package enface.study.print;

import enface.study.setting.PrintSettings;
import enface.text.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Ways of printing that a person gave names to, in the order of the names' making.
///
/// On the thread of the window only.
public final class Presets {

    private final PrintSettings settings;
    private final List<Version> versions;
    private final ReadOnlyObjectWrapper<List<String>> names = new ReadOnlyObjectWrapper<>(this, "names", List.of());

    /// @param versions those of the work that is open
    Presets(PrintSettings settings, List<Version> versions) {
        this.settings = settings;
        this.versions = versions;
        settings.presetsProperty()
                .subscribe(_ -> names.set(lines().map(l -> l[0]).toList()));
    }

    private Stream<String[]> lines() {
        return settings.presetsProperty()
                .get()
                .lines()
                .map(l -> l.split("\t", 2))
                .filter(l -> l.length == 2);
    }

    public ReadOnlyObjectProperty<List<String>> namesProperty() {
        return names.getReadOnlyProperty();
    }

    Optional<Layout> read(String name) {
        return lines().filter(l -> l[0].equals(name)).findFirst().flatMap(l -> {
            try {
                return Optional.of(PlanText.read(l[1], versions));
            } catch (IllegalArgumentException _) { // of another program
                return Optional.empty();
            }
        });
    }

    /// Keeps a way under a name; one that had the name goes.
    void keep(String name, Layout layout) {
        var plain = name.replaceAll("\\s+", " ").strip();
        if (plain.isEmpty()) {
            return;
        }
        var all = without(plain);
        all.add(plain + "\t" + PlanText.of(layout, versions));
        settings.presetsProperty().set(String.join("\n", all));
    }

    /// Forgets a way.
    public void remove(String name) {
        settings.presetsProperty().set(String.join("\n", without(name)));
    }

    private List<String> without(String name) {
        var all = new ArrayList<String>();
        lines().filter(l -> !l[0].equals(name)).forEach(l -> all.add(l[0] + "\t" + l[1]));
        return all;
    }
}
