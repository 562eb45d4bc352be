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

/// Brings bookmarks, reading places, level points and where attempts were left off along when segments are numbered
/// anew.
final class PlacesFollow {

    private final Sql sql;
    private final Traces traces;

    PlacesFollow(Sql sql, Traces traces) {
        this.sql = sql;
        this.traces = traces;
    }

    /// @param original whether the version is the one the others are aligned with
    void follow(WorkId work, VersionId version, boolean original, Renumbered change) throws SQLException {
        if (change.keepsNumbers()) {
            return;
        }
        var known = Traces.grouped(traces.placesBefore(), PlacesFollow::owner);
        var then = Traces.grouped(traces.placesAfter(), PlacesFollow::owner);
        for (var places : all(work, version, original)) {
            var near = places.stream().filter(p -> isNear(p, change)).toList();
            var now = new ArrayList<Place>();
            boolean asLeft = traces.areKnown()
                    && !places.isEmpty()
                    && near.equals(known.getOrDefault(owner(places.getFirst()), List.of()));
            for (var place : places) {
                if (!asLeft || !isNear(place, change)) {
                    now.add(place.at(change.now(place.segment()), change.now(place.shown())));
                }
            }
            if (asLeft) {
                now.addAll(then.getOrDefault(owner(places.getFirst()), List.of()));
            }
            replace(places, now);
            if (!traces.areKnown()) {
                near.forEach(traces::addBefore);
                distinct(now).stream().filter(p -> isNear(p, change.inverse())).forEach(traces::addAfter);
            }
        }
    }

    private static String owner(Place place) {
        return place.kind() + " " + place.owner();
    }

    private static boolean isNear(Place place, Renumbered change) {
        return isNear(place.segment(), change) || (place.kind() == Kind.LEVEL && isNear(place.shown(), change));
    }

    private static boolean isNear(int segment, Renumbered change) {
        return segment >= change.from() && segment < change.behind();
    }

    private List<List<Place>> all(WorkId work, VersionId version, boolean original) throws SQLException {
        var all = new ArrayList<List<Place>>();
        all.add(places(Kind.LEVEL, """
                SELECT version_id, segment, shown, '' FROM level_point WHERE version_id = ? ORDER BY segment""", version.value()));
        if (original) {
            all.add(places(Kind.BOOKMARK, """
                    SELECT work_id, segment, 0, label FROM bookmark WHERE work_id = ? ORDER BY segment""", work.value()));
            all.add(places(Kind.READING, """
                    SELECT work_id, segment, 0, '' FROM reading_position WHERE work_id = ?""", work.value()));
            var attempts = places(Kind.ATTEMPT, """
                    SELECT a.version_id, a.segment, 0, '' FROM attempt a JOIN version v ON v.id = a.version_id
                    WHERE v.work_id = ?""", work.value());
            attempts.forEach(attempt -> all.add(List.of(attempt)));
        }
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
