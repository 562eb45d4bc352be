package enface.cli.term;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.CommandGroup;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.glossary.Concept;
import enface.glossary.Glossary;
import enface.glossary.GlossaryCsv;
import enface.glossary.GlossaryTable;
import enface.intake.Intake;
import enface.intake.draft.IntakeException;
import enface.text.LanguageTag;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        return new CommandLine(new CommandGroup("import FILE | export FILE | list | check WORK"))
                .setCommandName("glossary")
                .addSubcommand(new Import(session))
                .addSubcommand(new Export(session))
                .addSubcommand(new ListAll(session))
                .addSubcommand(new CheckCommand(session));
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

        Import(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() throws IntakeException {
            var source = new Intake().lines(file);
            var draft =
                    GlossaryCsv.read(source.text(), name.orElse(source.name().replaceAll("\\.[^.]*$", "")));
            draft.problems().forEach(p -> session.say(p.kind().key(), p.line(), p.subject()));
            if (draft.glossary().concepts().isEmpty()) {
                throw new Refusal(session.words().get("cli.glossary.nothing", source.name()));
            }
            int added = session.library().glossaries().add(draft.glossary());
            session.out()
                    .println(session.words()
                            .get("glossary.added", added, draft.glossary().name()));
            return 0;
        }
    }

    @Command(name = "export", mixinStandardHelpOptions = true, description = "Write all terms as a table (CSV).")
    static final class Export implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "FILE")
        private Path file;

        Export(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var concepts = session.library().glossaries().list().stream()
                    .flatMap(g -> g.concepts().stream())
                    .toList();
            var table = GlossaryTable.write(new Glossary("", concepts), ',');
            session.write(file, draft -> Files.writeString(draft, table, StandardCharsets.UTF_8));
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

        private static String line(Glossary glossary, Concept concept) {
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

        private static JsonObject json(Glossary glossary) {
            var json = new JsonObject();
            json.addProperty("name", glossary.name());
            var concepts = new JsonArray();
            for (var concept : glossary.concepts()) {
                var object = new JsonObject();
                object.addProperty("id", concept.id().value());
                object.addProperty("definition", concept.definition());
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
