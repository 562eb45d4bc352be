package enface.study.unsaved;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import enface.store.file.PrivateFiles;
import enface.study.act.Typed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where what could not be saved is kept: beside the library, or where that cannot be, in another of these
/// folders. A file for each library and program, whole or not at all, for its owner alone.
final class RecoveryFiles {

    private static final String FORMAT = "enface-unsaved";
    private static final String ENDING = ".json";

    private final Path library;
    private final String token;
    private final List<Path> folders;

    /// @param token tells the library from another one in its place
    /// @param elsewhere where to write where nothing can be written beside the library, best first
    RecoveryFiles(Path library, String token, List<Path> elsewhere) {
        this.library = library;
        this.token = token;
        folders = new ArrayList<>();
        Optional.ofNullable(library.toAbsolutePath().getParent()).ifPresent(folders::add);
        folders.addAll(elsewhere);
    }

    private String beginning() {
        return library.getFileName() + ".unsaved-" + token.substring(0, Math.min(8, token.length())) + "-";
    }

    /// Writes what is not saved, in place of what was written before.
    ///
    /// @return where; nothing where it can be written nowhere
    Optional<Path> write(List<Typed> typed, Instant now) {
        var owner = Owner.self();
        var text = text(typed, owner, now);
        for (var folder : folders) {
            var file = folder.resolve(beginning() + owner.process() + ENDING);
            if (isWritten(file, text)) {
                folders.stream()
                        .map(f -> f.resolve(file.getFileName()))
                        .filter(f -> !f.equals(file))
                        .forEach(RecoveryFiles::remove);
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private static boolean isWritten(Path file, String text) {
        var part = file.resolveSibling(file.getFileName() + ".part");
        try {
            PrivateFiles.make(part);
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (IOException _) {
            remove(part);
            return false;
        }
    }

    /// Removes what this program has written.
    void remove() {
        folders.forEach(f -> remove(f.resolve(beginning() + Owner.self().process() + ENDING)));
    }

    static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // it stays, and is offered once more
        }
    }

    /// Puts a file where nobody offers it any more, and gives its name there.
    static Path putAside(Path file) {
        var aside = file.resolveSibling("rest-of-" + file.getFileName());
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException _) {
            return file; // it is offered once more
        }
    }

    /// What programs left that run no more.
    List<Left> left() {
        var all = new ArrayList<Left>();
        for (var folder : folders.stream().distinct().filter(Files::isDirectory).toList()) {
            try (var files =
                    Files.newDirectoryStream(folder, f -> isOurs(f.getFileName().toString()))) {
                files.forEach(f -> read(f).ifPresent(all::add));
            } catch (IOException _) {
                // what cannot be read there can be read another time
            }
        }
        return all;
    }

    private boolean isOurs(String name) {
        return name.startsWith(beginning()) && name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    // As text

    private String text(List<Typed> typed, Owner owner, Instant now) {
        var root = new JsonObject();
        root.addProperty("format", FORMAT);
        root.addProperty("library", library.toString());
        root.addProperty("when", now.toString());
        root.addProperty("process", owner.process());
        root.addProperty("started", owner.started().toString());
        var things = new JsonArray();
        for (var one : typed) {
            var thing = new JsonObject();
            thing.addProperty("kind", one.kind());
            thing.addProperty("work", one.work());
            var fields = new JsonObject();
            one.fields().forEach(fields::addProperty);
            thing.add("fields", fields);
            things.add(thing);
        }
        root.add("typed", things);
        return new GsonBuilder()
                        .setPrettyPrinting()
                        .disableHtmlEscaping()
                        .create()
                        .toJson(root) + "\n";
    }

    private static Optional<Left> read(Path file) {
        try {
            var root = JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            var owner = new Owner(
                    root.get("process").getAsLong(),
                    Instant.parse(root.get("started").getAsString()));
            if (!root.get("format").getAsString().equals(FORMAT) || owner.isAlive()) {
                return Optional.empty();
            }
            var typed = new ArrayList<Typed>();
            for (var element : root.getAsJsonArray("typed")) {
                typed.add(typed(element.getAsJsonObject()));
            }
            return typed.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Left(file, Instant.parse(root.get("when").getAsString()), typed));
        } catch (IOException
                | JsonParseException
                | IllegalStateException
                | UnsupportedOperationException
                | NullPointerException
                | NumberFormatException
                | ClassCastException
                | DateTimeException _) {
            return Optional.empty(); // no file of ours
        }
    }

    private static Typed typed(JsonObject thing) {
        var fields = new HashMap<String, String>();
        thing.getAsJsonObject("fields")
                .entrySet()
                .forEach(e -> fields.put(e.getKey(), e.getValue().getAsString()));
        return new Typed(thing.get("kind").getAsString(), thing.get("work").getAsLong(), fields);
    }
}
