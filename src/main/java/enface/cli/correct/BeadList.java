package enface.cli.correct;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import enface.align.Bead;
import enface.cli.correct.BeadsCommand.Pair;
import enface.cli.part.Tabbed;
import enface.text.SegmentRange;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/// `enface beads WORK list`: number, sentences, confidence, status, texts.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "The beads: number, sentences of both sides, confidence, status, texts.")
final class BeadList implements Callable<Integer> {

    @ParentCommand
    private BeadsCommand beads;

    @Option(
            names = "--below",
            paramLabel = "C",
            description = "Only beads nobody confirmed whose confidence is below this, 0 to 1.")
    private Optional<Double> below = Optional.empty();

    @Option(names = "--json", description = "Answer as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var pair = beads.pair();
        var all = pair.alignment().beads();
        var array = new JsonArray();
        for (int number = 0; number < all.size(); number++) {
            var bead = all.get(number);
            if (below.isPresent() && (isConfirmed(bead) || bead.confidence() >= below.get())) {
                continue;
            }
            if (json) {
                array.add(json(pair, number, bead));
            } else {
                pair.session().out().println(line(pair, number, bead));
            }
        }
        if (json) {
            pair.session().out().println(array);
        }
        return 0;
    }

    private static boolean isConfirmed(Bead bead) {
        return bead.status() == Bead.Status.CONFIRMED;
    }

    private static String status(Bead bead) {
        return bead.status().name().toLowerCase(Locale.ROOT);
    }

    private static String line(Pair pair, int number, Bead bead) {
        return String.join(
                "\t",
                Integer.toString(number),
                ids(bead.source()) + ":" + ids(bead.target()),
                Double.toString(Math.round(bead.confidence() * 1000) / 1000.0),
                status(bead),
                Tabbed.escape(pair.original().text().textOf(bead.source())),
                Tabbed.escape(pair.version().text().textOf(bead.target())));
    }

    private static String ids(SegmentRange range) {
        return range.segments().mapToObj(Integer::toString).collect(Collectors.joining(",", "[", "]"));
    }

    private static JsonObject json(Pair pair, int number, Bead bead) {
        var json = new JsonObject();
        json.addProperty("bead", number);
        json.add("source", numbers(bead.source()));
        json.add("target", numbers(bead.target()));
        json.addProperty("confidence", Math.round(bead.confidence() * 1000) / 1000.0);
        json.addProperty("status", status(bead));
        json.addProperty("sourceText", pair.original().text().textOf(bead.source()));
        json.addProperty("targetText", pair.version().text().textOf(bead.target()));
        return json;
    }

    private static JsonArray numbers(SegmentRange range) {
        var array = new JsonArray();
        range.segments().forEach(array::add);
        return array;
    }
}
