package enface.study.work;

import enface.language.cut.Words;
import enface.store.work.WorkEntry.VersionEntry;
import enface.text.Called;
import enface.text.Called.Making;
import enface.text.LanguageTag;
import enface.text.Role;
import enface.text.Version;
import enface.text.VersionId;
import java.util.List;

/// What the versions of a work are called, so that no two of them read alike: by their language, and by their name,
/// their maker, their role or at last their number where that does not tell them apart.
public final class VersionNames {

    private record Named(VersionId id, Role role, LanguageTag language, Called called) {}

    private final Words words;
    private final List<Named> all;

    private VersionNames(Words words, List<Named> all) {
        this.words = words;
        this.all = all;
    }

    /// @param versions all of the work
    public static VersionNames of(Words words, List<Version> versions) {
        return new VersionNames(
                words,
                versions.stream()
                        .map(v -> new Named(v.id(), v.role(), v.language(), v.called()))
                        .toList());
    }

    /// @param versions all of the work
    public static VersionNames ofEntries(Words words, List<VersionEntry> versions) {
        return new VersionNames(
                words,
                versions.stream()
                        .map(v -> new Named(v.id(), v.role(), v.language(), v.called()))
                        .toList());
    }

    /// What stands beside the language; empty where the language tells enough.
    public String label(VersionId id) {
        return all.stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .map(this::label)
                .orElse("");
    }

    private String label(Named version) {
        var plain = plain(version);
        var same = all.stream()
                .filter(v -> v.language().equals(version.language()) && plain(v).equals(plain))
                .toList();
        return same.size() < 2 ? plain : plain + " (" + (same.indexOf(version) + 1) + ")";
    }

    private String plain(Named version) {
        var said = version.called().label();
        var label = Making.of(said)
                .map(making -> words.get("version.making." + making.key()))
                .orElse(said);
        boolean alone = all.stream()
                        .filter(v -> v.language().equals(version.language()))
                        .count()
                < 2;
        return !label.isBlank() ? label : alone ? "" : role(version);
    }

    private String role(Named version) {
        return words.get(version.role() == Role.ORIGINAL ? "version.original" : "version.translation");
    }

    /// The label, or else what the version is of the work.
    public String labelOrRole(VersionId id) {
        var label = label(id);
        return label.isEmpty()
                ? all.stream()
                        .filter(v -> v.id().equals(id))
                        .findFirst()
                        .map(this::role)
                        .orElse("")
                : label;
    }

    /// The language in words, and the label.
    public String full(VersionId id) {
        var label = label(id);
        return language(id) + (label.isEmpty() ? "" : " · " + label);
    }

    private String language(VersionId id) {
        return all.stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .map(v -> words.language(v.language()))
                .orElse("");
    }
}
