package enface.study.work;

import enface.store.work.Places.Place;
import enface.text.Version;
import enface.text.VersionId;
import java.util.List;
import java.util.Optional;

/// Which versions stand side by side when a work is opened.
final class FirstShown {

    private static final int FIRST_SHOWN = 3;

    private FirstShown() {}

    /// What the reader left so, or else the first versions.
    static List<Version> of(OpenWork work, Optional<Place> left) {
        return left.map(p -> versions(work, p.versions()))
                .filter(v -> v.size() >= 2)
                .orElseGet(() -> versions(work));
    }

    /// The first versions, without what the person wrote where there are enough others.
    static List<Version> versions(OpenWork work) {
        var given = work.given();
        return (given.size() < 2 ? work.versions() : given)
                .stream().limit(FIRST_SHOWN).toList();
    }

    /// Those of these versions that the work still has.
    static List<Version> versions(OpenWork work, List<VersionId> ids) {
        return ids.stream()
                .flatMap(id -> work.versions().stream().filter(v -> v.id().equals(id)))
                .limit(Reading.MOST_SHOWN)
                .toList();
    }
}
