package enface.ui.trouble;

import enface.language.cut.Words;
import enface.study.setting.Settings.Light;
import enface.ui.part.Controls;
import enface.ui.part.Theme;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// What a person sees instead of the window when the library cannot be opened: why, in a sentence, and what helps.
public final class OpeningFailure {

    /// One thing that may help.
    ///
    /// @param id of its button
    /// @param name what the button says
    public record Help(String id, String name, Runnable deed) {}

    private static final String ID = "opening-failure";

    private final Stage stage;
    private final Words words;
    private final ObservableValue<Light> light;

    public OpeningFailure(Stage stage, Words words, ObservableValue<Light> light) {
        this.stage = stage;
        this.words = words;
        this.light = light;
    }

    /// Whether a stage that is seen shows this and nothing else yet.
    public static boolean isIn(Stage stage) {
        return stage.isShowing() && ID.equals(stage.getScene().getRoot().getId());
    }

    /// Fills the stage and shows it.
    ///
    /// @param sentence what went wrong and what to do
    /// @param more what is worth knowing before one of the helps is taken, or nothing
    /// @param helps the most useful first
    public void show(String sentence, String more, List<Help> helps) {
        show(words.get("failure.title"), sentence, more, helps);
    }

    /// Says that the library is waited for.
    public void showWaiting(String sentence, Help help) {
        show(words.get("failure.waiting.title"), sentence, "", List.of(help));
    }

    private void show(String title, String sentence, String more, List<Help> helps) {
        var text = Controls.wrapped(sentence, "lead");
        text.setId("failure-sentence");
        var page = new VBox(20, Controls.label(title, "display"), text);
        if (!more.isEmpty()) {
            var told = Controls.wrapped(more, "failure-more");
            told.setId("failure-more");
            page.getChildren().add(told);
        }
        page.getChildren().add(choice(helps));
        page.setAlignment(Pos.CENTER_LEFT);
        page.setMaxWidth(620);
        var root = new StackPane(Controls.withClass(page, "opening-failure"));
        root.setId(ID);
        var scene = new Scene(root, 760, 420);
        Theme.loadFonts();
        Theme.dress(scene);
        Theme.follow(root, light);
        stage.setScene(scene);
        stage.setTitle("Enface");
        stage.show();
    }

    private static FlowPane choice(List<Help> helps) {
        var choice = new FlowPane(10, 10);
        for (var help : helps) {
            var button = Controls.button(help.id(), help.name(), help.deed());
            if (choice.getChildren().isEmpty()) {
                button.getStyleClass().add("accent");
                button.setDefaultButton(true);
                Controls.focusWhenShown(button);
            }
            choice.getChildren().add(button);
        }
        return choice;
    }
}
