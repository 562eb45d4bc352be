package enface.ui.dictionary;

import enface.pane.CharacterHit;
import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.dictionary.ChineseTools;
import enface.study.setting.ChineseSettings.Readings;
import enface.text.Paragraph.Reading;
import enface.text.TextPlace;
import enface.text.Version;
import java.util.Optional;

/// Writes over the word under the pointer how it is read, where that is wished: as its file says, and else in Pinyin.
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
        if (wished) {
            under.ifPresent(hit -> study.work()
                    .version(hit.version())
                    .flatMap(version -> reading(version, hit.place()))
                    .ifPresent(reading -> panes.wordReading()
                            .show(hit.version(), hit.place().paragraph(), reading.span(), reading.said())));
        }
    }

    private Optional<Reading> reading(Version version, TextPlace place) {
        var paragraph = version.text().paragraph(place.paragraph());
        var own = paragraph.readings().stream()
                .filter(r -> r.span().contains(place.offset()))
                .findFirst();
        return own.isPresent() || !ChineseTools.serves(version.language())
                ? own
                : window.chinese()
                        .toolsProperty()
                        .get()
                        .flatMap(tools -> byWords(tools, paragraph.text(), place.offset()));
    }

    private static Optional<Reading> byWords(ChineseTools tools, String text, int offset) {
        return tools.wordAt(text, offset).flatMap(word -> {
            var said = tools.reading(text, word);
            return said.isEmpty() ? Optional.empty() : Optional.of(new Reading(word, said));
        });
    }
}
