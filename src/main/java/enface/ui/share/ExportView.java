package enface.ui.share;

import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.share.ExportFormat;
import enface.study.share.ExportFormat.Purpose;
import enface.study.share.ExportModel;
import enface.study.share.ExportModel.Outlook;
import enface.study.work.VersionNames;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.Subscriptions;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is to be written of a work: format, content and versions on one side, on the other what the format will not
/// hold and how the file will begin. Then where to.
public final class ExportView extends BorderPane {

    private static final double SIDE = 420;

    private final WindowModel window;
    private final ExportModel model;
    private final FileChoices choices;
    private final Words words;
    private final Button where;
    private final VBox contents = new VBox(8);
    private final VBox outlook = Controls.withClass(new VBox(10), "import-side");
    private final TextArea preview = new TextArea();

    public ExportView(WindowModel window, ExportModel model, FileChoices choices) {
        this.window = window;
        this.model = model;
        this.choices = choices;
        words = window.words();
        setId("export-view");
        setMinSize(0, 0);
        getStyleClass().addAll("import-view", "export-view");
        where = Controls.button("export-where", words.get("export.where"), this::write);
        preview.setId("export-preview");
        preview.setEditable(false);
        preview.setAccessibleText(words.get("export.preview"));
        preview.getStyleClass().add("preview");
        Controls.leftByTab(preview);
        setTop(head());
        setCenter(scrolled(choices()));
        var side = scrolled(outlook);
        side.getStyleClass().add("side");
        side.setPrefWidth(SIDE);
        setRight(side);
        Subscriptions.whileShown(this, s -> {
            s.add(model.outlookProperty().subscribe((_, now) -> tell(now)));
            s.add(model.formatProperty().subscribe((_, _) -> showContents()));
        });
        showContents();
        tell(model.outlookProperty().get());
        model.look(); // the window may have changed its language
    }

    private static ScrollPane scrolled(Region inside) {
        var scroll = new ScrollPane(inside);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    private HBox head() {
        var title = model.work().work().title(LanguageTag.forLocale(words.locale()));
        var names = new VBox(2, Controls.label(words.get("export.title"), "display"), Controls.label(title, "lead"));
        names.setMinWidth(0);
        var back = Controls.button("export-back", words.get("export.back"), window.screens()::back);
        back.setCancelButton(true);
        back.setMinWidth(USE_PREF_SIZE);
        where.getStyleClass().add("accent");
        where.setDefaultButton(true);
        where.setMinWidth(USE_PREF_SIZE);
        var head = new HBox(12, names, Controls.spring(), back, where);
        head.setAlignment(Pos.CENTER_LEFT);
        return Controls.withClass(head, "import-head");
    }

    private VBox choices() {
        var box = Controls.withClass(new VBox(18), "export-choices");
        var group = new ToggleGroup();
        for (var purpose : Purpose.values()) {
            var formats = new VBox(8, section("export.purpose." + key(purpose)));
            for (var format : ExportFormat.values()) {
                if (format.purpose() == purpose && (!format.wantsTimes() || model.hasTimes())) {
                    formats.getChildren()
                            .add(radio("export.format." + key(format), format, model.formatProperty(), group));
                }
            }
            box.getChildren().add(formats);
        }
        box.getChildren().addAll(contents, versions());
        return box;
    }

    private Label section(String key) {
        return Controls.label(words.get(key), "section");
    }

    /// One of several values; the one that is chosen has the keys when the view is shown.
    private <T extends Enum<T>> RadioButton radio(String word, T value, ObjectProperty<T> chosen, ToggleGroup group) {
        var name = words.get(word);
        var button = Controls.named(new RadioButton(name), word.replace('.', '-'), name);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setSelected(chosen.get() == value);
        button.selectedProperty().addListener((_, _, now) -> {
            if (now) {
                chosen.set(value);
            }
        });
        if (value instanceof ExportFormat && button.isSelected()) {
            Controls.focusWhenShown(button);
        }
        return button;
    }

    /// What of the work is wanted, where the format leaves a choice.
    private void showContents() {
        contents.getChildren().clear();
        var format = model.formatProperty().get();
        boolean choice = format.contents().size() > 1;
        contents.setVisible(choice);
        contents.setManaged(choice);
        if (choice) {
            var group = new ToggleGroup();
            contents.getChildren().add(section("export.contents"));
            for (var content : format.contents()) {
                contents.getChildren()
                        .add(radio("export.content." + key(content), content, model.contentProperty(), group));
            }
        }
    }

    private VBox versions() {
        var box = new VBox(8, section("export.versions"));
        var names = VersionNames.of(words, model.work().versions());
        for (var choice : model.versions().all()) {
            var version = choice.version();
            var label = names.label(version.id());
            var language = words.language(version.language());
            var name = label.isEmpty() ? language : language + " · " + label;
            var check = Controls.named(
                    new CheckBox(name), "export-version-" + version.id().value(), name);
            check.setWrapText(true);
            check.selectedProperty().bindBidirectional(choice.chosen());
            box.getChildren().add(check);
        }
        return box;
    }

    private void tell(Outlook now) {
        where.setDisable(!now.ready());
        outlook.getChildren().clear();
        var format = words.get("export.format." + key(model.formatProperty().get()));
        outlook.getChildren().add(Controls.label(format, "export-format"));
        if (!now.ready() && model.isPossible()) {
            return; // it follows in a moment
        }
        if (!now.ready()) {
            outlook.getChildren().add(wrapped(words.get("export.none"), "doubt"));
            return;
        }
        outlook.getChildren()
                .add(wrapped(
                        words.get("export.about." + key(model.formatProperty().get())), "lead"));
        if (now.several()) {
            outlook.getChildren().add(wrapped(words.get("export.several"), "join"));
        }
        addLosses(now);
        now.preview().ifPresent(lines -> {
            preview.setText(lines);
            preview.setPrefRowCount(Math.clamp(lines.lines().count(), 4, 14));
            VBox.setVgrow(preview, Priority.SOMETIMES);
            outlook.getChildren().addAll(section("export.preview"), preview);
        });
    }

    private void addLosses(Outlook now) {
        boolean none = now.losses().isEmpty() && !now.pages();
        outlook.getChildren().add(section(none ? "export.lossless" : "export.losses"));
        if (now.pages()) {
            outlook.getChildren().add(wrapped(words.get("export.laid"), "loss"));
        }
        now.losses().forEach(loss -> outlook.getChildren().add(wrapped(loss, "loss")));
    }

    private static Label wrapped(String text, String styleClass) {
        var label = Controls.label(text, styleClass);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void write() {
        choices.toSave(words.get("export.where.title"), model.suggestedName())
                .ifPresent(file -> model.write(file, this::leave));
    }

    /// Back to the text, unless the person has gone somewhere else meanwhile.
    private void leave() {
        if (getScene() != null) {
            window.screens().back();
        }
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
