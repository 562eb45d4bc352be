package enface.intake.choice;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import enface.intake.choice.ColumnChoice.Holds;
import enface.intake.choice.FileChoice.Marks;
import enface.intake.draft.Grouping;
import enface.text.LanguageTag;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What a person said of files, as JSON that a library keeps: only what differs from what is found out.
///
/// What another program wrote there and this one does not know is as if nobody had said it.
public final class ChoicesJson {

    private ChoicesJson() {}

    // Out

    /// All that was said; an empty object where nothing was.
    public static JsonObject of(Choices choices) {
        var json = new JsonObject();
        choices.encoding().ifPresent(encoding -> json.addProperty("encoding", encoding.name()));
        if (choices.grouping() != Grouping.FOUND) {
            json.addProperty("grouping", name(choices.grouping()));
        }
        if (!choices.remarks()) {
            json.addProperty("remarks", false);
        }
        if (!choices.languages().isEmpty()) {
            var languages = new JsonArray();
            choices.languages().forEach(language -> languages.add(language.value()));
            json.add("languages", languages);
        }
        add(
                json,
                "files",
                choices.files().entrySet().stream()
                        .filter(file -> !file.getValue().equals(FileChoice.NONE))
                        .map(file -> file(file.getKey(), file.getValue()))
                        .toList());
        add(
                json,
                "versions",
                choices.versions().entrySet().stream()
                        .filter(version -> !version.getValue().equals(VersionChoice.NONE))
                        .map(version -> version(version.getKey(), version.getValue()))
                        .toList());
        return json;
    }

    private static void add(JsonObject to, String key, List<JsonObject> objects) {
        if (!objects.isEmpty()) {
            var array = new JsonArray();
            objects.forEach(array::add);
            to.add(key, array);
        }
    }

    private static JsonObject file(String name, FileChoice choice) {
        var json = new JsonObject();
        json.addProperty("file", name);
        if (choice.way() != Way.FOUND) {
            json.addProperty("shape", name(choice.way()));
        }
        if (choice.parts() != Parts.FOUND) {
            json.addProperty("parts", name(choice.parts()));
        }
        choice.headed().ifPresent(is -> json.addProperty("header", is));
        add(
                json,
                "columns",
                choice.columns().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(column -> column(column.getKey(), column.getValue()))
                        .toList());
        choice.work().ifPresent(work -> json.addProperty("work", work));
        add(json, "notText", choice.marks().notText());
        add(json, "text", choice.marks().text());
        return json;
    }

    private static JsonObject column(int number, ColumnChoice choice) {
        var json = new JsonObject();
        json.addProperty("column", number);
        json.addProperty("holds", name(choice.holds()));
        choice.language().ifPresent(language -> json.addProperty("language", language.value()));
        return json;
    }

    private static void add(JsonObject to, String key, Collection<Integer> offsets) {
        if (!offsets.isEmpty()) {
            var array = new JsonArray();
            offsets.stream().sorted().forEach(array::add);
            to.add(key, array);
        }
    }

    private static JsonObject version(VersionKey key, VersionChoice choice) {
        var json = new JsonObject();
        json.addProperty("file", key.file());
        json.addProperty("foundIn", key.language().value());
        json.addProperty("foundBy", key.by());
        json.addProperty("number", key.number());
        choice.language().ifPresent(language -> json.addProperty("language", language.value()));
        choice.by().ifPresent(by -> json.addProperty("by", by));
        if (choice.place() != 0) {
            json.addProperty("place", choice.place());
        }
        if (choice.leftOut()) {
            json.addProperty("leftOut", true);
        }
        return json;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    // In

    /// What was said; nothing where it cannot be made out.
    public static Choices read(String said) {
        try {
            return read(JsonParser.parseString(said).getAsJsonObject());
        } catch (JsonParseException
                | ClassCastException
                | IllegalStateException
                | NumberFormatException
                | UnsupportedOperationException _) {
            return Choices.NONE;
        }
    }

    private static Choices read(JsonObject json) {
        var files = new HashMap<String, FileChoice>();
        objects(json, "files").forEach(file -> files.put(text(file, "file"), file(file)));
        var versions = new HashMap<VersionKey, VersionChoice>();
        objects(json, "versions")
                .forEach(version -> key(version).ifPresent(key -> versions.put(key, version(version))));
        return new Choices(
                string(json, "encoding").flatMap(ChoicesJson::encoding),
                value(json, "grouping", Grouping.values()).orElse(Grouping.FOUND),
                files,
                versions,
                !json.has("remarks") || json.get("remarks").getAsBoolean(),
                elements(json, "languages")
                        .flatMap(e -> language(e.getAsString()).stream())
                        .toList());
    }

    private static FileChoice file(JsonObject json) {
        var columns = new HashMap<Integer, ColumnChoice>();
        objects(json, "columns")
                .forEach(column -> value(column, "holds", Holds.values())
                        .ifPresent(holds -> columns.put(
                                number(column, "column"),
                                new ColumnChoice(
                                        holds, string(column, "language").flatMap(ChoicesJson::language)))));
        return new FileChoice(
                value(json, "shape", Way.values()).orElse(Way.FOUND),
                value(json, "parts", Parts.values()).orElse(Parts.FOUND),
                Optional.ofNullable(json.get("header")).map(JsonElement::getAsBoolean),
                columns,
                string(json, "work"),
                new Marks(offsets(json, "notText"), offsets(json, "text")));
    }

    private static Optional<VersionKey> key(JsonObject json) {
        return language(text(json, "foundIn"))
                .map(found -> new VersionKey(text(json, "file"), found, text(json, "foundBy"), number(json, "number")));
    }

    private static VersionChoice version(JsonObject json) {
        return new VersionChoice(
                string(json, "language").flatMap(ChoicesJson::language),
                string(json, "by"),
                number(json, "place"),
                json.has("leftOut") && json.get("leftOut").getAsBoolean());
    }

    private static Stream<JsonElement> elements(JsonObject json, String key) {
        return json.has(key) ? StreamSupport.stream(json.getAsJsonArray(key).spliterator(), false) : Stream.empty();
    }

    private static List<JsonObject> objects(JsonObject json, String key) {
        return elements(json, key).map(JsonElement::getAsJsonObject).toList();
    }

    private static Set<Integer> offsets(JsonObject json, String key) {
        return new HashSet<>(elements(json, key).map(JsonElement::getAsInt).toList());
    }

    private static Optional<String> string(JsonObject json, String key) {
        return Optional.ofNullable(json.get(key)).map(JsonElement::getAsString);
    }

    private static String text(JsonObject json, String key) {
        return string(json, key).orElse("");
    }

    private static int number(JsonObject json, String key) {
        return json.has(key) ? json.get(key).getAsInt() : 0;
    }

    private static Optional<Charset> encoding(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<LanguageTag> language(String tag) {
        try {
            return Optional.of(new LanguageTag(tag));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> value(JsonObject json, String key, E[] values) {
        return string(json, key)
                .flatMap(said ->
                        Arrays.stream(values).filter(v -> name(v).equals(said)).findFirst());
    }
}
