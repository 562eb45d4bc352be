package enface.study;

import enface.glossary.Concept;
import enface.glossary.Example;
import enface.job.LongTask;
import enface.note.Note;
import enface.store.find.Search.Hit;
import enface.store.work.WorkEntry;
import enface.study.Screen.OfDictionaries;
import enface.study.Screen.OfGlossary;
import enface.study.Screen.OfGlossaryImport;
import enface.study.Screen.OfHelp;
import enface.study.Screen.OfImport;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfNothing;
import enface.study.Screen.OfPreferences;
import enface.study.Screen.OfRenderings;
import enface.study.Screen.OfStudy;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.dictionary.DictionariesModel;
import enface.study.help.Help.Topic;
import enface.study.importing.ImportModel;
import enface.study.importing.Importing;
import enface.study.term.ConceptsModel;
import enface.study.term.FindingRenderings;
import enface.study.term.GlossariesModel;
import enface.study.term.GlossaryImportModel;
import enface.study.term.RenderingsModel;
import enface.study.work.Counterparts;
import enface.study.work.Desk;
import enface.study.work.StudyStart;
import enface.text.LanguageTag;
import enface.text.WorkId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/// Which screen the window shows, and the ways from one to another. What is left is saved first.
///
/// On the thread of the window only.
public final class Screens {

    private final Desk desk;
    private final Importing importing;
    private final Means means;
    private final Saying saying;
    private final Tasks tasks;
    private final ObservableList<WorkEntry> works;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen", new OfLibrary());
    /// What was shown before the dictionaries were.
    private Screen before = new OfLibrary();

    private final Learning learning;
    private final Deque<WorkId> cameFrom = new ArrayDeque<>();

