package enface.cli.practice;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Named;
import enface.cli.part.Session;
import enface.compare.attempt.Closeness;
import enface.store.practice.Attempts.Attempt;
import enface.study.practice.AttemptComparing;
import enface.study.practice.AttemptReport;
import enface.study.work.OpenWork;
import enface.text.Version;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `enface attempts WORK`: the translations a person wrote to practise, and how close each came.
@Command(
        name = "attempts",
        mixinStandardHelpOptions = true,
        description = "Your own attempts at a work: when, how much is written, chrF++ and TER against a version.")
public final class AttemptsCommand implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(names = "--against", paramLabel = "V", description = "The version to compare with, by id or language.")
    private @Nullable String against;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    public AttemptsCommand(Session session) {
        this.session = session;
    }

    /// An attempt and what it was compared with.
    private record Measured(Attempt attempt, Optional<Version> published, Optional<AttemptReport> report) {

        Optional<Closeness> closeness() {
            return report.flatMap(AttemptReport::closeness);
        }
    }

    @Override
    public Integer call() {
        var entry = session.work(work);
        var open = session.desk().open(entry.id()).orElseThrow();
        var attempts = session.library().attempts().of(entry.id());
        var chosen = Optional.ofNullable(against).map(v -> Named.version(session, open, v));
        var measured = attempts.stream().map(a -> measure(open, a, chosen)).toList();
        int sentences = open.work().original().map(v -> v.text().segmentCount()).orElse(0);
        if (json) {
            var array = new JsonArray();
            measured.forEach(m -> array.add(json(m, sentences)));
            session.out().println(array);
        } else if (measured.isEmpty()) {
            session.say("cli.attempts.none");
        } else {
            measured.forEach(m -> session.out().println(line(m, sentences)));
        }
        return 0;
    }

    private static Measured measure(OpenWork open, Attempt attempt, Optional<Version> chosen) {
        var version = open.version(attempt.version()).orElseThrow();
        var published = chosen.or(() ->
                AttemptComparing.published(open, attempt.language()).stream().findFirst());
        return new Measured(attempt, published, published.map(p -> AttemptReport.of(open, version, p)));
    }

    private static String line(Measured measured, int sentences) {
        var attempt = measured.attempt();
        return String.join(
                "\t",
                Long.toString(attempt.version().value()),
                attempt.name(),
                attempt.language().value(),
                attempt.started().toString(),
                attempt.changed().toString(),
                attempt.written() + "/" + sentences,
                measured.closeness().map(c -> number("%.1f", c.chrF())).orElse("-"),
                measured.closeness().map(c -> number("%.3f", c.ter())).orElse("-"));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static JsonObject json(Measured measured, int sentences) {
        var attempt = measured.attempt();
        var json = new JsonObject();
        json.addProperty("id", attempt.version().value());
        json.addProperty("name", attempt.name());
        json.addProperty("language", attempt.language().value());
        json.addProperty("started", attempt.started().toString());
        json.addProperty("changed", attempt.changed().toString());
        json.addProperty("written", attempt.written());
        json.addProperty("sentences", sentences);
        measured.published().ifPresent(p -> json.addProperty("against", p.id().value()));
        measured.report().ifPresent(r -> json.addProperty("compared", r.lines().size()));
        measured.closeness().ifPresent(c -> {
            json.addProperty("chrF", c.chrF());
            json.addProperty("ter", c.ter());
            json.addProperty(
                    "verdict", c.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        });
        return json;
    }
}
