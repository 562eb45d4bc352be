package enface.ui.term;

import enface.glossary.Term;
import enface.language.cut.Words;
import enface.study.WindowModel;
import enface.study.term.FindingRenderings;
import enface.study.term.Rendered;
import enface.study.term.RenderingsModel;
import enface.study.term.TermPlaces;
import enface.study.term.TermPlaces.Place;
import enface.study.work.VersionNames;
import enface.text.TextPlace;
import enface.text.VersionId;
import enface.ui.part.Controls;
import enface.ui.part.Subscriptions;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// How a concept is rendered in the open work: what stands for it in each version with how often, and below a table of
/// all its places. A count shows its places alone; a cell goes to its place in the text.
public final class RenderingsView extends BorderPane {

    private static final double SENTENCE = 320;
    private static final double CELL = 170;
    private static final double NUMBER = 60;
    /// So much of the sentence is shown before the word.
    private static final int BEFORE = 24;

    private static final int AFTER = 200;

    private final WindowModel window;
    private final RenderingsModel model;
    private final Words words;
    private final Label none = Controls.wrapped("", "lead");
    private final VBox top = new VBox(10);
    private final TableView<Place> table = new TableView<>();

    public RenderingsView(WindowModel window, RenderingsModel model) {
        this.window = window;
        this.model = model;
        words = window.words();
        setId("renderings-view");
        getStyleClass().addAll("library-view", "glossary-view");
        table.setId("renderings");
        table.setAccessibleText(words.get("renderings.title", name()));
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setPlaceholder(none);
        table.setMinHeight(0);
        table.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                go();
            }
        });
        table.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
                event.consume();
            }
        });
        var back = Controls.button("renderings-back", words.get("dictionary.back"), window.screens()::back);
        back.setCancelButton(true);
        var title = Controls.label(words.get("renderings.title", name()), "display");
        var head = new HBox(12, title, Controls.spring(), back);
        head.setAlignment(Pos.CENTER_LEFT);
        top.getChildren().setAll(head);
        setTop(Controls.withClass(top, "glossary-head"));
        VBox.setVgrow(table, Priority.ALWAYS);
        setCenter(Controls.withClass(new VBox(table), "glossary-middle"));
        Controls.focusWhenShown(table);
        Subscriptions.whileShown(this, s -> {
            s.add(model.foundProperty().subscribe((_, now) -> now.ifPresent(this::arrange)));
            s.add(model.wantedProperty().subscribe((_, _) -> fill()));
        });
        model.foundProperty().get().ifPresent(this::arrange);
    }

    private String name() {
        return model.concept().terms().stream()
                .map(Term::text)
                .distinct()
                .limit(3)
                .collect(Collectors.joining(", "));
    }

    private void arrange(TermPlaces found) {
        top.getChildren().remove(1, top.getChildren().size());
        top.getChildren()
                .add(Controls.label(
                        words.get("renderings.places", found.places().size(), found.consistency()), "work-facts"));
        top.getChildren().add(new RenderingCounts(words, model, found, this::name));
        table.getColumns().clear();
        table.getColumns()
                .add(column(
                        "place",
                        words.get("renderings.place"),
                        NUMBER,
                        p -> "¶ " + (p.range().from().paragraph() + 1)));
        var sentence = column("sentence", name(found.original().id()), SENTENCE, p -> excerpt(found, p));
        table.getColumns().add(sentence);
        for (int v = 0; v < found.versions().size(); v++) {
            table.getColumns().add(version(found, v));
        }
        WideColumn.stretch(table, sentence, SENTENCE);
        none.setText(words.get("renderings.none", name()));
        fill();
    }

    private String name(VersionId id) {
        return window.screens()
                .behind()
                .map(study -> VersionNames.of(words, study.work().versions()).full(id))
                .orElse("");
    }

    private static String excerpt(TermPlaces found, Place place) {
        var from = place.range().from();
        var text = found.original().text().paragraph(from.paragraph()).text();
        int start = Math.max(0, from.offset() - BEFORE);
        int end = Math.min(text.length(), place.range().to().offset() + AFTER);
        return (start > 0 ? "…" : "") + text.substring(start, end) + (end < text.length() ? "…" : "");
    }

    private TableColumn<Place, String> column(String id, String name, double width, Function<Place, String> text) {
        var column = new TableColumn<Place, String>(name);
        column.setId("rendering-" + id);
        column.setPrefWidth(width);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        return column;
    }

    private TableColumn<Place, Rendered> version(TermPlaces found, int number) {
        var id = found.versions().get(number).id();
        var column = new TableColumn<Place, Rendered>(name(id));
        column.setId("rendering-" + id.value());
        column.setPrefWidth(CELL);
        column.setComparator((one, other) -> words.order().compare(one.label(), other.label()));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().cells().get(number)));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Rendered item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : RenderingCounts.said(words, item));
                getStyleClass().removeAll("otherwise", "unknown");
                if (item instanceof Rendered.Otherwise) {
                    getStyleClass().add("otherwise");
                } else if (item instanceof Rendered.Unknown || item instanceof Rendered.LeftOut) {
                    getStyleClass().add("unknown");
                }
            }
        });
        return column;
    }

    private void fill() {
        table.getItems().setAll(model.shown());
    }

    /// Goes to the place of the chosen cell: in its version, or in the original.
    private void go() {
        var cells = table.getSelectionModel().getSelectedCells();
        var found = model.foundProperty().get();
        if (cells.isEmpty() || found.isEmpty()) {
            return;
        }
        var place = table.getItems().get(cells.getFirst().getRow());
        int version = table.getColumns().indexOf(cells.getFirst().getTableColumn()) - 2;
        Optional<TextPlace> there = version < 0
                ? Optional.empty()
                : FindingRenderings.placeOf(place.cells().get(version));
        var id = there.isPresent()
                ? found.get().versions().get(version).id()
                : found.get().original().id();
        var to = there.orElse(place.range().from());
        window.screens().behind().ifPresent(study -> {
            window.screens().back();
            study.reading().goTo(id, to);
        });
    }
}
