package enface.ui.term;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.glossary.file.GlossaryFormat;
import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.store.term.Placed;
import enface.study.WindowModel;
import enface.study.term.ConceptsModel;
import enface.text.Shortened;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.FileChoices;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The glossaries: a table of their concepts, which glossaries there are, and the concept that is chosen, to be
/// written in.
public final class GlossaryView extends BorderPane {

    private final WindowModel window;
    private final ConceptsModel model;
    private final Words words;
    private final FileChoices choices;
    private final TextField filter = Controls.eitherWay(new TextField());
    private final Label count = Controls.label("", "find-count");
    private final ConceptTable table;
    private final ConceptForm form;
    private final GlossaryList glossaries;
    private final FlowPane tools;

    public GlossaryView(
            WindowModel window, ConceptsModel model, FileChoices choices, CommandControls controls, Deeds deeds) {
        this.choices = choices;
        this.window = window;
        this.model = model;
        words = window.words();
        setId("glossary-view");
        getStyleClass().addAll("library-view", "glossary-view");
        table = new ConceptTable(words, model);
        form = new ConceptForm(window, model);
        glossaries = new GlossaryList(words, model);
        tools = new FlowPane(
                6,
                6,
                controls.button(Command.NEW_TERM),
                controls.button(Command.PROPOSE_TERMS),
                controls.button(Command.MERGE_TERMS),
                controls.button(Command.MOVE_TERMS),
                controls.button(Command.REMOVE_TERM),
                controls.button(Command.EXPORT_GLOSSARY));
        offer(deeds);
        arrange(controls);
        table.onChosen(() -> form.show(table.only()));
        form.onAdded(table::choose);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> press(event, deeds));
        Controls.focusWhenShown(table);
        Subscriptions.whileShown(this, s -> {
            s.listen(model.shown(), (ListChangeListener<Placed>) _ -> show());
            s.add(model.glossaries().glossariesProperty().subscribe((_, _) -> renew()));
            s.add(model.offProperty().subscribe((_, _) -> glossaries.show()));
            s.add(form::commit);
        });
        renew();
    }

    private void arrange(CommandControls controls) {
        filter.setId("glossary-filter");
        filter.setPromptText(words.get("glossary.filter"));
        filter.setAccessibleText(words.get("glossary.filter"));
        filter.setPrefColumnCount(18);
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.takeKeys();
                event.consume();
            }
        });
        count.setId("glossary-count");
        var back = Controls.button("glossary-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        var title = Controls.label(words.get("glossary.title"), "display");
        title.setMinWidth(USE_PREF_SIZE);
        var head =
                new HBox(12, title, filter, count, Controls.spring(), back, controls.button(Command.IMPORT_GLOSSARY));
        head.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        setTop(Controls.withClass(head, "glossary-head"));
        setLeft(Controls.tall(glossaries, "glossary-side"));
        setCenter(Controls.withClass(new VBox(8, tools, table), "glossary-middle"));
        setRight(Controls.tall(form, "concept-side"));
    }

    private void offer(Deeds deeds) {
        var one = table.chosenProperty().map(n -> n.intValue() == 1);
        var some = table.chosenProperty().map(n -> n.intValue() > 0);
        deeds.set(Command.NEW_TERM, Deed.of(() -> {
            table.getSelectionModel().clearSelection();
            form.begin();
        }));
        deeds.set(Command.EDIT_TERM, Deed.of(form::focus).when(one));
        deeds.set(
                Command.REMOVE_TERM,
                Deed.of(() -> model.glossaries().remove(table.chosen())).when(some));
        deeds.set(
                Command.MERGE_TERMS,
                Deed.of(() -> model.glossaries().merge(table.chosen()))
                        .when(table.chosenProperty().map(n -> n.intValue() > 1)));
        deeds.set(Command.MOVE_TERMS, Deed.of(this::move).when(some));
        deeds.set(Command.EXPORT_GLOSSARY, Deed.of(this::export));
        deeds.set(Command.UNDO, Deed.of(() -> say(model.glossaries().undo(), "cli.undo.nothing")));
        deeds.set(Command.REDO, Deed.of(() -> say(model.glossaries().redo(), "cli.redo.nothing")));
        deeds.set(Command.FIND, Deed.of(() -> {
            filter.requestFocus();
            filter.selectAll();
        }));
    }

    private void say(boolean done, String nothing) {
        if (!done) {
            window.messages().say(words.get(nothing));
        }
    }

    private void press(KeyEvent event, Deeds deeds) {
        if (!(event.getTarget() instanceof TextInputControl)) {
            // of reading, only what this view can do: taking back
            CommandKeys.press(event, deeds, Set.of(Reach.GLOSSARY, Reach.READING));
        }
    }

    /// Asks into which glossary.
    private void move() {
        var menu = new ContextMenu();
        for (var glossary : model.glossaries().glossariesProperty().get()) {
            var item = new MenuItem(glossary.name());
            item.setId("move-to-" + glossary.id().value());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> model.glossaries().move(table.chosen(), glossary.id()));
            menu.getItems().add(item);
        }
        menu.show(tools.getChildren().get(3), Side.BOTTOM, 0, 0);
    }

    /// Asks in which format, and where to.
    private void export() {
        var wanted = model.glossaries().glossariesProperty().get().stream()
                .filter(g -> model.onlyProperty().get().map(g.id()::equals).orElse(true))
                .toList();
        var name = wanted.size() == 1 ? wanted.getFirst().name() : words.get("glossary.title");
        var menu = new ContextMenu();
        for (var format : GlossaryFormat.values()) {
            var item = new MenuItem(words.get("glossary.format." + format.extension()));
            item.setId("export-as-" + format.extension());
            item.setOnAction(_ -> choices.toSave(
                            words.get("command.export-glossary"), Shortened.asFileName(name) + "." + format.extension())
                    .ifPresent(file -> model.glossaries().write(wanted, file, format)));
            menu.getItems().add(item);
        }
        menu.show(tools.getChildren().getLast(), Side.BOTTOM, 0, 0);
    }

    private void renew() {
        model.renew();
        table.arrange();
        glossaries.show();
        show();
    }

    private void show() {
        List<Placed> now = model.shown();
        table.show(now);
        count.setText(words.get("glossary.count", now.size()));
    }
}
