package enface.note.file;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Reads the fields of objects in a file from somebody else, and says by name what is not as it should be.
final class JsonFields {

    /// Reads a part of a file.
    @FunctionalInterface
    interface Reader<T> {
        T read(JsonFields fields) throws BadFile;
    }

    private final JsonObject object;
    private final String place;

    private JsonFields(JsonObject object, String place) {
        this.object = object;
        this.place = place;
    }

    /// The object that a file is, which says itself of which format it is.
    static JsonFields of(String text, String format) throws BadFile {
        JsonElement root;
        try {
            root = JsonParser.parseString(text);
        } catch (JsonSyntaxException | IllegalStateException | NumberFormatException | StackOverflowError e) {
            throw new BadFile("JSON", e instanceof RuntimeException r ? r : new IllegalStateException(e));
        }
        if (!root.isJsonObject()) {
            throw new BadFile("JSON");
        }
        var fields = new JsonFields(root.getAsJsonObject(), "");
        if (!fields.text("format", "").equals(format)) {
            throw new BadFile("format");
        }
        return fields;
    }

    static JsonFields of(JsonObject object) {
        return new JsonFields(object, "");
    }

    private BadFile bad(String name) {
        return new BadFile(place + name);
    }

    String text(String name, String otherwise) throws BadFile {
        var value = object.get(name);
        if (value == null || value.isJsonNull()) {
            return otherwise;
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
            throw bad(name);
        }
        return value.getAsString();
    }

    String text(String name) throws BadFile {
        if (!object.has(name)) {
            throw bad(name);
        }
        return text(name, "");
    }

    boolean flag(String name) throws BadFile {
        var value = object.get(name);
        if (value == null) {
            return false;
        }
        if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isBoolean()) {
            throw bad(name);
        }
        return value.getAsBoolean();
    }

    double number(String name) throws BadFile {
        var value = object.get(name);
        if (value == null
                || !value.isJsonPrimitive()
                || !value.getAsJsonPrimitive().isNumber()) {
            throw bad(name);
        }
        return value.getAsDouble();
    }

    int whole(String name) throws BadFile {
        double number = number(name);
        if (number < 0 || number > Integer.MAX_VALUE || number != Math.rint(number)) {
            throw bad(name);
        }
        return (int) number;
    }

    Instant time(String name) throws BadFile {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException e) {
            throw new BadFile(place + name, e);
        }
    }

    List<String> texts(String name) throws BadFile {
        var all = new ArrayList<String>();
        for (var value : array(name)) {
            if (!value.isJsonPrimitive()) {
                throw bad(name);
            }
            all.add(value.getAsString());
        }
        return all;
    }

    <T> List<T> all(String name, Reader<T> reader) throws BadFile {
        var all = new ArrayList<T>();
        for (var value : array(name)) {
            var at = place + name + "[" + all.size() + "]";
            if (!value.isJsonObject()) {
                throw new BadFile(at);
            }
            all.add(reader.read(new JsonFields(value.getAsJsonObject(), at + ".")));
        }
        return all;
    }

    private JsonArray array(String name) throws BadFile {
        var value = object.get(name);
        if (value == null) {
            return new JsonArray();
        }
        if (!value.isJsonArray()) {
            throw bad(name);
        }
        return value.getAsJsonArray();
    }

    /// An object in it; an empty one where there is none.
    JsonFields object(String name) throws BadFile {
        var value = object.get(name);
        if (value == null) {
            return new JsonFields(new JsonObject(), place + name + ".");
        }
        if (!value.isJsonObject()) {
            throw bad(name);
        }
        return new JsonFields(value.getAsJsonObject(), place + name + ".");
    }

    List<String> names() {
        return List.copyOf(object.keySet());
    }
}
