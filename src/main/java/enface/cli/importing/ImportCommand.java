package enface.cli.importing;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.intake.VersionsAsSaid;
import enface.intake.choice.Choices;
import enface.intake.choice.Look;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftWork;
import enface.intake.draft.IntakeException;
import enface.intake.format.RawFile;
import enface.job.Progress;
import enface.study.importing.ImportJson;
import enface.study.importing.ImportSentences;
import enface.study.importing.Importing.Accepted;
import enface.study.importing.Pasted;
import enface.study.importing.Prepared;
import enface.study.importing.Prepared.PreparedWork;
import enface.study.note.file.NotesExchange.Taken;
import enface.study.version.KeptSources;
import enface.study.version.Versions;
import enface.study.work.OpenWork;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import enface.text.Role;
import enface.text.VersionId;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `enface import FILE…`
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Read files into the library: bilingual ones, files for each version, folders of them.")
public final class ImportCommand implements Callable<Integer> {

    private static final int MOST_INPUT = (int) RawFile.LARGEST + 1;

    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE",
            description = "Files and folders; - reads what comes in by a pipe. With --again they may be left out.")
    private List<Path> given = List.of();

    private List<Path> files = List.of();

    @Option(names = "--title", paramLabel = "T", description = "The title of the work.")
    private Optional<String> title;

    @Option(names = "--into", paramLabel = "WORK", description = "Add the files to this work as versions.")
    private Optional<String> into;

    @Option(
            names = "--again",
            paramLabel = "WORK",
            description = "Read the files of this work again as the options say, and keep its notes.")
    private Optional<String> again = Optional.empty();

    @Option(
            names = "--which",
            paramLabel = "N",
            description = "With --again: which of the works in the files is meant, from 1; else that most like it.")
    private Optional<Integer> which = Optional.empty();

    @Option(
            names = "--others",
            description = "With --again: the other works in the files come in too, where the library has them not.")
    private boolean others;

    @Option(names = "--lang", split = ",", paramLabel = "L", description = "The languages of the files, in order.")
    private List<LanguageTag> languages = List.of();

    @Mixin
    private ChoiceOptions said = new ChoiceOptions();

    @Option(names = "--role", paramLabel = "ROLE", description = "${COMPLETION-CANDIDATES}: what the first file is.")
    private Optional<Role> role;

    @Option(names = "--by", paramLabel = "NAME", description = "Who made the translation.")
    private Optional<String> by;

    @Option(names = "--dry-run", description = "Store nothing; say what would be.")
    private boolean dryRun;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    private List<Look> looks = List.of();

    /// The work whose files are read again.
    private Optional<OpenWork> open = Optional.empty();

    @Spec
    private CommandSpec spec;

    public ImportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws Exception {
        if (given.isEmpty() && again.isEmpty()) {
            throw new ParameterException(spec.commandLine(), session.words().get("cli.import.no-file"));
        }
        open = again.map(
                wanted -> session.desk().open(session.work(wanted).id()).orElseThrow());
        files = given.isEmpty() ? kept() : withInput(given);
        return into.isPresent() ? addTo(into.get()) : importNew();
    }

    private List<Path> kept() {
        var kept =
                new KeptSources(session.library()).of(open.orElseThrow().work().id());
        if (kept.isEmpty()) {
            throw new Refusal(session.words().get("version.not-kept"));
        }
        return kept;
    }

    /// What comes in by a pipe is a file like any other.
    private static List<Path> withInput(List<Path> given) throws IOException {
        var files = new ArrayList<>(given);
        int at = files.indexOf(Path.of("-"));
        if (at >= 0) {
            files.set(at, new Pasted().write("standard-input", System.in.readNBytes(MOST_INPUT)));
        }
        return files;
    }

    private int importNew() throws Exception {
        var importing = session.importing();
        var progress = session.progress();
        var choices = said.ofFiles(before(), session.words());
        choices = languages.isEmpty() ? choices : choices.withLanguages(languages);
        var found = importing.read(files, List.of(), choices, progress.part(0, 0.05));
        var pieces = new ChosenPieces(said, found, session.words());
        var marked = pieces.withLines(choices);
        var read = marked.equals(choices) ? found : importing.read(files, List.of(), marked, progress.part(0.05, 0.1));
        var wished = pieces.withVersions(marked);
        wished = role.equals(Optional.of(Role.TRANSLATION)) ? pieces.withTranslationFirst(wished) : wished;
        var draft = asWished(VersionsAsSaid.of(read, wished));
        var prepared = importing.prepare(draft, progress.part(0.1, 0.9)).with(wished);
        var accepted = new ArrayList<Accepted>();
        if (open.isPresent()) {
            prepared = readAgain(open.get(), prepared, accepted, progress.part(0.9, 1));
        } else if (dryRun) {
            importing.known(prepared).forEach(known -> known.ifPresent(accepted::add));
        } else {
            accepted.addAll(importing.accept(prepared, importing.files(files), progress.part(0.9, 1)));
            importing.sweep(Progress.none()); // what an import left that was interrupted
        }
        session.endProgress();
        looks = json ? importing.looks(files, marked, Progress.none()) : List.of();
        print(prepared, accepted, versionIds(accepted));
        return 0;
    }

    /// What was said of the files when they were read before.
    private Choices before() throws IntakeException {
        return open.isPresent()
                ? new KeptSources(session.library())
                        .said(
                                open.get().work().id(),
                                List.copyOf(session.importing().files(files).keySet()))
                : Choices.NONE;
    }

    /// Has the work be as it is read now, and gives what of the files there is to tell of.
    private Prepared readAgain(OpenWork work, Prepared prepared, List<Accepted> accepted, Progress progress)
            throws IntakeException {
        int meant = meant(work, prepared);
        if (dryRun) {
            return prepared;
        }
        var known = title.isPresent() ? prepared : Versions.known(work, prepared);
        var again = known.works().get(meant);
        var step = versions().readAgain(work, known, again, progress.part(0, 0.8));
        versions().keep(work.work().id(), files, prepared, step);
        if (others) {
            var rest = new ArrayList<>(known.works());
            rest.remove(meant);
            var importing = session.importing();
            accepted.addAll(importing.accept(known.with(rest), importing.files(files), progress.part(0.8, 1)));
        }
        accepted.add(others ? meant : 0, new Accepted(work.work().id(), false));
        return others ? known : known.with(List.of(again));
    }

    private int meant(OpenWork work, Prepared prepared) {
        int works = prepared.works().size();
        int meant = which.map(number -> number - 1).orElseGet(() -> Versions.likest(work, prepared));
        if (meant < 0 || meant >= works) {
            throw new Refusal(session.words().get("cli.import.which", meant + 1, works));
        }
        return meant;
    }

    private Versions versions() {
        return new Versions(session.library(), session.importing(), InstantSource.system());
    }

    private void print(Prepared prepared, List<Accepted> accepted, List<List<Long>> versions) {
        var sentences = new ImportSentences(session.words());
        var warnings = new ArrayList<String>();
        accepted.stream().filter(Accepted::already).forEach(a -> warnings.add(sentences.already(a)));
        prepared.works().forEach(w -> warnings.addAll(sentences.foreign(w)));
        if (json) {
            boolean told = !dryRun || accepted.size() == prepared.works().size();
            var answer = ImportJson.of(prepared, told ? accepted : List.of(), versions, warnings);
            answer.add("choices", ImportJson.looks(looks));
            session.out().println(answer);
            return;
        }
        warnings.forEach(session::sayWords);
        prepared.works().forEach(this::print);
        sentences.files(prepared).forEach(line -> session.out().println("  " + line));
        int remarks = prepared.remarks() ? prepared.remarkCount() : 0;
        if (remarks > 0 && accepted.stream().noneMatch(Accepted::already)) {
            session.out().println("  " + session.words().get("import.remarks.come", remarks));
        }
        prepared.draft().report().joins().forEach(j -> session.out().println("  " + sentences.of(j)));
        sentences.doubts(prepared).forEach(doubt -> session.out().println("  " + doubt));
    }

    private void print(PreparedWork work) {
        session.out()
                .println(session.words()
                        .get(
                                "cli.import.work",
                                work.work()
                                        .metadata()
                                        .in(LanguageTag.ENGLISH, Field.TITLE)
                                        .orElse("–")));
        for (int i = 0; i < work.texts().size(); i++) {
            session.out()
                    .println(session.words()
                            .get(
                                    "cli.import.version",
                                    work.work().versions().get(i).language().value(),
                                    work.texts().get(i).paragraphs().size(),
                                    work.texts().get(i).segmentCount()));
        }
    }

    private List<List<Long>> versionIds(List<Accepted> accepted) {
        if (dryRun) {
            return List.of();
        }
        var works = session.library().works().list();
        return accepted.stream()
                .map(a -> works.stream()
                        .filter(w -> w.id().equals(a.id()))
                        .flatMap(w -> w.versions().stream())
                        .map(v -> v.id().value())
                        .toList())
                .toList();
    }

    /// The draft with what the options say of it.
    private Draft asWished(Draft draft) {
        var works = draft.works().stream().map(this::asWished).toList();
        return new Draft(draft.files(), works, draft.report());
    }

    private DraftWork asWished(DraftWork work) {
        var changed = new ArrayList<>(work.versions());
        by.ifPresent(name -> changed.replaceAll(v -> v.role() == Role.TRANSLATION ? v.withBy(name) : v));
        var metadata = work.metadata();
        if (title.isPresent()) {
            metadata = metadata.replacing(Field.TITLE, changed.getFirst().language(), title.get());
        }
        return new DraftWork(metadata, changed, work.vocabulary(), work.pairing());
    }

    private int addTo(String wanted) throws Exception {
        var entry = session.work(wanted);
        var open = session.desk().open(entry.id()).orElseThrow();
        var work = open.work();
        var importing = session.importing();
        var progress = session.progress();
        var draft = importing.readVersions(files, languages, said.encoding(), session.progress());
        var named = draft.works().stream()
                .map(w -> new DraftWork(
                        w.metadata(),
                        w.versions().stream().map(v -> v.withBy(by.orElse(""))).toList(),
                        w.vocabulary(),
                        w.pairing()))
                .toList();
        var prepared =
                importing.prepareFor(work, new Draft(draft.files(), named, draft.report()), progress.part(0.1, 0.9));
        boolean already = importing.has(work, prepared);
        List<Long> added = dryRun || already ? List.of() : added(open, prepared, progress.part(0.9, 1));
        session.endProgress();
        var notes =
                already ? importing.takeNotes(prepared, prepared.works().getFirst(), work.id(), dryRun) : Taken.NOTHING;
        print(prepared, List.of(new Accepted(work.id(), already, notes)), List.of(added));
        return 0;
    }

    /// The ids of what was added: those that the work did not have before.
    private List<Long> added(OpenWork open, Prepared prepared, Progress progress) {
        versions().add(open, prepared, progress);
        return session.desk().open(open.work().id()).orElseThrow().versions().stream()
                .map(v -> v.id())
                .filter(id -> open.version(id).isEmpty())
                .map(VersionId::value)
                .toList();
    }
}
