package enface.ui;

import enface.language.Words;
import enface.study.Screen;
import enface.study.Screen.OfStudy;
import enface.study.Settings.Column;
import enface.study.Settings.Light;
import enface.study.WindowModel;
import enface.text.LanguageTag;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/// Where you are, and what can be done from everywhere.
final class TopBar extends HBox {

    /// Where the bar has less room its buttons stand closer, so that the title can still be read.
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final double ROOMY = 1150;

    private final WindowModel model;
    private final Words words;
    private final Label place = Controls.label("", "breadcrumb");
    private final Button glossary;
    private final Button export;
    private final Button practise;
    private final ToggleButton rows;
    private final ToggleButton compare;
    private final ToggleButton outline;
    private final ToggleButton notes;
    private final ToggleButton type;
    private Optional<BooleanProperty> comparing = Optional.empty();

    TopBar(WindowModel model, FileChoices choices) {
        this.model = model;
        words = model.words();
        var settings = model.settings();
        setId("top-bar");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        var home = Controls.quiet("home", words.get("app.name"), model::toLibrary);
        home.getStyleClass().add("wordmark");
        home.setAccessibleText(words.get("bar.library"));
        var open = Controls.quiet(
                "import",
                words.get("bar.import"),
                () -> model.importFiles(choices.toOpen(words.get("bar.import.title"))));
        glossary = Controls.quiet(
                "import-glossary",
                words.get("bar.glossary"),
                () -> choices.toOpen(words.get("bar.glossary.title")).stream()
                        .findFirst()
                        .ifPresent(model::importGlossary));
        var dictionaries = Controls.quiet("dictionaries", words.get("bar.dictionaries"), model::toDictionaries);
        export = Controls.quiet(
                "export-notes",
                words.get("bar.export"),
                () -> choices.toSave(words.get("bar.export.title"), words.get("export.file-name"))
                        .ifPresent(model::exportNotes));
        practise = Controls.quiet("practise", words.get("practice.button"), this::practise);
        practise.setTooltip(new Tooltip(words.get("practice.button.hint")));
        rows = toggle("show-rows", "bar.rows", "bar.rows.tip");
        rows.selectedProperty().bindBidirectional(settings.rowsProperty());
        compare = toggle("show-compare", "bar.compare", "bar.compare.tip");
        outline = column("show-outline", "bar.outline", settings.outlineProperty());
        notes = column("show-notes", "bar.notes", settings.notesProperty());
        var light = Controls.quiet("theme", lightWord(settings.lightProperty().get()), settings::toggleDark);
        type = Controls.named(new ToggleButton("Aa"), "show-type", words.get("bar.type"));
        type.getStyleClass().addAll("flat", "quiet");
        type.setTooltip(new Tooltip(words.get("bar.type")));
        type.selectedProperty().bindBidirectional(settings.type().shownProperty());
        var language = Controls.quiet("language", words.get("bar.language"), this::switchLanguage);
        place.setMinWidth(0);
        getChildren().addAll(home, place, Controls.spring(), open, glossary, dictionaries, export);
        getChildren().addAll(practise, rows, compare, outline, notes, type, light, language);
        for (var child : getChildren()) {
            if (child instanceof ButtonBase button) {
                button.setMinWidth(USE_PREF_SIZE); // a long title gives way, not a button
            }
        }
        widthProperty().addListener((_, _, width) -> {
            pseudoClassStateChanged(NARROW, width.doubleValue() < ROOMY);
            mark();
        });
        compare.selectedProperty().addListener(_ -> mark());
        Subscriptions.whileShown(this, s -> {
            s.listen(settings.outlineProperty(), (_, _, _) -> mark());
            s.listen(settings.notesProperty(), (_, _, _) -> mark());
            s.listen(settings.lightProperty(), (_, _, now) -> {
                light.setText(lightWord(now));
                light.setAccessibleText(light.getText());
            });
        });
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+O"), open::fire);
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+Shift+G"), glossary::fire);
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+E"), export::fire);
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+D"), light::fire);
                scene.getAccelerators().put(KeyCombination.valueOf("Shortcut+T"), type::fire);
                scene.getAccelerators().put(KeyCombination.valueOf("F9"), this::toggleColumns);
            }
        });
    }

    private void practise() {
        if (model.screenProperty().get() instanceof OfStudy(var study)) {
            study.practice().toggle(words);
        }
    }

    private String lightWord(Light now) {
        return words.get(now == Light.DARK ? "bar.light" : "bar.dark");
    }

    private ToggleButton column(String id, String key, ObjectProperty<Column> column) {
        var toggle = toggle(id, key, "bar.columns");
        toggle.setOnAction(_ -> column.set(Columns.of(toggle.isSelected())));
        return toggle;
    }

    private ToggleButton toggle(String id, String key, String tip) {
        var toggle = Controls.named(new ToggleButton(words.get(key)), id, words.get(key));
        toggle.getStyleClass().addAll("flat", "quiet");
        toggle.setTooltip(new Tooltip(words.get(tip)));
        return toggle;
    }

    private void toggleColumns() {
        if (!rows.isDisabled()) {
            Columns.toggle(model.settings(), getWidth());
        }
    }

    /// Shows on the buttons which columns are seen. What has to wait while versions are compared cannot be asked for.
    private void mark() {
        boolean comparing = compare.isSelected();
        outline.setDisable(rows.isDisabled() || comparing);
        notes.setDisable(rows.isDisabled() || !Columns.haveRoom(comparing, getWidth()));
        outline.setSelected(Columns.seen(model.settings().outlineProperty().get(), getWidth()));
        notes.setSelected(Columns.seen(model.settings().notesProperty().get(), getWidth()));
    }

    private void switchLanguage() {
        boolean chinese = words.locale().getLanguage().equals("zh");
        model.settings().wordsProperty().set(new Words(chinese ? Locale.UK : Locale.SIMPLIFIED_CHINESE));
    }

    void show(Screen screen) {
        boolean study = screen instanceof OfStudy;
        for (var button : List.of(export, practise, rows, compare, outline, notes, type)) {
            button.setDisable(!study);
        }
        mark();
        comparing.ifPresent(on -> compare.selectedProperty().unbindBidirectional(on));
        comparing = screen instanceof OfStudy(var open)
                ? Optional.of(open.compareChoice().onProperty())
                : Optional.empty();
        comparing.ifPresentOrElse(
                on -> compare.selectedProperty().bindBidirectional(on), () -> compare.setSelected(false));
        place.setText(
                screen instanceof OfStudy(var open)
                        ? open.work().work().title(LanguageTag.forLocale(words.locale()))
                        : "");
    }
}
