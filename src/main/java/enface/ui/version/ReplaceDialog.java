package enface.ui.version;

import enface.language.cut.Words;
import enface.study.VersionSteps.Newer;
import enface.ui.part.Controls;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Says what would become of a version that is replaced, before anything is.
final class ReplaceDialog {

    private static final double WIDTH = 460;

    private ReplaceDialog() {}

    static void ask(Node owner, Words words, Newer newer, Runnable whenYes) {
        var title =
                words.get("version.replace.title", newer.file().getFileName().toString());
        var asking = Asking.with(owner, words, "version-replace", title, words.get("version.replace.yes"));
        var outlook = newer.outlook();
        var text = words.get(
                "version.outlook",
                outlook.staying(),
                outlook.sentences(),
                outlook.notesStaying(),
                outlook.notesToReview());
        var box = Controls.withClass(new VBox(8, Controls.wrapped(text, "version-beginning")), "question-form");
        if (outlook.isForeign()) {
            box.getChildren().add(Controls.wrapped(words.get("version.replace.foreign"), "details-problem"));
        }
        box.setPrefWidth(WIDTH);
        asking.show(box, whenYes);
    }
}
