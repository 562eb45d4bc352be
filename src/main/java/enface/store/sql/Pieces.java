package enface.store.sql;

import enface.store.file.Turns;
import enface.store.file.Turns.Writing;
import java.sql.SQLException;
import java.util.Optional;

/// Something that is written in one transaction, or in several with a turn for others between them.
final class Pieces implements AutoCloseable, Sql.Pausing {

    /// What others may wait for a piece.
    private static final long LEAST_NANOS = 60_000_000;
    /// A piece that nobody waits for: what is settled at its end is as much as one writes in that time.
    private static final long MOST_NANOS = 300_000_000;
    /// How often it is asked whether anybody waits.
    private static final long BETWEEN_NANOS = 10_000_000;

    private final TransactionsInTurns transactions;
    private final Opened opened;
    private final boolean several;
    private final Sql sql;
    private Optional<Writing> turn = Optional.empty();
    private long begun;
    private long asked;

    Pieces(TransactionsInTurns transactions, boolean several) {
        this.transactions = transactions;
        this.several = several;
        opened = transactions.open();
        sql = transactions.sqlOfWriter(opened, this);
    }

    Sql begin() throws SQLException {
        turn = Optional.of(transactions.writingTurn(opened));
        boolean changed = transactions.verify(opened);
        sql.execute("BEGIN IMMEDIATE");
        if (changed) {
            transactions.identify(opened, opened.connections().writer());
        }
        begun = System.nanoTime();
        asked = begun;
        return sql;
    }

    /// Settles what was written, and lets others have their turn.
    void end() throws SQLException {
        var mine = turn.orElseThrow();
        turn = Optional.empty();
        try (mine) {
            mine.settle();
            boolean done = false;
            try {
                sql.execute("COMMIT");
                done = true;
            } finally {
                if (!done) {
                    TransactionsInTurns.rollBack(sql);
                }
            }
            transactions.settled(opened);
        }
    }

    @Override
    public boolean pause() throws SQLException {
        if (!several || !isDue(System.nanoTime())) {
            return false;
        }
        end();
        Turns.stepAside();
        begin();
        return true;
    }

    private boolean isDue(long now) {
        if (now - begun < LEAST_NANOS) {
            return false;
        }
        if (now - begun >= MOST_NANOS) {
            return true;
        }
        if (now - asked < BETWEEN_NANOS) {
            return false;
        }
        asked = now;
        return turn.orElseThrow().isAwaited();
    }

    /// Takes back what was not settled.
    @Override
    public void close() {
        if (turn.isPresent()) {
            var mine = turn.get();
            turn = Optional.empty();
            try (mine) {
                mine.settle();
                TransactionsInTurns.rollBack(sql);
            }
        }
    }
}
