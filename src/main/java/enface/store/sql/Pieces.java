package enface.store.sql;

import enface.store.file.Turns;
import enface.store.file.Turns.Writing;
import java.sql.SQLException;
import java.util.Optional;

/// Something that is written in one transaction, or in several with a turn for others between them.
final class Pieces implements AutoCloseable, Sql.Pausing {

    /// What others may wait for a piece.
    private static final long LONGEST_NANOS = 60_000_000;

    private final TransactionsInTurns transactions;
    private final Opened opened;
    private final boolean several;
    private final Sql sql;
    private Optional<Writing> turn = Optional.empty();
    private long begun;

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
        if (!several || System.nanoTime() - begun < LONGEST_NANOS) {
            return false;
        }
        end();
        Turns.stepAside();
        begin();
        return true;
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
