package enface.note.web;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import enface.note.file.BadFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// An object of JSON-LD as the model wants it: a property with one value may stand without a list around it.
///
/// @param at where in the file it stands, for what is told of it
record Json(JsonObject object, String at) {

    /// A value of a property, and where it stands.
    record Value(JsonElement element, String at) {

        Optional<String> string() {
            return element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()
                    ? Optional.of(element.getAsString())
                    : Optional.empty();
        }

        Optional<Json> object() {
            return element.isJsonObject() ? Optional.of(new Json(element.getAsJsonObject(), at)) : Optional.empty();
        }

        BadFile bad() {
            return new BadFile(at);
        }
    }

    BadFile bad(String name) {
        return new BadFile(at + "." + name);
    }

    boolean has(String name) {
        return object.has(name) && !object.get(name).isJsonNull();
    }

    /// The values of a property, however many.
    List<Value> all(String name) {
        if (!has(name)) {
            return List.of();
        }
        var value = object.get(name);
        var here = at + "." + name;
        if (!value.isJsonArray()) {
            return List.of(new Value(value, here));
        }
        var all = new ArrayList<Value>();
        for (var one : value.getAsJsonArray()) {
            all.add(new Value(one, here + "[" + all.size() + "]"));
        }
        return all;
    }

    /// The one value of a property that need not be there.
    ///
    /// @throws BadFile where there are several, or it is no string
    Optional<String> text(String name) throws BadFile {
        var all = all(name);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (all.size() > 1) {
            throw bad(name);
        }
        return Optional.of(all.getFirst().string().orElseThrow(() -> bad(name)));
    }

    /// The first value of a property that is a string; empty where none has a sign.
    String anyText(String... names) {
        for (var name : names) {
            for (var value : all(name)) {
                if (value.string().filter(s -> !s.isEmpty()).isPresent()) {
                    return value.string().get();
                }
            }
        }
        return "";
    }

    /// A whole number from 0.
    ///
    /// @throws BadFile where it is none, or not there
    int count(String name) throws BadFile {
        var value = object.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isNumber()) {
            throw bad(name);
        }
        double number = value.getAsDouble();
        if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
            throw bad(name);
        }
        return (int) number;
    }

    OptionalInt anyCount(String name) {
        try {
            return OptionalInt.of(count(name));
        } catch (BadFile _) {
            return OptionalInt.empty();
        }
    }

    boolean flag(String name) {
        var value = object.get(name);
        return value != null
                && value.isJsonPrimitive()
                && value.getAsJsonPrimitive().isBoolean()
                && value.getAsBoolean();
    }

    String id() {
        return anyText("id", "@id");
    }

    /// Whether it says to be of a type, among others.
    boolean is(String type) {
        return types().contains(type);
    }

    List<String> types() {
        return all(has("type") ? "type" : "@type").stream()
                .flatMap(v -> v.string().stream())
                .map(t -> t.replaceFirst("^(oa|as|dctypes|http://www\\.w3\\.org/ns/oa#):?", ""))
                .toList();
    }
}
