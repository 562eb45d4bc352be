package enface.ui.dictionary;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.pane.FacingPanes;
import enface.pane.type.Rendition;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.dictionary.ChineseTools;
import enface.study.setting.ChineseSettings;
import enface.study.setting.ChineseSettings.Readings;
import enface.ui.part.Subscriptions;
import java.util.List;

/// Has the panes show Chinese as the settings say, as soon as what that takes is ready; until then the text is there
/// as it stands. How characters are read that a file says itself, in whatever language, is there at once.
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

    /// The next way of writing readings can be asked for by name, where there is anything to read.
    public void offer(Deeds deeds) {
        deeds.set(Command.READINGS, Deed.of(() -> {
            boolean any = study.reading().shownProperty().get().versions().stream()
                    .anyMatch(v -> ChineseTools.serves(v.language()) || v.text().isRead());
            if (any) {
                var all = List.of(Readings.values());
                int next = all.indexOf(settings.readingsProperty().get()) + 1;
                settings.readingsProperty().set(all.get(next % all.size()));
            } else {
                window.messages().say(window.words().get("type.readings.nothing"));
            }
        }));
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
                .setRendition(
                        settings.isWanted()
                                ? new CharacterRendition(
                                        study, window.chinese().toolsProperty().get(), settings)
                                : Rendition.PLAIN);
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
