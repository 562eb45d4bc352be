package enface.cli.term;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.CommandGroup;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.file.ColumnHead;
import enface.glossary.file.GlossaryContent;
import enface.glossary.file.GlossaryFormat;
import enface.intake.draft.IntakeException;
import enface.study.term.GlossaryFiles;
import enface.text.LanguageTag;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface glossary import FILE | export FILE | list | check WORK`
public final class GlossaryCommands {

    private GlossaryCommands() {}

    public static CommandLine all(Session session) {
        var all = new CommandLine(
                        new CommandGroup(
                                "import FILE | export FILE | list | check WORK | candidates WORK | add | edit | remove | merge | move | on | off | undo | redo"))
                .setCommandName("glossary")
                .addSubcommand(new Import(session))
                .addSubcommand(new Export(session))
                .addSubcommand(new ListAll(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new CandidatesCommand(session))
                .addSubcommand(new TakeBackCommands.Undo(session))
                .addSubcommand(new TakeBackCommands.Redo(session));
        ConceptCommands.addTo(all, session);
        return all;
    }

    @Command(name = "import", mixinStandardHelpOptions = true, description = "Add a table of terms to the library.")
    static final class Import implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Option(
                names = "--name",
                paramLabel = "N",
                description = "What the glossary is called; the file's name if not said.")
        private Optional<String> name;

        @Option(
                names = "--columns",
                paramLabel = "C,C…",
                split = ",",
                description = {
                    "What the columns hold, where the first line does not say: languages, definition, note,",
                    "part of speech, source, tags, or - for none."
                })
        private List<String> columns = new ArrayList<>();

        @Option(names = "--dry-run", description = "Store nothing, and print what would be added.")
        private boolean dryRun;

        Import(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IntakeException {
            var found = new GlossaryFiles(session.library()).look(file);
            if (columns.isEmpty() && !dryRun && !found.isClear()) {
                throw new Refusal(session.words().get("cli.glossary.unclear", found.file()));
            }
            var looked = found.with(name.orElse(found.name()), explained(found.content()));
            var draft = looked.draft();
            draft.problems().forEach(p -> session.say(p.kind().key(), p.line(), p.subject()));
            if (draft.glossary().concepts().isEmpty()) {
                throw new Refusal(session.words().get("cli.glossary.nothing", looked.file()));
            }
            if (dryRun) {
                draft.glossary().concepts().forEach(c -> session.out().println(ListAll.line(draft.glossary(), c)));
                return 0;
            }
            int added = session.library().glossaries().add(draft.glossary());
            session.out()
                    .println(session.words()
                            .get("glossary.added", added, draft.glossary().name()));
            return 0;
        }

        /// What the file holds, as the person explains its columns.
        private GlossaryContent explained(GlossaryContent found) {
            if (columns.isEmpty() || !(found instanceof GlossaryContent.OfTable table)) {
                return found;
            }
            var heads = new ArrayList<ColumnHead>();
            for (var column : columns) {
                var head = ColumnHead.of(column.equals("-") ? "" : column, false);
                if (head instanceof ColumnHead.Unknown) {
                    throw new Refusal(session.words().get("cli.glossary.column", column));
                }
                heads.add(head);
            }
            return table.with(table.headed(), heads);
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write terms: CSV, TSV, XLSX, TBX, Markdown, UTX or CC-CEDICT (.u8), as the file is called.")
    static final class Export implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Option(names = "--glossary", paramLabel = "N", description = "This one alone.")
        private Optional<String> glossary = Optional.empty();

        Export(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var all = session.library().glossaries().list();
            var wanted = glossary.isEmpty()
                    ? all
                    : all.stream().filter(g -> g.name().equals(glossary.get())).toList();
            if (glossary.isPresent() && wanted.isEmpty()) {
                throw new Refusal(session.words().get("cli.glossary.no-glossary", glossary.get()));
            }
            var format = GlossaryFormat.named(file.toString()).orElse(GlossaryFormat.CSV);
            var bytes = GlossaryFiles.written(wanted, format);
            session.write(file, draft -> Files.write(draft, bytes));
            int left = GlossaryFiles.leftOut(wanted, format);
            if (left > 0) {
                session.say("cli.glossary.left-out", left);
            }
            return 0;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "All terms.")
    static final class ListAll implements Callable<Integer> {

        private final Session session;

        @Option(names = "--json", description = "Answer as JSON.")
        private boolean json;

        ListAll(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var glossaries = session.library().glossaries().list();
            if (json) {
                var array = new JsonArray();
                glossaries.forEach(g -> array.add(json(g)));
                session.out().println(array);
            } else {
                glossaries.forEach(g -> g.concepts().forEach(c -> session.out().println(line(g, c))));
            }
            return 0;
        }

        static String line(Glossary glossary, Concept concept) {
            var terms = concept.terms().stream()
                    .collect(Collectors.groupingBy(
                            t -> t.language().value(),
                            TreeMap::new,
                            Collectors.mapping(t -> t.text(), Collectors.joining("; "))));
            return glossary.name() + "\t"
                    + terms.entrySet().stream()
                            .map(e -> e.getKey() + ": " + e.getValue())
                            .collect(Collectors.joining("\t"));
        }

        private static void describe(JsonObject object, About about) {
            object.addProperty("partOfSpeech", about.partOfSpeech());
            object.addProperty("note", about.note());
            object.addProperty("source", about.source());
            var tags = new JsonArray();
            about.tags().forEach(tags::add);
            object.add("tags", tags);
            about.example().ifPresent(e -> object.addProperty("example", e.quote()));
        }

        private static JsonObject json(Glossary glossary) {
            var json = new JsonObject();
            json.addProperty("name", glossary.name());
            json.addProperty("colour", glossary.colour().name().toLowerCase(Locale.ROOT));
            var concepts = new JsonArray();
            for (var concept : glossary.concepts()) {
                var object = new JsonObject();
                object.addProperty("id", concept.id().value());
                object.addProperty("definition", concept.definition());
                describe(object, concept.about());
                var terms = new JsonArray();
                concept.terms().forEach(t -> {
                    var term = new JsonObject();
                    LanguageTag language = t.language();
                    term.addProperty("language", language.value());
                    term.addProperty("text", t.text());
                    term.addProperty("status", t.status().name().toLowerCase(Locale.ROOT));
                    terms.add(term);
                });
                object.add("terms", terms);
                concepts.add(object);
            }
            json.add("concepts", concepts);
            return json;
        }
    }
}
