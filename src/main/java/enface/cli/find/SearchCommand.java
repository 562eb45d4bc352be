package enface.cli.find;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.job.Progress;
import enface.store.find.Search.Hit;
import enface.store.work.WorkEntry.VersionEntry;
import enface.study.find.Everywhere;
import enface.study.find.Indexing;
import enface.study.work.VersionNames;
import enface.text.LanguageTag;
import enface.text.WorkId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface search QUERY`
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Sentences that hold some words, or are read so in Pinyin.")
public final class SearchCommand implements Callable<Integer> {

    private final Session session;
    private final Map<WorkId, List<VersionEntry>> versionsOf = new HashMap<>();

    @Parameters(paramLabel = "QUERY")
    private String query;

    @Option(names = "--lang", paramLabel = "L", description = "Only in this language.")
    private Optional<LanguageTag> language;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; ${DEFAULT-VALUE} if not said.")
    private int limit = 50;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    public SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var words = session.folding().words(query);
        if (words.isEmpty()) {
            throw new Refusal(session.words().get("cli.search.no-words", query));
        }
        var indexing = new Indexing(session.library());
        if (indexing.isDue()) {
            indexing.renew(session.progress());
            session.endProgress();
        }
        var hits = new Everywhere(session.library(), session.folding()).find(query, language, limit, Progress.none());
        if (json) {
            var array = new JsonArray();
            hits.forEach(h -> array.add(json(h)));
            session.out().println(array);
        } else {
            hits.forEach(
                    h -> session.out().println(h.work().value() + "\t" + name(h) + "\t" + Tabbed.escape(h.text())));
        }
        return 0;
    }

    /// The language of what was found, and what its version is called where the work has another one in it.
    private String name(Hit hit) {
        if (versionsOf.isEmpty()) {
            session.library().works().list().forEach(w -> versionsOf.put(w.id(), w.versions()));
        }
        var versions = versionsOf.getOrDefault(hit.work(), List.of());
        boolean only = versions.stream()
                        .filter(v -> v.language().equals(hit.language()))
                        .count()
                < 2;
        return only
                ? hit.language().value()
                : hit.language() + " ("
                        + VersionNames.ofEntries(session.words(), versions).label(hit.version()) + ")";
    }

    private static JsonObject json(Hit hit) {
        var json = new JsonObject();
        json.addProperty("work", hit.work().value());
        json.addProperty("version", hit.version().value());
        json.addProperty("language", hit.language().value());
        json.addProperty("paragraph", hit.range().from().paragraph());
        json.addProperty("start", hit.range().from().offset());
        json.addProperty("end", hit.range().to().offset());
        json.addProperty("text", hit.text());
        return json;
    }
}
