package enface.study.print;

import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.study.setting.PrintSettings;
import enface.text.Version;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/// How a person last wanted each kind of pages, and the ways that have names.
///
/// On the thread of the window only.
public final class Ways {

    private final PrintSettings settings;
    private final List<Version> versions;
    private final boolean readings;
    private final Presets presets;

    /// @param versions those of the work that is open
    /// @param readings whether the screen shows how Chinese is read; pages then do too until they are told not to
    public Ways(PrintSettings settings, List<Version> versions, boolean readings) {
        this.settings = settings;
        this.versions = List.copyOf(versions);
        this.readings = readings;
        presets = new Presets(settings, this.versions);
    }

    /// Ways of printing that the person gave names to.
    public Presets presets() {
        return presets;
    }

    /// The kind that was wanted last.
    Kind kind() {
        return Arrays.stream(Kind.values())
                .filter(k -> k.name().equals(settings.kindProperty().get()))
                .findFirst()
                .orElse(Kind.NOTES);
    }

    /// How a kind was wanted last, or else as it is usual.
    public Layout of(Kind kind) {
        try {
            return PlanText.read(settings.kind(kind.name()).get(), versions);
        } catch (IllegalArgumentException _) { // never chosen, or by another program
            return usual(kind);
        }
    }

    private Layout usual(Kind kind) {
        var usual = Layout.of(kind);
        if (!readings) {
            return usual;
        }
        var layers = EnumSet.copyOf(usual.plan().layers());
        layers.add(Layer.READINGS);
        return new Layout(usual.plan().with(layers), usual.paper());
    }

    /// Remembers what is wanted now.
    void keep(Layout now) {
        var kind = now.plan().kind().name();
        settings.kindProperty().set(kind);
        settings.kind(kind).set(PlanText.of(now, versions));
    }
}
