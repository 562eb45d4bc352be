package enface.ui.candidate;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.command.Reach;
import enface.glossary.Glossary;
import enface.language.cut.Words;
import enface.pane.key.CommandKeys;
import enface.study.WindowModel;
import enface.study.candidate.CandidatesModel;
import enface.study.candidate.Proposal;
import enface.study.candidate.Proposal.Counterpart;
import enface.text.LanguageTag;
import enface.ui.command.CommandControls;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Terms proposed from the work, the likeliest first, with what likely stands for each: Enter takes one into the
/// glossary that is named, Delete rejects it.
public final class CandidatesView extends BorderPane {

    private static final double TERM = 240;
    private static final double NUMBER = 90;

    private final WindowModel window;
    private final CandidatesModel model;
    private final Words words;
    private final TableView<Proposal> table = new TableView<>();
    private final ComboBox<String> glossary = new ComboBox<>();
    private final Label none = Controls.wrapped("", "lead");
    private final Label count = Controls.label("", "find-count");

    public CandidatesView(WindowModel window, CandidatesModel model, CommandControls controls, Deeds deeds) {
        this.window = window;
        this.model = model;
        words = window.words();
        setId("candidates-view");
        getStyleClass().addAll("library-view", "glossary-view");
        fillTable();
        offer(deeds);
        arrange(controls);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!(event.getTarget() instanceof TextInputControl) && !(event.getTarget() instanceof ComboBox<?>)) {
                CommandKeys.press(event, deeds, Set.of(Reach.CANDIDATES, Reach.READING));
            }
        });
        Controls.focusWhenShown(table);
        Subscriptions.whileShown(this, s -> {
            s.listen(model.shown(), (ListChangeListener<Proposal>) _ -> show());
            s.add(model.foundProperty().subscribe((_, _) -> show()));
            s.add(model.glossaries().glossariesProperty().subscribe((_, _) -> renew()));
        });
        renew();
        show();
    }

    private void arrange(CommandControls controls) {
        glossary.setId("candidates-glossary");
        glossary.setEditable(true);
        glossary.setPrefWidth(220);
        glossary.setAccessibleText(words.get("term.glossary"));
        glossary.getEditor()
                .setText(model.glossaries().usual().map(Glossary::name).orElse(words.get("glossary.mine")));
        count.setId("candidates-count");
        var back = Controls.button("candidates-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        back.setMinWidth(USE_PREF_SIZE);
        var title = Controls.label(words.get("candidate.title"), "display");
        title.setMinWidth(0);
        var head = new HBox(12, title, count, Controls.spring(), back);
        head.setAlignment(Pos.CENTER_LEFT);
        var into = Controls.label(words.get("term.glossary"), "work-facts");
        var tools = new FlowPane(
                6,
                6,
                controls.button(Command.ACCEPT_CANDIDATE),
                controls.button(Command.REJECT_CANDIDATE),
                into,
                glossary);
        tools.setAlignment(Pos.CENTER_LEFT);
        var how = Controls.wrapped(words.get("candidate.how"), "work-facts");
        VBox.setVgrow(table, Priority.ALWAYS);
        setTop(Controls.withClass(new VBox(8, head, how), "glossary-head"));
        setCenter(Controls.withClass(new VBox(8, tools, table), "glossary-middle"));
    }

    private void fillTable() {
        table.setId("candidates");
        table.setAccessibleText(words.get("candidate.title"));
        table.setPlaceholder(none);
        table.setMinHeight(0);
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getColumns()
                .add(column(
                        "term",
                        words.get("candidate.term"),
                        TERM,
                        p -> p.candidate().text()));
        table.getColumns().add(number());
        window.screens().behind().stream()
                .flatMap(s -> s.work().given().stream())
                .map(v -> v.language())
                .filter(l -> window.screens()
                        .behind()
                        .flatMap(s -> s.work().work().original())
                        .filter(o -> !o.language().sameLanguage(l))
                        .isPresent())
                .collect(Collectors.toMap(LanguageTag::language, Function.identity(), (one, _) -> one))
                .values()
                .stream()
                .sorted()
                .forEach(language -> table.getColumns()
                        .add(column(
                                "counterpart-" + language.language(),
                                words.language(language),
                                TERM,
                                p -> counterpart(p, language))));
    }

    private String counterpart(Proposal proposal, LanguageTag language) {
        return proposal.counterparts().stream()
                .filter(c -> c.language().sameLanguage(language))
                .map((Counterpart c) -> words.get("candidate.counterpart", c.text(), c.count()))
                .collect(Collectors.joining(", "));
    }

    private static TableColumn<Proposal, String> column(
            String id, String name, double width, Function<Proposal, String> text) {
        var column = new TableColumn<Proposal, String>(name);
        column.setId("candidate-" + id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Proposal, Integer> number() {
        var column = new TableColumn<Proposal, Integer>(words.get("candidate.times"));
        column.setId("candidate-times");
        column.setPrefWidth(NUMBER);
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().candidate().count()));
        return column;
    }

    private void offer(Deeds deeds) {
        var some = table.getSelectionModel()
                .selectedItemProperty()
                .map(p -> p != null)
                .orElse(false);
        deeds.set(
                Command.ACCEPT_CANDIDATE,
                Deed.of(() -> go(chosen -> model.accept(chosen, name()))).when(some));
        deeds.set(Command.REJECT_CANDIDATE, Deed.of(() -> go(model::reject)).when(some));
        deeds.set(Command.UNDO, Deed.of(() -> say(model.glossaries().undo(), "cli.undo.nothing")));
        deeds.set(Command.REDO, Deed.of(() -> say(model.glossaries().redo(), "cli.redo.nothing")));
    }

    private String name() {
        var name = glossary.getEditor().getText().strip();
        return name.isEmpty() ? words.get("glossary.mine") : name;
    }

    /// Does something with those that are chosen, and stays where it was in the list.
    private void go(Consumer<List<Proposal>> deed) {
        deed.accept(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }

    private void say(boolean done, String nothing) {
        if (!done) {
            window.messages().say(words.get(nothing));
        }
    }

    private void renew() {
        model.renew();
        glossary.getItems()
                .setAll(model.glossaries().glossariesProperty().get().stream()
                        .map(Glossary::name)
                        .toList());
    }

    private void show() {
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(model.shown());
        boolean looked = model.foundProperty().get().isPresent();
        none.setText(looked ? words.get("candidate.none") : "");
        count.setText(looked ? words.get("candidate.count", model.shown().size()) : "");
        takeKeysBack();
        if (!model.shown().isEmpty()) {
            table.getSelectionModel().clearAndSelect(Math.min(at, model.shown().size() - 1));
        }
    }

    /// The keys are the list's again after something outside was clicked that is gone by now.
    private void takeKeysBack() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        for (Node node = owner; node != null; node = node.getParent()) {
            if (node.equals(this)) {
                return;
            }
        }
        table.requestFocus();
    }
}
