package enface.note.file;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.note.Category;
import enface.note.Explained;
import enface.note.Explained.Word;
import enface.note.Scheme;
import enface.note.Severity;
import java.util.HashMap;
import java.util.TreeMap;

/// Schemes as JSON: categories with their colours and weights, each with its name and what it means per language.
public final class SchemeJson {

    private static final String FORMAT = "enface-scheme";
    private static final String COLOUR = "#[0-9a-fA-F]{6}";

    private SchemeJson() {}

    /// A scheme as a file.
    public static String write(Scheme scheme) {
        var root = new JsonObject();
        root.addProperty("format", FORMAT);
        object(scheme).entrySet().forEach(e -> root.add(e.getKey(), e.getValue()));
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(root) + "\n";
    }

    /// @throws BadFile where the text is no scheme
    public static Scheme read(String text) throws BadFile {
        return scheme(JsonFields.of(text, FORMAT));
    }

    /// @throws BadFile where the object is no scheme
    public static Scheme read(JsonObject object) throws BadFile {
        return scheme(JsonFields.of(object));
    }

    /// A scheme as an object within a file.
    public static JsonObject object(Scheme scheme) {
        var json = new JsonObject();
        json.addProperty("key", scheme.key());
        json.add("words", words(scheme.words()));
        var categories = new JsonArray();
        for (var category : scheme.categories()) {
            var one = new JsonObject();
            one.addProperty("key", category.key());
            one.addProperty("light", category.light());
            one.addProperty("dark", category.dark());
            one.add("words", words(category.words()));
            categories.add(one);
        }
        json.add("categories", categories);
        var severities = new JsonArray();
        for (var severity : scheme.severities()) {
            var one = new JsonObject();
            one.addProperty("key", severity.key());
            one.addProperty("weight", severity.weight());
            one.add("words", words(severity.words()));
            severities.add(one);
        }
        json.add("severities", severities);
        return json;
    }

    private static JsonObject words(Explained words) {
        var json = new JsonObject();
        new TreeMap<>(words.words()).forEach((language, word) -> {
            var one = new JsonObject();
            one.addProperty("name", word.name());
            one.addProperty("explanation", word.explanation());
            json.add(language, one);
        });
        return json;
    }

    static Scheme scheme(JsonFields json) throws BadFile {
        var key = json.text("key");
        if (key.isBlank()) {
            throw new BadFile("key");
        }
        return new Scheme(
                key,
                false,
                words(json.object("words")),
                json.all(
                        "categories",
                        c -> new Category(
                                c.text("key"), colour(c, "light"), colour(c, "dark"), words(c.object("words")))),
                json.all("severities", SchemeJson::severity));
    }

    private static Severity severity(JsonFields json) throws BadFile {
        double weight = json.number("weight");
        if (!(weight >= 0) || Double.isInfinite(weight)) {
            throw new BadFile("weight");
        }
        return new Severity(json.text("key"), weight, words(json.object("words")));
    }

    private static String colour(JsonFields json, String name) throws BadFile {
        var colour = json.text(name);
        if (!colour.matches(COLOUR)) {
            throw new BadFile(name + " " + colour);
        }
        return colour;
    }

    private static Explained words(JsonFields json) throws BadFile {
        var words = new HashMap<String, Word>();
        for (var language : json.names()) {
            var one = json.object(language);
            words.put(language, new Word(one.text("name"), one.text("explanation", "")));
        }
        return new Explained(words);
    }
}
