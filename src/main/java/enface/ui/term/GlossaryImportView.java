package enface.ui.term;

import enface.glossary.file.ColumnHead;
import enface.glossary.file.ColumnHead.Part;
import enface.glossary.file.GlossaryDraft;
import enface.glossary.file.GlossaryProblem;
import enface.glossary.file.WordTable.Row;
import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.term.GlossaryImportModel;
import enface.ui.part.Controls;
import enface.ui.part.InWords;
import enface.ui.part.Subscriptions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A table that is to become a glossary: its first rows under what each column holds, how many entries it makes, and
/// every line that cannot be used.
public final class GlossaryImportView extends BorderPane {

    private static final int MOST_ROWS = 100;
    private static final double COLUMN = 190;
    private static final double PROBLEMS = 130;

    private final WindowModel window;
    private final GlossaryImportModel model;
    private final Words words;
    private final TableView<Row> table = new TableView<>();
    private final Label count = Controls.label("", "work-facts");
    private final ListView<GlossaryProblem> problems = new ListView<>();
    private final TextField name = new TextField();
    private final CheckBox headed = new CheckBox();
    private final Button add;

    public GlossaryImportView(WindowModel window, GlossaryImportModel model) {
        this.window = window;
        this.model = model;
        words = window.words();
        setId("glossary-import");
        getStyleClass().addAll("library-view", "glossary-view");
        add = Controls.button("accept-glossary", words.get("term.add"), this::accept);
        add.getStyleClass().add("accent");
        name.setId("glossary-import-name");
        name.setText(model.name());
        name.setAccessibleText(words.get("term.glossary"));
        count.setId("glossary-import-count");
        arrangeHeaded();
        arrangeTable();
        arrangeProblems();
        var back = Controls.button("glossary-import-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        var head = new HBox(
                12,
                Controls.label(words.get("glossary.import.title", model.file()), "display"),
                Controls.spring(),
                back,
                add);
        head.setAlignment(Pos.CENTER_LEFT);
        var below = new HBox(12, TermField.labelled(words.get("term.glossary"), name), headed, count);
        below.setAlignment(Pos.BOTTOM_LEFT);
        setTop(Controls.withClass(
                new VBox(10, head, Controls.wrapped(words.get("glossary.import.hint"), "lead"), below),
                "glossary-head"));
        VBox.setVgrow(table, Priority.ALWAYS);
        setCenter(Controls.withClass(new VBox(8, table, problems), "glossary-middle"));
        Subscriptions.whileShown(this, s -> {
            s.add(model.draftProperty().subscribe((_, now) -> show(now)));
            s.add(model.tableProperty().subscribe((_, _) -> fill()));
        });
        fill();
        show(model.draftProperty().get());
    }

    private void arrangeHeaded() {
        headed.setId("glossary-import-headed");
        headed.setText(words.get("glossary.import.headed"));
        headed.setSelected(model.tableProperty().get().headed());
        headed.setOnAction(_ -> model.setHeaded(headed.isSelected()));
    }

    private void arrangeTable() {
        table.setId("glossary-import-table");
        table.setAccessibleText(words.get("glossary.import.title", model.file()));
        table.setMinHeight(0);
        var content = model.tableProperty().get();
        for (int c = 0; c < content.table().width(); c++) {
            table.getColumns().add(column(c));
        }
    }

    private TableColumn<Row, String> column(int number) {
        var column = new TableColumn<Row, String>();
        var columns = model.tableProperty().get().columns();
        ColumnHead now = number < columns.size() ? columns.get(number) : new ColumnHead.Unknown("");
        var choice = new ComboBox<ColumnHead>();
        choice.setId("column-holds-" + number);
        choice.setAccessibleText(words.get("glossary.import.holds", number + 1));
        choice.getItems().setAll(model.choices());
        choice.setConverter(new InWords<>(this::name));
        choice.setValue(now instanceof ColumnHead.RowName ? new ColumnHead.Unknown("") : now);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.valueProperty().addListener((_, _, chosen) -> model.setColumn(number, chosen));
        column.setGraphic(choice);
        column.setSortable(false);
        column.setPrefWidth(COLUMN);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(
                number < row.getValue().cells().size() ? row.getValue().cells().get(number) : ""));
        return column;
    }

    private String name(ColumnHead head) {
        return switch (head) {
            case ColumnHead.Terms(var language, var _) -> words.language(language);
            case ColumnHead.Said(var part) -> words.get(key(part));
            case ColumnHead.RowName _, ColumnHead.Unknown _ -> words.get("glossary.import.nothing");
        };
    }

    private static String key(Part part) {
        return "term." + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void arrangeProblems() {
        problems.setId("glossary-import-problems");
        problems.setAccessibleText(words.get("glossary.import.problems"));
        problems.setPrefHeight(PROBLEMS);
        problems.setMinHeight(0);
        problems.managedProperty().bind(problems.visibleProperty());
        problems.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable GlossaryProblem item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : words.get(item.kind().key(), item.line(), item.subject()));
            }
        });
    }

    private void fill() {
        var content = model.tableProperty().get();
        table.getItems()
                .setAll(content.table().rows().stream()
                        .skip(content.headed() ? 1 : 0)
                        .limit(MOST_ROWS)
                        .toList());
    }

    private void show(Optional<GlossaryDraft> draft) {
        add.setDisable(draft.filter(d -> !d.glossary().concepts().isEmpty()).isEmpty());
        count.setText(draft.map(d -> words.get(
                        "glossary.import.count",
                        d.glossary().concepts().size(),
                        d.problems().size()))
                .orElse("…"));
        problems.getItems().setAll(draft.map(GlossaryDraft::problems).orElse(List.of()));
        problems.setVisible(!problems.getItems().isEmpty());
    }

    private void accept() {
        var called = name.getText().strip();
        model.accept(called.isEmpty() ? model.name() : called);
        window.screens().back();
    }
}
