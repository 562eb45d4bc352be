package enface.store.sql;

import java.sql.SQLException;

/// The transactions of a library: what each aggregate reads and writes through. Safe on any thread.
///
/// @see TransactionsInTurns
public interface Transactions {

    /// Work inside a transaction.
    @FunctionalInterface
    interface Work<T> {
        T with(Sql sql) throws SQLException;
    }

    /// Reads, seeing one state throughout.
    ///
    /// @throws StoreException where the library cannot be read, has gone, or others kept it for too long
    <T> T read(Work<T> work);

    /// Writes: all of it or nothing. Others wait meanwhile: for what is short.
    ///
    /// @throws StoreException where nothing was written
    <T> T write(Work<T> work);

    /// Writes in pieces: at every [Sql#pause] that comes late enough, what was written is settled, and others get
    /// their turn. What must be there whole or not at all is to be hidden until its last piece.
    ///
    /// @throws StoreException where the last piece was not written
    <T> T writeInPieces(Work<T> work);
}
