package enface.ui.term;

import enface.command.Command;
import enface.command.Deed;
import enface.command.Deeds;
import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Example;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.glossary.match.TermMatch;
import enface.language.cut.Words;
import enface.pane.FacingPanes;
import enface.store.term.Placed;
import enface.study.StudyModel;
import enface.study.WindowModel;
import enface.study.term.GlossariesModel;
import enface.study.term.Proposing;
import enface.study.term.TakenWord;
import enface.study.term.TermProposal;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.ui.part.Controls;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Adds what is selected to a glossary: a field for each language shown, filled with what is selected there or with
/// what corresponds to it. Enter adds it, Escape lets it go.
public final class TermBar extends VBox {

    private final WindowModel window;
    private final StudyModel study;
    private final FacingPanes panes;
    private final Words words;
    private final GlossariesModel glossaries;
    private final FlowPane row = new FlowPane(10, 6);
    private final Label known = Controls.label("", "find-count");
    private final TextField definition = Controls.eitherWay(new TextField());
    private final ComboBox<String> glossary = new ComboBox<>();
    private final List<TermField> fields = new ArrayList<>();
    private final MeantWords meant;
    private Map<VersionId, TextRange> taken = Map.of();
    private Optional<Placed> same = Optional.empty();
    private Optional<Example> example = Optional.empty();

    /// @param looked the word whose dictionary entry is shown, which is taken where nothing is selected
    public TermBar(WindowModel window, StudyModel study, FacingPanes panes, Supplier<Optional<TakenWord>> looked) {
        super(6);
        meant = new MeantWords(study, panes, looked);
        this.window = window;
        this.study = study;
        this.panes = panes;
        words = window.words();
        glossaries = window.glossaries();
        setId("new-term");
        getStyleClass().addAll("find-bar", "new-term");
        known.setId("new-term-known");
        definition.setId("new-term-definition");
        definition.setPrefColumnCount(12);
        definition.setAccessibleText(words.get("term.definition"));
        definition.setOnAction(_ -> add());
        glossary.setId("new-term-glossary");
        glossary.setEditable(true);
        glossary.setPrefWidth(170);
        glossary.setAccessibleText(words.get("term.glossary"));
        row.setAlignment(Pos.BOTTOM_LEFT);
        getChildren().setAll(row, known);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        hide();
    }

