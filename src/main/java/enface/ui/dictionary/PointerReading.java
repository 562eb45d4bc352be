package enface.ui.dictionary;

import enface.pane.CharacterHit;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.dictionary.ChineseTools;
import enface.study.setting.ChineseSettings.Readings;
import java.util.Optional;

/// Writes the Pinyin of the word under the pointer over it, where that is wished.
final class PointerReading {

    private final WindowModel window;
    private final StudyModel study;
    private final FacingPanes panes;
    private Optional<CharacterHit> under = Optional.empty();

    PointerReading(WindowModel window, StudyModel study, FacingPanes panes) {
        this.window = window;
        this.study = study;
        this.panes = panes;
        panes.pointer().onCharacterHover(hit -> {
            under = hit;
            refresh();
        });
    }

    /// Writes what is to be written now: settings or tools may be others than before.
    void refresh() {
        panes.wordReading().hide();
        boolean wished = window.settings().chinese().readingsProperty().get() == Readings.POINTER;
        if (wished && window.chinese().toolsProperty().get().isPresent()) {
            under.ifPresent(
                    hit -> show(hit, window.chinese().toolsProperty().get().get()));
        }
    }

    private void show(CharacterHit hit, ChineseTools tools) {
        int paragraph = hit.place().paragraph();
        study.work()
                .version(hit.version())
                .filter(v -> ChineseTools.serves(v.language()))
                .map(v -> v.text().paragraph(paragraph).text())
                .ifPresent(text -> tools.wordAt(text, hit.place().offset()).ifPresent(word -> {
                    var reading = tools.reading(text, word);
                    if (!reading.isEmpty()) {
                        panes.wordReading().show(hit.version(), paragraph, word, reading);
                    }
                }));
    }
}
