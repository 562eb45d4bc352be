package enface.study;

import enface.align.lexicon.DictionaryFiles;
import enface.intake.draft.Grouping;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import enface.study.Screen.OfDictionaries;
import enface.study.act.Saying;
import enface.study.act.Tasks;
import enface.study.importing.ImportModel;
import enface.study.importing.ImportModel.Origin;
import enface.study.importing.Importing;
import enface.study.importing.Sample;
import enface.study.term.GlossaryFiles;
import java.nio.charset.Charset;
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

    /// Takes files that were dropped: as dictionaries while those are shown or where the names say so, else as texts.
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
            readTable(new Origin(files, Optional.empty(), Grouping.FOUND));
            return;
        }
        read(new Origin(files, Optional.empty(), Grouping.FOUND));
    }

    /// Reads files that wait for a person's word once more, in another encoding.
    public void readAgain(ImportModel model, Charset encoding) {
        var origin = model.origin();
        read(new Origin(origin.files(), Optional.of(encoding), origin.grouping()));
    }

    /// Reads files that wait for a person's word once more, grouped otherwise.
    public void readAgain(ImportModel model, Grouping grouping) {
        var origin = model.origin();
        read(new Origin(origin.files(), origin.encoding(), grouping));
    }

    private void read(Origin origin) {
        var name = origin.files().getFirst().getFileName().toString();
        tasks.run(saying.words().get("job.import", name), p -> prepare(origin, p), screens::toImport);
    }

    /// What stands in a table tells whether it is one of texts or of terms.
    private void readTable(Origin origin) {
        var file = origin.files().getFirst();
        tasks.run(
                saying.words().get("job.import", String.valueOf(file.getFileName())),
                p -> importing.isTableOfTexts(file) ? Optional.of(prepare(origin, p)) : Optional.<ImportModel>empty(),
                read -> read.ifPresentOrElse(screens::toImport, () -> addGlossary(file)));
    }

    private static boolean isTable(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".tab");
    }

    private ImportModel prepare(Origin origin, Progress progress) throws IntakeException {
        var draft =
                importing.read(origin.files(), List.of(), origin.encoding(), origin.grouping(), progress.part(0, 0.3));
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
