package enface.store.correct;

import enface.store.correct.Traces.Place;
import enface.store.correct.Traces.Place.Kind;
import enface.store.sql.Sql;
import enface.text.VersionId;
import enface.text.WorkId;
import enface.text.correct.Renumbered;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Brings bookmarks, reading places, level points and where attempts were left off along when segments are numbered
/// anew.
final class PlacesFollow {

    private final Sql sql;
    private final Traces traces;

    PlacesFollow(Sql sql, Traces traces) {
        this.sql = sql;
        this.traces = traces;
    }

    /// How segments are numbered anew.
    private interface Moving {

        int now(int segment);

        /// Whether what hangs on a segment is remembered as it was, since doing the contrary does not bring it back.
        boolean isNear(int segment);

        /// The same for a segment as it is numbered then.
        boolean isNearThen(int segment);
    }

    private record ByChange(Renumbered change) implements Moving {

        @Override
        public int now(int segment) {
            return change.now(segment);
        }

        @Override
        public boolean isNear(int segment) {
            return segment >= change.from() && segment < change.behind();
        }

        @Override
        public boolean isNearThen(int segment) {
            return new ByChange(change.inverse()).isNear(segment);
        }
    }

    private record Anew(IntUnaryOperator moving) implements Moving {

        @Override
        public int now(int segment) {
            return moving.applyAsInt(segment);
        }

        @Override
        public boolean isNear(int segment) {
            return true;
        }

        @Override
        public boolean isNearThen(int segment) {
            return true;
        }
    }

    /// @param original whether the version is the one the others are aligned with
    void follow(WorkId work, VersionId version, boolean original, Renumbered change) throws SQLException {
        if (change.keepsNumbers()) {
            return;
        }
        var places = new ArrayList<List<Place>>();
        places.add(ofVersion(version));
        if (original) {
            places.addAll(ofWork(work));
        }
        follow(places, new ByChange(change));
    }

    /// What hangs on a version whose text was given anew.
    void follow(VersionId version, IntUnaryOperator moving) throws SQLException {
        follow(List.of(ofVersion(version)), new Anew(moving));
    }

    /// What hangs on a work whose original was given anew, or is another version.
    void follow(WorkId work, IntUnaryOperator moving) throws SQLException {
        follow(ofWork(work), new Anew(moving));
    }

    private void follow(List<List<Place>> all, Moving moving) throws SQLException {
        var known = Traces.grouped(traces.placesBefore(), PlacesFollow::owner);
        var then = Traces.grouped(traces.placesAfter(), PlacesFollow::owner);
        for (var places : all) {
            var near = places.stream().filter(p -> isNear(p, moving::isNear)).toList();
            var now = new ArrayList<Place>();
            // in whatever order: a text given anew may have changed that of two
            boolean asLeft = traces.areKnown()
                    && !places.isEmpty()
                    && Set.copyOf(near).equals(Set.copyOf(known.getOrDefault(owner(places.getFirst()), List.of())));
            for (var place : places) {
                if (!asLeft || !isNear(place, moving::isNear)) {
                    now.add(place.at(moving.now(place.segment()), moving.now(place.shown())));
                }
            }
            if (asLeft) {
                now.addAll(then.getOrDefault(owner(places.getFirst()), List.of()));
            }
            replace(places, now);
            if (!traces.areKnown()) {
                near.forEach(traces::addBefore);
                distinct(now).stream()
                        .filter(p -> isNear(p, moving::isNearThen))
                        .forEach(traces::addAfter);
            }
        }
    }

    private static String owner(Place place) {
        return place.kind() + " " + place.owner();
    }

    private static boolean isNear(Place place, IntPredicate isNear) {
        return isNear.test(place.segment()) || (place.kind() == Kind.LEVEL && isNear.test(place.shown()));
    }

    private List<Place> ofVersion(VersionId version) throws SQLException {
        return places(Kind.LEVEL, """
                SELECT version_id, segment, shown, '' FROM level_point WHERE version_id = ? ORDER BY segment""", version.value());
    }

    private List<List<Place>> ofWork(WorkId work) throws SQLException {
        var all = new ArrayList<List<Place>>();
        all.add(places(Kind.BOOKMARK, """
                SELECT work_id, segment, 0, label FROM bookmark WHERE work_id = ? ORDER BY segment""", work.value()));
        all.add(places(Kind.READING, """
                SELECT work_id, segment, 0, '' FROM reading_position WHERE work_id = ?""", work.value()));
        var attempts = places(Kind.ATTEMPT, """
                SELECT a.version_id, a.segment, 0, '' FROM attempt a JOIN version v ON v.id = a.version_id
                WHERE v.work_id = ?""", work.value());
        attempts.forEach(attempt -> all.add(List.of(attempt)));
        return all;
    }

    private List<Place> places(Kind kind, String query, long owner) throws SQLException {
        return sql.list(query, r -> new Place(kind, r.getLong(1), r.getInt(2), r.getInt(3), r.getString(4)), owner);
    }

    /// Where two fall together, the first stays.
    private static List<Place> distinct(List<Place> places) {
        var taken = new HashSet<Integer>();
        return places.stream().filter(p -> taken.add(p.segment())).toList();
    }

    private void replace(List<Place> before, List<Place> now) throws SQLException {
        for (var place : before) {
            switch (place.kind()) {
                case BOOKMARK ->
                    sql.run("DELETE FROM bookmark WHERE work_id = ? AND segment = ?", place.owner(), place.segment());
                case LEVEL ->
                    sql.run(
                            "DELETE FROM level_point WHERE version_id = ? AND segment = ?",
                            place.owner(),
                            place.segment());
                case READING, ATTEMPT -> {}
            }
        }
        for (var place : distinct(now)) {
            switch (place.kind()) {
                case BOOKMARK ->
                    sql.run(
                            "INSERT INTO bookmark (work_id, segment, label) VALUES (?, ?, ?)",
                            place.owner(),
                            place.segment(),
                            place.label());
                case LEVEL ->
                    sql.run(
                            "INSERT INTO level_point (version_id, segment, shown) VALUES (?, ?, ?)",
                            place.owner(),
                            place.segment(),
                            place.shown());
                case READING ->
                    sql.run(
                            "UPDATE reading_position SET segment = ? WHERE work_id = ?",
                            place.segment(),
                            place.owner());
                case ATTEMPT ->
                    sql.run("UPDATE attempt SET segment = ? WHERE version_id = ?", place.segment(), place.owner());
            }
        }
    }
}
