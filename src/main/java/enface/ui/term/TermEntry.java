package enface.ui.term;

import enface.glossary.Concept;
import enface.glossary.Term;
import enface.glossary.match.Renderings;
import enface.glossary.match.TermMatch;
import enface.language.cut.Words;
import enface.pane.TermHit;
import enface.study.StudyModel;
import enface.study.term.ShownRenderings;
import enface.text.Version;
import enface.ui.part.Controls;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a term means, how it is said elsewhere, and how it was rendered here.
final class TermEntry extends VBox {

    private static final double WIDTH = 290;

    private final Words words;
    private final StudyModel model;

    /// @param starred whether there is a card of it
    TermEntry(Words words, StudyModel model, TermHit hit, boolean starred) {
        super(5);
        this.words = words;
        this.model = model;
        setId("term-entry");
        getStyleClass().add("term-entry");
        var concept = hit.match().concept();
        var language = hit.match().term().language();
        getChildren().add(head(concept, t -> t.language().sameLanguage(language)));
        if (!concept.definition().isEmpty()) {
            getChildren().add(wrapped(concept.definition(), "term-definition"));
        }
        if (hit.match().kind() == TermMatch.Kind.PARTED) {
            getChildren().add(wrapped(words.get("term.parted"), "term-definition"));
        }
        addRenderings(concept, hit);
        getChildren().add(Controls.label(words.get(starred ? "card.starred" : "card.star"), "term-renderings"));
    }

    private HBox head(Concept concept, Predicate<Term> own) {
        var said = new HBox(8, Controls.label(texts(concept, own), "term-head"));
        var others = texts(concept, own.negate().and(this::mayBeSaid));
        if (!others.isEmpty()) {
            said.getChildren().addAll(Controls.label("·", "term-renderings"), Controls.label(others, "term-others"));
        }
        said.setAlignment(Pos.BASELINE_LEFT);
        return said;
    }

    /// A term would give away what a hidden version has there.
    private boolean mayBeSaid(Term term) {
        return model.covers().hidden().stream().noneMatch(v -> v.language().sameLanguage(term.language()));
    }

    private static String texts(Concept concept, Predicate<Term> which) {
        return concept.terms().stream().filter(which).map(Term::text).collect(Collectors.joining(", "));
    }

    private static Label wrapped(String text, String styleClass) {
        var label = Controls.label(text, styleClass);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        return label;
    }

    /// How often the concept stands in the version pointed at, and what the other versions have there.
    private void addRenderings(Concept concept, TermHit hit) {
        var versions = model.reading().shownProperty().get().versions();
        Optional<Version> from =
                versions.stream().filter(v -> v.id().equals(hit.version())).findFirst();
        from.ifPresent(source -> versions.stream()
                .filter(v -> !v.language().sameLanguage(source.language()))
                .flatMap(target -> new ShownRenderings(
                                model.reading(),
                                model.covers(),
                                model.termsProperty().get().edges())
                        .of(concept, source, target).stream())
                .filter(r -> r.places() > 0)
                .forEach(r -> getChildren().addAll(bar((double) r.rendered() / r.places()), line(r))));
    }

    private Label line(Renderings found) {
        var terms = found.terms().entrySet().stream()
                .map(e -> e.getKey().text() + " " + e.getValue())
                .collect(Collectors.joining(", "));
        var otherwise = found.otherwise().size();
        return wrapped(
                words.get("term.renderings", found.rendered(), found.places(), terms, otherwise), "term-renderings");
    }

    /// The share of places that have one of the terms.
    private static HBox bar(double share) {
        var part = Controls.withClass(new Region(), "term-share");
        part.setPrefSize(WIDTH * share, 4);
        var whole = Controls.withClass(new HBox(part), "term-bar");
        whole.setMaxWidth(WIDTH);
        whole.setPrefWidth(WIDTH);
        return whole;
    }
}
