package enface.cli.compare;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.compare.Comparison;
import enface.compare.Coverage;
import enface.compare.Difference;
import enface.compare.Omission;
import enface.study.compare.Compared.Pair;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionText;
import enface.text.WorkId;
import java.util.Locale;

/// What comes of comparing two versions, as the JSON the command line prints: everything, texts and places.
final class ComparisonJson {

    private ComparisonJson() {}

    static JsonObject of(WorkId work, Pair pair) {
        var json = new JsonObject();
        json.addProperty("work", work.value());
        json.add("base", version(pair.base()));
        json.add("other", version(pair.other()));
        json.addProperty("words", pair.words().isPresent());
        json.addProperty("agreement", rounded(pair.agreement()));
        json.addProperty("lengthRatio", rounded(pair.coverage().lengthRatio()));
        json.add("differences", pair.words().map(ComparisonJson::differences).orElseGet(JsonArray::new));
        json.add("moves", pair.words().map(ComparisonJson::moves).orElseGet(JsonArray::new));
        var disagreement = new JsonArray();
        pair.disagreement().forEach(d -> disagreement.add(rounded(d)));
        json.add("disagreement", disagreement);
        json.add("omissions", omissions(pair));
        json.add("paragraphs", paragraphs(pair.coverage()));
        return json;
    }

    private static JsonObject version(Version version) {
        var json = new JsonObject();
        json.addProperty("id", version.id().value());
        json.addProperty("language", version.language().value());
        json.addProperty("name", version.called().name());
        json.addProperty("by", version.by());
        return json;
    }

    private static JsonArray differences(Comparison words) {
        var array = new JsonArray();
        for (Difference difference : words.differences()) {
            var json = new JsonObject();
            json.addProperty("kind", difference.kind().name().toLowerCase(Locale.ROOT));
            if (difference.move() > 0) {
                json.addProperty("move", difference.move());
            }
            json.add("base", passage(words.left(), difference.left()));
            json.add("other", passage(words.right(), difference.right()));
            array.add(json);
        }
        return array;
    }

    private static JsonArray moves(Comparison words) {
        var array = new JsonArray();
        words.moves().forEach(move -> {
            var json = new JsonObject();
            json.addProperty("number", move.number());
            json.add("base", passage(words.left(), move.left()));
            json.add("other", passage(words.right(), move.right()));
            array.add(json);
        });
        return array;
    }

    private static JsonArray omissions(Pair pair) {
        var array = new JsonArray();
        for (var omission : pair.coverage().omissions()) {
            boolean omitted = omission.kind() == Omission.Kind.OMITTED;
            var json = new JsonObject();
            json.addProperty("only", omitted ? "base" : "other");
            json.addProperty("row", omission.row());
            json.addProperty("rows", omission.rows());
            json.addProperty("letters", omission.letters());
            json.add("passage", passage((omitted ? pair.base() : pair.other()).text(), omission.passage()));
            array.add(json);
        }
        return array;
    }

    private static JsonArray paragraphs(Coverage coverage) {
        var array = new JsonArray();
        coverage.paragraphs().forEach(p -> {
            var json = new JsonObject();
            json.addProperty("paragraph", p.paragraph());
            json.addProperty("covered", rounded(p.covered()));
            json.addProperty("lengthRatio", rounded(p.lengthRatio()));
            array.add(json);
        });
        return array;
    }

    private static JsonObject passage(VersionText text, TextRange range) {
        var json = new JsonObject();
        json.add("from", place(range.from()));
        json.add("to", place(range.to()));
        json.addProperty("text", text.textOf(range));
        return json;
    }

    private static JsonObject place(TextPlace place) {
        var json = new JsonObject();
        json.addProperty("paragraph", place.paragraph());
        json.addProperty("offset", place.offset());
        return json;
    }

    private static double rounded(double figure) {
        return Math.round(figure * 1000) / 1000.0;
    }
}
