package enface.store.term;

import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.Term;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.LanguageTag;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The glossaries of a library.
public final class Glossaries {

    private final Transactions transactions;

    public Glossaries(Transactions transactions) {
        this.transactions = transactions;
    }

    /// Adds a glossary; concepts are added to the one of the same name where it is there already, and a concept whose
    /// terms are all in it is not added twice.
    ///
    /// @return how many concepts were added
    public int add(Glossary glossary) {
        return transactions.write(sql -> insert(sql, glossary));
    }

    public static int insert(Sql sql, Glossary glossary) throws SQLException {
        var existing = sql.first("SELECT id FROM glossary WHERE name = ?", r -> r.getLong(1), glossary.name());
        long id = existing.isPresent()
                ? existing.get()
                : sql.insert("INSERT INTO glossary (name) VALUES (?)", glossary.name());
        var known = new HashSet<List<Term>>();
        concepts(sql, id).forEach(c -> known.add(c.terms()));
        var added = glossary.concepts().stream()
                .filter(concept -> known.add(concept.terms()))
                .toList();
        insert(sql, id, added);
        return added.size();
    }

    /// Two statements for however many concepts, so that a hundred thousand take seconds.
    private static void insert(Sql sql, long glossary, List<Concept> concepts) throws SQLException {
        long last = sql.first("SELECT coalesce(max(id), 0) FROM concept", r -> r.getLong(1))
                .orElseThrow();
        try (var concept = sql.prepare("INSERT INTO concept (id, glossary_id, definition) VALUES (?, ?, ?)");
                var term = sql.prepare(
                        "INSERT INTO term (concept_id, number, language, text, status) VALUES (?, ?, ?, ?, ?)")) {
            for (var added : concepts) {
                last++;
                Sql.bind(concept, last, glossary, added.definition());
                concept.executeUpdate();
                for (int i = 0; i < added.terms().size(); i++) {
                    var t = added.terms().get(i);
                    Sql.bind(
                            term,
                            last,
                            i,
                            t.language().value(),
                            t.text(),
                            t.status().name());
                    term.executeUpdate();
                }
            }
        }
    }

    /// All glossaries, by name.
    public List<Glossary> list() {
        return transactions.read(sql -> {
            record Named(long id, String name) {}
            var all = new ArrayList<Glossary>();
            for (var named : sql.list(
                    "SELECT id, name FROM glossary ORDER BY name", r -> new Named(r.getLong(1), r.getString(2)))) {
                all.add(new Glossary(named.name(), concepts(sql, named.id())));
            }
            return all;
        });
    }

    private static List<Concept> concepts(Sql sql, long glossary) throws SQLException {
        record Row(long concept, String definition, Term term) {}
        var rows = sql.list(
                """
                SELECT c.id, c.definition, t.language, t.text, t.status
                FROM concept c JOIN term t ON t.concept_id = c.id
                WHERE c.glossary_id = ? ORDER BY c.id, t.number""",
                r -> new Row(
                        r.getLong(1),
                        r.getString(2),
                        new Term(new LanguageTag(r.getString(3)), r.getString(4), Term.Status.valueOf(r.getString(5)))),
                glossary);
        var concepts = new ArrayList<Concept>();
        for (int i = 0; i < rows.size(); ) {
            var first = rows.get(i);
            var terms = new ArrayList<Term>();
            for (; i < rows.size() && rows.get(i).concept() == first.concept(); i++) {
                terms.add(rows.get(i).term());
            }
            concepts.add(new Concept(new ConceptId(first.concept()), first.definition(), terms));
        }
        return concepts;
    }

    /// Removes a glossary with its concepts.
    public void remove(String name) {
        transactions.write(sql -> sql.run("DELETE FROM glossary WHERE name = ?", name));
    }
}
