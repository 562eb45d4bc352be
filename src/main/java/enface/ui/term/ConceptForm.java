package enface.ui.term;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Example;
import enface.glossary.Glossary;
import enface.glossary.GlossaryId;
import enface.language.cut.Words;
import enface.store.term.Placed;
import enface.study.WindowModel;
import enface.study.term.ConceptsModel;
import enface.text.LanguageTag;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;

/// The concept that is chosen, to be written in. What was typed is stored when the keys leave the form or another
/// concept is chosen.
final class ConceptForm extends VBox {

    private static final double WIDTH = 290;

    private final WindowModel window;
    private final ConceptsModel model;
    private final Words words;
    private final VBox terms = new VBox(4);
    private final List<TermRow> rows = new ArrayList<>();
    private final TextArea definition;
    private final TextField partOfSpeech;
    private final TextArea note;
    private final TextField source;
    private final TextField tags;
    private final VBox example = new VBox(4);
    private final Button more;
    private Optional<Placed> shown = Optional.empty();
    private Optional<Example> quoted = Optional.empty();
    private boolean writing;
    private Consumer<ConceptId> added = _ -> {};

    ConceptForm(WindowModel window, ConceptsModel model) {
        super(8);
        this.window = window;
        this.model = model;
        words = window.words();
        setId("concept-form");
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        getStyleClass().add("concept-form");
        definition = area("concept-definition", "term.definition");
        partOfSpeech = field("concept-part-of-speech", "term.part-of-speech");
        note = area("concept-note", "term.note");
        source = field("concept-source", "term.source");
        tags = field("concept-tags", "term.tags");
        more = Controls.quiet("concept-more", words.get("term.more"), () -> {
            var row = addRow(new TermRow(words, languages(), Optional.empty(), this::commit, this::remove));
            row.focus();
        });
        focusWithinProperty().subscribe((_, within) -> {
            if (!within) {
                commit();
            }
        });
        show(Optional.empty());
    }

    private TextArea area(String id, String key) {
        var area = Controls.leftByTab(new TextArea());
        area.setWrapText(true);
        area.setPrefRowCount(2);
        area.setMinHeight(USE_PREF_SIZE);
        return named(area, id, key);
    }

    private TextField field(String id, String key) {
        var field = named(Controls.eitherWay(new TextField()), id, key);
        field.setOnAction(_ -> commit());
        return field;
    }

    private <T extends TextInputControl> T named(T field, String id, String key) {
        field.setId(id);
        field.setAccessibleText(words.get(key));
        field.focusedProperty().addListener((_, _, now) -> {
            if (!now) {
                commit();
            }
        });
        return field;
    }

    /// Shows a concept, or nothing; what was typed into the one before is stored.
    void show(Optional<Placed> now) {
        if (writing && now.isPresent() && now.equals(shown)) {
            return; // as it was written here
        }
        if (!isSame(now)) {
            commit();
        }
        shown = now;
        writing = now.isPresent();
        var concept = now.map(Placed::concept).orElse(new Concept(ConceptId.NONE, "", List.of()));
        fill(concept);
        if (now.isEmpty()) {
            getChildren().setAll(Controls.wrapped(words.get("glossary.choose"), "lead"));
        }
    }

    private boolean isSame(Optional<Placed> now) {
        return now.isPresent()
                && now.map(p -> p.concept().id())
                        .equals(shown.map(p -> p.concept().id()));
    }

    /// Is told of a concept that was added here.
    void onAdded(Consumer<ConceptId> told) {
        added = told;
    }

    /// Shows the fields of a concept that is not there yet.
    void begin() {
        commit();
        shown = Optional.empty();
        writing = true;
        fill(new Concept(ConceptId.NONE, "", List.of()));
        for (var language : languages().subList(0, 2)) {
            addRow(new TermRow(words, languages(), Optional.empty(), this::commit, this::remove))
                    .choose(language);
        }
        rows.getFirst().focus();
    }

    /// Puts the keys into the first term.
    void focus() {
        if (!rows.isEmpty()) {
            rows.getFirst().focus();
        }
    }

    private void fill(Concept concept) {
        rows.clear();
        terms.getChildren().clear();
        concept.terms()
                .forEach(t -> addRow(new TermRow(words, languages(), Optional.of(t), this::commit, this::remove)));
        definition.setText(concept.definition());
        var about = concept.about();
        partOfSpeech.setText(about.partOfSpeech());
        note.setText(about.note());
        source.setText(about.source());
        tags.setText(String.join(", ", about.tags()));
        quoted = about.example();
        showExample();
        getChildren()
                .setAll(
                        Controls.label(words.get("term.terms"), "find-count"),
                        terms,
                        more,
                        TermField.labelled(words.get("term.definition"), definition),
                        TermField.labelled(words.get("term.part-of-speech"), partOfSpeech),
                        TermField.labelled(words.get("term.note"), note),
                        TermField.labelled(words.get("term.source"), source),
                        TermField.labelled(words.get("term.tags"), tags),
                        example);
    }

    private TermRow addRow(TermRow row) {
        rows.add(row);
        row.number(rows.size());
        terms.getChildren().add(row);
        return row;
    }

    private void remove(TermRow row) {
        rows.remove(row);
        terms.getChildren().remove(row);
        commit();
    }

    /// Those of the glossaries, then those of the works.
    private List<LanguageTag> languages() {
        var all = new LinkedHashSet<>(model.languages());
        window.works().stream()
                .flatMap(w -> w.versions().stream())
                .map(v -> v.language())
                .forEach(all::add);
        Stream.of(LanguageTag.ENGLISH, LanguageTag.SIMPLIFIED_CHINESE).forEach(all::add);
        return List.copyOf(all);
    }

    private void showExample() {
        example.getChildren().clear();
        quoted.ifPresent(e -> {
            var quote = Controls.wrapped(Controls.quoted(e.quote()), "note-quote");
            quote.setId("concept-example");
            example.getChildren().addAll(Controls.label(words.get("term.example"), "find-count"), quote);
            if (e.version().isPresent()) {
                Node go = Controls.quiet(
                        "concept-example-go",
                        words.get("term.example.go"),
                        () -> window.screens().open(e));
                example.getChildren().add(go);
            }
        });
    }

    /// Stores what was typed; a concept without any term is none, and stays as it was.
    void commit() {
        if (!writing) {
            return;
        }
        var written = rows.stream().flatMap(r -> r.term().stream()).toList();
        if (written.isEmpty()) {
            return;
        }
        var about = new About(
                partOfSpeech.getText().strip(),
                note.getText().strip(),
                source.getText().strip(),
                Stream.of(tags.getText().split("[,，;；]"))
                        .map(String::strip)
                        .filter(t -> !t.isEmpty())
                        .distinct()
                        .toList(),
                quoted);
        var id = shown.map(p -> p.concept().id()).orElse(ConceptId.NONE);
        var now = new Concept(id, definition.getText().strip(), written, about);
        if (shown.isPresent()) {
            var before = shown.get();
            shown = Optional.of(new Placed(before.glossary(), now));
            model.glossaries().edit(before, now);
        } else {
            writing = false;
            model.glossaries()
                    .add(target(), now, placed -> added.accept(placed.concept().id()));
        }
    }

    /// The glossary that is looked at alone, or else the usual one.
    private String target() {
        Optional<GlossaryId> only = model.onlyProperty().get();
        return model.glossaries().glossariesProperty().get().stream()
                .filter(g -> only.equals(Optional.of(g.id())))
                .findFirst()
                .or(() -> model.glossaries().usual())
                .map(Glossary::name)
                .orElse(words.get("glossary.mine"));
    }
}
