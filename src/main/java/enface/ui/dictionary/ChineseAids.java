package enface.ui.dictionary;

import enface.pane.FacingPanes;
import enface.pane.type.Rendition;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.dictionary.ChineseTools;
import enface.study.setting.ChineseSettings;
import enface.ui.part.Subscriptions;

/// Has the panes show Chinese as the settings say, as soon as what that takes is ready; until then the text is there
/// as it stands.
public final class ChineseAids {

    private final WindowModel window;
    private final StudyModel study;
    private final FacingPanes panes;
    private final ChineseSettings settings;
    private final PointerReading pointer;

    public ChineseAids(WindowModel window, StudyModel study, FacingPanes panes) {
        this.window = window;
        this.study = study;
        this.panes = panes;
        settings = window.settings().chinese();
        pointer = new PointerReading(window, study, panes);
        apply();
    }

    /// Follows the settings while the view is shown.
    public void follow(Subscriptions subscriptions) {
        subscriptions.add(settings.charactersProperty().subscribe((_, _) -> apply()));
        subscriptions.add(settings.readingsProperty().subscribe((_, _) -> apply()));
        subscriptions.add(settings.lookUpProperty().subscribe((_, _) -> apply()));
        subscriptions.add(window.chinese().toolsProperty().subscribe((_, _) -> apply()));
        subscriptions.add(study.termsProperty().subscribe((_, _) -> apply()));
    }

    private void apply() {
        if (settings.isWanted()) {
            window.chinese().warm();
        } else if (hasChineseTerms()) {
            window.chinese().warmSoon();
        }
        window.chinese().toolsProperty().get().ifPresent(tools -> study.know(tools.words()));
        panes.type()
                .setRendition(window.chinese()
                        .toolsProperty()
                        .get()
                        .filter(_ -> settings.isWanted())
                        .<Rendition>map(tools -> new ChineseRendition(study, tools, settings))
                        .orElse(Rendition.PLAIN));
        pointer.refresh();
    }

    /// Where a term stands in Chinese and where only its characters do, nobody knows without the words of a dictionary.
    private boolean hasChineseTerms() {
        return study.termsProperty().get().concepts().stream()
                        .flatMap(c -> c.terms().stream())
                        .anyMatch(t -> ChineseTools.serves(t.language()))
                && study.work().work().versions().stream().anyMatch(v -> ChineseTools.serves(v.language()));
    }
}
