package enface.store.term;

import enface.store.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The changes of glossaries that can be taken back and made again, within one transaction.
final class GlossaryHistory {

    /// Nobody goes back farther.
    private static final int MOST = 500;

    private static final String DONE =
            "SELECT id, kind, before, after FROM glossary_step WHERE undone = 0 ORDER BY id DESC LIMIT 1";
    private static final String UNDONE =
            "SELECT id, kind, before, after FROM glossary_step WHERE undone > 0 ORDER BY undone DESC LIMIT 1";

    /// A step with its number.
    record Kept(long id, GlossaryStep step) {}

    private final Sql sql;

    GlossaryHistory(Sql sql) {
        this.sql = sql;
    }

    /// Keeps a step; what was taken back before can be made again no more.
    void keep(GlossaryStep step, Instant at) throws SQLException {
        sql.run("DELETE FROM glossary_step WHERE undone > 0");
        long id = sql.insert(
                "INSERT INTO glossary_step (kind, before, after, at, undone) VALUES (?, ?, ?, ?, 0)",
                step.deed().name(),
                PlacedJson.write(step.before()),
                PlacedJson.write(step.after()),
                at.toString());
        sql.run("DELETE FROM glossary_step WHERE id <= ?", id - MOST);
    }

    /// The step that was made last and not taken back.
    Optional<Kept> lastDone() throws SQLException {
        return last(DONE);
    }

    /// The step that was taken back last.
    Optional<Kept> lastUndone() throws SQLException {
        return last(UNDONE);
    }

    private Optional<Kept> last(String query) throws SQLException {
        return sql.first(
                query,
                r -> new Kept(
                        r.getLong(1),
                        new GlossaryStep(
                                GlossaryDeed.valueOf(r.getString(2)),
                                PlacedJson.read(r.getString(3)),
                                PlacedJson.read(r.getString(4)))));
    }

    /// Says that a step was taken back.
    ///
    /// @param before as it is in the library again
    void takenBack(Kept kept, List<Placed> before) throws SQLException {
        sql.run("""
                UPDATE glossary_step SET before = ?, undone = 1 + (SELECT max(undone) FROM glossary_step)
                WHERE id = ?""", PlacedJson.write(before), kept.id());
    }

    /// Says that a step was made again.
    ///
    /// @param after as it is in the library now
    void madeAgain(Kept kept, List<Placed> after) throws SQLException {
        sql.run("UPDATE glossary_step SET after = ?, undone = 0 WHERE id = ?", PlacedJson.write(after), kept.id());
    }

    int count(boolean undone) throws SQLException {
        return sql.first(
                        undone
                                ? "SELECT count(*) FROM glossary_step WHERE undone > 0"
                                : "SELECT count(*) FROM glossary_step WHERE undone = 0",
                        r -> r.getInt(1))
                .orElse(0);
    }
}
