package enface.study;

import enface.align.lexicon.DictionaryFiles;
import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.LazyDictionary;
import enface.glossary.dictionary.TableDictionary;
import enface.intake.IntakeException;
import enface.job.Jobs;
import enface.job.Later;
import enface.job.LongTask;
import enface.job.Progress;
import enface.job.RunningJob;
import enface.language.Words;
import enface.publish.Handouts.Content;
import enface.store.Search.Hit;
import enface.store.StoreException;
import enface.store.WorkEntry;
import enface.study.Screen.OfDictionaries;
import enface.study.Screen.OfImport;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfStudy;
import enface.text.LanguageTag;
import enface.text.WorkId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person can do in the window, and what the window shows. Knows no Node.
///
/// On the thread of the window only.
public final class WindowModel {

    private final Desk desk;
    private final Importing importing;
    private final Sample sample;
    private final Jobs jobs;
    private final Later later;
    private final InstantSource clock;
    private final String author;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen", new OfLibrary());
    private final Messages messages;
    private final Tasks tasks;
    private final Settings settings;
    private final ReadOnlyObjectWrapper<Optional<ChineseTools>> chinese =
            new ReadOnlyObjectWrapper<>(this, "chinese", Optional.empty());
    private boolean warming;
    private final Dictionary dictionary = new LazyDictionary(TableDictionary::shipped);
    /// What was shown before the dictionaries were.
    private Screen before = new OfLibrary();

    private Optional<Counterparts> counterparts = Optional.empty();
    private final ObservableList<WorkEntry> works = FXCollections.observableArrayList();
    private final ObservableList<WorkEntry> worksView = FXCollections.unmodifiableObservableList(works);

