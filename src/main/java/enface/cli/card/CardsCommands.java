package enface.cli.card;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.card.AnkiCards;
import enface.card.Card;
import enface.card.CardId;
import enface.card.Fsrs;
import enface.card.Rating;
import enface.cli.part.CommandGroup;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface cards list | add WORK … | rate ID GRADE | undo | remove ID | export FILE`
public final class CardsCommands {

    private CardsCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(new CommandGroup("list | add WORK … | rate ID GRADE | undo | remove ID | export FILE"))
                .setCommandName("cards")
                .addSubcommand(new ListAll(session))
                .addSubcommand(new AddCommand(session))
                .addSubcommand(new Rate(session))
                .addSubcommand(new Undo(session))
                .addSubcommand(new Remove(session))
                .addSubcommand(new Export(session));
    }

    static String line(Card card) {
        return String.join(
                "\t",
                Long.toString(card.id().value()),
                card.memory().stage().name().toLowerCase(Locale.ROOT),
                card.memory().isNew() ? "" : card.memory().due().toString(),
                Tabbed.escape(card.text().word()),
                Tabbed.escape(card.text().answer().meaning()),
                Tabbed.escape(card.text().withGap()));
    }

    private static Card card(Session session, long id) {
        return session.library().cards().all().stream()
                .filter(c -> c.id().value() == id)
                .findFirst()
                .orElseThrow(() -> new Refusal(session.words().get("cli.card.none", id)));
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Number, stage, when it is due, word, meaning and sentence of each card, with tabs between.")
    static final class ListAll implements Callable<Integer> {

        private final Session session;

        @Option(names = "--due", description = "Only those that are due now, new ones among them.")
        private boolean due;

        @Option(names = "--json", description = "Answer as JSON.")
        private boolean json;

        ListAll(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var now = Instant.now();
            var cards = session.library().cards().all().stream()
                    .filter(c -> !due || !c.memory().due().isAfter(now))
                    .toList();
            if (json) {
                var array = new JsonArray();
                cards.forEach(c -> array.add(json(c)));
                session.out().println(array);
            } else {
                cards.forEach(c -> session.out().println(line(c)));
            }
            return 0;
        }

        private static JsonObject json(Card card) {
            var json = new JsonObject();
            var text = card.text();
            json.addProperty("id", card.id().value());
            json.addProperty("origin", card.key().origin().name().toLowerCase(Locale.ROOT));
            json.addProperty("language", text.language().value());
            json.addProperty("word", text.word());
            json.addProperty("sentence", text.sentence());
            json.addProperty("gapFrom", text.gap().start());
            json.addProperty("gapTo", text.gap().end());
            json.addProperty("reading", text.answer().reading());
            json.addProperty("meaning", text.answer().meaning());
            json.addProperty("counterpart", text.answer().counterpart());
            json.addProperty("remark", text.answer().remark());
            json.addProperty("stage", card.memory().stage().name().toLowerCase(Locale.ROOT));
            json.addProperty("stability", card.memory().stability());
            json.addProperty("difficulty", card.memory().difficulty());
            json.addProperty("due", card.memory().due().toString());
            return json;
        }
    }

    @Command(
            name = "rate",
            mixinStandardHelpOptions = true,
            description = "Say how well a card was known: 1 again, 2 hard, 3 good, 4 easy.")
    static final class Rate implements Callable<Integer> {

        private final Session session;

        @Parameters(index = "0", paramLabel = "ID")
        private long id;

        @Parameters(index = "1", paramLabel = "GRADE")
        private int grade;

        Rate(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            if (grade < 1 || grade > 4) {
                throw new Refusal(session.words().get("cli.card.grade"));
            }
            var card = card(session, id);
            var now = Instant.now();
            var after = new Fsrs().rated(card.memory(), Rating.of(grade), now);
            if (!session.library().cards().rate(card, Rating.of(grade), after, now)) {
                throw new Refusal(session.words().get("card.other-by-now"));
            }
            session.out().println(line(card.withMemory(after)));
            return 0;
        }
    }

    @Command(name = "undo", mixinStandardHelpOptions = true, description = "Take back the last rating of a card.")
    static final class Undo implements Callable<Integer> {

        private final Session session;

        Undo(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var back = session.library()
                    .cards()
                    .undoRating()
                    .orElseThrow(() -> new Refusal(session.words().get("cli.undo.nothing")));
            session.out().println(line(back));
            return 0;
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Remove cards.")
    static final class Remove implements Callable<Integer> {

        private final Session session;

        @Parameters(arity = "1..*", paramLabel = "ID")
        private List<Long> ids = List.of();

        Remove(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            ids.forEach(id -> card(session, id));
            session.library().cards().remove(ids.stream().map(CardId::new).toList());
            return 0;
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write all cards into a file that Anki imports.")
    static final class Export implements Callable<Integer> {

        private final Session session;

        @Parameters(paramLabel = "FILE")
        private Path file;

        @Option(
                names = "--deck",
                paramLabel = "NAME",
                description = "The deck they go into; ${DEFAULT-VALUE} where nothing is said.",
                defaultValue = "Enface")
        private String deck = "Enface";

        Export(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var text = AnkiCards.text(session.library().cards().all(), deck);
            session.write(file, draft -> Files.writeString(draft, text));
            return 0;
        }
    }
}
