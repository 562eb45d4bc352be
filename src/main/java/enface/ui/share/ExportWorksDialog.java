package enface.ui.share;

import enface.language.cut.Words;
import enface.study.share.Content;
import enface.study.share.ExportFormat;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.Questions;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.layout.VBox;

/// Asks as what several works are to be written, a file each, before it is asked where to.
public final class ExportWorksDialog {

    private ExportWorksDialog() {}

    /// Opens the question and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    public static void ask(Node owner, Words words, int works, BiConsumer<ExportFormat, Content> then) {
        var formats = box("export-works-format", words.get("library.export.format"), List.of(ExportFormat.values()));
        formats.setConverter(new InWords<>(f -> words.get("export.format." + key(f)) + " (." + f.ending() + ")"));
        formats.setValue(ExportFormat.PDF);
        var contents = box("export-works-content", words.get("export.contents"), List.of(Content.values()));
        contents.setConverter(new InWords<>(c -> words.get("export.content." + key(c))));
        contents.setValue(Content.BOTH);
        formats.valueProperty().subscribe(format -> {
            contents.getItems().setAll(format.contents());
            contents.setValue(format.held(Content.BOTH));
        });
        var write = new ButtonType(words.get("library.export.where"), ButtonData.OK_DONE);
        var cancel = new ButtonType(words.get("edit.cancel"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(dialog, words.get("library.export.title", works));
        var pane = dialog.getDialogPane();
        pane.setId("export-works");
        pane.getButtonTypes().setAll(write, cancel);
        pane.setContent(new VBox(
                10,
                Controls.wrapped(words.get("library.export.text"), "purpose"),
                Controls.label(words.get("library.export.format"), "section"),
                formats,
                Controls.label(words.get("export.contents"), "section"),
                contents));
        Questions.dress(pane, owner);
        Questions.name(pane.lookupButton(write), "export-works-write", write.getText());
        Questions.name(pane.lookupButton(cancel), "export-works-cancel", cancel.getText());
        pane.lookupButton(write)
                .addEventHandler(ActionEvent.ACTION, _ -> then.accept(formats.getValue(), contents.getValue()));
        dialog.setOnShown(_ -> formats.requestFocus());
        dialog.show();
    }

    private static <T> ComboBox<T> box(String id, String name, List<T> values) {
        var box = new ComboBox<T>();
        box.getItems().setAll(values);
        box.setId(id);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
