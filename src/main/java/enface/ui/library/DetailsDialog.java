package enface.ui.library;

import enface.language.cut.Words;
import enface.store.work.WorkEntry.VersionEntry;
import enface.study.work.Editing.Details;
import enface.study.work.VersionNames;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.Questions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A form for what is known of a work in each of its languages, and of each of its versions. Nothing is changed before
/// the person says so.
public final class DetailsDialog {

    private static final List<Field> FIELDS =
            List.of(Field.TITLE, Field.SPEAKER, Field.OCCASION, Field.PLACE, Field.DATE);
    private static final double WIDTH = 520;
    private static final double HEIGHT = 420;

    private final Words words;
    private final Details before;
    private final List<UnaryOperator<Details>> changes = new ArrayList<>();
    private final List<TextField> languages = new ArrayList<>();
    private final Label problem = Controls.label("", "details-problem");
    private final VBox form = Controls.withClass(new VBox(8), "details-form");

    private DetailsDialog(Words words, Details before) {
        this.words = words;
        this.before = before;
        var given = new ArrayList<LanguageTag>();
        before.versions().stream().map(VersionEntry::language).distinct().forEach(given::add);
        before.metadata().of(Field.TITLE).keySet().stream()
                .filter(l -> !given.contains(l))
                .forEach(given::add);
        given.forEach(this::addLanguage);
        var names = VersionNames.ofEntries(words, before.versions());
        before.versions().forEach(v -> addVersion(v, names.full(v.id())));
    }

    /// Opens the form and returns at once.
    ///
    /// @param owner a part of the window it belongs to
    /// @param whenDone is told what is to be known from now on
    public static void ask(Node owner, Words words, Details before, Consumer<Details> whenDone) {
        var details = new DetailsDialog(words, before);
        var save = new ButtonType(words.get("edit.save"), ButtonData.OK_DONE);
        var cancel = new ButtonType(words.get("edit.cancel"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.initOwner(owner.getScene().getWindow());
        Questions.title(dialog, words.get("edit.title"));
        var pane = dialog.getDialogPane();
        pane.setId("details");
        pane.getButtonTypes().setAll(save, cancel);
        var scroll = new ScrollPane(details.form);
        scroll.setFitToWidth(true);
        scroll.setPrefSize(WIDTH, HEIGHT);
        details.problem.setId("details-problem");
        details.problem.managedProperty().bind(details.problem.textProperty().isNotEmpty());
        pane.setContent(new VBox(8, scroll, details.problem));
        Questions.dress(pane, owner);
        pane.lookupButton(save).setId("details-save");
        pane.lookupButton(cancel).setId("details-cancel");
        pane.lookupButton(save).addEventFilter(ActionEvent.ACTION, press -> {
            if (details.refuses()) {
                press.consume();
                return;
            }
            var now = details.filled();
            if (!now.equals(before)) {
                whenDone.accept(now);
            }
        });
        dialog.show();
    }

    private void addLanguage(LanguageTag language) {
        form.getChildren().add(Controls.label(words.language(language), "section"));
        var grid = grid();
        for (var field : FIELDS) {
            var name = field.name().toLowerCase(Locale.ROOT);
            var there = before.metadata().only(language, field).orElse("");
            add(
                    grid,
                    "details-" + name + "-" + language,
                    words.get("field." + name),
                    there,
                    (now, text) -> now.with(field, language, text));
        }
    }

    /// What a text typed means for the details.
    @FunctionalInterface
    private interface Change {
        Details of(Details now, String text);
    }

    private void addVersion(VersionEntry version, String title) {
        form.getChildren().add(Controls.label(title, "section"));
        var grid = grid();
        var id = version.id();
        add(
                grid,
                "details-name-" + id.value(),
                words.get("edit.name"),
                version.called().name(),
                (now, text) -> now.with(
                        known(now, version, new Called(text, known(now, version).by()))));
        add(
                grid,
                "details-by-" + id.value(),
                words.get("edit.by"),
                version.by(),
                (now, text) -> now.with(known(
                        now, version, new Called(known(now, version).called().name(), text))));
        var tag = version.language().value();
        var field = add(grid, "details-language-" + id.value(), words.get("edit.language"), tag, (now, text) -> {
            var as = known(now, version);
            return now.with(as.known(as.role(), language(text).orElse(version.language()), as.called()));
        });
        languages.add(field);
        grid.addRow(grid.getRowCount(), name(words.get("edit.role")), role(version));
    }

    private ComboBox<Role> role(VersionEntry version) {
        var box = new ComboBox<>(FXCollections.observableArrayList(Role.values()));
        box.setId("details-role-" + version.id().value());
        box.setAccessibleText(words.get("edit.role"));
        box.setConverter(
                new InWords<>(role -> words.get(role == Role.ORIGINAL ? "version.original" : "version.translation")));
        box.setValue(version.role());
        changes.add(now -> {
            var as = known(now, version);
            return now.with(as.known(box.getValue(), as.language(), as.called()));
        });
        return box;
    }

    /// Says what cannot be saved, and goes there.
    private boolean refuses() {
        var wrong = languages.stream()
                .filter(field -> language(field.getText().strip()).isEmpty())
                .findFirst();
        wrong.ifPresent(field -> {
            problem.setText(words.get("edit.language.unknown", field.getText().strip()));
            field.requestFocus();
        });
        boolean replaced = wrong.isEmpty() && !filled().keepsOriginal(before);
        if (replaced) {
            problem.setText(words.get("edit.original"));
        }
        return replaced || wrong.isPresent();
    }

    private static VersionEntry known(Details now, VersionEntry version) {
        return now.versions().stream()
                .filter(v -> v.id().equals(version.id()))
                .findFirst()
                .orElse(version);
    }

    private static VersionEntry known(Details now, VersionEntry version, Called called) {
        var as = known(now, version);
        return as.known(as.role(), as.language(), called);
    }

    /// Nothing for what is no tag of a language.
    private static Optional<LanguageTag> language(String text) {
        try {
            return Optional.of(new LanguageTag(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private GridPane grid() {
        var grid = new GridPane(10, 6);
        form.getChildren().add(grid);
        return grid;
    }

    private TextField add(GridPane grid, String id, String name, String there, Change change) {
        var field = Controls.eitherWay(new TextField(there.replace('\n', ' ')));
        field.setId(id);
        field.setAccessibleText(name);
        GridPane.setHgrow(field, Priority.ALWAYS);
        grid.addRow(grid.getRowCount(), name(name), field);
        var shown = field.getText();
        changes.add(now -> field.getText().equals(shown)
                ? now
                : change.of(now, field.getText().strip()));
        return field;
    }

    private static Label name(String name) {
        var label = Controls.label(name, "details-name");
        label.setMinWidth(90);
        return label;
    }

    private Details filled() {
        var now = before;
        for (var change : changes) {
            now = change.apply(now);
        }
        return now;
    }
}
