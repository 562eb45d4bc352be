package enface.study;

import enface.align.lexicon.DictionaryFiles;
import enface.glossary.file.GlossaryContent;
import enface.intake.choice.Choices;
import enface.intake.draft.Draft;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.study.Screen.OfDictionaries;
import enface.study.Screen.OfImport;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.importing.ColumnsToSay;
import enface.study.importing.ImportModel;
import enface.study.importing.ImportModel.Origin;
import enface.study.importing.Importing;
import enface.study.importing.Importing.Accepted;
import enface.study.importing.Pasted;
import enface.study.importing.Pasted.Clip;
import enface.study.importing.Recognised;
import enface.study.importing.Sample;
import enface.study.importing.Typed;
import enface.study.term.GlossaryFiles;
import enface.study.term.GlossaryFiles.Looked;
import enface.study.term.GlossaryImportModel;
import enface.study.version.KeptSources;
import enface.study.version.Versions;
import enface.text.LanguageTag;
import enface.text.WorkId;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What comes into the library from files: texts, glossaries, dictionaries, the sample.
///
/// On the thread of the window only.
public final class Imports {

    private final Screens screens;
    private final Importing importing;
    private final Sample sample;
    private final GlossaryFiles glossaries;
    private final Saying saying;
    private final Tasks tasks;
    private final Accepting accepting;
    private final Pasted pasted = new Pasted();
    private Runnable changed = () -> {};
    /// Counts what was asked for, so that of several readings the last one is shown.
    private int asked;

    Imports(Screens screens, Importing importing, Sample sample, GlossaryFiles glossaries, Saying saying, Tasks tasks) {
        this.screens = screens;
        this.importing = importing;
        this.sample = sample;
        this.glossaries = glossaries;
        this.saying = saying;
        this.tasks = tasks;
        accepting = new Accepting(screens, importing, saying, tasks);
    }

    /// Is told when the library has something new.
    void onChanged(Runnable action) {
        changed = action;
    }

    /// Takes back the last step in the open work, where a person wants that.
    void whenTakenBack(Runnable action) {
        accepting.whenTakenBack(action);
    }

    /// Takes files that were dropped: as dictionaries while those are shown or where the names say so, as more of
    /// those that wait for a person's word, else as texts.
    public void drop(List<Path> files) {
        boolean shown = screens.screenProperty().get() instanceof OfDictionaries;
        if (shown || (!files.isEmpty() && files.stream().allMatch(DictionaryFiles::isNamedLikeOne))) {
            screens.toDictionaries().add(files);
        } else if (screens.screenProperty().get() instanceof OfImport(ImportModel model)) {
            add(model, files);
        } else {
            read(files);
        }
    }

    private void add(ImportModel model, List<Path> files) {
        var more = files.stream()
                .filter(file -> !model.origin().files().contains(file))
                .toList();
        if (!more.isEmpty()) {
            readAgain(model, model.origin().with(model.choices()).with(more), false);
        }
    }

    /// Reads files and shows what was recognised. A table of terms is a glossary, and added at once.
    public void read(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (files.size() == 1 && isTable(files.getFirst())) {
            readTable(new Origin(files, false));
            return;
        }
        read(new Origin(files, false));
    }

    /// Reads the files of a work again as they were read last, to be looked at and chosen otherwise.
    public void readAgain(WorkId work, List<Path> files) {
        if (!files.isEmpty()) {
            var kept = new KeptSources(screens.desk().library());
            tasks.runUnseen(
                    _ -> kept.said(work, List.copyOf(importing.files(files).keySet())),
                    said -> read(new Origin(files, said, false, Optional.of(work))));
        }
    }

    /// Reads files that wait for a person's word once more, as they say now. What they wrote stays; where the
    /// files cannot be read so, all stays as it was.
    public void readAgain(ImportModel model, Choices choices) {
        readAgain(model, model.origin().with(choices), false);
    }

    /// Takes back the last thing that was said.
    public void takeBack(ImportModel model) {
        model.before().ifPresent(origin -> readAgain(model, origin, true));
    }

