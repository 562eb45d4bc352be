package enface.study.candidate;

import enface.job.Progress;
import enface.store.Library;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.act.Writing;
import enface.study.term.GlossariesModel;
import enface.text.WorkId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// Terms proposed from a work: accepted they are in a glossary, rejected they are not proposed again.
///
/// On the thread of the window only.
public final class CandidatesModel {

    private final WorkId work;
    private final Library library;
    private final GlossariesModel glossaries;
    private final Writing writing;
    private final Saying saying;
    private final ReadOnlyObjectWrapper<Optional<List<Proposal>>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
    private final ObservableList<Proposal> shown = FXCollections.observableArrayList();
    private final Set<String> rejected = new HashSet<>();

    /// Finds the candidates of a work.
    public interface Finding extends Function<Progress, List<Proposal>> {}

    /// What is written where, and told how.
    public record Place(WorkId work, Library library, Writing writing, Saying saying) {}

    public CandidatesModel(Place place, GlossariesModel glossaries, Tasks tasks, Finding finding) {
        work = place.work();
        library = place.library();
        writing = place.writing();
        saying = place.saying();
        this.glossaries = glossaries;
        glossaries.refresh();
        tasks.run(saying.words().get("job.candidates"), finding::apply, now -> {
            found.set(Optional.of(now));
            renew();
        });
    }

    public GlossariesModel glossaries() {
        return glossaries;
    }

    /// What was found; nothing yet while it is looked for.
    public ReadOnlyObjectProperty<Optional<List<Proposal>>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Those that are neither accepted nor rejected, the likeliest first.
    public ObservableList<Proposal> shown() {
        return shown;
    }

    /// Looks anew which of them no glossary has.
    public void renew() {
        var known = new HashSet<String>();
        glossaries.glossariesProperty().get().stream()
                .flatMap(g -> g.concepts().stream())
                .flatMap(c -> c.terms().stream())
                .forEach(t -> known.add(t.text().toLowerCase(Locale.ROOT)));
        var now = found.get().orElse(List.of()).stream()
                .filter(p -> !known.contains(p.candidate().text().toLowerCase(Locale.ROOT)))
                .filter(p -> !rejected.contains(p.candidate().key()))
                .toList();
        if (!now.equals(shown)) {
            shown.setAll(now);
        }
    }

    /// Puts candidates into the glossary of a name; each can be taken back.
    public void accept(List<Proposal> proposals, String glossary) {
        proposals.forEach(p -> glossaries.add(glossary, p.concept()));
    }

    /// Does not propose candidates any more; that can be taken back.
    public void reject(List<Proposal> proposals) {
        if (!proposals.isEmpty()) {
            setRejected(proposals, true);
            var words = saying.words();
            saying.messages()
                    .offer(
                            words.get(
                                    "candidate.rejected",
                                    proposals.getFirst().candidate().text(),
                                    proposals.size()),
                            words.get("notes.undo"),
                            () -> setRejected(proposals, false));
        }
    }

    private void setRejected(List<Proposal> proposals, boolean now) {
        var keys = proposals.stream().map(p -> p.candidate().key()).toList();
        writing.ask(
                () -> {
                    library.glossaries().reject(work, keys, now);
                    return true;
                },
                _ -> {
                    if (now) {
                        rejected.addAll(keys);
                    } else {
                        keys.forEach(rejected::remove);
                    }
                    renew();
                });
    }
}
