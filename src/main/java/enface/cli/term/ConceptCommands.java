package enface.cli.term;

import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.Term;
import enface.store.term.GlossaryDeed;
import enface.store.term.Placed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface glossary add | edit | remove | merge | move | on | off`
final class ConceptCommands {

    private ConceptCommands() {}

    static void addTo(CommandLine glossary, Session session) {
        glossary.addSubcommand(new Add(session))
                .addSubcommand(new Edit(session))
                .addSubcommand(new Remove(session))
                .addSubcommand(new Merge(session))
                .addSubcommand(new Move(session))
                .addSubcommand(new On(session))
                .addSubcommand(new Off(session));
    }

    private static Placed concept(Session session, long id) {
        return session.library().glossaries().list().stream()
                .flatMap(g -> g.concepts().stream().map(c -> new Placed(g.id(), c)))
                .filter(p -> p.concept().id().value() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal(session.words().get("cli.glossary.no-concept", id)));
    }

    private static List<Placed> concepts(Session session, List<Long> ids) {
        return ids.stream().distinct().map(id -> concept(session, id)).toList();
    }

    private static Glossary glossary(Session session, String name) {
        return session.library().glossaries().list().stream()
                .filter(g -> g.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal(session.words().get("cli.glossary.no-glossary", name)));
    }

    private static int change(Session session, GlossaryDeed deed, List<Placed> before, List<Placed> after) {
        var now = session.library()
                .glossaries()
                .change(deed, before, after, Instant.now())
                .orElseThrow(() -> new Refusal(session.words().get("term.other-by-now")));
        now.forEach(p -> session.out()
                .println(p.concept().id().value() + "\t"
                        + p.concept().terms().stream().map(Term::text).collect(Collectors.joining("; "))));
        return 0;
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Add an entry; prints its number.")
    static final class Add implements Callable<Integer> {

        private final Session session;

        @Option(names = "--glossary", paramLabel = "N", description = "Into this glossary, made where there is none.")
        private Optional<String> glossary = Optional.empty();

        @Mixin
        private TermOptions options = new TermOptions();

        Add(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var made = options.on(new Concept(ConceptId.NONE, "", List.of()), session);
            var glossaries = session.library().glossaries();
            var all = glossaries.list();
            var name = glossary.orElseGet(() -> all.stream()
                    .map(Glossary::name)
                    .findFirst()
                    .orElse(session.words().get("glossary.mine")));
            var id = glossaries.named(name, GlossaryColour.besides(all));
            return change(session, GlossaryDeed.ADDED, List.of(), List.of(new Placed(id, made)));
        }
    }

    @Command(name = "edit", mixinStandardHelpOptions = true, description = "Change what is said of an entry.")
    static final class Edit implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "ENTRY")
        private long id;

        @Mixin
        private TermOptions options = new TermOptions();

        Edit(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var before = concept(session, id);
            var after = new Placed(before.glossary(), options.on(before.concept(), session));
            return change(session, GlossaryDeed.EDITED, List.of(before), List.of(after));
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove entries, or a whole glossary.")
    static final class Remove implements Callable<Integer> {

        private final Session session;

        @Parameters(arity = "0..*", paramLabel = "ENTRY")
        private List<Long> ids = new ArrayList<>();

        @Option(names = "--glossary", paramLabel = "N", description = "This glossary with all its entries.")
        private Optional<String> glossary = Optional.empty();

        Remove(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            glossary.ifPresent(name -> session.library()
                    .glossaries()
                    .remove(ConceptCommands.glossary(session, name).name()));
            return change(session, GlossaryDeed.REMOVED, concepts(session, ids), List.of());
        }
    }

    @Command(name = "merge", mixinStandardHelpOptions = true, description = "Make one entry of several.")
    static final class Merge implements Callable<Integer> {

        private final Session session;

        @Parameters(arity = "2..*", paramLabel = "ENTRY")
        private List<Long> ids = new ArrayList<>();

        Merge(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var before = concepts(session, ids);
            var merged = before.stream().map(Placed::concept).reduce(Concept::mergedWith);
            return change(
                    session,
                    GlossaryDeed.MERGED,
                    before,
                    List.of(new Placed(before.getFirst().glossary(), merged.orElseThrow())));
        }
    }

    @Command(name = "move", mixinStandardHelpOptions = true, description = "Move entries into another glossary.")
    static final class Move implements Callable<Integer> {

        private final Session session;

        @Parameters(arity = "1..*", paramLabel = "ENTRY")
        private List<Long> ids = new ArrayList<>();

        @Option(names = "--glossary", paramLabel = "N", required = true, description = "Into this one.")
        private String glossary = "";

        Move(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var to = ConceptCommands.glossary(session, glossary).id();
            var before = concepts(session, ids);
            return change(
                    session,
                    GlossaryDeed.MOVED,
                    before,
                    before.stream().map(p -> new Placed(to, p.concept())).toList());
        }
    }

    /// `glossary on` and `glossary off`: a name each.
    abstract static class Marking implements Callable<Integer> {

        private final Session session;
        private final boolean on;

        @Parameters(index = "0", paramLabel = "GLOSSARY")
        private String glossary = "";

        @Parameters(index = "1", paramLabel = "WORK")
        private String work = "";

        Marking(Session session, boolean on) {
            this.session = session;
            this.on = on;
        }

        @Override
        public Integer call() {
            session.library()
                    .glossaries()
                    .setOn(session.work(work).id(), glossary(session, glossary).id(), on);
            return 0;
        }
    }

    @Command(name = "on", mixinStandardHelpOptions = true, description = "Mark the terms of a glossary in a work.")
    static final class On extends Marking {

        On(Session session) {
            super(session, true);
        }
    }

    @Command(name = "off", mixinStandardHelpOptions = true, description = "Mark them there no more.")
    static final class Off extends Marking {

        Off(Session session) {
            super(session, false);
        }
    }
}
