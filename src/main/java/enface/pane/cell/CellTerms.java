package enface.pane.cell;

import enface.glossary.GlossaryColour;
import enface.glossary.match.TermMatch;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.shape.Path;

/// The lines under the terms of a paragraph: a path for each colour of a glossary.
final class CellTerms {

    private final ParagraphCell cell;
    private final Map<GlossaryColour, Path> paths = new EnumMap<>(GlossaryColour.class);

    CellTerms(ParagraphCell cell) {
        this.cell = cell;
        Arrays.stream(GlossaryColour.values()).forEach(colour -> {
            var path = ParagraphCell.path("term-line");
            path.getStyleClass().add(colour.id());
            paths.put(colour, path);
        });
    }

    List<Path> paths() {
        return List.copyOf(paths.values());
    }

    void draw(List<TermMatch> terms, double drop) {
        paths.forEach((colour, path) -> {
            var spans = terms.stream()
                    .filter(t -> t.colour() == colour)
                    .map(TermMatch::span)
                    .toList();
            if (!spans.isEmpty() || path.isVisible()) {
                cell.underline(path, spans, drop);
            }
        });
    }
}
