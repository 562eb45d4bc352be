package enface.study.print;

import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Plan and paper as a line of text that settings keep: `kind=NOTES&type=10.3&…`. Versions are of one work alone and
/// are
/// not written down; what a reading program does not know is as it is usual.
final class PlanText {

    /// What a line says.
    record Read(Plan plan, Paper paper) {}

    private PlanText() {}

    static String of(Plan plan, Paper paper) {
        var exercise = plan.exercise();
        var said = new LinkedHashMap<String, String>();
        said.put("kind", plan.kind().name());
        said.put("layers", plan.layers().stream().map(Layer::name).sorted().collect(Collectors.joining(",")));
        said.put("notes", plan.notesAt().name());
        said.put("level", plan.level().name());
        said.put("words", plan.words().name());
        said.put("cite", plan.citations().name());
        said.put("space", exercise.space().name());
        said.put("gaps", exercise.gaps().name());
        said.put("every", Integer.toString(exercise.every()));
        said.put("gap-category", exercise.gapCategory());
        said.put("question-category", exercise.questionCategory());
        said.put("questions", String.join("\n", exercise.questions()));
        said.put("answers", Boolean.toString(exercise.answers()));
        said.put("paper", paper.size().name());
        said.put("landscape", Boolean.toString(paper.landscape()));
        said.put("margin", Double.toString(paper.margin()));
        said.put("type", Double.toString(paper.type()));
        return said.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// @throws IllegalArgumentException where it is no such line
    static Read read(String text) {
        Map<String, String> said = Stream.of(text.split("&", -1))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(Collectors.toMap(
                        part -> part[0], part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8), (a, _) -> a));
        var kind = Kind.valueOf(said.getOrDefault("kind", ""));
        var usual = Plan.of(kind);
        var plan = new Plan(
                kind,
                layers(said, usual),
                one(said, "notes", usual.notesAt()),
                one(said, "level", usual.level()),
                exercise(said),
                one(said, "words", usual.words()),
                one(said, "cite", usual.citations()));
        return new Read(plan, paper(said));
    }

    private static EnumSet<Layer> layers(Map<String, String> said, Plan usual) {
        var layers = EnumSet.noneOf(Layer.class);
        var text = said.get("layers");
        for (var layer : Layer.values()) {
            boolean shown =
                    text == null ? usual.shows(layer) : List.of(text.split(",")).contains(layer.name());
            if (shown) {
                layers.add(layer);
            }
        }
        return layers;
    }

    private static Exercise exercise(Map<String, String> said) {
        var usual = Exercise.NONE;
        return new Exercise(
                one(said, "space", usual.space()),
                one(said, "gaps", usual.gaps()),
                (int) number(said, "every", usual.every()),
                said.getOrDefault("gap-category", ""),
                Optional.empty(),
                Optional.empty(),
                said.getOrDefault("question-category", ""),
                said.getOrDefault("questions", "").lines().toList(),
                Boolean.parseBoolean(said.getOrDefault("answers", "true")));
    }

    private static Paper paper(Map<String, String> said) {
        var usual = Paper.USUAL;
        return new Paper(
                one(said, "paper", usual.size()),
                Boolean.parseBoolean(said.getOrDefault("landscape", "false")),
                number(said, "margin", usual.margin()),
                number(said, "type", usual.type()));
    }

    private static <E extends Enum<E>> E one(Map<String, String> said, String name, E usual) {
        var text = said.get(name);
        return Stream.of(usual.getDeclaringClass().getEnumConstants())
                .filter(e -> e.name().equals(text))
                .findFirst()
                .orElse(usual);
    }

    private static double number(Map<String, String> said, String name, double usual) {
        try {
            return Double.parseDouble(said.getOrDefault(name, ""));
        } catch (NumberFormatException _) {
            return usual;
        }
    }
}