    /// Reads the same files as if nothing had been said or written, which can be taken back.
    public void startOver(ImportModel model) {
        readAgain(model, model.origin().with(Choices.NONE), new Typed(), false);
    }

    private void readAgain(ImportModel model, Origin origin, boolean back) {
        readAgain(model, origin, model.typed(), back);
    }

    private void readAgain(ImportModel model, Origin origin, Typed typed, boolean back) {
        model.ask(origin.choices());
        int question = ++asked;
        tasks.run(
                name(origin),
                p -> prepare(origin, p),
                ready -> {
                    if (question == asked) { // else something else was said since
                        goOn(model, ready, typed, back);
                    }
                },
                () -> screens.toImport(model.asItWas()));
    }

    private void goOn(ImportModel model, Ready ready, Typed typed, boolean back) {
        var made = model(ready, typed);
        made.goOnFrom(model, back);
        screens.toImport(made);
    }

    /// Takes what lies on the clipboard as a file like any other; while others wait for a person's word, as one
    /// more of them.
    public void paste(Clip clip) {
        if (clip.isEmpty()) {
            saying.messages().say(saying.words().get("import.paste.nothing"));
            return;
        }
        var shown = screens.screenProperty().get();
        Optional<ImportModel> waiting =
                shown instanceof OfImport(ImportModel model) ? Optional.of(model) : Optional.empty();
        var before = waiting.map(ImportModel::origin).orElse(new Origin(List.of(), true));
        var choices = waiting.map(ImportModel::choices).orElse(Choices.NONE);
        var name = saying.words().get("import.pasted", pasted.next());
        int question = ++asked;
        tasks.run(saying.words().get("job.import", name), p -> prepare(clip, name, before.with(choices), p), ready -> {
            if (question == asked) {
                waiting.ifPresentOrElse(
                        model -> goOn(model, ready, model.typed(), false),
                        () -> screens.toImport(model(ready, new Typed())));
            }
        });
    }

    /// What a browser copied is read as it looks there; where that has no text, as plain text.
    private Ready prepare(Clip clip, String name, Origin before, Progress progress)
            throws IntakeException, IOException {
        if (!clip.files().isEmpty()) {
            return prepare(before.with(clip.files()), progress);
        }
        if (clip.html().isPresent()) {
            try {
                var file = pasted.write(name, "html", clip.html().get());
                return prepare(before.with(List.of(file)), progress);
            } catch (IntakeException e) {
                if (clip.text().isEmpty()) {
                    throw e;
                }
            }
        }
        var file = pasted.write(name, "txt", clip.text().orElseThrow());
        return prepare(before.with(List.of(file)), progress);
    }

    private void read(Origin origin) {
        asked++;
        tasks.run(
                name(origin),
                p -> readUnlessDictionary(origin, p),
                read -> read.ifPresentOrElse(
                        ready -> screens.toImport(model(ready, new Typed())),
                        () -> screens.toDictionaries().add(origin.files())));
    }

    /// A dictionary is no work: it goes where dictionaries are added, which asks for its languages.
    private Optional<Ready> readUnlessDictionary(Origin origin, Progress progress) throws IntakeException {
        try {
            return Optional.of(prepare(origin, progress));
        } catch (IntakeException e) {
            if (e.kind() == IntakeException.Kind.DICTIONARY && origin.files().size() == 1) {
                return Optional.empty();
            }
            if (origin.again().isPresent() && !origin.choices().equals(Choices.NONE)) {
                return Optional.of(prepare(origin.with(Choices.NONE), progress)); // that was said of other files
            }
            throw e;
        }
    }

    private String name(Origin origin) {
        var name = origin.files().getFirst().getFileName().toString();
        return saying.words().get("job.import", name);
    }

    /// What stands in a table tells whether it is one of texts or of terms.
    private void readTable(Origin origin) {
        var file = origin.files().getFirst();
        tasks.run(
                saying.words().get("job.import", String.valueOf(file.getFileName())),
                p -> importing.isTableOfTexts(file) ? Optional.of(prepare(origin, p)) : Optional.<Ready>empty(),
                read -> read.ifPresentOrElse(
                        ready -> screens.toImport(model(ready, new Typed())), () -> addGlossary(file)));
    }

