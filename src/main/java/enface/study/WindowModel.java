package enface.study;

import enface.glossary.GlossaryCsv;
import enface.glossary.GlossaryProblem;
import enface.intake.Intake;
import enface.intake.IntakeException;
import enface.intake.SourceFile;
import enface.job.Jobs;
import enface.job.Later;
import enface.job.LongTask;
import enface.job.Outcome.Cancelled;
import enface.job.Outcome.Done;
import enface.job.Outcome.Failed;
import enface.job.Progress;
import enface.language.Words;
import enface.publish.Handouts.Content;
import enface.store.StoreException;
import enface.store.WorkEntry;
import enface.study.Screen.OfImport;
import enface.study.Screen.OfLibrary;
import enface.study.Screen.OfStudy;
import enface.text.WorkId;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person can do in the window, and what the window shows. Knows no Node.
///
/// On the thread of the window only.
public final class WindowModel {

    /// What the window tells a person, until it tells something else.
    ///
    /// @param problem whether something went wrong
    public record Message(String text, boolean problem) {}

    private static final String THEME = "theme";
    private static final String LANGUAGE = "language";

    private final Desk desk;
    private final Importing importing;
    private final Sample sample;
    private final Jobs jobs;
    private final Later later;
    private final InstantSource clock;
    private final String author;
    private final ReadOnlyObjectWrapper<Screen> screen = new ReadOnlyObjectWrapper<>(this, "screen", new OfLibrary());
    private final ReadOnlyObjectWrapper<Optional<Message>> message =
            new ReadOnlyObjectWrapper<>(this, "message", Optional.empty());
    private final ObservableList<WorkEntry> works = FXCollections.observableArrayList();
    private final ObservableList<WorkEntry> worksView = FXCollections.unmodifiableObservableList(works);
    private final BooleanProperty dark = new SimpleBooleanProperty(this, "dark");
    private final ObjectProperty<Words> words = new SimpleObjectProperty<>(this, "words");

    public WindowModel(
            Desk desk,
            Importing importing,
            Jobs jobs,
            Later later,
            InstantSource clock,
            Locale locale,
            String author) {
        this.desk = desk;
        this.importing = importing;
        this.jobs = jobs;
        this.later = later;
        this.clock = clock;
        this.author = author;
        sample = new Sample(desk.library(), importing);
        var places = desk.library().places();
        dark.set(places.setting(THEME).map("dark"::equals).orElse(false));
        words.set(new Words(places.setting(LANGUAGE).map(Locale::forLanguageTag).orElse(locale)));
        dark.addListener((_, _, now) -> attempt(() -> places.set(THEME, now ? "dark" : "light")));
        words.addListener((_, _, now) -> attempt(() -> places.set(LANGUAGE, now.locale().toLanguageTag())));
        refresh();
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screen.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
        return message.getReadOnlyProperty();
    }

    /// The works of the library, that opened last first.
    public ObservableList<WorkEntry> works() {
        return worksView;
    }

    public BooleanProperty darkProperty() {
        return dark;
    }

    /// The words the window speaks; setting others changes its language.
    public ObjectProperty<Words> wordsProperty() {
        return words;
    }

    public Desk desk() {
        return desk;
    }

    private void refresh() {
        attempt(() -> works.setAll(desk.library().works().list()));
    }

    /// Says something until the next message.
    public void say(String text, boolean problem) {
        message.set(Optional.of(new Message(text, problem)));
    }

    public void hush() {
        message.set(Optional.empty());
    }

    /// Tells what went wrong.
    public void tell(Exception e) {
        say(new Sentences(words.get()).of(e, desk.library().file()), true);
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
        jobs.start(name, task, outcome -> {
            switch (outcome) {
                case Done<T>(var result) -> whenDone.accept(result);
                case Failed<T>(var cause) -> tell(cause);
                case Cancelled<T> _ -> say(words.get().get("job.cancelled", name), false);
            }
        });
    }

    // The library

    /// Goes back to the list of works; what is open is saved and closed.
    public void toLibrary() {
        leave();
        refresh();
        screen.set(new OfLibrary());
    }

    private void leave() {
        hush();
        if (screen.get() instanceof OfStudy(var model)) {
            model.close();
        }
    }

    /// Opens a work.
    public void open(WorkId id) {
        run(words.get().get("job.open"), _ -> desk.open(id), found -> found.ifPresent(this::show));
    }

    private void show(OpenWork work) {
        leave();
        if (work.versions().isEmpty()) {
            return;
        }
        attempt(() -> {
            desk.library().works().opened(work.work().id(), clock.instant());
            screen.set(new OfStudy(new StudyModel(work, desk.library(), clock, later, author, this::tell)));
        });
    }

    /// Adds the sample where it is missing, and opens it.
    public void openSample() {
        run(words.get().get("job.sample"), sample::add, id -> {
            refresh();
            open(id);
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
        run(words.get().get("job.import", files.getFirst().getFileName().toString()), p -> prepare(files, p), model -> {
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
        return new ImportModel(prepared, prepared.works().stream().map(importing::already).toList());
    }

    /// Puts an import into the library and opens its first work.
    public void accept(ImportModel model) {
        run(
                words.get().get("job.store"),
                p -> importing.accept(model.prepared(), p),
                accepted -> {
                    refresh();
                    open(accepted.getFirst().id());
                });
    }

    /// Writes the notes of the open work as a PDF.
    public void exportNotes(Path file) {
        if (screen.get() instanceof OfStudy(var model)) {
            model.notes().flush();
            var shown = model.shownProperty().get().versions();
            var exporting = new Exporting(desk.library(), words.get());
            run(
                    words.get().get("job.export"),
                    p -> {
                        exporting.pdf(model.work(), shown, Content.NOTES, file, p);
                        return file;
                    },
                    done -> say(words.get().get("export.done", done.toString()), false));
        }
    }

    /// Adds a glossary to the library and marks its terms in what is open.
    public void importGlossary(Path file) {
        run(words.get().get("job.glossary"), _ -> readGlossary(file), draft -> {
            refreshTerms();
            var sentences = new ArrayList<String>();
            sentences.add(words.get()
                    .get("glossary.added", draft.added(), draft.name()));
            draft.problems().stream().limit(3).map(this::sentence).forEach(sentences::add);
            say(String.join(" ", sentences), draft.added() == 0 && !draft.problems().isEmpty());
        });
    }

    private record GlossaryAdded(String name, int added, List<GlossaryProblem> problems) {}

    private GlossaryAdded readGlossary(Path file) throws IntakeException {
        SourceFile source = new Intake().open(file);
        var draft = GlossaryCsv.read(source.text(), source.name().replaceAll("\\.[^.]*$", ""));
        int added = draft.glossary().concepts().isEmpty()
                ? 0
                : desk.library().glossaries().add(draft.glossary());
        return new GlossaryAdded(draft.glossary().name(), added, draft.problems());
    }

    private String sentence(GlossaryProblem problem) {
        return words.get().get(problem.kind().key(), problem.line(), problem.subject());
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
