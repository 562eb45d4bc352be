package enface.note.file;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Target;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.WorkId;
import java.util.HashMap;
import java.util.List;

/// The notes of a work as JSON. What was added to the format since is left out where it says nothing, and may be
/// missing in what is read; what is not known is passed over.
public final class NotesJson {

    private static final String FORMAT = "enface-notes";
    private static final WorkId NO_WORK = new WorkId(0);

    private NotesJson() {}

    /// For a person to look at, line by line.
    public static String write(NotesDocument document) {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(json(document)) + "\n";
    }

    /// The same on one line, to stand inside another file.
    public static String line(NotesDocument document) {
        return new GsonBuilder().disableHtmlEscaping().create().toJson(json(document));
    }

    /// What tells the words of a note in such a file from words that another program put there: a few digits, of their
    /// letters alone.
    public static String sign(String words) {
        int sign = words.codePoints().filter(Character::isLetterOrDigit).reduce(7, (s, c) -> 31 * s + c);
        return Integer.toHexString(sign);
    }

    /// What tells whether the words of a note are those that Enface wrote: the same for the same words, however their
    /// lines end.
    public static String seal(String text) {
        return Integer.toHexString(text.replace("\r\n", "\n").strip().hashCode());
    }

    private static JsonObject json(NotesDocument document) {
        var root = new JsonObject();
        root.addProperty("format", FORMAT);
        root.addProperty("title", document.title());
        var versions = new JsonArray();
        for (var version : document.versions()) {
            var one = new JsonObject();
            one.addProperty("language", version.language());
            one.addProperty("label", version.label());
            versions.add(one);
        }
        root.add("versions", versions);
        var schemes = new JsonArray();
        document.schemes().forEach(s -> schemes.add(SchemeJson.object(s)));
        root.add("schemes", schemes);
        var notes = new JsonArray();
        document.notes().forEach(n -> notes.add(object(document, n)));
        root.add("notes", notes);
        return root;
    }

    private static JsonObject object(NotesDocument document, Note note) {
        var json = new JsonObject();
        json.addProperty("token", note.token());
        json.addProperty("author", note.author());
        json.addProperty("created", note.created().toString());
        json.addProperty("changed", note.changed().toString());
        json.addProperty("category", note.category());
        if (!note.severity().isEmpty()) {
            json.addProperty("severity", note.severity());
        }
        json.add("tags", texts(note.tags()));
        json.addProperty("text", note.text());
        json.addProperty("seal", seal(note.text()));
        if (note.done()) {
            json.addProperty("done", true);
        }
        var replies = new JsonArray();
        for (var reply : note.replies()) {
            var one = new JsonObject();
            one.addProperty("author", reply.author());
            one.addProperty("created", reply.created().toString());
            one.addProperty("changed", reply.changed().toString());
            one.addProperty("text", reply.text());
            replies.add(one);
        }
        json.add("replies", replies);
        var targets = new JsonArray();
        note.targets().forEach(t -> targets.add(object(t, document.speaker(t))));
        json.add("targets", targets);
        return json;
    }

    private static JsonArray texts(List<String> texts) {
        var array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }

    private static JsonObject object(Target target, String speaker) {
        var json = new JsonObject();
        json.addProperty("version", target.version().value());
        json.addProperty("paragraph", target.range().from().paragraph());
        json.addProperty("start", target.range().from().offset());
        json.addProperty("endParagraph", target.range().to().paragraph());
        json.addProperty("end", target.range().to().offset());
        json.addProperty("quote", target.quote());
        json.addProperty("prefix", target.prefix());
        json.addProperty("suffix", target.suffix());
        if (!speaker.isEmpty()) {
            json.addProperty("speaker", speaker);
        }
        return json;
    }

    /// Whether a text says to be notes in this format.
    public static boolean isMeant(String text) {
        return text.contains("\"" + FORMAT + "\"");
    }

    /// @throws BadFile where the text holds no notes, or some that cannot be read
    public static NotesDocument read(String text) throws BadFile {
        var json = JsonFields.of(text, FORMAT);
        var versions = json.all("versions", v -> new NotesDocument.Of(v.text("language"), v.text("label", "")));
        var former = new HashMap<String, String>();
        var notes = json.all("notes", n -> {
            var note = note(n, versions.size());
            if (!n.text("seal", seal(note.text())).equals(seal(note.text()))) {
                former.put(note.token(), "");
            }
            return note;
        });
        return new NotesDocument(
                json.text("title", ""), versions, json.all("schemes", SchemeJson::scheme), notes, former);
    }

    private static Note note(JsonFields json, int versions) throws BadFile {
        return new Note(
                new NoteId(0),
                json.text("token", ""),
                NO_WORK,
                json.all("targets", t -> target(t, versions)),
                json.text("category", ""),
                json.text("severity", ""),
                json.texts("tags"),
                json.text("text", ""),
                json.text("author", ""),
                json.time("created"),
                json.time("changed"),
                json.flag("done"),
                json.all(
                        "replies",
                        r -> new Reply(
                                r.text("author", ""), r.text("text", ""), r.time("created"), r.time("changed"))));
    }

    private static Target target(JsonFields json, int versions) throws BadFile {
        int version = json.whole("version");
        if (version > versions) {
            throw new BadFile("version " + version);
        }
        var from = new TextPlace(json.whole("paragraph"), json.whole("start"));
        var to = new TextPlace(json.whole("endParagraph"), json.whole("end"));
        if (from.compareTo(to) > 0) {
            throw new BadFile("end");
        }
        return new Target(
                new VersionId(version),
                new TextRange(from, to),
                json.text("quote", ""),
                json.text("prefix", ""),
                json.text("suffix", ""));
    }
}
