package enface.store.term;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Example;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// Concepts and where they are, as the history of glossaries keeps them.
final class PlacedJson {

    private PlacedJson() {}

    static String write(List<Placed> all) {
        var array = new JsonArray();
        all.forEach(p -> array.add(write(p)));
        return array.toString();
    }

    private static JsonObject write(Placed placed) {
        var concept = placed.concept();
        var about = concept.about();
        var json = new JsonObject();
        json.addProperty("glossary", placed.glossary().value());
        json.addProperty("id", concept.id().value());
        json.addProperty("definition", concept.definition());
        json.addProperty("partOfSpeech", about.partOfSpeech());
        json.addProperty("note", about.note());
        json.addProperty("source", about.source());
        var tags = new JsonArray();
        about.tags().forEach(tags::add);
        json.add("tags", tags);
        var terms = new JsonArray();
        for (var term : concept.terms()) {
            var one = new JsonObject();
            one.addProperty("language", term.language().value());
            one.addProperty("text", term.text());
            one.addProperty("status", term.status().name());
            terms.add(one);
        }
        json.add("terms", terms);
        about.example().ifPresent(e -> json.add("example", write(e)));
        return json;
    }

    private static JsonObject write(Example example) {
        var json = new JsonObject();
        example.version().ifPresent(v -> json.addProperty("version", v.value()));
        var range = new JsonArray();
        range.add(example.range().from().paragraph());
        range.add(example.range().from().offset());
        range.add(example.range().to().paragraph());
        range.add(example.range().to().offset());
        json.add("range", range);
        json.addProperty("quote", example.quote());
        return json;
    }

    static List<Placed> read(String text) {
        return elements(JsonParser.parseString(text).getAsJsonArray())
                .map(e -> placed(e.getAsJsonObject()))
                .toList();
    }

    private static Stream<JsonElement> elements(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static Placed placed(JsonObject json) {
        var terms = elements(json.getAsJsonArray("terms"))
                .map(JsonElement::getAsJsonObject)
                .map(t -> new Term(
                        new LanguageTag(t.get("language").getAsString()),
                        t.get("text").getAsString(),
                        Term.Status.valueOf(t.get("status").getAsString())))
                .toList();
        var about = new About(
                json.get("partOfSpeech").getAsString(),
                json.get("note").getAsString(),
                json.get("source").getAsString(),
                elements(json.getAsJsonArray("tags"))
                        .map(JsonElement::getAsString)
                        .toList(),
                Optional.ofNullable(json.getAsJsonObject("example")).map(PlacedJson::example));
        var id = new ConceptId(json.get("id").getAsLong());
        return new Placed(
                new GlossaryId(json.get("glossary").getAsLong()),
                new Concept(id, json.get("definition").getAsString(), terms, about));
    }

    private static Example example(JsonObject json) {
        var range = json.getAsJsonArray("range");
        return new Example(
                Optional.ofNullable(json.get("version")).map(v -> new VersionId(v.getAsLong())),
                new TextRange(
                        new TextPlace(range.get(0).getAsInt(), range.get(1).getAsInt()),
                        new TextPlace(range.get(2).getAsInt(), range.get(3).getAsInt())),
                json.get("quote").getAsString());
    }
}
