package enface.cli.scheme;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import enface.cli.part.Asked;
import enface.cli.part.CommandGroup;
import enface.cli.part.PersonsFile;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.note.Scheme;
import enface.note.file.SchemeJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface schemes list | import FILE | export SCHEME FILE | remove SCHEME`
public final class SchemesCommands {

    private SchemesCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(new CommandGroup("list | import FILE | export SCHEME FILE | remove SCHEME"))
                .setCommandName("schemes")
                .addSubcommand(new ListAll(session))
                .addSubcommand(new Import(session))
                .addSubcommand(new Export(session))
                .addSubcommand(new Remove(session));
    }

    private static Scheme scheme(Session session, String wanted) {
        var all = session.library().schemes().all();
        return all.scheme(wanted)
                .or(() -> all.all().stream()
                        .filter(s -> s.words().words().values().stream()
                                .anyMatch(w -> w.name().equalsIgnoreCase(wanted)))
                        .findFirst())
                .orElseThrow(() -> new Refusal(session.words()
                        .get(
                                "cli.scheme.none",
                                wanted,
                                all.all().stream().map(Scheme::key).collect(Collectors.joining(", ")))));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "The schemes, and their categories with what each means.")
    static final class ListAll implements Callable<Integer> {

        private final Session session;

        @Option(names = "--json", description = "Answer as JSON.")
        private boolean json;

        ListAll(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var locale = session.words().locale();
            var array = new JsonArray();
            for (var scheme : session.library().schemes().all().all()) {
                if (json) {
                    array.add(JsonParser.parseString(SchemeJson.write(scheme)));
                    continue;
                }
                session.out()
                        .println(line(
                                scheme.key(),
                                "",
                                scheme.name(locale),
                                scheme.words().explanation(locale)));
                scheme.categories()
                        .forEach(c -> session.out()
                                .println(line(
                                        scheme.key(),
                                        c.key(),
                                        c.name(locale),
                                        c.words().explanation(locale))));
            }
            if (json) {
                session.out().println(array);
            }
            return 0;
        }

        private static String line(String... parts) {
            return String.join("\t", parts);
        }
    }

    @Command(name = "import", description = "Add a scheme from a file, or replace your own of that key.")
    static final class Import extends Asked {

        @Parameters(paramLabel = "FILE")
        private Path file;

        Import(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var scheme = PersonsFile.read(session, file, SchemeJson::read);
            var there = session.library().schemes().all().scheme(scheme.key());
            if (there.filter(Scheme::builtIn).isPresent()) {
                throw new Refusal(session.words().get("cli.scheme.built-in", scheme.key()));
            }
            session.out().println(session.library().schemes().save(scheme).key());
            return 0;
        }
    }

    @Command(name = "export", description = "Write a scheme into a file, to be changed and imported.")
    static final class Export extends Asked {

        @Parameters(index = "0", paramLabel = "SCHEME")
        private String wanted;

        @Parameters(index = "1", paramLabel = "FILE")
        private Path file;

        Export(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var text = SchemeJson.write(scheme(session, wanted));
            session.write(file, draft -> Files.writeString(draft, text));
            return 0;
        }
    }

    @Command(name = "remove", description = "Remove a scheme of your own; notes keep the keys of its categories.")
    static final class Remove extends Asked {

        @Parameters(paramLabel = "SCHEME")
        private String wanted;

        Remove(Session session) {
            super(session);
        }

        @Override
        public Integer call() {
            var scheme = scheme(session, wanted);
            if (scheme.builtIn()) {
                throw new Refusal(session.words().get("cli.scheme.built-in", scheme.key()));
            }
            session.library().schemes().remove(scheme.key());
            return 0;
        }
    }
}
