package enface.ui;

import enface.language.cut.Words;
import enface.study.Screen;
import enface.study.Screen.OfStudy;
import enface.study.WindowModel;
import enface.study.setting.Settings.Light;
import enface.text.LanguageTag;
import enface.ui.part.Columns;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.Subscriptions;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

/// Where you are, and what can be done from everywhere.
final class TopBar extends HBox {

    /// Where the bar has less room its buttons stand closer, so that the title can still be read.
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private static final double ROOMY = 1150;

    /// So much of a title is to be read, before anything else is.
    private static final double TITLE = 190;

    private final WindowModel model;
    private final Words words;
    private final Columns columns;
    private final Label name;
    private final Label place = Controls.label("", "breadcrumb");
    private final Label sign = Controls.label("›", "breadcrumb");
    private final MenuButton more = new MenuButton();
    /// What goes into the menu where the bar is too short, that which is needed least first.
    private final List<ButtonBase> folding;
    private final Button glossary;
    private final Button export;
    private final Button practise;
    private final ToggleButton rows;
    private final ToggleButton compare;
    private final ToggleButton outline;
    private final ToggleButton notes;
    private final ToggleButton type;
    private Optional<BooleanProperty> comparing = Optional.empty();

    TopBar(WindowModel model, FileChoices choices, Columns columns) {
        this.model = model;
        this.columns = columns;
        words = model.words();
        var settings = model.settings();
        setId("top-bar");
        getStyleClass().add("top-bar");
        setAlignment(Pos.CENTER_LEFT);
        name = Controls.label(words.get("app.name"), "wordmark");
        var home = Controls.quiet("home", words.get("bar.library"), model::toLibrary);
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
        outline = column("show-outline", "bar.outline", columns::askOutline);
        notes = column("show-notes", "bar.notes", columns::askNotes);
        var light = Controls.quiet("theme", lightWord(settings.lightProperty().get()), settings::toggleDark);
        type = Controls.named(new ToggleButton("Aa"), "show-type", words.get("bar.type"));
        type.getStyleClass().addAll("flat", "quiet");
        type.setTooltip(new Tooltip(words.get("bar.type")));
        type.selectedProperty().bindBidirectional(settings.type().shownProperty());
        var language = Controls.quiet("language", words.get("bar.language"), this::switchLanguage);
        place.setMinWidth(0);
        name.setMinWidth(USE_PREF_SIZE);
        sign.setMinWidth(USE_PREF_SIZE);
        more.setText(words.get("bar.more"));
        Controls.named(more, "more", words.get("bar.more"));
        more.getStyleClass().addAll("flat", "quiet");
        more.setOnShowing(_ -> fillMore());
        folding = List.of(language, light, glossary, dictionaries, export, open, type);
        getChildren().addAll(name, home, sign, place, Controls.spring(), open, glossary, dictionaries, export);
        getChildren().addAll(practise, rows, compare, outline, notes, type, light, language, more);
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
            s.add(columns.outlineProperty().subscribe((_, _) -> mark()));
            s.add(columns.notesProperty().subscribe((_, _) -> mark()));
            s.add(settings.lightProperty().subscribe((_, now) -> {
                light.setText(lightWord(now));
                light.setAccessibleText(light.getText());
            }));
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

    /// Puts into the menu what the bar has no room for, so that the title can be read.
    private void fold() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        var folded = new HashSet<Node>(List.of(more, name));
        double title = Math.min(TITLE, place.prefWidth(-1)) + sign.prefWidth(-1);
        if (width(Set.of(more)) + title <= room) {
            folded.remove(name);
        }
        if (width(Set.of(more, name)) + title > room) {
            folded.remove(more);
            for (var button : folding) {
                if (width(folded) + title > room) {
                    folded.add(button);
                }
            }
        }
        for (var child : getChildren()) {
            boolean seen = !folded.contains(child)
                    && (!child.equals(sign) || !place.getText().isEmpty());
            child.setVisible(seen);
            child.setManaged(seen);
        }
    }

    /// How wide all but the title and the folded ones are.
    private double width(Set<Node> folded) {
        return getChildren().stream()
                .filter(c -> !folded.contains(c) && !c.equals(place) && !c.equals(sign))
                .mapToDouble(c -> c.prefWidth(-1) + getSpacing())
                .sum();
    }

    private void fillMore() {
        more.getItems()
                .setAll(folding.stream()
                        .filter(b -> !b.isVisible())
                        .map(TopBar::item)
                        .toList()
                        .reversed());
    }

    private static MenuItem item(ButtonBase button) {
        var item = button instanceof ToggleButton ? new CheckMenuItem() : new MenuItem();
        if (item instanceof CheckMenuItem check && button instanceof ToggleButton toggle) {
            check.setSelected(toggle.isSelected());
        }
        item.setText(
                button.getTooltip() == null
                        ? button.getText()
                        : button.getTooltip().getText());
        item.setId("more-" + button.getId());
        item.setDisable(button.isDisabled());
        item.setOnAction(_ -> button.fire());
        return item;
    }

    @Override
    protected void layoutChildren() {
        fold();
        super.layoutChildren();
    }

    private ToggleButton column(String id, String key, Consumer<Boolean> ask) {
        var toggle = toggle(id, key, "bar.columns");
        toggle.setOnAction(_ -> ask.accept(toggle.isSelected()));
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
            columns.toggle();
        }
    }

    /// Shows on the buttons which columns are seen. What has to wait while versions are compared cannot be asked for.
    private void mark() {
        boolean comparing = compare.isSelected();
        outline.setDisable(rows.isDisabled() || comparing);
        notes.setDisable(rows.isDisabled() || !columns.canHaveNotes());
        outline.setSelected(columns.outlineProperty().get());
        notes.setSelected(columns.notesProperty().get());
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
