package enface.ui.preference;

import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.InWords;
import enface.ui.type.TypeControls;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What a person sets, on one page: the program, the text, Chinese, and the library. Everything holds at once.
public final class PreferencesView extends StackPane {

    private final WindowModel window;
    private final Words words;

    public PreferencesView(WindowModel window, FileChoices choices) {
        this.window = window;
        words = window.words();
        setId("preferences-view");
        getStyleClass().addAll("library-view", "preferences-view");
        var controls = new TypeControls(window, "preferences");
        var sections = new VBox(
                26,
                section("program", words.get("preferences.program"), language(), controls.light(), author(), hints()),
                section("text", words.get("preferences.text"), controls.ofType().toArray(Node[]::new)),
                section(
                        "chinese",
                        words.get("preferences.chinese"),
                        controls.ofChinese().toArray(Node[]::new)),
                new LibrarySection(window, choices));
        var page = new VBox(14, head(), Controls.tall(sections, "preferences"));
        getChildren().add(Controls.withClass(page, "page"));
    }

    private HBox head() {
        var back = Controls.button("preferences-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        Controls.focusWhenShown(back);
        var usual = Controls.quiet("preferences-usual", words.get("preferences.usual"), this::usual);
        var title = Controls.label(words.get("preferences.title"), "display");
        var head = new HBox(12, title, Controls.spring(), usual, back);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private void usual() {
        window.settings().resetLook();
        window.messages().say(words.get("preferences.usual.done"));
    }

    private static VBox section(String name, String title, Node... controls) {
        var box = new FlowPane(24, 12, controls);
        box.setId("preferences-" + name + "-section");
        return new VBox(8, Controls.label(title, "section-title"), box);
    }

    private Node language() {
        var box = new ComboBox<Locale>();
        box.getItems().setAll(Words.languages());
        box.setId("preferences-language");
        box.setConverter(new InWords<>(locale -> locale.getDisplayLanguage(locale)));
        box.getItems().stream()
                .filter(l -> l.getLanguage().equals(words.locale().getLanguage()))
                .findFirst()
                .ifPresent(box::setValue);
        box.valueProperty()
                .addListener((_, _, now) -> window.settings().wordsProperty().set(new Words(now)));
        return labelled(words.get("preferences.language"), box);
    }

    private Node hints() {
        return Controls.button("preferences-hints", words.get("preferences.hints"), () -> {
            window.hints().bringBack();
            window.messages().say(words.get("preferences.hints.done"));
        });
    }

    private Node author() {
        var field = new TextField();
        field.setId("preferences-author");
        field.setPrefColumnCount(14);
        field.setPromptText(System.getProperty("user.name", ""));
        field.textProperty().bindBidirectional(window.settings().program().authorProperty());
        return labelled(words.get("preferences.author"), field);
    }

    private static Node labelled(String text, Node control) {
        control.setAccessibleText(text);
        var box = new HBox(8, Controls.label(text, "type-name"), control);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }
}
