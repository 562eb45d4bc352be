package enface.ui.term;

import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.language.cut.Words;
import enface.pane.cell.TermSwatch;
import enface.store.term.Placed;
import enface.study.term.ConceptsModel;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;

/// The concepts that are looked for, with a column for each language.
final class ConceptTable extends TableView<Placed> {

    private static final double TERMS = 150;
    private static final double NARROW = 90;

    private final Words words;
    private final ConceptsModel model;
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen");
    private List<LanguageTag> languages = List.of();
    private boolean filling;
    private Runnable told = () -> {};

    ConceptTable(Words words, ConceptsModel model) {
        this.words = words;
        this.model = model;
        setId("concepts");
        setAccessibleText(words.get("glossary.title"));
        setPlaceholder(Controls.wrapped(words.get("glossary.empty"), "lead"));
        setMinHeight(0);
        setTableMenuButtonVisible(true);
        getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<Placed>) _ -> tell());
    }

    private void tell() {
        if (!filling) {
            chosen.set(chosen().size());
            told.run();
        }
    }

    /// Runs when others are chosen.
    void onChosen(Runnable action) {
        told = action;
    }

    /// Chooses a concept alone.
    void choose(ConceptId id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).concept().id().equals(id)) {
                getSelectionModel().clearAndSelect(i);
                scrollTo(i);
            }
        }
    }

    /// How many are chosen.
    ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    List<Placed> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(p -> p != null)
                .toList();
    }

    /// The one that is chosen, where it is one alone.
    Optional<Placed> only() {
        var all = chosen();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    void takeKeys() {
        requestFocus();
        if (getSelectionModel().isEmpty()) {
            getSelectionModel().selectFirst();
        }
    }

    /// Makes a column for each language there is.
    void arrange() {
        var now = model.languages();
        if (now.equals(languages) && !getColumns().isEmpty()) {
            return;
        }
        languages = now;
        getColumns().clear();
        getColumns().add(glossary());
        languages.forEach(language -> getColumns()
                .add(column("terms-" + language, words.language(language), TERMS, p -> terms(p, language))));
        var definition = column(
                "definition",
                words.get("term.definition"),
                TERMS,
                p -> p.concept().definition());
        getColumns().add(definition);
        getColumns()
                .add(column(
                        "part-of-speech",
                        words.get("term.part-of-speech"),
                        NARROW,
                        p -> p.concept().about().partOfSpeech()));
        getColumns()
                .add(column(
                        "tags",
                        words.get("term.tags"),
                        NARROW,
                        p -> String.join(", ", p.concept().about().tags())));
        WideColumn.stretch(this, definition, TERMS);
    }

    private static String terms(Placed placed, LanguageTag language) {
        return placed.concept().terms().stream()
                .filter(t -> t.language().equals(language))
                .map(t -> t.status() == Term.Status.DEPRECATED ? "✗ " + t.text() : t.text())
                .collect(Collectors.joining("; "));
    }

    private TableColumn<Placed, String> column(String id, String name, double width, Function<Placed, String> text) {
        var column = new TableColumn<Placed, String>(name);
        column.setId("column-" + id); // its head has the id too
        column.setPrefWidth(width);
        column.setComparator((one, other) -> words.order().compare(one, other));
        column.setCellValueFactory(row -> value(text.apply(row.getValue())));
        return column;
    }

    private static ObservableValue<String> value(String text) {
        return new ReadOnlyStringWrapper(text);
    }

    private TableColumn<Placed, String> glossary() {
        var column = column(
                "glossary",
                words.get("term.glossary"),
                NARROW,
                p -> model.glossaryOf(p).name());
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String name, boolean empty) {
                super.updateItem(name, empty);
                var placed = getTableRow() == null ? null : getTableRow().getItem();
                setText(empty ? null : name);
                setGraphic(
                        empty || placed == null
                                ? null
                                : new TermSwatch(model.glossaryOf(placed).colour()));
            }
        });
        return column;
    }

    /// Shows these, and keeps chosen what was.
    void show(List<Placed> now) {
        if (getItems().equals(now)) {
            return;
        }
        Set<ConceptId> before = new HashSet<>();
        chosen().forEach(p -> before.add(p.concept().id()));
        int at = getSelectionModel().getSelectedIndex();
        var order = List.copyOf(getSortOrder());
        filling = true;
        getItems().setAll(now);
        getSortOrder().setAll(order);
        sort();
        getSelectionModel().clearSelection();
        for (int i = 0; i < getItems().size() && !before.isEmpty(); i++) {
            if (before.contains(getItems().get(i).concept().id())) {
                getSelectionModel().select(i);
            }
        }
        if (getSelectionModel().isEmpty() && at >= 0 && !getItems().isEmpty()) {
            getSelectionModel().select(Math.min(at, getItems().size() - 1));
        }
        filling = false;
        tell();
    }
}