    private static boolean isTable(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    }

    /// What was recognised, for each work where the library has it, and where it came from.
    ///
    /// @param unsure whether a person should say what the columns of its table hold
    /// @param selected the work that is looked at first
    private record Ready(
            Recognised recognised, List<Optional<Accepted>> already, Origin origin, boolean unsure, int selected) {}

    private Ready prepare(Origin origin, Progress progress) throws IntakeException {
        try {
            return ready(origin, find(origin, progress.part(0, 0.25)), false, progress);
        } catch (IntakeException e) {
            var said = ColumnsToSay.read(importing, origin.files(), origin.choices(), e, progress.part(0, 0.25));
            return ready(origin.with(said.choices()), said.draft(), true, progress);
        }
    }

    private Ready ready(Origin origin, Draft found, boolean unsure, Progress progress) throws IntakeException {
        var looks = importing.looks(origin.files(), origin.choices(), progress.part(0.25, 0.3));
        var prepared = importing.prepare(found, origin.choices(), progress.part(0.3, 1));
        var open = origin.again().flatMap(screens.desk()::open);
        var known = open.isPresent() ? Versions.known(open.get(), prepared) : prepared;
        return new Ready(
                new Recognised(found, origin.choices(), known, looks),
                open.isPresent()
                        ? known.works().stream()
                                .map(_ -> Optional.<Accepted>empty())
                                .toList()
                        : importing.known(known),
                origin,
                unsure,
                open.isPresent() ? Versions.likest(open.get(), prepared) : 0);
    }

    /// A text that was pasted may wait for its translation.
    private Draft find(Origin origin, Progress progress) throws IntakeException {
        try {
            return importing.read(origin.files(), List.of(), origin.choices(), progress);
        } catch (IntakeException e) {
            boolean alone =
                    origin.files().size() == 1 && pasted.holds(origin.files().getFirst());
            if (alone && e.kind() == IntakeException.Kind.ONE_LANGUAGE) {
                var language = new LanguageTag(e.detail());
                return importing.read(origin.files(), List.of(language), origin.choices(), progress);
            }
            throw e;
        }
    }

    private ImportModel model(Ready ready, Typed typed) {
        var model = new ImportModel(ready.recognised(), ready.already(), ready.origin(), typed);
        model.selectedProperty().set(ready.selected());
        if (ready.unsure()) {
            model.askForColumns();
        }
        return model;
    }

    /// Puts an import into the library and opens its first work; once, however often it is asked.
    public void accept(ImportModel model) {
        accepting.accept(model, changed);
    }

    /// Adds a glossary to the library and marks its terms in what is open.
    public void addGlossary(Path file) {
        tasks.run(saying.words().get("job.glossary"), _ -> new Glanced(glossaries.look(file)), looked -> {
            if (!looked.beyondDoubt() && looked.looked().content() instanceof GlossaryContent.OfTable table) {
                screens.toGlossaryImport(
                        new GlossaryImportModel(looked.looked(), table, screens.languages(), tasks, this::add));
            } else {
                add(looked.looked());
            }
        });
    }

    /// What a file holds, and whether a person need look at it; reckoned beside the window.
    private record Glanced(Looked looked, boolean beyondDoubt) {

        Glanced(Looked looked) {
            this(looked, looked.isBeyondDoubt());
        }
    }

    private void add(Looked looked) {
        tasks.run(saying.words().get("job.glossary"), _ -> glossaries.add(looked), added -> {
            changed.run();
            if (added.problems().isEmpty()) {
                saying.messages().say(added.told(saying.words()));
            } else {
                saying.messages().problem(added.told(saying.words()));
            }
        });
    }

    /// Adds the sample where it is missing, and opens it.
    public void openSample() {
        tasks.run(saying.words().get("job.sample"), sample::add, id -> {
            changed.run();
            screens.open(id);
        });
    }
}
