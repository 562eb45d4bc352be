package enface.store.correct;

import enface.note.follow.FollowingAnew;
import enface.store.sql.RowReader;
import enface.store.sql.Sql;
import enface.store.work.Shelf;
import enface.store.work.Works;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.WorkId;
import enface.text.correct.SameSentences;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;

/// Whole versions taken out of a work, brought into it and given another text, with all that hangs on them.
///
/// What stands in place of a text keeps its number, so that notes, places and what a person writes beside it follow;
/// its former text is on the shelf, with its alignments.
final class Exchanging {

    /// What became of a version.
    enum Fate {
        ADDED,
        REMOVED,
        REPLACED
    }

    /// A version with what became of it.
    ///
    /// @param other on the shelf, with which it exchanges its text
    /// @param number its place in the work
    record Part(VersionId version, Fate fate, Optional<VersionId> other, int number) {}

    private static final RowReader<Part> READER = r -> new Part(
            new VersionId(r.getLong(1)),
            Fate.valueOf(r.getString(2)),
            Optional.of(r.getLong(3)).filter(id -> id != 0).map(VersionId::new), // 0 for none
            r.getInt(4));

    private final Sql sql;
    private final WorkId work;
    private final UnaryOperator<String> words;
    private final Traces traces;
    private final Shelf shelf;

    Exchanging(Sql sql, WorkId work, UnaryOperator<String> words, Traces traces) {
        this.sql = sql;
        this.work = work;
        this.words = words;
        this.traces = traces;
        shelf = new Shelf(sql, work);
    }

    // The rows of a step

    static List<Part> parts(Sql sql, long step) throws SQLException {
        return sql.list(
                "SELECT version_id, kind, other_id, number FROM step_version WHERE step_id = ? ORDER BY version_id",
                READER,
                step);
    }

    static void save(Sql sql, long step, List<Part> parts) throws SQLException {
        for (var part : parts) {
            sql.run(
                    "INSERT INTO step_version (step_id, version_id, kind, other_id, number) VALUES (?, ?, ?, ?, ?)",
                    step,
                    part.version().value(),
                    part.fate().name(),
                    part.other().map(VersionId::value).orElse(null),
                    part.number());
        }
    }

    /// What an exchange means for each of its versions; those that came are on the shelf then.
    List<Part> parts(Exchange exchange, List<VersionId> arrived) throws SQLException {
        var parts = new ArrayList<Part>();
        int end = shelf.end();
        for (int i = 0; i < arrived.size(); i++) {
            var place = exchange.coming().get(i).inPlaceOf();
            shelf.put(arrived.get(i));
            parts.add(
                    place.isPresent()
                            ? new Part(
                                    place.get(), Fate.REPLACED, Optional.of(arrived.get(i)), shelf.place(place.get()))
                            : new Part(arrived.get(i), Fate.ADDED, Optional.empty(), end++));
        }
        for (var version : exchange.going()) {
            parts.add(new Part(version, Fate.REMOVED, Optional.empty(), shelf.place(version)));
        }
        return parts;
    }

    // Doing it

    /// @param forward whether it is done, or taken back
    void make(List<Part> parts, boolean forward) throws SQLException {
        var original = original();
        var before = new HashMap<VersionId, VersionText>();
        for (var part : parts) {
            if (part.fate() == Fate.REPLACED) {
                before.put(part.version(), text(part.version()));
            }
        }
        for (var part : parts) {
            if (part.other().isPresent()) {
                shelf.exchange(part.version(), part.other().get());
            } else if ((part.fate() == Fate.ADDED) == forward) {
                shelf.fetch(part.version(), part.number());
            } else {
                shelf.put(part.version());
            }
        }
        shelf.settleNotes();
        for (var replaced : before.entrySet()) {
            follow(replaced.getKey(), replaced.getValue());
        }
        if (original.isPresent()) {
            placesFollow(original.get(), before);
        }
    }

    private VersionText text(VersionId version) throws SQLException {
        return new VersionText(Works.paragraphs(sql, version.value()));
    }

    private Optional<VersionId> original() throws SQLException {
        return TextStep.original(sql, work);
    }

    /// Notes on a text, and where a reader set it off from the others.
    private void follow(VersionId version, VersionText before) throws SQLException {
        var now = text(version);
        var same = SameSentences.of(before, now);
        new PassagesFollow(sql, version, traces).follow(new FollowingAnew(before, now, same));
        new PlacesFollow(sql, traces).follow(version, same::now);
    }

    /// Bookmarks, the reading place and what a person writes go with the original, whichever version that is.
    private void placesFollow(VersionId then, Map<VersionId, VersionText> before) throws SQLException {
        var now = original().orElse(then);
        IntUnaryOperator moving;
        if (now.equals(then)) {
            var text = before.get(now);
            if (text == null) {
                return;
            }
            var after = text(now);
            var same = SameSentences.of(text, after);
            new AttemptsFollow(sql, words, traces).follow(now, after, same::now);
            moving = same::now;
        } else {
            moving = BeadRows.across(sql, then, now);
        }
        new PlacesFollow(sql, traces).follow(work, moving);
    }
}
