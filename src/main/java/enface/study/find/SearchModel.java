package enface.study.find;

import enface.job.Progress;
import enface.job.RunningJob;
import enface.language.find.Finder;
import enface.language.fold.Folding;
import enface.store.Library;
import enface.store.find.Search.Counterpart;
import enface.store.find.Search.Hit;
import enface.store.work.WorkEntry;
import enface.study.act.Tasks;
import enface.text.Shortened;
import enface.text.TextSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/// Looking for words in the whole library: which works have them, and in which sentences.
///
/// On the thread of the window only; the search itself runs beside it, and a newer one takes the place of an older.
public final class SearchModel {

    /// So many passages are shown at most.
    public static final int MOST_PASSAGES = 200;

    /// How many characters may stand before the words.
    private static final int LEAD = 40;

    private static final int MOST_HITS = 5_000;

    /// A sentence that was found, and the work it is in.
    ///
    /// @param excerpt the sentence, from a little before the words on where they stand far into it
    /// @param words where in the excerpt they stand first; empty where what was found is written otherwise
    public record Passage(WorkEntry work, Hit hit, String excerpt, TextSpan words) {}

    /// What was found.
    ///
    /// @param typed what was looked for; blank for nothing
    /// @param works those with the words in what is known of them or in their texts
    /// @param passages best first, at most [#MOST_PASSAGES]
    /// @param sentences in how many sentences the words stand, as far as they were counted
    public record Found(String typed, List<WorkEntry> works, List<Passage> passages, int sentences) {

        public Found {
            works = List.copyOf(works);
            passages = List.copyOf(passages);
        }
    }

    private final Library library;
    private final ObservableList<WorkEntry> works;
    private final Consumer<Hit> open;
    private final Tasks tasks;
    private final Folding folding = new Folding();
    private final Everywhere everywhere;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ReadOnlyObjectWrapper<Found> found;
    private Optional<RunningJob> running = Optional.empty();

    /// @param works those of the library
    /// @param open opens a work at what was found
    public SearchModel(Library library, ObservableList<WorkEntry> works, Consumer<Hit> open, Tasks tasks) {
        this.library = library;
        this.works = works;
        this.open = open;
        this.tasks = tasks;
        everywhere = new Everywhere(library, folding);
        found = new ReadOnlyObjectWrapper<>(this, "found", everything());
        text.addListener(_ -> search());
    }

    /// What the person typed.
    public StringProperty textProperty() {
        return text;
    }

    public ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    private Found everything() {
        return new Found("", works, List.of(), 0);
    }

    /// Searches again: the works of the library are others.
    public void refresh() {
        search();
    }

    private void search() {
        running.ifPresent(RunningJob::cancel);
        var typed = text.get();
        if (typed.isBlank()) {
            found.set(everything());
            return;
        }
        var now = List.copyOf(works);
        running = Optional.of(tasks.runUnseen(told -> find(typed, now, told), result -> {
            if (typed.equals(text.get())) {
                found.set(result);
            }
        }));
    }

    private Found find(String typed, List<WorkEntry> works, Progress progress) {
        var hits = everywhere.find(typed, Optional.empty(), MOST_HITS, progress);
        var finder = everywhere.finder(typed);
        var ids = new HashSet<>(hits.stream().map(Hit::work).toList());
        var folded = folding.fold(typed.strip());
        var having = works.stream()
                .filter(w -> ids.contains(w.id()) || isNamed(w, folded, finder))
                .toList();
        var passages = hits.stream()
                .limit(MOST_PASSAGES)
                .flatMap(
                        h -> works.stream().filter(w -> w.id().equals(h.work())).map(w -> passage(w, h, finder)))
                .toList();
        return new Found(typed, having, passages, hits.size());
    }

    /// Words may stand far into a long sentence, where a list of one line each would not show them.
    private static String excerpt(String text, Finder finder) {
        var line = text.replace('\n', ' ');
        int at = first(line, finder).start();
        if (at <= LEAD) {
            return line;
        }
        int from = Shortened.before(line, at - LEAD / 2);
        int space = line.indexOf(' ', from);
        return "… " + line.substring(space > 0 && space < at ? space + 1 : from);
    }

    private static Passage passage(WorkEntry work, Hit hit, Finder finder) {
        var excerpt = excerpt(hit.text(), finder);
        return new Passage(work, hit, excerpt, first(excerpt, finder));
    }

    /// Where the words stand first; empty at the start where they do not.
    private static TextSpan first(String line, Finder finder) {
        return finder.find(line).places().stream().findFirst().orElse(new TextSpan(0, 0));
    }

    /// Finds out what corresponds to a passage in another version, beside the window.
    public void counterpart(Passage passage, Consumer<Counterpart> whenFound) {
        tasks.runUnseen(
                _ -> library.search()
                        .counterpart(passage.hit())
                        .filter(c ->
                                !library.places().hidden(passage.hit().work()).contains(c.version())),
                found -> found.ifPresent(whenFound));
    }

    private boolean isNamed(WorkEntry work, String folded, Finder finder) {
        return work.metadata().fields().values().stream()
                .flatMap(texts -> texts.values().stream())
                .anyMatch(text -> folding.fold(text).contains(folded)
                        || !finder.find(text).places().isEmpty());
    }

    /// Opens the work of a passage there.
    public void open(Passage passage) {
        open.accept(passage.hit());
    }
}
