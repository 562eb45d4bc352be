package enface.store.library;

import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The collections of a library and the tags of its works. A collection is known by its name, which is its own; a work
/// may be in any number of them.
public final class Collections {

    /// A collection, and how many works are in it.
    public record Counted(String name, int works) {}

    private final Transactions transactions;

    public Collections(Transactions transactions) {
        this.transactions = transactions;
    }

    /// All of them, by their names.
    public List<Counted> all() {
        return transactions.read(sql -> sql.list("""
                SELECT c.name, count(w.work_id) FROM collection c
                LEFT JOIN work_collection w ON w.collection_id = c.id AND w.work_id > 0
                GROUP BY c.id ORDER BY c.name""", r -> new Counted(r.getString(1), r.getInt(2))));
    }

    /// Makes one with nothing in it; false where there is one of that name.
    public boolean add(String name) {
        return transactions.write(
                sql -> sql.run("INSERT OR IGNORE INTO collection (name) VALUES (?)", name.strip()) == 1);
    }

    /// Gives one another name; false where there is none of the old, or one of the new.
    public boolean rename(String name, String now) {
        return transactions.write(
                sql -> sql.run("UPDATE OR IGNORE collection SET name = ? WHERE name = ?", now.strip(), name) == 1);
    }

    /// Takes one away; its works stay in the library.
    ///
    /// @return those that were in it, seen or not, for [#bringBack]; nothing where there is none of that name
    public Optional<List<WorkId>> remove(String name) {
        return transactions.write(sql -> {
            var works = sql.list("""
                    SELECT w.work_id FROM work_collection w JOIN collection c ON c.id = w.collection_id
                    WHERE c.name = ? ORDER BY w.work_id""", r -> new WorkId(r.getLong(1)), name);
            boolean there = sql.run("DELETE FROM collection WHERE name = ?", name) == 1;
            return there ? Optional.of(works) : Optional.empty();
        });
    }

    /// Makes one again that was removed, with those of its works that are there.
    public void bringBack(String name, List<WorkId> works) {
        transactions.write(sql -> {
            sql.run("INSERT OR IGNORE INTO collection (name) VALUES (?)", name);
            for (var work : works) {
                put(sql, work, name);
            }
            return works.size();
        });
    }

    /// Puts a work into a collection, which is made where there is none.
    public void put(WorkId work, String name) {
        transactions.write(sql -> {
            sql.run("INSERT OR IGNORE INTO collection (name) VALUES (?)", name.strip());
            return put(sql, work, name.strip());
        });
    }

    private static int put(Sql sql, WorkId work, String name) throws SQLException {
        return sql.run("""
                INSERT OR IGNORE INTO work_collection (collection_id, work_id)
                SELECT c.id, w.id FROM collection c, work w WHERE c.name = ? AND w.id = ?""", name, work.value());
    }

    /// Takes a work out of a collection; false where it is not in it.
    public boolean take(WorkId work, String name) {
        return transactions.write(sql -> sql.run("""
                        DELETE FROM work_collection WHERE work_id = ?
                        AND collection_id = (SELECT id FROM collection WHERE name = ?)""", work.value(), name) == 1);
    }

    /// In which collections a work is to be and which tags it is to have, and no others.
    ///
    /// @param collections made where there are none of these names
    public record Shelving(WorkId work, List<String> collections, List<String> tags) {

        public Shelving {
            collections = List.copyOf(collections);
            tags = List.copyOf(tags);
        }
    }

    /// Has a work be in these collections and no others, and have these tags and no others.
    public void set(WorkId work, Collection<String> collections, Collection<String> tags) {
        setAll(List.of(new Shelving(work, List.copyOf(collections), List.copyOf(tags))));
    }

    /// The same for several works, all or none.
    public void setAll(List<Shelving> works) {
        transactions.write(sql -> {
            for (var work : works) {
                set(sql, work);
            }
            return works.size();
        });
    }

    private static void set(Sql sql, Shelving shelving) throws SQLException {
        var work = shelving.work();
        sql.run("DELETE FROM work_collection WHERE work_id = ?", work.value());
        for (var name : shelving.collections()) {
            sql.run("INSERT OR IGNORE INTO collection (name) VALUES (?)", name.strip());
            put(sql, work, name.strip());
        }
        sql.run("DELETE FROM work_tag WHERE work_id = ?", work.value());
        for (var tag : shelving.tags()) {
            sql.run("""
                    INSERT OR IGNORE INTO work_tag (work_id, tag) SELECT id, ? FROM work WHERE id = ?""", tag.strip(), work.value());
        }
    }
}
