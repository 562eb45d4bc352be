package enface.study;

import enface.align.lexicon.DictionaryFiles;
import enface.intake.choice.Choices;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.study.Screen.OfDictionaries;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.importing.ImportModel;
import enface.study.importing.ImportModel.Origin;
import enface.study.importing.Importing;
import enface.study.importing.Recognised;
import enface.study.importing.Sample;
import enface.study.importing.Typed;
import enface.study.term.GlossaryFiles;
import enface.text.WorkId;
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
    private Runnable changed = () -> {};

    Imports(Screens screens, Importing importing, Sample sample, GlossaryFiles glossaries, Saying saying, Tasks tasks) {
        this.screens = screens;
        this.importing = importing;
        this.sample = sample;
        this.glossaries = glossaries;
        this.saying = saying;
        this.tasks = tasks;
    }

    /// Is told when the library has something new.
    void onChanged(Runnable action) {
        changed = action;
    }

    /// Takes files that were dropped: as dictionaries while those are shown or where the names say so, else as
    /// texts.
    public void drop(List<Path> files) {
        boolean shown = screens.screenProperty().get() instanceof OfDictionaries;
        if (shown || (!files.isEmpty() && files.stream().allMatch(DictionaryFiles::isNamedLikeOne))) {
            screens.toDictionaries().add(files);
        } else {
            read(files);
        }
    }

    /// Reads files and shows what was recognised. A table of terms is a glossary, and added at once.
    public void read(List<Path> files) {
        if (files.isEmpty()) {
            return;
        }
        if (files.size() == 1 && isTable(files.getFirst())) {
            readTable(new Origin(files, Choices.NONE));
            return;
        }
        read(new Origin(files, Choices.NONE), Optional.empty());
    }

    /// Reads files that wait for a person's word once more, as they say now. What they wrote stays.
    public void readAgain(ImportModel model, Choices choices) {
        read(new Origin(model.origin().files(), choices), Optional.of(model));
    }

    private void read(Origin origin, Optional<ImportModel> before) {
        var name = origin.files().getFirst().getFileName().toString();
        tasks.run(
                saying.words().get("job.import", name),
                p -> prepare(origin, p),
                recognised -> screens.toImport(model(recognised, origin, before)));
    }

    /// What stands in a table tells whether it is one of texts or of terms.
    private void readTable(Origin origin) {
        var file = origin.files().getFirst();
        tasks.run(
                saying.words().get("job.import", String.valueOf(file.getFileName())),
                p -> importing.isTableOfTexts(file) ? Optional.of(prepare(origin, p)) : Optional.<Ready>empty(),
                read -> read.ifPresentOrElse(
                        ready -> screens.toImport(model(ready, origin, Optional.empty())), () -> addGlossary(file)));
    }

    private static boolean isTable(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    }

    /// What was recognised, and for each work where the library has it.
    private record Ready(Recognised recognised, List<Optional<WorkId>> already) {}

    private Ready prepare(Origin origin, Progress progress) throws IntakeException {
        var found = importing.read(origin.files(), List.of(), origin.choices(), progress.part(0, 0.25));
        var looks = importing.looks(origin.files(), origin.choices(), progress.part(0.25, 0.3));
        var prepared = importing.prepare(found, origin.choices(), progress.part(0.3, 1));
        return new Ready(
                new Recognised(found, origin.choices(), prepared, looks),
                prepared.works().stream().map(importing::already).toList());
    }

    private static ImportModel model(Ready ready, Origin origin, Optional<ImportModel> before) {
        var typed = before.map(ImportModel::typed).orElseGet(Typed::new);
        var model = new ImportModel(ready.recognised(), ready.already(), origin, typed);
        before.ifPresent(model::goOnFrom);
        return model;
    }

    /// Puts an import into the library and opens its first work; once, however often it is asked.
    public void accept(ImportModel model) {
        if (!model.accept()) {
            return;
        }
        tasks.run(
                saying.words().get("job.store"),
                p -> importing.accept(model.prepared(), p),
                accepted -> {
                    changed.run();
                    screens.open(accepted.getFirst().id());
                },
                model::acceptNoMore);
    }

    /// Adds a glossary to the library and marks its terms in what is open.
    public void addGlossary(Path file) {
        tasks.run(saying.words().get("job.glossary"), _ -> glossaries.add(file), added -> {
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