    public void offer(Deeds deeds) {
        deeds.set(Command.ADD_TERM, Deed.of(this::open));
        deeds.set(Command.RENDERINGS, Deed.of(this::showRenderings));
        new StarWord(window, study, meant).offer(deeds);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            letGo();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && glossary.equals(focused())) {
            add();
            event.consume();
        }
    }

    private Node focused() {
        var owner = getScene() == null ? null : getScene().getFocusOwner();
        return glossary.getEditor().equals(owner) || owner == null ? glossary : owner;
    }

    /// Closes it; false where it is not open.
    public boolean letGo() {
        boolean open = isVisible();
        if (open) {
            hide();
            panes.requestFocus();
        }
        return open;
    }

    private void hide() {
        setVisible(false);
        setManaged(false);
    }

    /// Shows how what is selected, or else what is pointed at, is rendered all over the work.
    private void showRenderings() {
        meant.now()
                .map(from -> proposal(from.words()))
                .flatMap(new Meant(study)::concept)
                .ifPresentOrElse(
                        window.screens()::toRenderings,
                        () -> window.messages().say(words.get("renderings.select-first")));
    }

    /// Opens with what is selected, or with the word that was looked up, or with the one under the pointer.
    private void open() {
        meant.now()
                .ifPresentOrElse(
                        m -> open(m.words(), m.meaning()),
                        () -> window.messages().say(words.get("term.select-first")));
    }

    /// Opens with some words of the text.
    public void open(Map<VersionId, TextRange> from) {
        open(from, "");
    }

    private void open(Map<VersionId, TextRange> from, String meaning) {
        var proposal = proposal(from);
        if (proposal.isEmpty()) {
            window.messages().say(words.get("term.select-first"));
            return;
        }
        taken = Map.copyOf(from);
        example = proposal.example();
        glossaries.take(study.termsProperty().get().glossaries());
        same = known(proposal.chosen()).or(() -> marked(from));
        fill(proposal, meaning);
        setVisible(true);
        setManaged(true);
        fields.stream()
                .filter(TermField::isEmpty)
                .findFirst()
                .orElse(fields.getFirst())
                .focus();
    }

    private TermProposal proposal(Map<VersionId, TextRange> from) {
        return new Proposing(study.reading(), study.covers(), window.screens().counterparts()).of(from);
    }

    /// Takes up what is known by now of the words that correspond.
    public void renew() {
        if (isVisible()) {
            var now = proposal(taken);
            now.fields()
                    .forEach(f -> fields.stream()
                            .filter(t -> t.language().equals(f.language()))
                            .forEach(t -> t.suggest(f.suggestions())));
        }
    }

    private void fill(TermProposal proposal, String meaning) {
        fields.clear();
        row.getChildren().clear();
        for (var field : proposal.fields()) {
            var made = new TermField(words, field, this::add);
            fields.add(made);
            row.getChildren().add(made);
        }
        definition.setText(same.map(p -> p.concept().definition())
                .filter(d -> !d.isEmpty())
                .orElse(meaning));
        glossary.getItems()
                .setAll(glossaries.glossariesProperty().get().stream()
                        .map(Glossary::name)
                        .toList());
        glossary.getEditor()
                .setText(same.flatMap(this::named)
                        .or(() -> glossaries.usual())
                        .map(Glossary::name)
                        .orElse(words.get("glossary.mine")));
        glossary.setDisable(same.isPresent());
        known.setText(same.flatMap(this::named)
                .map(g -> words.get("term.known", g.name()))
                .orElse(""));
        known.setManaged(same.isPresent());
        var add =
                Controls.button("new-term-add", words.get(same.isPresent() ? "term.complete" : "term.add"), this::add);
        add.getStyleClass().add("accent");
        var close = Controls.quiet("new-term-close", "×", this::letGo);
        close.setAccessibleText(words.get("find.close"));
        var ends = new HBox(10, add, close); // together, wherever the line ends
        ends.setAlignment(Pos.BOTTOM_LEFT);
        row.getChildren()
                .addAll(
                        TermField.labelled(words.get("term.definition"), definition),
                        TermField.labelled(words.get("term.glossary"), glossary),
                        ends);
    }

    private Optional<Glossary> named(Placed placed) {
        return glossaries.glossariesProperty().get().stream()
                .filter(g -> g.id().equals(placed.glossary()))
                .findFirst();
    }

    /// The concept that is marked just where something was chosen: another form of its term.
    private Optional<Placed> marked(Map<VersionId, TextRange> from) {
        var terms = study.termsProperty().get();
        return from.entrySet().stream()
                .flatMap(e -> study.work().version(e.getKey()).stream()
                        .flatMap(v -> terms.in(v, e.getValue().from().paragraph()).stream())
                        .filter(m -> TextRange.of(e.getValue().from().paragraph(), m.span())
                                .equals(e.getValue())))
                .map(TermMatch::concept)
                .flatMap(c -> glossaries.glossariesProperty().get().stream()
                        .filter(g -> g.concepts().contains(c))
                        .map(g -> new Placed(g.id(), c)))
                .findFirst();
    }

    /// The concept that has one of these terms already.
    private Optional<Placed> known(List<Term> terms) {
        return glossaries.glossariesProperty().get().stream()
                .flatMap(g -> g.concepts().stream().map(c -> new Placed(g.id(), c)))
                .filter(p -> p.concept().terms().stream()
                        .anyMatch(t -> terms.stream()
                                .anyMatch(n -> n.text().equalsIgnoreCase(t.text())
                                        && n.language().sameLanguage(t.language()))))
                .findFirst();
    }

    private void add() {
        var terms = fields.stream().flatMap(f -> f.term().stream()).toList();
        var name = glossary.getEditor().getText().strip();
        if (terms.isEmpty()) {
            window.messages().say(words.get("term.empty"));
            return;
        }
        var about = example.map(About.NOTHING::withExample).orElse(About.NOTHING);
        var made = new Concept(ConceptId.NONE, definition.getText().strip(), terms, about);
        same.ifPresentOrElse(
                placed -> glossaries.edit(placed, completed(placed.concept(), made)),
                () -> glossaries.add(name.isEmpty() ? words.get("glossary.mine") : name, made));
        glossaries.stamp(window.moment(study));
        panes.clearSelection();
        hide();
        panes.requestFocus();
    }

    private static Concept completed(Concept before, Concept made) {
        var about = before.about().example().isPresent()
                ? before.about()
                : made.about().example().map(before.about()::withExample).orElse(before.about());
        return new Concept(
                before.id(), made.definition(), before.withTerms(made.terms()).terms(), about);
    }
}
