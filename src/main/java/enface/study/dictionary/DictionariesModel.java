package enface.study.dictionary;

import enface.align.lexicon.DictionaryFiles;
import enface.store.dictionary.Dictionaries.Entry;
import enface.store.work.WorkEntry;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.know.InstalledDictionaries;
import enface.study.know.InstalledDictionaries.Languages;
import enface.study.know.InstalledDictionaries.Restore;
import enface.text.LanguageTag;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The dictionaries of the library, and adding and removing them.
///
/// On the thread of the window only; files are read as long tasks.
public final class DictionariesModel {

    private final List<WorkEntry> works;
    private final Saying saying;
    private final Tasks tasks;
    private final InstalledDictionaries installed;
    private final InstantSource clock;
    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ObservableList<Entry> entriesView = FXCollections.unmodifiableObservableList(entries);
    private final Deque<Path> waiting = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Optional<Path>> asked =
            new ReadOnlyObjectWrapper<>(this, "asked", Optional.empty());

    /// @param works those of the library
    public DictionariesModel(List<WorkEntry> works, Saying saying, Tasks tasks, Means means) {
        this.works = works;
        this.saying = saying;
        this.tasks = tasks;
        clock = means.clock();
        installed = new InstalledDictionaries(means.library());
        refresh();
    }

    /// Those that were installed, by name.
    public ObservableList<Entry> entries() {
        return entriesView;
    }

    /// A file of which only the person can say what languages it is in; [#settle] or [#skip] answers.
    public ReadOnlyObjectProperty<Optional<Path>> askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /// Adds the dictionaries in these files, at once where their names tell the languages.
    public void add(List<Path> files) {
        files.stream()
                .map(DictionaryFiles::standingFor)
                .distinct()
                .forEach(file -> InstalledDictionaries.languagesOf(file)
                        .ifPresentOrElse(languages -> install(file, languages), () -> waiting.add(file)));
        ask();
    }

    private void ask() {
        asked.set(Optional.ofNullable(waiting.peek()));
    }

    /// Adds the file that was asked about.
    public void settle(Languages languages) {
        Optional.ofNullable(waiting.poll()).ifPresent(file -> install(file, languages));
        ask();
    }

    /// Leaves out the file that was asked about.
    public void skip() {
        waiting.poll();
        ask();
    }

    private void install(Path file, Languages languages) {
        var name = String.valueOf(file.getFileName());
        tasks.run(
                saying.words().get("job.dictionary", name),
                progress -> installed.install(file, languages, clock.instant(), progress),
                this::added);
    }

    private void added(Entry entry) {
        refresh();
        var words = saying.words();
        var about = entry.about();
        saying.messages()
                .say(words.get(
                        "dictionary.installed",
                        about.name(),
                        words.language(about.source()),
                        words.language(about.target()),
                        about.entries()));
    }

    private void refresh() {
        tasks.runUnseen(_ -> installed.list(), entries::setAll);
    }

    /// Removes a dictionary, and offers to bring it back.
    public void remove(Entry entry) {
        var words = saying.words();
        tasks.run(words.get("job.dictionary.remove", entry.about().name()), _ -> installed.remove(entry), removed -> {
            refresh();
            removed.ifPresent(restore -> saying.messages()
                    .offer(
                            words.get("dictionary.removed", entry.about().name()),
                            words.get("notes.undo"),
                            () -> restore(entry, restore)));
        });
    }

    private void restore(Entry entry, Restore restore) {
        tasks.run(
                saying.words().get("job.dictionary", entry.about().name()),
                _ -> restore.run(clock.instant()),
                _ -> refresh());
    }

    /// The languages a dictionary may be in: first those of the works in the library, then all others by what the
    /// person calls them.
    public List<LanguageTag> languages() {
        var words = saying.words();
        var own = works.stream()
                .flatMap(work -> work.versions().stream())
                .map(version -> version.language())
                .distinct()
                .toList();
        var others = Stream.of(Locale.getISOLanguages())
                .flatMap(code -> code.equals("zh") ? Stream.of("zh-Hans", "zh-Hant") : Stream.of(code))
                .map(LanguageTag::new)
                .filter(language -> !own.contains(language))
                .collect(Collectors.toMap(words::language, language -> language, (one, _) -> one))
                .entrySet()
                .stream()
                .sorted((a, b) -> words.order().compare(a.getKey(), b.getKey()))
                .map(e -> e.getValue());
        return Stream.concat(own.stream(), others).toList();
    }
}
