package enface.note.web;

import enface.note.file.BadFile;
import enface.note.file.NotesJson;
import enface.note.web.Json.Value;
import enface.note.web.WebNotes.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What the bodies of an annotation say: words, tags, a category.
final class Bodies {

    private static final List<String> SETS = List.of("Choice", "Composite", "List", "Independents");

    private final Account account;
    private final UnaryOperator<String> html;
    private final UnaryOperator<String> plain;
    private final List<String> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private String category = "";
    private String severity = "";
    private boolean edited;

    /// @param html makes Markdown of HTML
    /// @param plain makes Markdown of words that are none
    Bodies(Account account, UnaryOperator<String> html, UnaryOperator<String> plain) {
        this.account = account;
        this.html = html;
        this.plain = plain;
    }

    String text() {
        return String.join("\n\n", words);
    }

    List<String> tags() {
        return tags;
    }

    String category() {
        return category;
    }

    String severity() {
        return severity;
    }

    /// Whether words are others than Enface wrote.
    boolean isEdited() {
        return edited;
    }

    /// @throws BadFile where the model does not let it be so
    void read(Json annotation) throws BadFile {
        if (annotation.has("bodyValue")) {
            if (annotation.has("body")) {
                account.tell(Reason.MENDED, annotation.at() + ".bodyValue");
            }
            words.add(plain.apply(annotation.text("bodyValue").orElseThrow()));
        }
        for (var body : annotation.all("body")) {
            read(body);
        }
    }

    /// What Hypothesis has in place of bodies: Markdown, and tags.
    void readLoose(Json annotation) {
        var text = annotation.anyText("text");
        if (!text.isEmpty()) {
            words.add(text);
        }
        annotation.all("tags").stream().flatMap(t -> t.string().stream()).forEach(tags::add);
    }

    private void read(Value body) throws BadFile {
        if (body.string().isPresent()) {
            elsewhere(body.string().get());
            return;
        }
        var json = body.object().orElseThrow(body::bad);
        if (json.types().stream().anyMatch(SETS::contains)) {
            for (var item : json.all("items")) {
                read(item);
            }
        } else if (json.is("TextualBody") || json.has("value")) {
            textual(json);
        } else if (json.is("SpecificResource") || json.has("source")) {
            var source = json.all("source");
            if (source.size() != 1) {
                throw json.bad("source");
            }
            read(source.getFirst());
        } else if (!json.id().isEmpty()) {
            elsewhere(json.id());
        } else {
            account.tell(Reason.BODY_NO_TEXT, String.join(" ", json.types()));
        }
    }

    /// What stands elsewhere is not fetched; its address stays.
    private void elsewhere(String address) {
        account.tell(Reason.BODY_ELSEWHERE, address);
        words.add("<" + address + ">");
    }

    private void textual(Json json) throws BadFile {
        var value = json.text("value").orElseThrow(() -> json.bad("value"));
        var purposes =
                json.all("purpose").stream().flatMap(p -> p.string().stream()).toList();
        if (purposes.contains("tagging")) {
            tags.add(value);
        } else if (purposes.contains("classifying")) {
            classify(json, value);
        } else {
            var seal = json.anyText("enface:seal");
            edited |= !seal.isEmpty() && !seal.equals(NotesJson.seal(value));
            words.add(
                    switch (json.anyText("format")) {
                        case "text/html", "application/xhtml+xml" -> html.apply(value);
                        case "text/plain" -> plain.apply(value);
                        default -> value;
                    });
        }
    }

    /// A category of ours, or the name of one of somebody else's, which is a tag here.
    private void classify(Json json, String value) {
        var ours = json.anyText("enface:category");
        if (ours.isEmpty()) {
            tags.add(value);
        } else {
            category = ours;
            severity = json.anyText("enface:severity");
        }
    }
}
