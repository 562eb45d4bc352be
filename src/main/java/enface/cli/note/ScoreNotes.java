package enface.cli.note;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Refusal;
import enface.cli.part.Session;
import enface.note.Scheme;
import enface.note.score.Score;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What the errors noted in each version weigh.
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "What the errors noted in each version weigh, for every hundred words, or characters of Chinese.")
final class ScoreNotes implements Callable<Integer> {

    private final Session session;

    @Parameters(paramLabel = "WORK")
    private String work;

    @Option(names = "--scheme", paramLabel = "S", description = "The scheme that weighs; errors where none is named.")
    private String scheme = Scheme.ERRORS;

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    ScoreNotes(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        var open = session.desk().open(session.work(work).id()).orElseThrow();
        var weighing = session.library()
                .schemes()
                .all()
                .scheme(scheme)
                .filter(Scheme::weighs)
                .orElseThrow(() -> new Refusal(session.words().get("cli.scheme.weighs-not", scheme)));
        var notes = session.library().notes().of(open.work().id());
        var array = new JsonArray();
        for (var version : open.versions()) {
            var score = Score.of(version, notes, weighing);
            if (json) {
                var one = new JsonObject();
                one.addProperty("version", version.id().value());
                one.addProperty("errors", score.errors());
                one.addProperty("points", score.points());
                one.addProperty("length", score.length());
                one.addProperty("unit", score.inCharacters() ? "character" : "word");
                one.addProperty("perHundred", score.perHundred());
                array.add(one);
            } else {
                session.out()
                        .println(String.join(
                                "\t",
                                Long.toString(version.id().value()),
                                version.language().value(),
                                version.called().label(),
                                Integer.toString(score.errors()),
                                String.format(Locale.ROOT, "%.2f", score.perHundred())));
            }
        }
        if (json) {
            session.out().println(array);
        }
        return 0;
    }
}
