package enface.cli.note;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.CommandGroup;
import enface.cli.part.HelpOnly;
import enface.cli.part.Named;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Scheme;
import enface.note.Targets;
import enface.store.work.WorkEntry;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.Version;
import java.time.InstantSource;
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

/// `enface notes add WORK … | list [WORK]`
public final class NotesCommands {

    private NotesCommands() {}

    public static CommandLine all(Session session) {
        return new CommandLine(new CommandGroup("add WORK | list [WORK]"))
                .setCommandName("notes")
                .addSubcommand(new Add(session))
                .addSubcommand(new ListAll(session));
    }

    @Command(name = "add", description = "Write a note about a passage.")
    static final class Add implements Callable<Integer> {

        private final Session session;

        @Mixin
        @SuppressWarnings("UnusedVariable") // picocli fills it
        private HelpOnly help;

        @Parameters(paramLabel = "WORK")
        private String work;

        @Option(names = "--version", required = true, paramLabel = "V", description = "The version, by id or language.")
        private String version;

        @Option(names = "--quote", required = true, paramLabel = "TEXT", description = "The passage, word for word.")
        private String quote;

        @Option(names = "--occurrence", paramLabel = "N", description = "Which of several, from 1.")
        private int occurrence = 1;

        @Option(names = "--category", paramLabel = "C")
        private String category = "";

        @Option(names = "--tag", paramLabel = "T")
        private List<String> tags = List.of();

        @Option(names = "--text", required = true, paramLabel = "MARKDOWN", description = "The remark.")
        private String text;

        Add(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            var open = session.desk().open(session.work(work).id()).orElseThrow();
            var found = Named.version(session, open, version);
            if (!category.isEmpty() && Scheme.PROCEDURES.category(category).isEmpty()) {
                var known = Scheme.PROCEDURES.categories().stream()
                        .map(c -> c.key())
                        .collect(Collectors.joining(", "));
                throw new Refusal(session.words().get("cli.category.none", category, known));
            }
            var places = occurrences(found, quote);
            if (occurrence < 1 || occurrence > places.size()) {
                throw new Refusal(session.words().get("cli.quote.none", quote, places.size(), version));
            }
            var target = Targets.of(found.text(), found.id(), places.get(occurrence - 1));
            var now = InstantSource.system().instant();
            var note = session.library()
                    .notes()
                    .save(new Note(
                            new NoteId(0),
                            open.work().id(),
                            List.of(target),
                            category,
                            tags,
                            text,
                            System.getProperty("user.name", ""),
                            now,
                            now));
            session.out().println(note.id().value());
            return 0;
        }

        private static List<TextRange> occurrences(Version version, String quote) {
            var places = new ArrayList<TextRange>();
            var paragraphs = version.text().paragraphs();
            for (int p = 0; p < paragraphs.size() && !quote.isEmpty(); p++) {
                var paragraph = paragraphs.get(p).text();
                for (int at = paragraph.indexOf(quote); at >= 0; at = paragraph.indexOf(quote, at + quote.length())) {
                    places.add(TextRange.of(p, new TextSpan(at, at + quote.length())));
                }
            }
            return places;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "The notes of a work, or of all works.")
    static final class ListAll implements Callable<Integer> {

        private final Session session;

        @Parameters(arity = "0..1", paramLabel = "WORK")
        private Optional<String> work;

        @Option(names = "--json", description = "Answer as JSON.")
        private boolean json;

        ListAll(Session session) {
            this.session = session;
        }

        @Override
        public Integer call() {
            List<WorkEntry> works = work.isPresent()
                    ? List.of(session.work(work.get()))
                    : session.library().works().list();
            var notes = works.stream()
                    .flatMap(w -> session.library().notes().of(w.id()).stream())
                    .toList();
            if (json) {
                var array = new JsonArray();
                notes.forEach(n -> array.add(json(n)));
                session.out().println(array);
            } else {
                notes.forEach(n -> session.out().println(line(n)));
            }
            return 0;
        }

        private static String line(Note note) {
            var quotes = note.targets().stream().map(t -> "“" + t.quote() + "”").collect(Collectors.joining(" ↔ "));
            return String.join(
                    "\t",
                    Long.toString(note.id().value()),
                    note.category(),
                    Tabbed.escape(quotes),
                    Tabbed.escape(note.text()),
                    String.join(", ", note.tags()));
        }

        private static JsonObject json(Note note) {
            var json = new JsonObject();
            json.addProperty("id", note.id().value());
            json.addProperty("work", note.work().value());
            json.addProperty("category", note.category());
            json.addProperty("text", note.text());
            json.addProperty("author", note.author());
            json.addProperty("created", note.created().toString());
            json.addProperty("changed", note.changed().toString());
            var tags = new JsonArray();
            note.tags().forEach(tags::add);
            json.add("tags", tags);
            var targets = new JsonArray();
            note.targets().forEach(t -> {
                var target = new JsonObject();
                target.addProperty("version", t.version().value());
                target.addProperty("paragraph", t.range().from().paragraph());
                target.addProperty("start", t.range().from().offset());
                target.addProperty("endParagraph", t.range().to().paragraph());
                target.addProperty("end", t.range().to().offset());
                target.addProperty("quote", t.quote());
                targets.add(target);
            });
            json.add("targets", targets);
            return json;
        }
    }
}
