package enface.store.dictionary;

import enface.store.sql.Transactions;
import enface.text.LanguageTag;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The dictionaries a person has installed in a library, each packed into one piece.
public final class Dictionaries {

    /// A dictionary without its words.
    ///
    /// @param name what it is called, once in a library for two languages
    /// @param entries how many head words it has
    /// @param origin what it says of who made it and of what may be done with it, in a few lines
    public record Described(String name, LanguageTag source, LanguageTag target, int entries, String origin) {}

    /// A dictionary of the library.
    public record Entry(long id, Described about) {}

    private final Transactions transactions;

    public Dictionaries(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Adds a dictionary; one of the same name and languages is replaced.
    public Entry install(Described about, byte[] packed, Instant now) {
        var source = about.source().value();
        var target = about.target().value();
        return transactions.write(sql -> {
            sql.run(
                    "DELETE FROM dictionary WHERE name = ? AND source_language = ? AND target_language = ?",
                    about.name(),
                    source,
                    target);
            long id = sql.insert(
                    """
                    INSERT INTO dictionary
                    (name, source_language, target_language, entries, origin, installed, packed)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""", about.name(), source, target, about.entries(), about.origin(), now.toString(), packed);
            return new Entry(id, about);
        });
    }

    /// All of them, by name.
    public List<Entry> list() {
        return transactions.read(sql -> sql.list(
                """
                SELECT id, name, source_language, target_language, entries, origin FROM dictionary
                ORDER BY name, source_language, target_language""",
                r -> new Entry(
                        r.getLong(1),
                        new Described(
                                r.getString(2),
                                new LanguageTag(r.getString(3)),
                                new LanguageTag(r.getString(4)),
                                r.getInt(5),
                                r.getString(6)))));
    }

    /// What was packed of a dictionary; nothing where it is gone.
    public Optional<byte[]> packed(long id) {
        return transactions.read(
                sql -> sql.first("SELECT packed FROM dictionary WHERE id = ?", r -> r.getBytes(1), id));
    }

    /// Removes a dictionary, and says whether it was there.
    public boolean remove(long id) {
        return transactions.write(sql -> sql.run("DELETE FROM dictionary WHERE id = ?", id)) > 0;
    }
}
