package enface.cli.part;

import enface.study.work.OpenWork;
import enface.text.Version;
import java.util.List;
import picocli.CommandLine.Option;

/// Which versions of a work a command is about: those named, or else all that were given. A person's own attempts
/// belong in no hand-out unless they are asked for.
public final class VersionChoice {

    @Option(
            names = "--versions",
            split = ",",
            paramLabel = "V",
            description = "Which versions, by id or language; without it all but your own attempts.")
    private List<String> versions = List.of();

    @Option(names = "--attempts", description = "Without --versions: your own attempts too.")
    private boolean attempts;

    /// The versions meant, in the order they were named.
    public List<Version> of(Session session, OpenWork open) {
        if (!versions.isEmpty()) {
            return versions.stream().map(v -> Named.version(session, open, v)).toList();
        }
        return attempts ? open.versions() : open.given();
    }
}