    public WindowModel(
            Desk desk, Importing importing, Jobs jobs, Later later, InstantSource clock, Locale locale, String author) {
        this.desk = desk;
        this.importing = importing;
        this.jobs = jobs;
        this.later = later;
        this.clock = clock;
        this.author = author;
        sample = new Sample(desk.library(), importing);
        messages = new Messages(later);
        settings = new Settings(desk.library().places(), locale, this::tell);
        tasks = new Tasks(jobs, later, this::tell, name -> messages.say(words().get("job.cancelled", name)));
        refresh();
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What the window tells the person.
    public Messages messages() {
        return messages;
    }

    /// How the person likes the window.
    public Settings settings() {
        return settings;
    }

    /// What happens after a while, on the thread of the window.
    Later later() {
        return later;
    }

    /// The words the window speaks.
    public Words words() {
        return settings.wordsProperty().get();
    }

    /// The works of the library, that opened last first.
    public ObservableList<WorkEntry> works() {
        return worksView;
    }

    public Desk desk() {
        return desk;
    }

    private void refresh() {
        attempt(() -> works.setAll(desk.library().works().list()));
    }

    /// Tells what went wrong.
    public void tell(Exception e) {
        messages.problem(new Sentences(words()).of(e, desk.library().file()));
    }

    private void attempt(Runnable deed) {
        try {
            deed.run();
        } catch (StoreException e) {
            tell(e);
        }
    }

    /// Runs a long task; its failure is told, its cancelling too.
    public <T> void run(String name, LongTask<T> task, Consumer<T> whenDone) {
        tasks.run(name, task, whenDone);
    }

    /// Runs a task off the thread of the window that is over before anybody would look; its failure is told.
    <T> RunningJob runUnseen(LongTask<T> task, Consumer<T> whenDone) {
        return runUnseen(task, whenDone, () -> {});
    }

    /// The same, for who waits and must know that nothing comes of it.
    <T> RunningJob runUnseen(LongTask<T> task, Consumer<T> whenDone, Runnable whenFailed) {
        return tasks.runUnseen(task, whenDone, whenFailed);
    }

    /// Does something once, off the thread of the window and when that has come to rest, that only makes later things
    /// quicker.
    public void prepare(Runnable deed) {
        tasks.prepare(deed);
    }

    /// What reads and writes Chinese, once it is ready; [#warmChinese] sees to that.
    public ReadOnlyObjectProperty<Optional<ChineseTools>> chineseProperty() {
        return chinese.getReadOnlyProperty();
    }

    /// Unpacks the dictionaries for some languages, off the thread of the window, and hands them over.
    public void lookUp(ChineseTools tools, List<LanguageTag> languages, Consumer<LookUp> whenReady) {
        runUnseen(_ -> LookUp.of(tools, new InstalledDictionaries(desk.library()), languages), whenReady);
    }

    /// Makes ready, off the thread of the window, what reads and writes Chinese.
    public void warmChinese() {
        if (!warming) {
            warming = true;
            runUnseen(_ -> ChineseTools.warm(dictionary), tools -> chinese.set(Optional.of(tools)));
        }
    }

    // The library

    /// Goes back to the list of works; what is open is saved and closed.
    public void toLibrary() {
        leave();
        refresh();
        screen.set(new OfLibrary());
    }

    private void leave() {
        messages.hush();
        if (screen.get() instanceof OfStudy(var model)) {
            model.close();
        }
        counterparts.ifPresent(Counterparts::close);
        counterparts = Optional.empty();
    }

    /// Which words of the open work correspond; nothing while none is open.
    public Optional<Counterparts> counterparts() {
        return counterparts;
    }

    /// Shows the dictionaries; [#back] returns to what is shown now.
    public void toDictionaries() {
        dictionaries();
    }

    private DictionariesModel dictionaries() {
        if (screen.get() instanceof OfDictionaries(var shown)) {
            return shown;
        }
        leave();
        before = screen.get();
        var model = new DictionariesModel(this, clock);
        screen.set(new OfDictionaries(model));
        return model;
    }

    /// Goes back from the dictionaries to what was shown before them.
    public void back() {
        messages.hush();
        if (before instanceof OfStudy(var model)) {
            learnWords(model.work());
        }
        screen.set(before);
    }

    /// Takes files that were dropped: as dictionaries while those are shown or where the names say so, else as texts.
    public void drop(List<Path> files) {
        boolean shown = screen.get() instanceof OfDictionaries;
        if (shown || (!files.isEmpty() && files.stream().allMatch(DictionaryFiles::isNamedLikeOne))) {
            dictionaries().add(files);
        } else {
            importFiles(files);
        }
    }

    /// Opens a work where the reader left off.
    public void open(WorkId id) {
        open(id, _ -> {});
    }

    /// Opens a work at what was found in it, which becomes the current sentence.
    void open(Hit hit) {
        open(hit.work(), study -> study.goTo(hit.version(), hit.range().from()));
    }

    private void open(WorkId id, Consumer<StudyModel> prepare) {
        tasks.callOffPreparing(); // it would only get in the way now
        run(words().get("job.open"), _ -> desk.openLaidOut(id), found -> found.ifPresent(work -> show(work, prepare)));
    }

    private void show(OpenWork work, Consumer<StudyModel> prepare) {
        leave();
        if (work.versions().isEmpty()) {
            return;
        }
        attempt(() -> {
            desk.library().works().opened(work.work().id(), clock.instant());
            learnWords(work);
            var study = new StudyModel(work, desk.library(), clock, later, jobs, author, this::tell);
            prepare.accept(study);
            screen.set(new OfStudy(study));
        });
    }

    private void learnWords(OpenWork work) {
        counterparts =
                Optional.of(new Counterparts(work, importing::wordLinks, jobs, words().get("job.words"), this::tell));
    }

    /// Adds the sample where it is missing, and opens it.
    public void openSample() {
        run(words().get("job.sample"), sample::add, id -> {
            refresh();
            open(id);
        });
    }

    /// Removes a work with its texts and notes, for good.
    public void remove(WorkId id) {
        attempt(() -> {
            desk.library().works().remove(id);
            messages.say(words().get("library.removed"));
        });
        refresh();
    }

    // Imports

    /// Reads files and shows what was recognised. A glossary among them is added at once.
    public void importFiles(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (files.size() == 1 && isTable(files.getFirst())) {
            importGlossary(files.getFirst());
            return;
        }
        run(words().get("job.import", files.getFirst().getFileName().toString()), p -> prepare(files, p), model -> {
            leave();
            screen.set(new OfImport(model));
        });
    }

    private static boolean isTable(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    private ImportModel prepare(List<Path> files, Progress progress) throws IntakeException {
        var draft = importing.read(files, List.of(), progress.part(0, 0.3));
        var prepared = importing.prepare(draft, progress.part(0.3, 1));
        return new ImportModel(
                prepared, prepared.works().stream().map(importing::already).toList());
    }

    /// Puts an import into the library and opens its first work.
    public void accept(ImportModel model) {
        run(words().get("job.store"), p -> importing.accept(model.prepared(), p), accepted -> {
            refresh();
            open(accepted.getFirst().id());
        });
    }

    /// Writes the notes of the open work as a PDF.
    public void exportNotes(Path file) {
        if (screen.get() instanceof OfStudy(var model)) {
            model.notes().flush();
            var shown = model.shownProperty().get().versions();
            var exporting = new Exporting(desk.library(), words());
            run(
                    words().get("job.export"),
                    p -> {
                        exporting.pdf(model.work(), shown, Content.NOTES, file, p);
                        return file;
                    },
                    done -> messages.say(words().get("export.done", done.toString())));
        }
    }

    /// Adds a glossary to the library and marks its terms in what is open.
    public void importGlossary(Path file) {
        var glossaries = new GlossaryFiles(desk.library());
        run(words().get("job.glossary"), _ -> glossaries.add(file), added -> {
            refreshTerms();
            if (added.problems().isEmpty()) {
                messages.say(added.told(words()));
            } else {
                messages.problem(added.told(words()));
            }
        });
    }

    private void refreshTerms() {
        if (screen.get() instanceof OfStudy(var model)) {
            model.refreshTerms();
        }
    }

    /// Saves what is not saved yet; the window is about to close.
    public void close() {
        leave();
    }
}
