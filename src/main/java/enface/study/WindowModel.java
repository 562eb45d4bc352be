package enface.study;

import enface.job.InOrder;
import enface.language.cut.Words;
import enface.language.hyphen.Hyphenations;
import enface.store.work.WorkEntry;
import enface.study.act.Means;
import enface.study.act.Messages;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.act.Watch;
import enface.study.dictionary.ChineseHelp;
import enface.study.hint.HintsModel;
import enface.study.importing.Importing;
import enface.study.importing.Sample;
import enface.study.library.LibraryModel;
import enface.study.library.Order;
import enface.study.library.WorkMerging;
import enface.study.note.NotesEverywhere;
import enface.study.note.file.NotesFiles;
import enface.study.note.file.NotesFiles.Undoing;
import enface.study.note.file.TakenNotes;
import enface.study.preference.LibraryPlace;
import enface.study.setting.ProgramSettings;
import enface.study.setting.Settings;
import enface.study.term.GlossariesModel;
import enface.study.term.GlossaryFiles;
import enface.study.unsaved.Recovery;
import enface.study.unsaved.Unsaved;
import enface.study.work.Desk;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;

/// What a person can do in the window, and what the window shows. Knows no Node.
///
/// On the thread of the window only.
public final class WindowModel {

    /// How long a window that is to close waits until all is saved.
    private static final Duration LAST_WAIT = Duration.ofSeconds(5);

    private final Desk desk;
    private final Means means;
    private final Watch watch;
    private final Messages messages;
    private final Settings settings;
    private final Saying saying;
    private final Tasks tasks;
    private final Screens screens;
    private final Outgoing outgoing;
    private final Imports imports;
    private final Changes changes;
    private final Steps steps;
    private final TakenNotes taken = new TakenNotes();
    private final LibraryPlace place;
    private final VersionSteps versions;
    private final ChineseHelp chinese;
    private final NotesEverywhere everywhere;
    private final Vocabulary vocabulary;
    private final LibraryModel library;
    private final HintsModel hints;
    private final WorkList works;
    private final LeftOff leftOff;
    private final Sample sample;
    private Runnable askElsewhere = () -> {};
    private Optional<Unsaved> unsaved = Optional.empty();

    public WindowModel(Desk desk, Importing importing, Means means, ProgramSettings program) {
        this.desk = desk;
        this.means = means;
        messages = new Messages(means.later());
        settings = new Settings(desk.library().places(), program, means.writing());
        saying = new Saying(messages, settings.wordsProperty()::get, desk.library()::file);
        tasks = new Tasks(
                means.jobs(), means.later(), saying::tell, name -> messages.say(words().get("job.cancelled", name)));
        works = new WorkList(desk, tasks);
        screens = new Screens(desk, importing, means, saying, tasks, works.view());
        outgoing = new Outgoing(desk, saying, tasks, settings);
        sample = new Sample(desk.library(), importing);
        imports = new Imports(screens, importing, sample, new GlossaryFiles(desk.library()), saying, tasks);
        imports.onChanged(this::takeUpChanges);
        library = new LibraryModel(desk.library(), saying, tasks, means.clock(), works::refresh);
        settings.remember(library.orderProperty(), Order::of, Order::key);
        var merging = new WorkMerging(desk.library(), importing, means.clock());
        changes = new Changes(desk, merging, screens, saying, tasks, means.clock());
        changes.onChanged(works::refresh);
        steps = new Steps(desk, importing, screens, saying, tasks, means);
        place = new LibraryPlace(means, program, saying, tasks, this::save);
        steps.onChanged(works::refresh);
        imports.whenTakenBack(steps::undo);
        hints = new HintsModel(program.hintsProperty());
        versions = new VersionSteps(steps, screens, importing, saying, tasks, means);
        versions.onChanged(works::refresh);
        chinese = new ChineseHelp(desk.library(), tasks, means.later());
        everywhere = new NotesEverywhere(desk.library(), tasks, means.writing());
        vocabulary = new Vocabulary(screens, importing, means, saying, tasks, chinese);
        watch = new Watch(saying, means, this::goElsewhere, this::takeUpChanges);
        means.writing().onFailed(saying::tell);
        leftOff = new LeftOff(settings, screens, !desk.library().isReadOnly());
        works.refresh();
    }

    /// Opens the work that was open when the window was closed, if one was.
    ///
    /// @return whether one was
    public boolean goOn() {
        return leftOff.goOn();
    }

    /// Opens what a window begins with, before anything else: that work, or the sample where the library holds nothing.
    ///
    /// @return whether there is one; otherwise the works are listed
    public boolean begin() {
        return leftOff.goOn() || leftOff.goOnWith(sample, this::takeUpChanges);
    }

    /// Looks from now on what other programs do with the library, and takes away what one left that was killed.
    public void watch() {
        watch.begin();
        if (desk.library().isReadOnly()) {
            messages.problem(
                    words().get("library.read-only", desk.library().file().toString()));
        } else {
            new Upkeep(desk.library(), saying, tasks, means.clock()).begin();
        }
    }

