package enface.ui.importing;

import enface.intake.draft.Draft.DraftVersion;
import enface.language.cut.Words;
import enface.study.importing.ImportModel;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.ui.part.Controls;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// What is known of a work that was recognised, in each of its languages, to be put right.
final class MetadataFields extends GridPane {

    private static final List<Field> FIELDS =
            List.of(Field.TITLE, Field.SUBTITLE, Field.OCCASION, Field.SPEAKER, Field.PLACE, Field.DATE, Field.SOURCE);

    private final ImportModel model;
    private final Words words;

    MetadataFields(ImportModel model, Words words) {
        super(10, 8);
        this.model = model;
        this.words = words;
        getStyleClass().add("metadata");
        var versions = model.work().work().versions();
        int row = 0;
        var languages = new HashSet<LanguageTag>();
        for (var version : versions) {
            if (!languages.add(version.language())) {
                continue; // what is known is known in a language, not by a version
            }
            add(Controls.label(words.language(version.language()), "metadata-language"), 0, row++, 2, 1);
            for (var field : FIELDS) {
                var text = model.work().work().metadata().only(version.language(), field);
                if (text.isPresent() || field == Field.TITLE) {
                    add(Controls.label(words.get("field." + key(field)), "metadata-field"), 0, row);
                    add(editor(version, field, text.orElse("")), 1, row++);
                }
            }
        }
    }

    private Node editor(DraftVersion version, Field field, String text) {
        var editor = Controls.eitherWay(new TextField(text.replace('\n', ' ')));
        editor.setId("metadata-" + key(field) + "-" + version.language());
        editor.setAccessibleText(words.get("field." + key(field)));
        editor.setPrefColumnCount(22);
        editor.textProperty().addListener((_, _, typed) -> model.describe(field, version, typed));
        setHgrow(editor, Priority.ALWAYS);
        return editor;
    }

    private static String key(Field field) {
        return field.name().toLowerCase(Locale.ROOT);
    }
}
