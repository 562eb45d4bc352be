package enface.cli.note;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Asked;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.note.Note;
import enface.note.Target;
import enface.store.work.WorkEntry;
import enface.study.note.NoteFilter;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The notes of a work, or of all works; all of them or those that are asked for.
@Command(name = "list", description = "The notes of a work, or of all works.")
final class ListNotes extends Asked {

    @Parameters(arity = "0..1", paramLabel = "WORK")
    private Optional<String> work = Optional.empty();

    @Option(names = "--category", paramLabel = "C", description = "Of one category.")
    private String category = "";

    @Option(names = "--tag", paramLabel = "T", description = "With a tag.")
    private String tag = "";

    @Option(names = "--author", paramLabel = "A", description = "By somebody.")
    private String author = "";

    @Option(names = "--contains", paramLabel = "TEXT", description = "With these words, or on them.")
    private String contains = "";

    @Option(names = "--version", paramLabel = "V", description = "On a version, by its id.")
    private Optional<Long> version = Optional.empty();

    @Option(names = "--since", paramLabel = "DATE", description = "Changed on this day or later, as in 2026-09-01.")
    private Optional<LocalDate> since = Optional.empty();

    @Option(names = "--done", description = "Those that are settled.")
    private boolean done;

    @Option(names = "--open", description = "Those that are not.")
    private boolean open;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    ListNotes(Session session) {
        super(session);
    }

    @Override
    public Integer call() {
        List<WorkEntry> works = work.isPresent()
                ? List.of(session.work(work.get()))
                : session.library().works().list();
        var filter = filter();
        var notes = works.stream()
                .flatMap(w -> session.library().notes().of(w.id()).stream())
                .filter(filter::takes)
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

    private NoteFilter filter() {
        var filter = NoteFilter.ALL
                .withText(contains)
                .withCategory(
                        category.isEmpty() ? Optional.empty() : Optional.of(NotesCommands.category(session, category)))
                .withTag(Optional.of(tag).filter(t -> !t.isEmpty()))
                .withAuthor(Optional.of(author).filter(a -> !a.isEmpty()))
                .withVersion(version)
                .withSince(since.map(d -> d.atStartOfDay(ZoneId.systemDefault()).toInstant()));
        return done == open ? filter : filter.withDone(Optional.of(done));
    }

    private static String line(Note note) {
        var quotes = note.targets().stream().map(ListNotes::quote).collect(Collectors.joining(" ↔ "));
        return String.join(
                "\t",
                Long.toString(note.id().value()),
                note.severity().isEmpty() ? note.category() : note.category() + " " + note.severity(),
                Tabbed.escape(quotes),
                Tabbed.escape(note.text()),
                String.join(", ", note.tags()),
                note.done() ? "done" : "",
                note.replies().isEmpty() ? "" : Integer.toString(note.replies().size()));
    }

    private static String quote(Target target) {
        return target.isGap() ? "[…]" : "“" + target.quote() + "”";
    }

    private static JsonObject json(Note note) {
        var json = new JsonObject();
        json.addProperty("id", note.id().value());
        json.addProperty("work", note.work().value());
        json.addProperty("category", note.category());
        json.addProperty("severity", note.severity());
        json.addProperty("text", note.text());
        json.addProperty("author", note.author());
        json.addProperty("created", note.created().toString());
        json.addProperty("changed", note.changed().toString());
        json.addProperty("done", note.done());
        var tags = new JsonArray();
        note.tags().forEach(tags::add);
        json.add("tags", tags);
        var replies = new JsonArray();
        note.replies().forEach(r -> {
            var reply = new JsonObject();
            reply.addProperty("author", r.author());
            reply.addProperty("text", r.text());
            reply.addProperty("created", r.created().toString());
            replies.add(reply);
        });
        json.add("replies", replies);
        var targets = new JsonArray();
        note.targets().forEach(t -> targets.add(json(t)));
        json.add("targets", targets);
        return json;
    }

    private static JsonObject json(Target target) {
        var json = new JsonObject();
        json.addProperty("version", target.version().value());
        json.addProperty("paragraph", target.range().from().paragraph());
        json.addProperty("start", target.range().from().offset());
        json.addProperty("endParagraph", target.range().to().paragraph());
        json.addProperty("end", target.range().to().offset());
        json.addProperty("quote", target.quote());
        return json;
    }
}
