package enface.ui.term;

import enface.pane.FacingPanes;
import enface.study.StudyModel;
import enface.study.term.Proposing;
import enface.study.term.TakenWord;
import enface.text.TextRange;
import enface.text.VersionId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Which words a person means: what is selected, or else the word whose dictionary entry is shown, or else the one
/// under the pointer.
final class MeantWords {

    private final StudyModel study;
    private final FacingPanes panes;
    private final Supplier<Optional<TakenWord>> looked;

    /// Words of the text that are meant.
    ///
    /// @param meaning what a dictionary says of them, empty where none was asked
    /// @param selected whether they were chosen to the letter
    record Said(Map<VersionId, TextRange> words, String meaning, boolean selected) {}

    /// @param looked the word whose dictionary entry is shown
    MeantWords(StudyModel study, FacingPanes panes, Supplier<Optional<TakenWord>> looked) {
        this.study = study;
        this.panes = panes;
        this.looked = looked;
    }

    /// What is meant now; nothing where no word is.
    Optional<Said> now() {
        var selected = new HashMap<VersionId, TextRange>();
        panes.selections().forEach((id, range) -> {
            if (!range.isEmpty()) {
                selected.put(id, range);
            }
        });
        var word = looked.get();
        if (!selected.isEmpty()
                && word.filter(w -> selected.containsKey(w.version())).isEmpty()) {
            return Optional.of(new Said(selected, "", true));
        }
        return word.map(w -> new Said(Map.of(w.version(), w.range()), w.meaning(), false))
                .or(() -> pointed().map(at -> new Said(at, "", false)));
    }

    private Optional<Map<VersionId, TextRange>> pointed() {
        return panes.pointer()
                .under()
                .filter(hit -> !study.covers().covers().hides(hit.version(), hit.place()))
                .flatMap(hit -> study.work()
                        .version(hit.version())
                        .flatMap(v -> Proposing.wordAt(v, hit.place()))
                        .map(range -> Map.of(hit.version(), range)));
    }
}
