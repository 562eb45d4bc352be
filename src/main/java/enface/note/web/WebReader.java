package enface.note.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import enface.language.markup.PlainWords;
import enface.note.Note;
import enface.note.NoteId;
import enface.note.Reply;
import enface.note.Scheme;
import enface.note.file.BadFile;
import enface.note.file.SchemeJson;
import enface.note.web.Json.Value;
import enface.note.web.WebNotes.Held;
import enface.note.web.WebNotes.Reason;
import enface.text.WorkId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Reads annotations of whomever: the W3C Web Annotation Data Model – one annotation, several, a page, a collection –
/// and what Hypothesis exports. What of it cannot be followed is told in [WebNotes#passed], and nothing is fetched.
///
/// O(file); a reader is for one file.
public final class WebReader {

    private static final int MOST_NESTED = 100;

    private final Instant when;
    private final UnaryOperator<String> html;
    private final Account account = new Account();
    private final Sources sources = new Sources();
    private final List<Scheme> schemes = new ArrayList<>();
    private final Map<String, Annotation> annotations = new LinkedHashMap<>();
    private String title = "";
    private boolean own;

    /// @param when the time of what does not tell its own
    /// @param html makes Markdown of HTML
    public WebReader(Instant when, UnaryOperator<String> html) {
        this.when = when;
        this.html = html;
    }

    /// @throws BadFile where the text holds no annotations at all
    public WebNotes read(String text) throws BadFile {
        JsonElement root;
        try {
            root = JsonParser.parseString(text);
        } catch (JsonParseException | IllegalStateException | NumberFormatException | StackOverflowError e) {
            throw new BadFile("JSON");
        }
        collect(new Value(root, "$"), 0);
        return new WebNotes(own, title, sources.all(), schemes, notes(), account.told());
    }

    private void collect(Value value, int depth) throws BadFile {
        if (depth > MOST_NESTED) {
            throw value.bad();
        }
        if (value.element().isJsonArray()) {
            if (value.element().getAsJsonArray().isEmpty()) {
                throw value.bad();
            }
            int number = 0;
            for (var item : value.element().getAsJsonArray()) {
                add(new Value(item, "[" + number++ + "]"));
            }
            return;
        }
        var json = value.object().orElseThrow(value::bad);
        title = title.isEmpty() ? json.anyText("label") : title;
        own(json);
        if (json.is("Annotation")) {
            add(value);
        } else if (json.is("AnnotationCollection")) {
            page(json, "first", depth);
            addAll(json, "items");
        } else if (json.is("AnnotationPage")) {
            addAll(json, "items");
            page(json, "next", depth);
        } else {
            boolean any = false;
            for (var name : List.of("@graph", "items", "annotations", "rows")) {
                any |= json.has(name);
                addAll(json, name);
            }
            if (!any) {
                throw new BadFile("type");
            }
        }
    }

    /// A page within the file; one that stands elsewhere is told.
    private void page(Json json, String name, int depth) throws BadFile {
        for (var page : json.all(name)) {
            if (page.object().isPresent()) {
                collect(page, depth + 1);
            } else {
                account.tell(Reason.PAGE_ELSEWHERE, page.string().orElse(page.at()));
            }
        }
    }

    private void addAll(Json json, String name) {
        json.all(name).forEach(this::add);
    }

    /// What we write ourselves beside the annotations.
    private void own(Json json) throws BadFile {
        own |= json.has("enface:versions");
        for (var version : json.all("enface:versions")) {
            version.object().ifPresent(v -> sources.number(v.id(), v.anyText("language"), v.anyText("enface:label")));
        }
        for (var scheme : json.all("enface:schemes")) {
            if (scheme.element().isJsonObject()) {
                schemes.add(SchemeJson.read(scheme.element().getAsJsonObject()));
            }
        }
    }

    private void add(Value item) {
        try {
            var json = item.object().orElseThrow(item::bad);
            var annotation = Annotation.read(json, account, sources, html, PlainWords::asMarkdown, when);
            if (annotations.putIfAbsent(annotation.id(), annotation) != null) {
                throw json.bad("id");
            }
        } catch (BadFile e) {
            account.tell(Reason.INCORRECT, String.valueOf(e.getMessage()));
        }
    }

    private List<Held> notes() {
        var replies = new LinkedHashMap<String, List<Reply>>();
        var roots = new ArrayList<Annotation>();
        for (var annotation : annotations.values()) {
            var root = root(annotation);
            if (root.isPresent()) {
                replies.computeIfAbsent(root.get().id(), _ -> new ArrayList<>()).add(annotation.reply());
            } else {
                if (annotation.repliesTo().isPresent()) {
                    account.tell(Reason.REPLY_TO_NOTHING, annotation.repliesTo().get());
                }
                roots.add(annotation);
            }
        }
        return roots.stream()
                .map(a -> held(a, replies.getOrDefault(a.id(), List.of())))
                .toList();
    }

    /// What an annotation replies to in the end: ours know no replies to replies.
    private Optional<Annotation> root(Annotation annotation) {
        Set<String> seen = new HashSet<>();
        var now = annotation;
        while (seen.add(now.id())) {
            var parent = parent(now);
            if (parent.isEmpty()) {
                return now.equals(annotation) ? Optional.empty() : Optional.of(now);
            }
            now = parent.get();
        }
        return Optional.empty(); // they reply to each other
    }

    private Optional<Annotation> parent(Annotation annotation) {
        var wholes =
                annotation.targets().passages().isEmpty() ? annotation.targets().wholes() : List.<String>of();
        return annotation
                .repliesTo()
                .or(() -> wholes.stream().filter(annotations::containsKey).findFirst())
                .map(annotations::get)
                .filter(parent -> !parent.id().equals(annotation.id()));
    }

    private static Held held(Annotation annotation, List<Reply> replies) {
        var bodies = annotation.bodies();
        var inOrder =
                replies.stream().sorted(Comparator.comparing(Reply::created)).toList();
        return new Held(
                new Note(
                        new NoteId(0),
                        Vocabulary.token(annotation.id()),
                        new WorkId(0),
                        List.of(),
                        bodies.category(),
                        bodies.severity(),
                        bodies.tags(),
                        bodies.text(),
                        annotation.author(),
                        annotation.created(),
                        annotation.changed(),
                        annotation.done(),
                        inOrder),
                annotation.targets().passages(),
                bodies.isEdited());
    }
}
