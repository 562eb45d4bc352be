package enface.study.print;

import enface.publish.Paper;
import enface.publish.Plan;
import enface.publish.Plan.Exercise;
import enface.publish.Plan.Kind;
import enface.publish.Plan.Layer;
import enface.text.Version;
import enface.text.VersionId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A layout as a line of text that settings keep: `kind=NOTES&type=10.5&…`. Versions are written down as what they are
/// among those of their work, so that another work finds its own; what a reading program does not know is as it is
/// usual.
final class PlanText {

    private final List<Version> versions;

    private PlanText(List<Version> versions) {
        this.versions = versions;
    }

    /// @param versions those of the work
    static String of(Layout layout, List<Version> versions) {
        return new PlanText(versions).of(layout.plan(), layout.paper());
    }

    /// @param versions those of the work that the layout is for
    /// @throws IllegalArgumentException where it is no such line
    static Layout read(String text, List<Version> versions) {
        return new PlanText(versions).read(text);
    }

    private String of(Plan plan, Paper paper) {
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
        exercise.gapped().flatMap(this::written).ifPresent(v -> said.put("gapped", v));
        exercise.leftOut().flatMap(this::written).ifPresent(v -> said.put("left-out", v));
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

    /// What a version is: `translation zh-Hans 1`, the second of those in its language.
    private Optional<String> written(VersionId id) {
        return versions.stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .map(v -> "%s %s %d"
                        .formatted(v.role().name().toLowerCase(Locale.ROOT), v.language(), alike(v).indexOf(v)));
    }

    private List<Version> alike(Version version) {
        return versions.stream()
                .filter(v -> v.role() == version.role() && v.language().equals(version.language()))
                .toList();
    }

    /// The version that is the same among its own; else one in its language; else none.
    private Optional<VersionId> version(Map<String, String> said, String name) {
        var words = said.getOrDefault(name, "").split(" ", 3);
        if (words.length < 3) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(v ->
                        Optional.of(words[0] + " " + words[1] + " " + words[2]).equals(written(v.id())))
                .findFirst()
                .or(() -> versions.stream()
                        .filter(v -> v.language().value().equals(words[1]))
                        .findFirst())
                .map(Version::id);
    }

    private Layout read(String text) {
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
        return new Layout(plan, paper(said));
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

    private Exercise exercise(Map<String, String> said) {
        var usual = Exercise.NONE;
        return new Exercise(
                one(said, "space", usual.space()),
                one(said, "gaps", usual.gaps()),
                (int) number(said, "every", usual.every()),
                said.getOrDefault("gap-category", ""),
                version(said, "gapped"),
                version(said, "left-out"),
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
