package enface.cli.correct;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Session;
import enface.cli.part.Tabbed;
import enface.store.correct.Step;
import enface.study.correct.Correcting;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;

/// How steps are told on the command line, a line each: number, time, work, version, what was done, the place.
final class Told {

    private Told() {}

    static Correcting correcting(Session session) {
        return new Correcting(session.library(), InstantSource.system());
    }

    static void tell(Session session, Step step) {
        session.out()
                .println(String.join(
                        "\t",
                        Long.toString(step.id()),
                        step.at().toString(),
                        Long.toString(step.work().value()),
                        Long.toString(step.version().value()),
                        what(session, step),
                        Tabbed.escape(step.words())));
    }

    private static String what(Session session, Step step) {
        var done = session.words().get("step." + key(step.kind()));
        return step.undone() ? session.words().get("step.undone", done) : done;
    }

    private static String key(Step.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static JsonArray json(List<Step> steps) {
        var array = new JsonArray();
        for (var step : steps) {
            var json = new JsonObject();
            json.addProperty("id", step.id());
            json.addProperty("at", step.at().toString());
            json.addProperty("work", step.work().value());
            json.addProperty("version", step.version().value());
            json.addProperty("kind", key(step.kind()));
            json.addProperty("words", step.words());
            json.addProperty("undone", step.undone());
            array.add(json);
        }
        return array;
    }
}
