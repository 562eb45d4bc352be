package enface.text;

import enface.text.Metadata.Field;
import java.util.List;
import java.util.Optional;

/// A speech as an idea, with its versions; the original, where there is one, stands first.
public record Work(WorkId id, Metadata metadata, List<Version> versions) {

    public Work {
        versions = List.copyOf(versions);
    }

    /// The version the others are aligned with: the original, or else the first.
    public Optional<Version> original() {
        return versions.stream()
                .filter(v -> v.role() == Role.ORIGINAL)
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    public Optional<Version> version(VersionId version) {
        return versions.stream().filter(v -> v.id().equals(version)).findFirst();
    }

    public String title(LanguageTag language) {
        return metadata.in(language, Field.TITLE).orElse("");
    }
}
