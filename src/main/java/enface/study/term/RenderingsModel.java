package enface.study.term;

import enface.glossary.Concept;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.term.TermPlaces.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// How a concept, or a word that is in no glossary, is rendered all over a work; found beside the window.
///
/// On the thread of the window only.
public final class RenderingsModel {

    /// Which places are looked at: those that a version renders so.
    public record Wanted(int version, Rendered rendered) {}

    private final Concept concept;
    private final ReadOnlyObjectWrapper<Optional<TermPlaces>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
    private final ObjectProperty<Optional<Wanted>> wanted =
            new SimpleObjectProperty<>(this, "wanted", Optional.empty());

    public RenderingsModel(Concept concept, FindingRenderings finding, Saying saying, Tasks tasks) {
        this.concept = concept;
        tasks.run(saying.words().get("job.renderings"), p -> finding.of(concept, p), found::set);
    }

    public Concept concept() {
        return concept;
    }

    /// What was found; nothing yet while it is looked for.
    public ReadOnlyObjectProperty<Optional<TermPlaces>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Which places are looked at; nothing for all.
    public ObjectProperty<Optional<Wanted>> wantedProperty() {
        return wanted;
    }

    /// Those that are looked at.
    public List<Place> shown() {
        Predicate<Place> takes = wanted.get()
                .<Predicate<Place>>map(w -> place -> {
                    var cell = place.cells().get(w.version());
                    return cell.getClass() == w.rendered().getClass()
                            && cell.label().equalsIgnoreCase(w.rendered().label());
                })
                .orElse(_ -> true);
        return found.get().stream()
                .flatMap(f -> f.places().stream())
                .filter(takes)
                .toList();
    }
}
