package enface.study;

import enface.study.Screen.OfImport;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfStudy;
import enface.study.importing.Sample;
import enface.study.setting.Settings;
import enface.text.WorkId;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Where the person left off: the work that is open, remembered in the library, so that the next window begins with it.
///
/// On the thread of the window only.
final class LeftOff {

    private final Screens screens;
    private final ObjectProperty<Optional<WorkId>> open =
            new SimpleObjectProperty<>(this, "open-work", Optional.empty());

    /// @param remembers whether the library can be written
    LeftOff(Settings settings, Screens screens, boolean remembers) {
        this.screens = screens;
        if (remembers) {
            remember(settings);
        }
    }

    private void remember(Settings settings) {
        settings.remember(
                open,
                text -> Optional.of(text).filter(t -> !t.isEmpty()).map(t -> new WorkId(Long.parseLong(t))),
                now -> now.map(id -> Long.toString(id.value())).orElse(""));
        screens.screenProperty().addListener((_, _, now) -> {
            switch (now) {
                case OfStudy(var study) ->
                    open.set(Optional.of(study.work().work().id()));
                case OfLibrary _, OfImport _ -> open.set(Optional.empty());
                default -> {} // the work is behind it, or being read
            }
        });
    }

    /// Opens that work, where one was open.
    boolean goOn() {
        var last = open.get();
        last.ifPresent(id -> {
            open.set(Optional.empty()); // a work that brings the program down does so once
            screens.beginWith("job.open", _ -> screens.desk().start(id), () -> {});
        });
        return last.isPresent();
    }

    /// Opens the sample, where the library holds nothing.
    ///
    /// @param changed is done when the library has it
    boolean goOnWith(Sample sample, Runnable changed) {
        boolean nothing = screens.desk().library().works().isEmpty();
        if (nothing) {
            screens.beginWith("job.sample", progress -> screens.desk().start(sample.add(progress)), changed);
        }
        return nothing;
    }
}
