package enface.cli.library;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.store.work.WorkEntry;
import enface.store.work.WorkEntry.VersionEntry;
import enface.study.library.Order;
import enface.study.library.WorkFilter;
import enface.study.work.VersionNames;
import enface.text.LanguageTag;
import enface.text.Metadata.Field;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            description = "opened (as they were opened, the last one first), added, title, speaker, date or language.")
    private Optional<String> sort = Optional.empty();

    @Option(names = "--collection", paramLabel = "NAME", description = "Only works of a collection.")
    private Optional<String> collection = Optional.empty();

    @Option(names = "--tag", paramLabel = "T", description = "Only works with a tag.")
    private Optional<String> tag = Optional.empty();

    @Option(names = "--lang", paramLabel = "L", description = "Only works with a version in a language.")
    private Optional<LanguageTag> language = Optional.empty();

    public ListCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var order = sort.map(Order::of).orElse(Order.OPENED);
        if (sort.filter(s -> !s.equals(order.key())).isPresent()) {
            throw new Refusal(session.words().get("cli.list.sort", sort.orElse("")));
        }
        var wanted = WorkFilter.ALL.inCollection(collection).tagged(tag).inLanguage(language);
        var now = Instant.now();
        var all = session.library().works().list();
        var works = all.stream()
                .filter(work -> wanted.shows(work, session.words(), now))
                .sorted(order.comparator(session.words()))
                .toList();
        if (json) {
            var array = new JsonArray();
            works.forEach(w -> array.add(json(w)));
            session.out().println(array);
        } else if (all.isEmpty()) {
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
        var shelved = work.shelved();
        json.add("collections", strings(shelved.collections()));
        json.add("tags", strings(shelved.tags()));
        json.addProperty("added", shelved.added().toString());
        shelved.opened().ifPresent(o -> json.addProperty("opened", o.toString()));
        shelved.read().ifPresent(r -> json.addProperty("read", r.share()));
        shelved.practised().ifPresent(p -> json.addProperty("practised", p.share()));
        return json;
    }

    private static JsonArray strings(List<String> all) {
        var array = new JsonArray();
        all.forEach(array::add);
        return array;
    }
}
