package enface.ui.dictionary;

import enface.language.cut.Words;
import enface.study.dictionary.DictionariesModel;
import enface.study.know.InstalledDictionaries.Languages;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PrefixSelectionComboBox;

/// Asks which languages a dictionary is in, where its name does not tell.
final class LanguagesQuestion extends VBox {

    private final Words words;
    private final ComboBox<LanguageTag> source;
    private final ComboBox<LanguageTag> target;
    private final Button answer;

    LanguagesQuestion(Words words, DictionariesModel model, Path file) {
        super(10);
        this.words = words;
        setId("dictionary-question");
        getStyleClass().add("dictionary-question");
        var languages = model.languages();
        source = choice("dictionary-source", "dictionary.source", languages);
        target = choice("dictionary-target", "dictionary.target", languages);
        answer = Controls.button("dictionary-settle", words.get("dictionary.settle"), () -> model.settle(answer()));
        answer.setDefaultButton(true);
        answer.setDisable(true);
        var skip = Controls.quiet("dictionary-skip", words.get("dictionary.skip"), model::skip);
        var row = new HBox(10, source, Controls.label("→", "lead"), target, answer, skip);
        row.setAlignment(Pos.CENTER_LEFT);
        var asked = Controls.label(words.get("dictionary.ask", String.valueOf(file.getFileName())), "question-text");
        asked.setWrapText(true);
        getChildren().addAll(asked, row);
        Controls.focusWhenShown(source);
    }

    private ComboBox<LanguageTag> choice(String id, String key, List<LanguageTag> languages) {
        var box = new PrefixSelectionComboBox<LanguageTag>();
        box.setId(id);
        box.setAccessibleText(words.get(key));
        box.setPromptText(words.get(key));
        box.setPrefWidth(200);
        box.setConverter(new InWords<>(words::language));
        box.getItems().setAll(languages);
        box.valueProperty().addListener(_ -> answer.setDisable(!isAnswered()));
        return box;
    }

    private boolean isAnswered() {
        return source.getValue() != null
                && target.getValue() != null
                && !source.getValue().sameLanguage(target.getValue());
    }

    private Languages answer() {
        return new Languages(source.getValue(), target.getValue());
    }
}
