package enface.ui.term;

import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.language.cut.Words;
import enface.pane.cell.TermSwatch;
import enface.study.term.ConceptsModel;
import enface.ui.part.Controls;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Which glossaries there are: to look at one alone, to switch it off for the work behind, to call it otherwise, to
/// colour and to remove it.
final class GlossaryList extends VBox {

    private static final double WIDTH = 190;
    private static final String RENAMER = "glossary-rename";
    private static final String MENU = "glossary-menu-";

    private final Words words;
    private final ConceptsModel model;
    private Optional<GlossaryId> renaming = Optional.empty();
    private Optional<GlossaryId> renamed = Optional.empty();

    GlossaryList(Words words, ConceptsModel model) {
        super(4);
        this.words = words;
        this.model = model;
        setId("glossaries");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getStyleClass().add("glossary-list");
        model.onlyProperty().subscribe((_, _) -> show());
    }

    /// The keys stay where they were, or go to the glossary that was called otherwise.
    void show() {
        var keys = keys();
        fill();
        keys.map(id -> lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    private Optional<String> keys() {
        return Optional.ofNullable(getScene())
                .flatMap(scene -> Optional.ofNullable(scene.getFocusOwner()))
                .filter(this::isWithin)
                .flatMap(node -> Optional.ofNullable(node.getId()))
                .map(id ->
                        id.equals(RENAMER) ? renamed.map(g -> MENU + g.value()).orElse(id) : id);
    }

    private boolean isWithin(Node node) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(this::equals);
    }

    private void fill() {
        getChildren().clear();
        var all = model.glossaries().glossariesProperty().get();
        if (model.work().isPresent() && !all.isEmpty()) {
            getChildren().add(Controls.wrapped(words.get("glossary.on.hint"), "work-facts"));
        }
        all.forEach(g -> getChildren().add(renaming.equals(Optional.of(g.id())) ? renamer(g) : row(g)));
        getChildren().add(maker());
    }

    private HBox row(Glossary glossary) {
        var name = Controls.named(
                new ToggleButton(glossary.name()), "glossary-" + glossary.id().value(), glossary.name());
        name.setAccessibleText(
                glossary.name() + ", " + words.get("colour." + glossary.colour().id()));
        name.getStyleClass().addAll("flat", "quiet");
        name.setMnemonicParsing(false);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setWrapText(true);
        name.setAlignment(Pos.CENTER_LEFT);
        name.setTooltip(new Tooltip(words.get(
                "glossary.entries", glossary.name(), glossary.concepts().size())));
        name.setSelected(model.onlyProperty().get().equals(Optional.of(glossary.id())));
        name.setOnAction(
                _ -> model.onlyProperty().set(name.isSelected() ? Optional.of(glossary.id()) : Optional.empty()));
        HBox.setHgrow(name, Priority.ALWAYS);
        var row = new HBox(4, first(glossary), name, menu(glossary));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    /// The line its terms are marked with, or a box that says whether it is marked in the work.
    private Node first(Glossary glossary) {
        var line = new TermSwatch(glossary.colour());
        if (model.work().isEmpty()) {
            return line;
        }
        var on = new CheckBox();
        on.setId("glossary-on-" + glossary.id().value());
        on.setAccessibleText(words.get("glossary.on", glossary.name()));
        on.setTooltip(new Tooltip(words.get("glossary.on", glossary.name())));
        on.setSelected(!model.offProperty().get().contains(glossary.id()));
        on.setOnAction(_ -> model.setOn(glossary.id(), on.isSelected()));
        var both = new HBox(4, on, line);
        both.setAlignment(Pos.CENTER_LEFT);
        return both;
    }

    private MenuButton menu(Glossary glossary) {
        var menu = new MenuButton("⋯");
        menu.setId(MENU + glossary.id().value());
        menu.setAccessibleText(words.get("glossary.menu", glossary.name()));
        menu.getStyleClass().addAll("flat", "quiet", "glossary-menu");
        menu.setMinWidth(USE_PREF_SIZE);
        var rename = new MenuItem(words.get("glossary.rename"));
        rename.setOnAction(_ -> {
            renaming = Optional.of(glossary.id());
            show();
        });
        menu.getItems().addAll(rename, new SeparatorMenuItem());
        for (var colour : GlossaryColour.values()) {
            var item = new MenuItem(words.get("colour." + colour.id()), new TermSwatch(colour));
            item.setOnAction(_ -> model.glossaries().rename(glossary, glossary.name(), colour));
            menu.getItems().add(item);
        }
        var remove = new MenuItem(words.get("glossary.remove"));
        remove.setOnAction(_ -> model.glossaries().remove(glossary));
        menu.getItems().addAll(new SeparatorMenuItem(), remove);
        return menu;
    }

    private TextField renamer(Glossary glossary) {
        var field = new TextField(glossary.name());
        field.setId(RENAMER);
        field.setAccessibleText(words.get("glossary.rename"));
        field.setOnAction(_ -> endRenaming(glossary, field.getText().strip()));
        field.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                endRenaming(glossary, field.getText().strip());
            }
        });
        Controls.focusWhenShown(field);
        return field;
    }

    private void endRenaming(Glossary glossary, String name) {
        if (renaming.isEmpty()) {
            return;
        }
        renamed = renaming;
        renaming = Optional.empty();
        if (!name.isEmpty() && !name.equals(glossary.name())) {
            model.glossaries().rename(glossary, name, glossary.colour());
        }
        show();
    }

    private TextField maker() {
        var field = new TextField();
        field.setId("glossary-new");
        field.setPromptText(words.get("glossary.new"));
        field.setAccessibleText(words.get("glossary.new"));
        field.setOnAction(_ -> {
            var name = field.getText().strip();
            if (!name.isEmpty()) {
                model.glossaries().make(name);
            }
        });
        return field;
    }
}
