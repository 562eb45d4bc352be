package enface.store.correct;

import enface.note.Target;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What hung on a text or an alignment where a step changed it, before and after.
///
/// What can be had back by doing the contrary leaves no trace. Where a step is taken back, what is still as the step
/// left it becomes again what it was; all else follows as it would follow any correction.
final class Traces {

    /// What hangs on a place in a text, by segments.
    ///
    /// @param owner the work or the version it belongs to
    /// @param shown the segment that a level point has on the other side; 0 for all else, however it was written
    record Place(Kind kind, long owner, int segment, int shown, String label) {

        Place {
            shown = kind == Kind.LEVEL ? shown : 0;
        }

        enum Kind {
            BOOKMARK,
            READING,
            LEVEL,
            ATTEMPT
        }

        Place at(int now, int shownNow) {
            return new Place(kind, owner, now, shownNow, label);
        }
    }

    /// A passage of a note.
    record TargetKey(long note, int number) {}

    /// Something before and after.
    record Change<T>(T before, T after) {

        Change<T> inverse() {
            return new Change<>(after, before);
        }
    }

    private final boolean known;
    private final Map<Long, BeadChange> beads = new HashMap<>();
    private final Map<Long, BeadChange> late = new HashMap<>();
    private final Map<Long, Change<SortedMap<Integer, Paragraph>>> paragraphs = new HashMap<>();
    private final Map<TargetKey, Change<Target>> targets = new HashMap<>();
    private final List<Place> placesBefore = new ArrayList<>();
    private final List<Place> placesAfter = new ArrayList<>();

    /// @param known whether they are those of a step that was made before
    Traces(boolean known) {
        this.known = known;
    }

    /// Whether nothing new is to be remembered.
    boolean areKnown() {
        return known;
    }

    Traces inverse() {
        var inverse = new Traces(known);
        beads.forEach((alignment, change) -> inverse.beads.put(alignment, change.inverse()));
        paragraphs.forEach((version, change) -> inverse.paragraphs.put(version, change.inverse()));
        targets.forEach((key, change) -> inverse.targets.put(key, change.inverse()));
        inverse.placesBefore.addAll(placesAfter);
        inverse.placesAfter.addAll(placesBefore);
        return inverse;
    }

    void add(long alignment, BeadChange change) {
        beads.put(alignment, change);
    }

    void add(long version, SortedMap<Integer, Paragraph> before, SortedMap<Integer, Paragraph> after) {
        paragraphs.put(version, new Change<>(before, after));
    }

    void add(TargetKey key, Target before, Target after) {
        targets.put(key, new Change<>(before, after));
    }

    void addBefore(Place place) {
        placesBefore.add(place);
    }

    void addAfter(Place place) {
        placesAfter.add(place);
    }

    /// Adds what became of an alignment that came after the step, when the step was turned under it: one with a newer
    /// text, which is on the shelf meanwhile.
    void addLate(long alignment, BeadChange change) {
        late.put(alignment, change);
    }

    Map<Long, BeadChange> late() {
        return late;
    }

    Map<Long, BeadChange> beads() {
        return beads;
    }

    Optional<BeadChange> beads(long alignment) {
        return Optional.ofNullable(beads.get(alignment));
    }

    Map<Long, Change<SortedMap<Integer, Paragraph>>> paragraphs() {
        return paragraphs;
    }

    Optional<Change<SortedMap<Integer, Paragraph>>> paragraphs(long version) {
        return Optional.ofNullable(paragraphs.get(version));
    }

    Map<TargetKey, Change<Target>> targets() {
        return targets;
    }

    /// What a passage was on the other side of the step, where it is as the step left it.
    Optional<Target> target(TargetKey key, Target now) {
        return Optional.ofNullable(targets.get(key))
                .filter(c -> c.before().equals(now))
                .map(Change::after);
    }

    List<Place> placesBefore() {
        return placesBefore;
    }

    List<Place> placesAfter() {
        return placesAfter;
    }

    static <T, K> Map<K, List<T>> grouped(List<T> all, Function<T, K> by) {
        return all.stream().collect(Collectors.groupingBy(by));
    }
}
