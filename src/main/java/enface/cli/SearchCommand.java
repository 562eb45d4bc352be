package enface.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.store.Search.Hit;
import enface.text.LanguageTag;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface search QUERY`
@Command(name = "search", mixinStandardHelpOptions = true, description = "Sentences that hold some words.")
final class SearchCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "QUERY")
    private String query;

    @Option(names = "--lang", paramLabel = "L", description = "Only in this language.")
    private Optional<LanguageTag> language;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many; ${DEFAULT-VALUE} if not said.")
    private int limit = 50;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    SearchCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var words = session.folding().words(query);
        if (words.isEmpty()) {
            throw new Refusal(session.words().get("cli.search.no-words", query));
        }
        var hits = session.library().search().phrase(words, session.folding()::words, language, limit);
        if (json) {
            var array = new JsonArray();
            hits.forEach(h -> array.add(json(h)));
            session.out().println(array);
        } else {
            hits.forEach(h -> session.out()
                    .println(h.work().value() + "\t" + h.language() + "\t" + ShowCommand.escape(h.text())));
        }
        return 0;
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
