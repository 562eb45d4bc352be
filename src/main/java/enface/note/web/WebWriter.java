package enface.note.web;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.note.Flow;
import enface.note.Note;
import enface.note.Reply;
import enface.note.Schemes;
import enface.note.Target;
import enface.note.file.NotesDocument;
import enface.note.file.NotesJson;
import enface.note.file.SchemeJson;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Writes notes as a collection of annotations, after the W3C Web Annotation Data Model (Recommendation of 23 February
/// 2017), in JSON-LD.
///
/// Each passage is told twice: by a TextQuoteSelector with what stands around it, and, where it stands in its text, by
/// a TextPositionSelector in code points; a text is its paragraphs with a line break between two. Replies are
/// annotations on annotations. What the model has no name for is `enface:` beside it, where others pass it over.
public final class WebWriter {

    private final NotesDocument document;
    private final List<Flow> flows;
    private final List<CodePoints> counts;
    private final Schemes schemes;
    private final Locale locale;

    /// @param texts of the versions of the document, in their order
    /// @param schemes in which the categories of the notes have their names
    /// @param locale the language of those names
    public WebWriter(NotesDocument document, List<VersionText> texts, Schemes schemes, Locale locale) {
        this.document = document;
        this.schemes = schemes;
        this.locale = locale;
        flows = texts.stream().map(Flow::new).toList();
        counts = flows.stream().map(f -> new CodePoints(f.text())).toList();
    }

    public String text() {
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(collection()) + "\n";
    }

    private JsonObject collection() {
        var items = new JsonArray();
        for (var note : document.notes()) {
            items.add(annotation(note));
            for (int i = 0; i < note.replies().size(); i++) {
                items.add(reply(note, i));
            }
        }
        var root = new JsonObject();
        root.add("@context", context());
        root.addProperty("id", Vocabulary.named("collection", work()));
        root.addProperty("type", "AnnotationCollection");
        root.addProperty("label", document.title());
        root.add("generator", typed("Software", "Enface"));
        root.addProperty("total", items.size());
        var versions = new JsonArray();
        for (int i = 0; i < document.versions().size(); i++) {
            versions.add(source(i));
        }
        root.add("enface:versions", versions);
        if (!document.schemes().isEmpty()) {
            var own = new JsonArray();
            document.schemes().forEach(s -> own.add(SchemeJson.object(s)));
            root.add("enface:schemes", own);
        }
        var page = new JsonObject();
        page.addProperty("id", Vocabulary.named("page", work()));
        page.addProperty("type", "AnnotationPage");
        page.addProperty("partOf", Vocabulary.named("collection", work()));
        page.addProperty("startIndex", 0);
        page.add("items", items);
        root.add("first", page);
        return root;
    }

    private static JsonArray context() {
        var own = new JsonObject();
        own.addProperty("enface", Vocabulary.OWN);
        var schemes = new JsonObject();
        schemes.addProperty("@id", "enface:schemes");
        schemes.addProperty("@type", "@json");
        own.add("enface:schemes", schemes);
        var context = new JsonArray();
        context.add(Vocabulary.CONTEXT);
        context.add(own);
        return context;
    }

    private String work() {
        var words = new ArrayList<>(List.of(document.title()));
        document.versions().forEach(v -> words.add(v.language() + " " + v.label()));
        return Vocabulary.named(words.toArray(String[]::new));
    }

    private static JsonObject typed(String type, String name) {
        var json = new JsonObject();
        json.addProperty("type", type);
        json.addProperty("name", name);
        return json;
    }

    private JsonObject annotation(Note note) {
        var json = new JsonObject();
        json.addProperty("id", Vocabulary.iri(note.token()));
        json.addProperty("type", "Annotation");
        json.addProperty("motivation", note.text().isEmpty() ? "highlighting" : "commenting");
        about(json, note.author(), note.created().toString(), note.changed().toString());
        if (note.done()) {
            json.addProperty("enface:done", true);
        }
        var bodies = new JsonArray();
        if (!note.text().isEmpty()) {
            bodies.add(remark(note.text(), "commenting"));
        }
        note.tags().forEach(tag -> bodies.add(body(tag, "tagging")));
        if (!note.category().isEmpty()) {
            bodies.add(category(note));
        }
        if (!bodies.isEmpty()) {
            json.add("body", bodies);
        }
        if (note.isOnWork()) {
            var whole = new JsonObject();
            whole.addProperty("id", work());
            whole.addProperty("type", "Text");
            json.add("target", whole);
            return json;
        }
        var targets = new JsonArray();
        note.targets().forEach(t -> targets.add(target(t)));
        json.add("target", targets);
        return json;
    }

    private static void about(JsonObject json, String author, String created, String changed) {
        if (!author.isEmpty()) {
            json.add("creator", typed("Person", author));
        }
        json.addProperty("created", created);
        json.addProperty("modified", changed);
    }

    private static JsonObject body(String value, String purpose) {
        var json = new JsonObject();
        json.addProperty("type", "TextualBody");
        json.addProperty("value", value);
        json.addProperty("purpose", purpose);
        return json;
    }

    private static JsonObject remark(String text, String purpose) {
        var json = body(text, purpose);
        json.addProperty("format", "text/markdown");
        json.addProperty("enface:seal", NotesJson.seal(text));
        return json;
    }

    private JsonObject category(Note note) {
        var category = schemes.of(note);
        var json = body(category.name(locale), "classifying");
        json.addProperty("enface:category", note.category());
        json.addProperty("enface:color", category.light());
        if (!note.severity().isEmpty()) {
            json.addProperty("enface:severity", note.severity());
        }
        return json;
    }

    private JsonObject reply(Note note, int number) {
        Reply reply = note.replies().get(number);
        var json = new JsonObject();
        json.addProperty(
                "id",
                Vocabulary.named(
                        "reply", note.token(), reply.author(), reply.created().toString(), "" + number));
        json.addProperty("type", "Annotation");
        json.addProperty("motivation", "replying");
        about(json, reply.author(), reply.created().toString(), reply.changed().toString());
        json.add("body", remark(reply.text(), "replying"));
        json.addProperty("target", Vocabulary.iri(note.token()));
        return json;
    }

    private JsonObject source(int version) {
        var told = document.versions().get(version);
        var json = new JsonObject();
        json.addProperty("id", id(version));
        json.addProperty("type", "Text");
        json.addProperty("format", "text/plain");
        json.addProperty("language", told.language());
        if (!told.label().isEmpty()) {
            json.addProperty("enface:label", told.label());
        }
        return json;
    }

    private String id(int version) {
        var told = document.versions().get(version);
        return Vocabulary.named(work(), "" + version, told.language(), told.label());
    }

    private JsonObject target(Target target) {
        int version = (int) target.version().value() - 1;
        var json = new JsonObject();
        json.addProperty("type", "SpecificResource");
        json.addProperty("source", version < 0 ? Vocabulary.GONE : id(version));
        var quote = new JsonObject();
        quote.addProperty("type", "TextQuoteSelector");
        quote.addProperty("exact", target.quote());
        quote.addProperty("prefix", target.prefix());
        quote.addProperty("suffix", target.suffix());
        var selectors = new JsonArray();
        selectors.add(quote);
        var position = version < 0 ? null : position(target, version);
        if (position != null) {
            selectors.add(position);
        } else {
            json.addProperty("enface:place", Place.written(target.range()));
        }
        json.add("selector", selectors);
        if (!document.speaker(target).isEmpty()) {
            json.addProperty("enface:speaker", document.speaker(target));
        }
        return json;
    }

    /// Where a passage stands; nothing where its text is another by now.
    private @Nullable JsonObject position(Target target, int version) {
        var flow = flows.get(version);
        int start = flow.position(target.range().from());
        int end = flow.position(target.range().to());
        if (start < 0 || end < start || !flow.text().substring(start, end).equals(target.quote())) {
            return null;
        }
        var json = new JsonObject();
        json.addProperty("type", "TextPositionSelector");
        json.addProperty("start", counts.get(version).of(start));
        json.addProperty("end", counts.get(version).of(end));
        return json;
    }
}
