package enface.ui.hint;

import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.hint.Hint;
import enface.study.hint.HintsModel;
import enface.text.WorkId;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A line over the text of the sample that names one thing worth trying. It asks for nothing, and a key or a click
/// puts it away for good.
public final class HintBar extends HBox {

    private final Words words;
    private final WindowModel window;
    private final WorkId work;
    private final Label text = Controls.wrapped("", "hint-text");
    private final Label count = Controls.label("", "hint-count");

    /// @param keys where the keys are to be when a hint was put away
    public HintBar(WindowModel window, StudyModel study, Node keys) {
        super(12);
        this.window = window;
        words = window.words();
        work = study.work().work().id();
        HintsModel model = window.hints();
        setId("hints");
        getStyleClass().add("hint-bar");
        setAlignment(Pos.CENTER_LEFT);
        text.setId("hint");
        count.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        var next = Controls.quiet("hint-next", words.get("hint.next"), () -> {
            model.putAway();
            keys.requestFocus();
        });
        var none = Controls.quiet("hint-none", words.get("hint.none"), () -> {
            model.putAllAway();
            keys.requestFocus();
        });
        next.setMinWidth(USE_PREF_SIZE);
        none.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(count, text, next, none);
        Subscriptions.whileShown(this, s -> {
            s.add(model.hintProperty().subscribe(this::show));
            s.add(window.settings()
                    .sampleProperty()
                    .subscribe(_ -> show(model.hintProperty().get())));
        });
        show(model.hintProperty().get());
    }

    private void show(Optional<Hint> hint) {
        boolean inSample = window.settings().sampleProperty().get().equals(Optional.of(work));
        setVisible(inSample && hint.isPresent());
        setManaged(isVisible());
        hint.ifPresent(h -> {
            var keys = h.commands().stream().map(CommandKeys::written).toArray();
            text.setText(words.get("hint." + h.key(), keys));
            count.setText(words.get("hint.count", List.of(Hint.values()).indexOf(h) + 1, Hint.values().length));
        });
    }
}
