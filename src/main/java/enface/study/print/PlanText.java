package enface.study.print;

import enface.publish.Plan.Kind;
import enface.text.Version;
import enface.text.VersionId;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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

    private static final String KIND = "kind";

    private final List<Version> versions;

    private PlanText(List<Version> versions) {
        this.versions = versions;
    }

    /// @param versions those of the work
    static String of(Layout layout, List<Version> versions) {
        return new PlanText(versions).of(layout);
    }

    /// @param versions those of the work that the layout is for
    /// @throws IllegalArgumentException where it is no such line
    static Layout read(String text, List<Version> versions) {
        return new PlanText(versions).read(text);
    }

    private String of(Layout layout) {
        var said = new LinkedHashMap<String, String>();
        said.put(KIND, layout.plan().kind().name());
        for (var option : PageOption.values()) {
            var text = option.written(layout);
            var written = option.isVersion() ? numbered(text).flatMap(this::written) : Optional.of(text);
            written.ifPresent(w -> said.put(option.key(), w));
        }
        return said.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private Optional<VersionId> numbered(String id) {
        return versions.stream()
                .map(Version::id)
                .filter(v -> Long.toString(v.value()).equals(id))
                .findFirst();
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
    private Optional<VersionId> version(String said) {
        var words = said.split(" ", 3);
        if (words.length < 3) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(v -> Optional.of(said).equals(written(v.id())))
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
        var layout = Layout.of(Kind.valueOf(said.getOrDefault(KIND, "")));
        for (var option : PageOption.values()) {
            var written = said.get(option.key());
            if (written != null) {
                layout = option.read(layout, option.isVersion() ? ofVersion(written) : written);
            }
        }
        return layout;
    }

    private String ofVersion(String said) {
        return version(said).map(v -> Long.toString(v.value())).orElse("");
    }
}
