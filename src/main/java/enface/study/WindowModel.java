package enface.study;

import enface.align.lexicon.DictionaryFiles;
import enface.glossary.dictionary.Dictionary;
import enface.glossary.dictionary.LazyDictionary;
import enface.glossary.dictionary.TableDictionary;
import enface.intake.draft.IntakeException;
import enface.job.Later;
import enface.job.LongTask;
import enface.job.Progress;
import enface.job.RunningJob;
import enface.language.cut.Words;
import enface.language.hyphen.Hyphenations;
import enface.publish.Handouts.Content;
import enface.store.LastGoodCopy;
import enface.store.find.Search.Hit;
import enface.store.work.WorkEntry;
import enface.study.Screen.OfDictionaries;
import enface.study.Screen.OfImport;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfStudy;
import enface.study.act.Means;
import enface.study.act.Messages;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.act.Watch;
import enface.study.act.Writing;
import enface.study.dictionary.ChineseTools;
import enface.study.dictionary.DictionariesModel;
import enface.study.dictionary.LookUp;
import enface.study.importing.ImportModel;
import enface.study.importing.ImportModel.Origin;
import enface.study.importing.Importing;
import enface.study.importing.Sample;
import enface.study.know.InstalledDictionaries;
import enface.study.setting.Settings;
import enface.study.share.ExportFormat;
import enface.study.share.Exporting;
import enface.study.term.GlossaryFiles;
import enface.study.work.Counterparts;
import enface.study.work.Desk;
import enface.study.work.Editing;
import enface.study.work.Editing.Details;
import enface.study.work.OpenWork;
import enface.study.work.StudyStart;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.WorkId;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person can do in the window, and what the window shows. Knows no Node.
///
/// On the thread of the window only.
public final class WindowModel {

    /// How long a window that is to close waits until all is saved.
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    /// What notes can be written as; a table has none.
    private static final List<ExportFormat> NOTE_FORMATS =
            List.of(ExportFormat.PDF, ExportFormat.HTML, ExportFormat.MARKDOWN);

    private final Desk desk;
    private final Importing importing;
    private final Sample sample;
    private final Means means;
    private final Watch watch;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen", new OfLibrary());
    private final Messages messages;
    private final Settings settings;
    private final Saying saying;
    private final Tasks tasks;
    private final ReadOnlyObjectWrapper<Optional<ChineseTools>> chinese =
            new ReadOnlyObjectWrapper<>(this, "chinese", Optional.empty());
    private boolean warming;
    private final Dictionary dictionary = new LazyDictionary(TableDictionary::shipped);
    /// What was shown before the dictionaries were.
    private Screen before = new OfLibrary();

    private Runnable askElsewhere = () -> {};
    private Optional<Counterparts> counterparts = Optional.empty();
    private final ObservableList<WorkEntry> works = FXCollections.observableArrayList();
    private final ObservableList<WorkEntry> worksView = FXCollections.unmodifiableObservableList(works);

    public WindowModel(Desk desk, Importing importing, Means means, Locale locale) {
        this.desk = desk;
        this.importing = importing;
        this.means = means;
        sample = new Sample(desk.library(), importing);
        messages = new Messages(means.later());
        settings = new Settings(desk.library().places(), locale, means.writing());
        saying = new Saying(messages, settings.wordsProperty()::get, desk.library()::file);
        tasks = new Tasks(
                means.jobs(), means.later(), saying::tell, name -> messages.say(words().get("job.cancelled", name)));
        watch = new Watch(saying, means, this::goElsewhere, this::takeUpChanges);
        means.writing().onFailed(saying::tell);
        refresh();
    }

    /// Looks from now on what other programs do with the library, and takes away what one left that was killed.
    public void watch() {
        watch.begin();
        if (desk.library().isReadOnly()) {
            messages.problem(
                    words().get("library.read-only", desk.library().file().toString()));
        } else {
            runUnseen(this::tidy, _ -> {});
        }
    }

    private boolean tidy(Progress progress) {
        desk.library().works().sweep(progress);
        LastGoodCopy.renew(desk.library(), means.clock().instant());
        return true;
    }

    /// What everything a person does needs.
    public Means means() {
        return means;
    }

    /// Where the words of what is open are parted at the ends of lines.
    public Hyphenations hyphenations() {
        return desk.hyphenations();
    }

