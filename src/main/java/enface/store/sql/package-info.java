/// The one way to the database: opened, migrated, read and written in turns.
///
/// Read [Transactions] and [Sql] first.
package enface.store.sql;
