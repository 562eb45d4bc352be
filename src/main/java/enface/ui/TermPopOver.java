package enface.ui;

import enface.glossary.Concept;
import enface.language.Words;
import enface.pane.TermHit;
import enface.study.StudyModel;
import enface.text.Version;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.PopOver;

/// What a term means, how it is said elsewhere, and how it was rendered here.
final class TermPopOver {

    private static final double GAP = 4;

    private final Words words;
    private final StudyModel model;
    private final PopOver popOver = new PopOver();
    private Optional<TermHit> shown = Optional.empty();

    TermPopOver(Words words, StudyModel model) {
        this.words = words;
        this.model = model;
        popOver.setAnimated(false);
        popOver.setFadeInDuration(Duration.ZERO);
        popOver.setFadeOutDuration(Duration.ZERO);
        popOver.setDetachable(false);
        popOver.setAutoHide(true);
        popOver.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
        popOver.getStyleClass().add("term-pop-over");
    }

    /// Shows the entry of the term under the pointer, or nothing.
    void show(Node owner, Optional<TermHit> hit) {
        if (shown.equals(hit)) {
            return;
        }
        shown = hit;
        if (hit.isEmpty()) {
            popOver.hide();
            return;
        }
        popOver.setContentNode(entry(hit.get()));
        var bounds = hit.get().bounds();
        popOver.show(owner, bounds.getMinX() + bounds.getWidth() / 2, bounds.getMaxY() + GAP);
    }

    private VBox entry(TermHit hit) {
        var concept = hit.match().concept();
        var head = concept.terms().stream()
                .filter(t -> t.language().sameLanguage(hit.match().term().language()))
                .map(t -> t.text())
                .collect(Collectors.joining(", "));
        var others = concept.terms().stream()
                .filter(t -> !t.language().sameLanguage(hit.match().term().language()))
                .map(t -> t.text())
                .collect(Collectors.joining(", "));
        var box = Controls.withClass(new VBox(4), "term-entry");
        box.setId("term-entry");
        box.getChildren().addAll(Controls.label(head, "term-head"), Controls.label(others, "term-others"));
        if (!concept.definition().isEmpty()) {
            var definition = Controls.label(concept.definition(), "term-definition");
            definition.setWrapText(true);
            definition.setMaxWidth(300);
            box.getChildren().add(definition);
        }
        renderings(concept, hit).forEach(line -> box.getChildren().add(Controls.label(line, "term-renderings")));
        return box;
    }

    /// How often the concept stands in the version pointed at, and what the other versions have there.
    private List<String> renderings(Concept concept, TermHit hit) {
        var versions = model.shownProperty().get().versions();
        var from = versions.stream().filter(v -> v.id().equals(hit.version())).findFirst();
        return from.stream()
                .flatMap(source -> versions.stream()
                        .filter(v -> !v.language().sameLanguage(source.language()))
                        .flatMap(target -> line(concept, source, target).stream()))
                .toList();
    }

    private Optional<String> line(Concept concept, Version source, Version target) {
        return model.renderings(concept, source, target).map(r -> {
            var found = r.terms().entrySet().stream()
                    .map(e -> e.getKey().text() + " " + e.getValue())
                    .collect(Collectors.joining(", "));
            return words.get("term.renderings", r.rendered(), r.places(), found, r.otherwise().size());
        });
    }
}
