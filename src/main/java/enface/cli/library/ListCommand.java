package enface.cli.library;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Session;
import enface.store.work.WorkEntry;
import enface.store.work.WorkEntry.VersionEntry;
import enface.study.work.VersionNames;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `enface list`
@Command(name = "list", mixinStandardHelpOptions = true, description = "The works of the library.")
public final class ListCommand implements Callable<Integer> {

    private final Session session;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    public ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var works = session.library().works().list();
        if (json) {
            var array = new JsonArray();
            works.forEach(w -> array.add(json(w)));
            session.out().println(array);
        } else if (works.isEmpty()) {
            session.say("cli.list.empty");
        } else {
            works.forEach(w -> session.out().println(line(w)));
        }
        return 0;
    }

    /// Whether the language alone tells which version is meant.
    private static boolean isOnly(WorkEntry work, VersionEntry version) {
        return work.versions().stream()
                        .filter(v -> v.language().equals(version.language()))
                        .count()
                < 2;
    }

    private String line(WorkEntry work) {
        var names = VersionNames.ofEntries(session.words(), work.versions());
        var languages = work.versions().stream()
                .map(v -> isOnly(work, v) ? v.language().value() : v.language() + " (" + names.label(v.id()) + ")")
                .collect(Collectors.joining(" "));
        return work.id().value() + "\t"
                + work.metadata().in(LanguageTag.ENGLISH, Field.TITLE).orElse("") + "\t" + languages;
    }

    private static JsonObject json(WorkEntry work) {
        var json = new JsonObject();
        json.addProperty("id", work.id().value());
        json.addProperty(
                "title", work.metadata().in(LanguageTag.ENGLISH, Field.TITLE).orElse(""));
        var titles = new JsonObject();
        work.metadata().of(Field.TITLE).forEach((language, title) -> titles.addProperty(language.value(), title));
        json.add("titles", titles);
        var versions = new JsonArray();
        work.versions().forEach(v -> {
            var version = new JsonObject();
            version.addProperty("id", v.id().value());
            version.addProperty("language", v.language().value());
            version.addProperty("role", v.role().name().toLowerCase(Locale.ROOT));
            version.addProperty("name", v.called().name());
            version.addProperty("by", v.by());
            version.addProperty("paragraphs", v.paragraphs());
            version.addProperty("segments", v.segments());
            versions.add(version);
        });
        json.add("versions", versions);
        json.addProperty("notes", work.notes());
        return json;
    }
}
