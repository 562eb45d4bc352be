package enface.cli.correct;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.cli.part.Session;
import enface.cli.part.StepLine;
import enface.store.correct.Step;
import enface.study.correct.Correcting;
import java.time.InstantSource;
import java.util.List;

/// How steps are told on the command line: a line each, or together as JSON.
final class Told {

    private Told() {}

    static Correcting correcting(Session session) {
        return new Correcting(session.library(), InstantSource.system());
    }

    static void tell(Session session, Step step) {
        StepLine.print(session, step);
    }

    static JsonArray json(List<Step> steps) {
        var array = new JsonArray();
        for (var step : steps) {
            var json = new JsonObject();
            json.addProperty("id", step.id());
            json.addProperty("at", step.at().toString());
            json.addProperty("work", step.work().value());
            json.addProperty("version", step.version().value());
            json.addProperty("kind", step.kind().key());
            json.addProperty("words", step.words());
            json.addProperty("undone", step.undone());
            array.add(json);
        }
        return array;
    }
}
