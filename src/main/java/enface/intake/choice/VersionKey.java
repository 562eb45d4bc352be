package enface.intake.choice;

import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.Draft.DraftWork;
import enface.text.LanguageTag;
import java.util.List;
import java.util.stream.IntStream;

/// Which version is meant, by how it was found: it stays the same when a person says something else of it.
///
/// @param number among those of the same file, language and name, from 0
public record VersionKey(String file, LanguageTag language, String by, int number) {

    /// The keys of the versions of a work as it was found.
    public static List<VersionKey> of(DraftWork found) {
        var versions = found.versions();
        return IntStream.range(0, versions.size())
                .mapToObj(at -> {
                    var version = versions.get(at);
                    int number = (int) versions.subList(0, at).stream()
                            .filter(other -> isLike(version, other))
                            .count();
                    return new VersionKey(version.file().name(), version.language(), version.by(), number);
                })
                .toList();
    }

    /// The same in a file that has another name now.
    VersionKey in(String other) {
        return new VersionKey(other, language, by, number);
    }

    private static boolean isLike(DraftVersion one, DraftVersion other) {
        return one.file().name().equals(other.file().name())
                && one.language().equals(other.language())
                && one.by().equals(other.by());
    }
}
