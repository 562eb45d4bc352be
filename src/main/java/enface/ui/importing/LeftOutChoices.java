package enface.ui.importing;

import enface.intake.draft.Passage;
import enface.study.WindowModel;
import enface.study.importing.ImportModel;
import enface.study.importing.ImportSentences;
import enface.text.Shortened;
import enface.ui.part.Controls;
import java.util.List;
import javafx.scene.layout.VBox;

/// What was left out and could be text: a button takes each in.
final class LeftOutChoices extends VBox {

    private static final int MOST = 60;
    private static final int LONGEST = 140;

    LeftOutChoices(WindowModel window, ImportModel model, ImportSentences sentences, List<Passage> passages) {
        super(12);
        setId("import-passages");
        int number = 1;
        for (var passage : passages.stream().limit(MOST).toList()) {
            var text = Controls.label(Shortened.to(passage.text().replace('\n', ' '), LONGEST), "left-out");
            text.setWrapText(true);
            text.setMinHeight(USE_PREF_SIZE);
            var words = window.words();
            var button = Controls.button(
                    "is-text-" + number++,
                    words.get("import.is-text"),
                    () -> window.imports().readAgain(model, model.choosing().withText(passage)));
            button.getStyleClass().add("small");
            var reason = Controls.label(sentences.reason(passage.reason()), "pane-subtitle");
            getChildren().add(new VBox(2, reason, text, button));
        }
    }
}
