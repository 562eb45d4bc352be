package enface.cli.part;

import enface.study.work.OpenWork;
import enface.text.Version;
import java.util.Locale;
import java.util.stream.Collectors;

/// The version that a person names on the command line.
public final class Named {

    private Named() {}

    /// The version a person means, by its id or its language.
    public static Version version(Session session, OpenWork open, String wanted) {
        return open.versions().stream()
                .filter(v -> isMeant(v, wanted))
                .findFirst()
                .or(() -> open.versions().stream()
                        .filter(v -> v.language().language().equals(wanted.toLowerCase(Locale.ROOT)))
                        .findFirst())
                .orElseThrow(() -> new Refusal(session.words().get("cli.version.none", wanted, versions(open))));
    }

    /// Whether a version has this id, exactly this language or this name.
    public static boolean isMeant(Version version, String wanted) {
        return Long.toString(version.id().value()).equals(wanted)
                || version.language().value().equalsIgnoreCase(wanted)
                || (!wanted.isBlank() && version.called().name().equalsIgnoreCase(wanted));
    }

    /// The versions there are, to choose from.
    public static String versions(OpenWork open) {
        return open.versions().stream()
                .map(v ->
                        (v.id().value() + " " + v.language() + " " + v.called().label()).strip())
                .collect(Collectors.joining(", "));
    }
}
