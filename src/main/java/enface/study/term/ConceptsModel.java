package enface.study.term;

import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.language.fold.Folding;
import enface.store.term.Placed;
import enface.text.LanguageTag;
import enface.text.WorkId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The concepts of all glossaries that are looked for, and which glossaries are marked in the work behind them.
///
/// On the thread of the window only.
public final class ConceptsModel {

    /// So many languages have a column.
    private static final int MOST_LANGUAGES = 6;

    private final GlossariesModel glossaries;
    private final Optional<WorkId> work;
    private final Folding folding = new Folding();
    private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
    private final ObjectProperty<Optional<GlossaryId>> only =
            new SimpleObjectProperty<>(this, "only", Optional.empty());
    private final ObjectProperty<Set<GlossaryId>> off = new SimpleObjectProperty<>(this, "off", Set.of());
    private final ObservableList<Placed> shown = FXCollections.observableArrayList();
    private final Map<Concept, String> folded = new HashMap<>();

    /// @param work the one that was open, in which glossaries are switched on and off
    /// @param off those that are off in it
    public ConceptsModel(GlossariesModel glossaries, Optional<WorkId> work, Set<GlossaryId> off) {
        this.glossaries = glossaries;
        this.work = work;
        this.off.set(off);
        glossaries.refresh();
        renew();
        filter.subscribe((_, _) -> renew());
        only.subscribe((_, _) -> renew());
    }

    public GlossariesModel glossaries() {
        return glossaries;
    }

    /// The work in which glossaries are switched on and off; nothing where none was open.
    public Optional<WorkId> work() {
        return work;
    }

    /// The glossaries that are not marked in it.
    public ObjectProperty<Set<GlossaryId>> offProperty() {
        return off;
    }

    /// What concepts are looked for by: words of their terms, their definition, their tags.
    public StringProperty filterProperty() {
        return filter;
    }

    /// The one glossary that is looked at; nothing for all.
    public ObjectProperty<Optional<GlossaryId>> onlyProperty() {
        return only;
    }

    /// Those that are looked for.
    public ObservableList<Placed> shown() {
        return shown;
    }

    /// Looks for them among what is there now.
    public void renew() {
        var wanted = folding.fold(filter.get().strip());
        if (folded.size() > 200_000) {
            folded.clear();
        }
        var now = glossaries.glossariesProperty().get().stream()
                .filter(g -> only.get().isEmpty() || only.get().get().equals(g.id()))
                .flatMap(g -> g.concepts().stream().map(c -> new Placed(g.id(), c)))
                .filter(p -> wanted.isEmpty()
                        || folded.computeIfAbsent(p.concept(), this::words).contains(wanted))
                .toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    private String words(Concept concept) {
        var words = Stream.concat(
                concept.terms().stream().map(Term::text),
                Stream.concat(Stream.of(concept.definition()), concept.about().tags().stream()));
        return folding.fold(String.join("\n", words.toList()));
    }

    /// The glossary of a concept, without its concepts being looked at.
    public Glossary glossaryOf(Placed placed) {
        return glossaries.glossariesProperty().get().stream()
                .filter(g -> g.id().equals(placed.glossary()))
                .findFirst()
                .orElse(new Glossary(placed.glossary(), "", GlossaryColour.GREEN, List.of()));
    }

    /// The languages of the terms, those that most terms are in first.
    public List<LanguageTag> languages() {
        var counts = new HashMap<LanguageTag, Integer>();
        for (var glossary : glossaries.glossariesProperty().get()) {
            for (var concept : glossary.concepts()) {
                concept.terms().forEach(t -> counts.merge(t.language(), 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.<LanguageTag, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_LANGUAGES)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// Switches a glossary on or off for the work; does nothing where there is none.
    public void setOn(GlossaryId glossary, boolean on) {
        work.ifPresent(w -> glossaries.setOn(w, glossary, on, off::set));
    }
}