    /// Writes what the person does into the library.
    Writing writing() {
        return means.writing();
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// What the window says, and in which language.
    public Saying saying() {
        return saying;
    }

    /// What is done off the thread of the window.
    public Tasks tasks() {
        return tasks;
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
        return means.later();
    }

    /// The words the window speaks.
    public Words words() {
        return saying.words();
    }

    /// The works of the library, that opened last first.
    public ObservableList<WorkEntry> works() {
        return worksView;
    }

    public Desk desk() {
        return desk;
    }

    private void refresh() {
        refresh(() -> {});
    }

    private void refresh(Runnable then) {
        runUnseen(_ -> desk.library().works().list(), now -> {
            if (!now.equals(works)) {
                works.setAll(now);
            }
            then.run();
        });
    }

    /// Others have changed the library.
    private void takeUpChanges() {
        refresh();
        if (screen.get() instanceof OfStudy(var model)) {
            var id = model.work().work().id();
            runUnseen(
                    _ -> desk.startAgain(id), now -> now.ifPresentOrElse(model::takeUp, () -> leaveWhatIsGone(model)));
        }
    }

    private void leaveWhatIsGone(StudyModel gone) {
        if (screen.get().equals(new OfStudy(gone))) {
            toLibrary();
            messages.problem(words().get("library.work-gone"));
        }
    }

    /// Is told of what goes wrong that nobody expected; until somebody is, a message tells.
    public void onUnexpected(Consumer<Throwable> action) {
        saying.onUnexpected(action);
    }

    /// Tells what went wrong.
    public void tell(Exception e) {
        saying.tell(e);
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

    /// Counts, off the thread of the window, how many terms stand in what a study shows.
    public void countTerms(StudyModel study, IntConsumer whenCounted) {
        var terms = study.termsProperty().get();
        var shown = study.reading().shownProperty().get();
        runUnseen(progress -> terms.countIn(shown.versions(), progress), count -> {
            if (shown.equals(study.reading().shownProperty().get())
                    && terms.equals(study.termsProperty().get())) {
                whenCounted.accept(count);
            }
        });
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
        afterSaving(this::refresh);
        screen.set(new OfLibrary());
    }

    private void leave() {
        messages.hush();
        if (screen.get() instanceof OfStudy(var model)) {
            model.close();
        } else if (screen.get() instanceof OfDictionaries && before instanceof OfStudy(var model)) {
            model.close();
            before = new OfLibrary();
        }
        forgetWords();
    }

    private void forgetWords() {
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
        messages.hush();
        saveOpen();
        forgetWords();
        before = screen.get();
        var model = new DictionariesModel(worksView, saying, tasks, means);
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
    public void open(Hit hit) {
        open(
                hit.work(),
                study -> study.reading().goTo(hit.version(), hit.range().from()));
    }

    private void open(WorkId id, Consumer<StudyModel> prepare) {
        tasks.callOffPreparing(); // it would only get in the way now
        afterSaving(() -> run(
                words().get("job.open"), _ -> desk.start(id), found -> found.ifPresent(start -> show(start, prepare))));
    }

    /// Does something when all that was typed before is in the library, so that what is read there is the newest.
    private void afterSaving(Runnable then) {
        saveOpen();
        writing().ask(() -> true, _ -> then.run());
    }

    /// What is open is left only when the other one is ready to be shown.
    private void show(StudyStart start, Consumer<StudyModel> prepare) {
        var work = start.work();
        if (work.versions().isEmpty()) {
            return;
        }
        saveOpen();
        var id = work.work().id();
        var now = means.clock().instant();
        writing().keep(List.of("opened", id), () -> desk.library().works().opened(id, now), () -> {});
        var study = new StudyModel(start, means);
        prepare.accept(study);
        boolean again = screen.get() instanceof OfStudy(var before)
                && before.work().work().id().equals(id);
        leave();
        learnWords(work);
        screen.set(new OfStudy(study));
        if (again) {
            study.notes().reload(); // something may have been typed since it was read
        }
    }

    private void saveOpen() {
        if (screen.get() instanceof OfStudy(var model)) {
            model.save();
        }
    }

    private void learnWords(OpenWork work) {
        counterparts = Optional.of(
                new Counterparts(work, importing::wordLinks, means.jobs(), words().get("job.words"), this::tell));
    }

    /// Opens the sample where the library has nothing else.
    public void openSampleIfEmpty() {
        refresh(() -> {
            if (works.isEmpty()) {
                openSample();
            }
        });
    }

    /// Adds the sample where it is missing, and opens it.
    public void openSample() {
        run(words().get("job.sample"), sample::add, id -> {
            refresh();
            open(id);
        });
    }

    /// Changes what is known of a work and its versions, and offers to take that back.
    public void edit(Details before, Details now) {
        edit(
                before,
                now,
                () -> messages.offer(
                        words().get("edit.done"),
                        words().get("edit.undo"),
                        () -> edit(now, before, () -> messages.say(words().get("edit.undone")))));
    }

    private void edit(Details before, Details now, Runnable told) {
        afterSaving(() -> change(before, now, told));
    }

    private void change(Details before, Details now, Runnable told) {
        run(
                words().get("job.open"),
                _ -> {
                    new Editing(desk.library()).change(before, now);
                    return desk.startAgain(now.work());
                },
                found -> {
                    refresh();
                    if (screen.get() instanceof OfStudy(var model)
                            && model.work().work().id().equals(now.work())) {
                        found.ifPresent(start -> show(start, _ -> {}));
                    }
                    told.run();
                });
    }

    /// Removes a work with its texts and notes, for good.
    public void remove(WorkId id) {
        run(
                words().get("job.remove"),
                _ -> {
                    desk.library().works().remove(id);
                    return true;
                },
                _ -> {
                    messages.say(words().get("library.removed"));
                    refresh();
                });
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
        importFrom(new Origin(files, Optional.empty()));
    }

    /// Reads files that wait for a person's word once more, in another encoding.
    public void readAgain(ImportModel model, Charset encoding) {
        importFrom(new Origin(model.origin().files(), Optional.of(encoding)));
    }

    private void importFrom(Origin origin) {
        var name = origin.files().getFirst().getFileName().toString();
        run(words().get("job.import", name), p -> prepare(origin, p), model -> {
            leave();
            screen.set(new OfImport(model));
        });
    }

    private static boolean isTable(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv");
    }

    private ImportModel prepare(Origin origin, Progress progress) throws IntakeException {
        var draft = importing.read(origin.files(), List.of(), origin.encoding(), progress.part(0, 0.3));
        var prepared = importing.prepare(draft, progress.part(0.3, 1));
        return new ImportModel(
                prepared, prepared.works().stream().map(importing::already).toList(), origin);
    }

    /// Puts an import into the library and opens its first work; once, however often it is asked.
    public void accept(ImportModel model) {
        if (!model.accept()) {
            return;
        }
        tasks.run(
                words().get("job.store"),
                p -> importing.accept(model.prepared(), p),
                accepted -> {
                    refresh();
                    open(accepted.getFirst().id());
                },
                model::acceptNoMore);
    }

    /// Writes the notes of the open work, as a PDF where the name of the file does not say otherwise.
    public void exportNotes(Path chosen) {
        boolean plain = ExportFormat.endingOf(chosen).isEmpty();
        var file = plain ? chosen.resolveSibling(chosen.getFileName() + ".pdf") : chosen;
        var format = ExportFormat.of(file).filter(NOTE_FORMATS::contains);
        if (format.isEmpty()) {
            messages.problem(words().get("export.unknown", file.toString(), ExportFormat.known(NOTE_FORMATS)));
            return;
        }
        if (screen.get() instanceof OfStudy(var model)) {
            var shown = model.reading().shownProperty().get().versions();
            var work = model.work(); // here, since the model belongs to this thread
            afterSaving(() -> export(work, shown, format.get(), file));
        }
    }

    private void export(OpenWork work, List<Version> shown, ExportFormat format, Path file) {
        var exporting = new Exporting(desk.library(), words());
        run(
                words().get("job.export"),
                p -> {
                    exporting.write(format, work, shown, Content.NOTES, file, p);
                    return file;
                },
                done -> messages.say(words().get("export.done", done.toString())));
    }

    /// Adds a glossary to the library and marks its terms in what is open.
    public void importGlossary(Path file) {
        var glossaries = new GlossaryFiles(desk.library());
        run(words().get("job.glossary"), _ -> glossaries.add(file), added -> {
            takeUpChanges();
            if (added.problems().isEmpty()) {
                messages.say(added.told(words()));
            } else {
                messages.problem(added.told(words()));
            }
        });
    }

    // Ending, and going on elsewhere

    /// Asks the person where to go on, when they take that up; the window sets it.
    public void whenElsewhere(Runnable ask) {
        askElsewhere = ask;
    }

    /// Asks the person where to go on.
    public void goElsewhere() {
        askElsewhere.run();
    }

    /// Goes on in another file with all that can be read of the library and all that is not saved yet.
    public void saveElsewhere(Path file) {
        run(
                words().get("job.elsewhere"),
                _ -> {
                    desk.library().moveTo(file);
                    return file;
                },
                done -> {
                    writing().hurry();
                    messages.say(words().get("library.elsewhere.done", done.toString()));
                });
    }

    /// Saves what is not saved yet, and waits for that a while.
    ///
    /// @return whether all of it is in the library
    public boolean save() {
        saveOpen();
        return writing().finish(LAST_WAIT);
    }

    /// Saves what is not saved yet; the window is about to go.
    public void close() {
        leave();
        writing().finish(LAST_WAIT);
        writing().close();
    }
}
