package enface.ui.trouble;

import enface.language.cut.Words;
import enface.ui.part.Controls;
import enface.ui.part.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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

    private OpeningFailure() {}

    /// Whether a stage that is seen shows this and nothing else yet.
    public static boolean isIn(Stage stage) {
        return stage.isShowing() && ID.equals(stage.getScene().getRoot().getId());
    }

    /// Fills a stage and shows it.
    ///
    /// @param sentence what went wrong and what to do
    /// @param helps the most useful first
    public static void show(Stage stage, Words words, String sentence, List<Help> helps) {
        show(stage, words.get("failure.title"), sentence, helps);
    }

    /// Says that the library is waited for.
    public static void showWaiting(Stage stage, Words words, String sentence, Help help) {
        show(stage, words.get("failure.waiting.title"), sentence, List.of(help));
    }

    private static void show(Stage stage, String title, String sentence, List<Help> helps) {
        var buttons = new ArrayList<Button>();
        for (var help : helps) {
            var button = Controls.button(help.id(), help.name(), help.deed());
            if (buttons.isEmpty()) {
                button.getStyleClass().add("accent");
                button.setDefaultButton(true);
                Controls.focusWhenShown(button);
            }
            buttons.add(button);
        }
        var choice = new FlowPane(10, 10, buttons.toArray(Button[]::new));
        var text = Controls.label(sentence, "lead");
        text.setId("failure-sentence");
        text.setWrapText(true);
        var page = new VBox(20, Controls.label(title, "display"), text, choice);
        page.setAlignment(Pos.CENTER_LEFT);
        page.setMaxWidth(620);
        var root = new StackPane(Controls.withClass(page, "opening-failure"));
        root.setId(ID);
        var scene = new Scene(root, 760, 420);
        Theme.loadFonts();
        Theme.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Enface");
        stage.show();
    }
}
