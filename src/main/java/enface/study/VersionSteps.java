package enface.study;

import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.store.correct.Step;
import enface.study.act.Means;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.importing.ImportModel;
import enface.study.importing.Importing;
import enface.study.version.Changed;
import enface.study.version.KeptSources;
import enface.study.version.Outlook;
import enface.study.version.Versions;
import enface.study.work.Desk;
import enface.study.work.OpenWork;
import enface.study.work.StudyStart;
import enface.text.Called;
import enface.text.LanguageTag;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// What a person does with whole versions of the open work: each is a step like a correction, after which the work is
/// shown anew.
///
/// On the thread of the window only.
public final class VersionSteps {

    /// A file that may become a version.
    ///
    /// @param beginning its first sentences
    /// @param certainty how well it goes with the original, from 0 to 1
    public record Offered(
            Path file, LanguageTag language, Called called, String beginning, int sentences, double certainty) {}

    /// A file that may take the place of a version, and what would come of that.
    public record Newer(Path file, Version version, Outlook outlook) {}

    /// What was changed in a version since it was imported.
    ///
    /// @param steps those that did it, the last one first
    public record Since(Version version, VersionText imported, List<Changed> passages, List<Step> steps) {}

    /// A step about whole versions that is made off the thread of the window.
    @FunctionalInterface
    private interface Deed {
        Step make(OpenWork open, Progress progress) throws IntakeException;
    }

    private record Made(Step step, Optional<StudyStart> start) {}

    private static final int BEGINNING = 3;

    private final Desk desk;
    private final Screens screens;
    private final Saying saying;
    private final Tasks tasks;
    private final Versions versions;
    private final Importing importing;
    private final Steps steps;
    private Runnable changed = () -> {};
    private boolean underWay;

    VersionSteps(Steps steps, Screens screens, Importing importing, Saying saying, Tasks tasks, Means means) {
        this.steps = steps;
        desk = screens.desk();
        this.screens = screens;
        this.saying = saying;
        this.tasks = tasks;
        this.importing = importing;
        versions = new Versions(desk.library(), importing, means.clock());
    }

    /// Is told when the library has changed.
    void onChanged(Runnable action) {
        changed = action;
    }

    // Adding

    /// Reads a file that may become a version, and says what it is.
    public void read(Path file, Consumer<Offered> then) {
        open().ifPresent(open -> tasks.run(
                saying.words().get("job.import", String.valueOf(file.getFileName())),
                progress -> {
                    var draft = versions.read(file, Optional.empty(), Optional.empty(), progress.part(0, 0.2));
                    var only = Versions.only(draft);
                    var prepared = versions.prepare(open, draft, progress.part(0.2, 1));
                    var text = only.text();
                    return new Offered(
                            file,
                            only.language(),
                            only.called(),
                            String.join(
                                    " ",
                                    text.segments().stream().limit(BEGINNING).toList()),
                            text.segmentCount(),
                            prepared.meanConfidence());
                },
                then));
    }

    /// Adds a file as a version that is in a language and called as somebody says.
    public void add(Path file, LanguageTag language, Called called) {
        make("job.version-add", (open, progress) -> {
            var draft = versions.read(file, Optional.of(language), Optional.empty(), progress.part(0, 0.1));
            var prepared = versions.prepare(open, Versions.called(draft, called), progress.part(0.1, 0.9));
            return versions.add(open, prepared, progress.part(0.9, 1));
        });
    }

    // Removing and replacing

    public void remove(VersionId version) {
        make("job.version-remove", (open, _) -> versions.remove(open, version(open, version)));
    }

    /// Reads a newer file of a version, and says what would come of it.
    public void readNewer(VersionId id, Path file, Consumer<Newer> then) {
        open().ifPresent(open -> tasks.run(
                saying.words().get("job.import", String.valueOf(file.getFileName())),
                progress -> {
                    var version = version(open, id);
                    var draft = versions.read(file, Optional.of(version.language()), Optional.empty(), progress);
                    var newer = Versions.only(draft);
                    return new Newer(file, version, versions.outlook(open.work().id(), version, newer.text()));
                },
                then));
    }

    public void replace(VersionId id, Path file) {
        make("job.version-replace", (open, progress) -> {
            var version = version(open, id);
            var draft = versions.read(file, Optional.of(version.language()), Optional.empty(), progress.part(0, 0.1));
            return versions.replace(open, version, Versions.only(draft), progress.part(0.1, 1));
        });
    }

    // As it was imported

    /// Says what was changed in a version.
    public void since(VersionId id, Consumer<Since> then) {
        open().ifPresent(open -> tasks.run(
                saying.words().get("job.version-changes"),
                _ -> {
                    var version = version(open, id);
                    var imported = versions.imported(id);
                    return new Since(
                            version,
                            imported,
                            Changed.of(imported, version.text()),
                            versions.steps(open.work().id(), id));
                },
                then));
    }

    public void asImported(VersionId id) {
        make("job.version-replace", (open, progress) -> versions.asImported(open, version(open, id), progress));
    }

    // Reading again

    /// Finds the files the open work was imported from; none where they were not kept.
    public void files(Consumer<List<Path>> then) {
        open().ifPresent(open -> tasks.runUnseen(
                _ -> new KeptSources(desk.library()).of(open.work().id()), then));
    }

    /// Has a work be as its files were read again; once, however often it is asked. The other works of the files come
    /// in too, where the person wants them.
    ///
    /// @param model what was read for it
    public void readAgain(WorkId id, ImportModel model) {
        if (!model.accept()) {
            return;
        }
        tasks.run(
                saying.words().get("job.store"),
                progress -> {
                    var open = desk.open(id).orElseThrow();
                    var step = versions.readAgain(open, model.prepared(), model.work(), progress.part(0, 0.8));
                    versions.keep(id, model.origin().files(), model.prepared(), step);
                    var files = importing.files(model.origin().files());
                    importing.accept(model.others(), files, progress.part(0.8, 1));
                    return step;
                },
                step -> {
                    changed.run();
                    screens.open(id);
                    tell(step);
                },
                () -> {
                    model.acceptNoMore();
                    tasks.runUnseen(importing::sweep, _ -> {});
                });
    }

    private Optional<OpenWork> open() {
        return screens.study().map(study -> study.reading().renewing().newest());
    }

    private static Version version(OpenWork open, VersionId id) {
        return open.version(id).orElseThrow();
    }

    private void make(String job, Deed deed) {
        var study = screens.study();
        if (study.isEmpty() || underWay) {
            return;
        }
        underWay = true;
        var id = study.get().work().work().id();
        screens.afterSaving(() -> tasks.run(
                saying.words().get(job),
                progress -> {
                    var step = deed.make(desk.open(id).orElseThrow(), progress);
                    return new Made(step, desk.startAgain(id));
                },
                made -> {
                    underWay = false;
                    changed.run();
                    if (screens.isOpen(id)) {
                        made.start().ifPresent(screens::show);
                        tell(made.step());
                    }
                },
                () -> underWay = false));
    }

    /// Says what was done, and offers to take it back.
    private void tell(Step step) {
        var words = saying.words();
        var done = words.get("step." + step.kind().key());
        saying.messages().offer(words.get("step.done", done, step.words()), words.get("edit.undo"), steps::undo);
    }
}
