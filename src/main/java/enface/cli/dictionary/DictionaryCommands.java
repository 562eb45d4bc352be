package enface.cli.dictionary;

import enface.cli.part.CommandGroup;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.store.dictionary.Dictionaries.Entry;
import enface.study.know.InstalledDictionaries;
import enface.study.know.InstalledDictionaries.Languages;
import enface.text.LanguageTag;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface dictionary install FILE | list | look-up WORD | remove NAME`
public final class DictionaryCommands {

    private DictionaryCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(new CommandGroup("install FILE | list | look-up WORD | remove NAME"))
                .setCommandName("dictionary")
                .addSubcommand(new Install(session))
                .addSubcommand(new ListAll(session))
                .addSubcommand(new LookUpCommand(session))
                .addSubcommand(new Remove(session));
    }

    private static String line(Entry entry) {
        var about = entry.about();
        return String.join(
                "\t",
                Long.toString(entry.id()),
                about.name(),
                about.source().value(),
                about.target().value(),
                Integer.toString(about.entries()),
                about.origin().replace("\n", " · "));
    }

    @Command(
            name = "install",
            mixinStandardHelpOptions = true,
            description =
                    "Add a dictionary to the library: two columns, CC-CEDICT, StarDict, FreeDict, TEI or Lingvo DSL.")
    static final class Install implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Option(names = "--source-lang", paramLabel = "L", description = "The language of the head words.")
        private Optional<LanguageTag> source;

        @Option(names = "--target-lang", paramLabel = "L", description = "The language of their meanings.")
        private Optional<LanguageTag> target;

        Install(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var told = InstalledDictionaries.languagesOf(file);
            var from = source.or(() -> told.map(Languages::source));
            var into = target.or(() -> told.map(Languages::target));
            if (from.isEmpty() || into.isEmpty()) {
                throw new Refusal(session.words().get("cli.dictionary.languages", file.toString()));
            }
            var installed = new InstalledDictionaries(session.library())
                    .install(file, new Languages(from.get(), into.get()), Instant.now(), session.progress())
                    .about();
            session.endProgress();
            session.out()
                    .println(session.words()
                            .get(
                                    "dictionary.installed",
                                    installed.name(),
                                    session.words().language(installed.source()),
                                    session.words().language(installed.target()),
                                    installed.entries()));
            return 0;
        }
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Number, name, languages, entries and origin of each dictionary, with tabs between.")
    static final class ListAll implements Callable<Integer> {

        private final Session session;

        ListAll(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            new InstalledDictionaries(session.library())
                    .list()
                    .forEach(entry -> session.out().println(line(entry)));
            return 0;
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove a dictionary from the library.")
    static final class Remove implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "NAME", description = "Its name or number.")
        private String name;

        Remove(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var installed = new InstalledDictionaries(session.library());
            var meant = installed.list().stream()
                    .filter(e -> e.about().name().equals(name)
                            || Long.toString(e.id()).equals(name))
                    .toList();
            if (meant.isEmpty()) {
                throw new Refusal(session.words().get("cli.dictionary.none", name));
            }
            meant.forEach(installed::remove);
            return 0;
        }
    }
}
