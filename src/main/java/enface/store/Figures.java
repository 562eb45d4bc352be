package enface.store;

import enface.store.sql.Sql;
import java.sql.SQLException;

/// How much a library holds.
public record Figures(long works, long versions, long segments, long beads, long concepts, long notes, long bytes) {

    /// What is on its way in or out counts as neither.
    static Figures of(Sql sql) throws SQLException {
        return sql.first(
                        """
                        SELECT (SELECT count(*) FROM work WHERE id > 0),
                            (SELECT count(*) FROM version WHERE work_id > 0),
                            (SELECT count(*) FROM segment), (SELECT count(*) FROM bead),
                            (SELECT count(*) FROM concept), (SELECT count(*) FROM note),
                            (SELECT page_count FROM pragma_page_count) * (SELECT page_size FROM pragma_page_size)""",
                        r -> new Figures(
                                r.getLong(1),
                                r.getLong(2),
                                r.getLong(3),
                                r.getLong(4),
                                r.getLong(5),
                                r.getLong(6),
                                r.getLong(7)))
                .orElseThrow();
    }
}
