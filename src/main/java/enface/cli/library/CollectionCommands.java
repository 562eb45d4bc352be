package enface.cli.library;

import enface.cli.part.CommandGroup;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.store.library.Collections;
import enface.store.work.WorkEntry;
import enface.text.WorkId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `enface collection list | new NAME | rename NAME NEW | remove NAME | add NAME WORK… | take NAME WORK…`
public final class CollectionCommands {

    private CollectionCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(new CommandGroup(
                        "list | new NAME | rename NAME NEW | remove NAME | add NAME WORK… | take NAME WORK…"))
                .setCommandName("collection")
                .addSubcommand(new ListAll(session))
                .addSubcommand(new New(session))
                .addSubcommand(new Rename(session))
                .addSubcommand(new Remove(session))
                .addSubcommand(new Add(session))
                .addSubcommand(new Take(session));
    }

    private static Refusal none(Session session, String name) {
        return new Refusal(session.words().get("cli.collection.none", name));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "The collections, and how many works are in each.")
    static final class ListAll implements Callable<Integer> {

        private final Session session;

        ListAll(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            session.library()
                    .collections()
                    .all()
                    .forEach(c -> session.out().println(Tabbed.escape(c.name()) + "\t" + c.works()));
            return 0;
        }
    }

    @Command(name = "new", mixinStandardHelpOptions = true, description = "Make a collection with nothing in it.")
    static final class New implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "NAME")
        private String name;

        New(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (name.isBlank() || !session.library().collections().add(name)) {
                throw new Refusal(session.words().get("library.collection.taken", name));
            }
            return 0;
        }
    }

    @Command(name = "rename", mixinStandardHelpOptions = true, description = "Give a collection another name.")
    static final class Rename implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "NAME")
        private String name;

        @Parameters(index = "1", paramLabel = "NEW")
        private String now;

        Rename(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var collections = session.library().collections();
            if (collections.all().stream().noneMatch(c -> c.name().equals(name))) {
                throw none(session, name);
            }
            if (now.isBlank() || !collections.rename(name, now)) {
                throw new Refusal(session.words().get("library.collection.taken", now));
            }
            return 0;
        }
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            description = "Remove a collection; its works stay in the library.")
    static final class Remove implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "NAME")
        private String name;

        Remove(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (session.library().collections().remove(name).isEmpty()) {
                throw none(session, name);
            }
            return 0;
        }
    }

    /// What is said of a collection and of works.
    abstract static class OfWorks implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "NAME")
        private String name;

        @Parameters(index = "1..*", arity = "1..*", paramLabel = "WORK")
        private List<String> works;

        OfWorks(Session session) {
            this.session = session;
        }

        @Override
        public final Integer call() {
            var collections = session.library().collections();
            requireFit(collections);
            var meant = works.stream().map(session::work).map(WorkEntry::id).toList();
            meant.forEach(work -> change(collections, work));
            return 0;
        }

        final String name() {
            return name;
        }

        final Refusal none() {
            return CollectionCommands.none(session, name);
        }

        /// Refuses a collection that this cannot be said of.
        abstract void requireFit(Collections collections);

        abstract void change(Collections collections, WorkId work);
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Put works into a collection, which is made where there is none.")
    static final class Add extends OfWorks {

        Add(Session session) {
            super(session);
        }

        @Override
        void requireFit(Collections collections) {}

        @Override
        void change(Collections collections, WorkId work) {
            collections.put(work, name());
        }
    }

    @Command(name = "take", mixinStandardHelpOptions = true, description = "Take works out of a collection.")
    static final class Take extends OfWorks {

        Take(Session session) {
            super(session);
        }

        @Override
        void requireFit(Collections collections) {
            if (collections.all().stream().noneMatch(c -> c.name().equals(name()))) {
                throw none();
            }
        }

        @Override
        void change(Collections collections, WorkId work) {
            collections.take(work, name());
        }
    }
}
