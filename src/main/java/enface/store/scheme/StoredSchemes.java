package enface.store.scheme;

import enface.note.Category;
import enface.note.Explained;
import enface.note.Explained.Word;
import enface.note.Scheme;
import enface.note.Schemes;
import enface.note.Severity;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The schemes of a library. Those that come with the program stay as they are.
public final class StoredSchemes {

    private enum Kind {
        SCHEME,
        CATEGORY,
        SEVERITY
    }

    /// Whose words these are.
    private record Of(String scheme, Kind kind, String key) {}

    private record Told(Of of, String language, Word word) {}

    private record Row<T>(String scheme, T value) {}

    private final Transactions transactions;

    public StoredSchemes(Transactions transactions) {
        this.transactions = transactions;
    }

    /// All of them, in their order.
    public Schemes all() {
        return transactions.read(StoredSchemes::read);
    }

    private static Schemes read(Sql sql) throws SQLException {
        var words = new HashMap<Of, Explained>();
        sql.list(
                        "SELECT scheme, kind, key, language, name, explanation FROM scheme_words",
                        r -> new Told(
                                new Of(r.getString(1), Kind.valueOf(r.getString(2)), r.getString(3)),
                                r.getString(4),
                                new Word(r.getString(5), r.getString(6))))
                .forEach(t -> words.merge(t.of, new Explained(Map.of(t.language, t.word)), StoredSchemes::both));
        var categories = sql.list(
                "SELECT scheme, key, light, dark FROM category ORDER BY scheme, number, key",
                r -> new Row<>(
                        r.getString(1),
                        new Category(
                                r.getString(2),
                                r.getString(3),
                                r.getString(4),
                                words(words, r.getString(1), Kind.CATEGORY, r.getString(2)))));
        var severities = sql.list(
                "SELECT scheme, key, weight FROM severity ORDER BY scheme, number, key",
                r -> new Row<>(
                        r.getString(1),
                        new Severity(
                                r.getString(2),
                                r.getDouble(3),
                                words(words, r.getString(1), Kind.SEVERITY, r.getString(2)))));
        return new Schemes(sql.list(
                "SELECT key, built_in FROM scheme ORDER BY number, key",
                r -> new Scheme(
                        r.getString(1),
                        r.getInt(2) == 1,
                        words(words, r.getString(1), Kind.SCHEME, ""),
                        of(categories, r.getString(1)),
                        of(severities, r.getString(1)))));
    }

    private static Explained both(Explained one, Explained other) {
        var all = new HashMap<>(one.words());
        all.putAll(other.words());
        return new Explained(all);
    }

    private static Explained words(Map<Of, Explained> words, String scheme, Kind kind, String key) {
        return words.getOrDefault(new Of(scheme, kind, key), Explained.NOTHING);
    }

    private static <T> List<T> of(List<Row<T>> rows, String scheme) {
        return rows.stream()
                .filter(r -> r.scheme.equals(scheme))
                .map(Row::value)
                .toList();
    }

    /// Saves a scheme of one's own, a new one or one that is there. Keys that other schemes have get its own before
    /// them.
    ///
    /// @return the scheme as it is now
    /// @throws IllegalArgumentException for the key of one that comes with the program
    public Scheme save(Scheme scheme) {
        return transactions.write(sql -> save(sql, scheme));
    }

    /// Adds those of some schemes that are not here, nor one of their categories.
    public void addUnknown(List<Scheme> schemes) {
        if (!schemes.isEmpty()) {
            transactions.write(sql -> {
                addUnknown(sql, schemes);
                return schemes.size();
            });
        }
    }

    /// The same in the transaction that brings what they are for.
    public static void addUnknown(Sql sql, List<Scheme> schemes) throws SQLException {
        for (var scheme : schemes) {
            var here = read(sql);
            boolean known = here.scheme(scheme.key()).isPresent()
                    || scheme.categories().stream()
                            .anyMatch(c -> here.category(c.key()).isPresent());
            if (!known) {
                save(sql, scheme);
            }
        }
    }

    private static Scheme save(Sql sql, Scheme scheme) throws SQLException {
        boolean fixed = sql.first("SELECT built_in FROM scheme WHERE key = ?", r -> r.getInt(1) == 1, scheme.key())
                .orElse(false);
        if (fixed) {
            throw new IllegalArgumentException(scheme.key());
        }
        var own = withOwnKeys(sql, scheme);
        int number = sql.first("""
                        SELECT coalesce((SELECT number FROM scheme WHERE key = ?), max(number) + 1, 0) FROM scheme""", r -> r.getInt(1), own.key()).orElseThrow();
        sql.run("DELETE FROM scheme WHERE key = ?", own.key());
        sql.run("INSERT INTO scheme (key, number, built_in) VALUES (?, ?, 0)", own.key(), number);
        write(sql, own);
        return own;
    }

    private static Scheme withOwnKeys(Sql sql, Scheme scheme) throws SQLException {
        Set<String> taken = new HashSet<>(
                sql.list("SELECT key FROM category WHERE scheme <> ?", r -> r.getString(1), scheme.key()));
        var categories = new ArrayList<Category>();
        for (var category : scheme.categories()) {
            var key = category.key();
            for (int more = 1; !taken.add(key); more++) {
                key = more == 1 ? scheme.key() + "." + category.key() : scheme.key() + "." + category.key() + more;
            }
            categories.add(new Category(key, category.light(), category.dark(), category.words()));
        }
        return new Scheme(scheme.key(), false, scheme.words(), categories, scheme.severities());
    }

    private static void write(Sql sql, Scheme scheme) throws SQLException {
        writeWords(sql, new Of(scheme.key(), Kind.SCHEME, ""), scheme.words());
        for (int i = 0; i < scheme.categories().size(); i++) {
            var category = scheme.categories().get(i);
            sql.run(
                    "INSERT INTO category (key, scheme, number, light, dark) VALUES (?, ?, ?, ?, ?)",
                    category.key(),
                    scheme.key(),
                    i,
                    category.light(),
                    category.dark());
            writeWords(sql, new Of(scheme.key(), Kind.CATEGORY, category.key()), category.words());
        }
        for (int i = 0; i < scheme.severities().size(); i++) {
            var severity = scheme.severities().get(i);
            sql.run(
                    "INSERT INTO severity (scheme, key, number, weight) VALUES (?, ?, ?, ?)",
                    scheme.key(),
                    severity.key(),
                    i,
                    severity.weight());
            writeWords(sql, new Of(scheme.key(), Kind.SEVERITY, severity.key()), severity.words());
        }
    }

    private static void writeWords(Sql sql, Of of, Explained words) throws SQLException {
        for (var word : words.words().entrySet()) {
            sql.run(
                    """
                    INSERT INTO scheme_words (scheme, kind, key, language, name, explanation)
                    VALUES (?, ?, ?, ?, ?, ?)""",
                    of.scheme,
                    of.kind.name(),
                    of.key,
                    word.getKey(),
                    word.getValue().name(),
                    word.getValue().explanation());
        }
    }

    /// Removes a scheme of one's own; notes keep the keys of its categories. One that comes with the program stays.
    ///
    /// @return whether it was there to be removed
    public boolean remove(String key) {
        return transactions.write(sql -> sql.run("DELETE FROM scheme WHERE key = ? AND built_in = 0", key) == 1);
    }
}