    /// Keeps from now on what cannot be saved in recovery files, and offers what was left in some.
    ///
    /// @param thread one of its own
    public void recover(Recovery recovery, InOrder thread) {
        unsaved = Optional.of(recovery.keep(means, thread));
        if (!desk.library().isReadOnly()) {
            new BringingBack(recovery, saying, tasks, this::takeUpChanges).offer();
        }
    }

    /// Where what is not saved is kept meanwhile; nothing where all is saved.
    public Optional<Path> unsavedFile() {
        return unsaved.flatMap(Unsaved::file);
    }

    /// What everything a person does needs.
    public Means means() {
        return means;
    }

    /// Where the words of what is open are parted at the ends of lines.
    public Hyphenations hyphenations() {
        return desk.hyphenations();
    }

    /// Which screen is shown, and the ways between them.
    public Screens screens() {
        return screens;
    }

    public ReadOnlyObjectProperty<Screen> screenProperty() {
        return screens.screenProperty();
    }

    /// What comes in from files.
    public Imports imports() {
        return imports;
    }

    /// What is changed about whole works.
    public Changes changes() {
        return changes;
    }

    /// Which works are shown in the library and in which order, and its collections.
    public LibraryModel library() {
        return library;
    }

    /// What is said to somebody who has the sample open.
    public HintsModel hints() {
        return hints;
    }

    /// What is corrected in the open work, and taken back.
    public Steps steps() {
        return steps;
    }

    /// Where the library lies, and its backups.
    public LibraryPlace place() {
        return place;
    }

    /// What is done with whole versions of the open work.
    public VersionSteps versions() {
        return versions;
    }

    /// What reads and writes Chinese, and looks words up.
    public ChineseHelp chinese() {
        return chinese;
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

    /// The words the window speaks.
    public Words words() {
        return saying.words();
    }

    /// The works of the library, that opened last first.
    public ObservableList<WorkEntry> works() {
        return works.view();
    }

    public Desk desk() {
        return desk;
    }

    /// Others have changed the library.
    private void takeUpChanges() {
        works.refresh();
        library.refresh();
        tasks.runUnseen(_ -> desk.library().places().settings(), settings::takeUp);
        vocabulary.refresh();
        if (everywhere.openProperty().get()) {
            everywhere.refresh(() -> {});
        }
        screens.study().ifPresent(model -> {
            var known = model.reading().renewing().newest();
            tasks.runUnseen(
                    _ -> desk.startAgain(known),
                    now -> now.ifPresentOrElse(model::takeUp, () -> leaveWhatIsGone(model)));
        });
    }

    private void leaveWhatIsGone(StudyModel gone) {
        if (screens.study().filter(gone::equals).isPresent()) {
            toLibrary();
            messages.problem(words().get("library.work-gone"));
        }
    }

    /// Is told of what goes wrong that nobody expected; until somebody is, a message tells.
    public void onUnexpected(Consumer<Throwable> action) {
        saying.onUnexpected(action);
    }

    /// The notes of the work that is open as files; nothing while none is.
    public Optional<NotesFiles> notesFiles() {
        return screens.study()
                .map(study -> new NotesFiles(
                        study::work, means, saying, tasks, new Undoing(taken, () -> steps.moment(study), () -> {
                            study.schemes().reload();
                            study.notes().reload();
                        })));
    }

    /// What tells now from before and after anything else that can be taken back in a work.
    public Object moment(StudyModel study) {
        return List.of(steps.moment(study), taken.count());
    }

    /// Takes back the notes that were taken from a file last; false where something else was done since.
    public boolean takeBackNotes(StudyModel study) {
        return taken.takeBack(study.work().work().id(), steps.moment(study));
    }

    /// The glossaries, and what is changed in them.
    public GlossariesModel glossaries() {
        return vocabulary.glossaries();
    }

    /// The words the person gathers.
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    /// The notes of all works.
    public NotesEverywhere notesEverywhere() {
        return everywhere;
    }

    /// Goes back to the list of works; what is open is saved and closed.
    public void toLibrary() {
        screens.toLibrary(works::refresh);
    }

    /// Shows what can be written of the work that is open.
    public void export() {
        screens.toOutgoing(outgoing::export);
    }

    /// Shows what can be printed of the work that is open.
    public void print() {
        screens.toOutgoing(outgoing::print);
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

    /// Saves what is not saved yet, and waits for that a while.
    ///
    /// @return whether all of it is in the library
    public boolean save() {
        screens.saveOpen();
        boolean saved = means.writing().finish(LAST_WAIT);
        unsaved.filter(_ -> !saved).ifPresent(u -> u.keepAll(LAST_WAIT));
        return saved;
    }

    /// Saves what is not saved yet; the window is about to go.
    public void close() {
        screens.leave();
        means.writing().finish(LAST_WAIT);
        unsaved.ifPresent(u -> u.finish(LAST_WAIT));
        means.writing().close();
    }
}