    Screens(Desk desk, Importing importing, Means means, Saying saying, Tasks tasks, ObservableList<WorkEntry> works) {
        this.desk = desk;
        this.importing = importing;
        this.means = means;
        this.saying = saying;
        this.tasks = tasks;
        this.works = works;
        learning = new Learning(importing, means, saying);
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    /// The work that is open, if one is.
    public Optional<StudyModel> study() {
        return screen.get() instanceof OfStudy(var study) ? Optional.of(study) : Optional.empty();
    }

    Desk desk() {
        return desk;
    }

    /// Whether this work is the one that is open.
    boolean isOpen(WorkId id) {
        return study().filter(study -> study.work().work().id().equals(id)).isPresent();
    }

    /// Opens a work before anything else, after `found`; the list of works where that fails, or what a person does.
    void beginWith(String job, LongTask<Optional<StudyStart>> finding, Runnable found) {
        screen.set(new OfNothing());
        tasks.run(saying.words().get(job), finding, start -> begin(start, found), this::listIfNothing);
    }

    private void begin(Optional<StudyStart> start, Runnable found) {
        found.run();
        start.filter(_ -> screen.get() instanceof OfNothing).ifPresent(this::show);
        listIfNothing();
    }

    private void listIfNothing() {
        if (screen.get() instanceof OfNothing) {
            screen.set(new OfLibrary());
        }
    }

    /// Goes back to the list of works; what is open is saved and closed.
    ///
    /// @param renew reads the list anew, after that
    void toLibrary(Runnable renew) {
        leave();
        afterSaving(renew);
        screen.set(new OfLibrary());
    }

    /// Shows an import to look at.
    void toImport(ImportModel model) {
        leave();
        screen.set(new OfImport(model));
    }

    /// Leaves what is open without another in its place.
    void leave() {
        saying.messages().hush();
        study().ifPresent(StudyModel::close);
        if (screen.get().isAside() && before instanceof OfStudy(var model)) {
            model.close();
            before = new OfLibrary();
        }
        learning.forget();
    }

    /// The work that is open, or is behind what is shown.
    public Optional<StudyModel> behind() {
        return study().or(() -> screen.get().isAside() && before instanceof OfStudy(var behind)
                ? Optional.of(behind)
                : Optional.empty());
    }

    /// Which words of the open work correspond; nothing while none is open.
    public Optional<Counterparts> counterparts() {
        return learning.counterparts();
    }

    /// Shows the dictionaries; [#back] returns to what is shown now.
    public DictionariesModel toDictionaries() {
        if (screen.get() instanceof OfDictionaries(var shown)) {
            return shown;
        }
        var model = new DictionariesModel(works, saying, tasks, means);
        toAside(new OfDictionaries(model));
        return model;
    }

    /// Whatever is shown aside already is left; what was shown before it is kept behind.
    private void stepAside() {
        if (screen.get().isAside()) {
            screen.set(before);
        }
        saveOpen();
        learning.forget();
        before = screen.get();
    }

    /// Shows the glossaries; [#back] returns to what is shown now.
    public void toGlossary(GlossariesModel glossaries) {
        if (screen.get() instanceof OfGlossary) {
            return;
        }
        saying.messages().hush();
        stepAside();
        var behind = study();
        behind.ifPresent(study -> glossaries.take(study.termsProperty().get().glossaries()));
        var model = new ConceptsModel(
                glossaries,
                behind.map(study -> study.work().work().id()),
                behind.map(study -> study.termsProperty().get().off()).orElse(Set.of()));
        behind.ifPresent(study -> model.offProperty()
                .subscribe((_, off) ->
                        study.refreshTerms(glossaries.glossariesProperty().get(), off)));
        screen.set(new OfGlossary(model));
    }

    /// Shows a table that is to become a glossary; [#back] returns to what is shown now.
    void toGlossaryImport(GlossaryImportModel model) {
        toAside(new OfGlossaryImport(model));
    }

    /// The languages of the works.
    List<LanguageTag> languages() {
        return works.stream()
                .flatMap(w -> w.versions().stream())
                .map(v -> v.language())
                .distinct()
                .toList();
    }

    /// Shows how a concept is rendered in the work that is open; [#back] returns to it.
    public void toRenderings(Concept concept) {
        study().ifPresent(study -> {
            var finding = new FindingRenderings(
                    study.work(), study.termsProperty().get().edges(), importing::wordLinks);
            toAside(new OfRenderings(new RenderingsModel(concept, finding, saying, tasks)));
        });
    }

    /// Opens the work that an example of a term was taken from, at its passage.
    public void open(Example example) {
        example.version()
                .ifPresent(version -> works.stream()
                        .filter(w -> w.versions().stream().anyMatch(v -> v.id().equals(version)))
                        .findFirst()
                        .ifPresent(work -> open(
                                work.id(),
                                study -> study.work()
                                        .version(version)
                                        .flatMap(v -> example.placeIn(v.text()))
                                        .ifPresentOrElse(
                                                place -> study.reading().goTo(version, place),
                                                () -> saying.messages()
                                                        .say(saying.words().get("term.example.gone"))))));
    }

    /// Shows how the person likes the program; [#back] returns to what is shown now.
    public void toPreferences() {
        toAside(new OfPreferences());
    }

    /// Shows the help; [#back] returns to what is shown now.
    public void toHelp() {
        toAside(new OfHelp(Optional.empty(), Optional.empty()));
    }

    /// Shows a page or a section of the help.
    public void toHelp(Topic topic) {
        toAside(new OfHelp(
                Optional.of(topic.page().name()), Optional.of(topic.section()).filter(s -> !s.isEmpty())));
    }

    public void toAside(Screen aside) {
        saying.messages().hush();
        stepAside();
        screen.set(aside);
    }

    /// Shows what goes out of the work that is open, when all that was typed is in the library.
    void toOutgoing(Function<StudyModel, Screen> outgoing) {
        study().ifPresent(study -> afterSaving(() -> {
            if (!study().equals(Optional.of(study))) {
                return;
            }
            saying.messages().hush();
            learning.forget();
            before = screen.get();
            screen.set(outgoing.apply(study));
        }));
    }

    /// Goes back from the dictionaries, the glossaries, or from an export, to what was shown before them.
    public void back() {
        saying.messages().hush();
        if (before instanceof OfStudy(var model)) {
            learning.learn(model.work());
        }
        screen.set(before);
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

    /// Opens a work at a note on it; [#backToWork] returns to what is open now.
    public void open(Note note) {
        study().map(study -> study.work().work().id()).ifPresent(cameFrom::push);
        open(note.work(), study -> {
            study.notes().soughtProperty().set(Optional.of(note.id()));
            note.targets().stream()
                    .filter(t -> !t.isGone())
                    .findFirst()
                    .ifPresent(t -> study.reading().goTo(t.version(), t.range().from()));
        });
    }

    /// Opens the work that was open before a note of another one was looked at.
    ///
    /// @return whether there is one
    public boolean backToWork() {
        var back = Optional.ofNullable(cameFrom.poll());
        back.ifPresent(this::open);
        return back.isPresent();
    }

    private void open(WorkId id, Consumer<StudyModel> prepare) {
        tasks.callOffPreparing(); // it would only get in the way now
        afterSaving(() -> tasks.run(
                saying.words().get("job.open"),
                _ -> desk.start(id),
                found -> found.ifPresent(start -> show(start, prepare))));
    }

    /// Does something when all that was typed before is in the library, so that what is read there is the newest.
    void afterSaving(Runnable then) {
        saveOpen();
        means.writing().ask(() -> true, _ -> then.run());
    }

    /// Shows a work that is open already as it is now.
    void show(StudyStart start) {
        show(start, _ -> {});
    }

    /// What is open is left only when the other one is ready to be shown.
    void show(StudyStart start, Consumer<StudyModel> prepare) {
        var work = start.work();
        if (work.versions().isEmpty()) {
            return;
        }
        saveOpen();
        var id = work.work().id();
        var now = means.clock().instant();
        means.writing().keep(List.of("opened", id), () -> desk.library().works().opened(id, now), () -> {});
        var study = new StudyModel(start, means);
        prepare.accept(study);
        boolean again = isOpen(id);
        leave();
        learning.learn(work);
        study.reading().onTaken(learning::renew);
        screen.set(new OfStudy(study));
        if (again) {
            study.notes().reload(); // something may have been typed since it was read
        }
    }

    /// Sends on its way what is not saved yet of the open work.
    void saveOpen() {
        study().ifPresent(StudyModel::save);
    }
}
