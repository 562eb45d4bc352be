package enface.study.work;

import enface.align.LevelPoint;
import enface.store.work.Places.Place;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.Work;
import enface.text.correct.SameSentences;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Brings places along in a work that is taken up anew while it is read, where its texts were corrected.
final class FollowedPlaces {

    private final Work before;
    private final Work now;
    private final Map<VersionId, SameSentences> same = new HashMap<>();

    FollowedPlaces(Work before, Work now) {
        this.before = before;
        this.now = now;
    }

    Place now(Place place) {
        return before.original()
                .map(o -> new Place(now(o.id(), place.segment()), place.fraction(), place.versions()))
                .orElse(place);
    }

    List<LevelPoint> now(List<LevelPoint> points) {
        return points.stream()
                .map(p -> new LevelPoint(p.version(), now(p.version(), p.segment()), now(p.version(), p.shown())))
                .toList();
    }

    /// The segment that stands for one of before; the same where the text is what it was.
    int now(VersionId version, int segment) {
        var was = text(before, version);
        var is = text(now, version);
        if (was.isEmpty() || is.isEmpty() || was.equals(is)) {
            return segment;
        }
        return same.computeIfAbsent(version, _ -> SameSentences.of(was.get(), is.get()))
                .now(segment);
    }

    private static Optional<VersionText> text(Work work, VersionId version) {
        return work.version(version).map(Version::text);
    }
}
