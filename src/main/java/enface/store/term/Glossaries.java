package enface.store.term;

import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        var rows = new ConceptRows(sql);
        var id = named(sql, glossary);
        var known = new HashSet<List<Term>>();
        rows.of(id).forEach(c -> known.add(c.terms()));
        var added = glossary.concepts().stream()
                .filter(concept -> known.add(concept.terms()))
                .map(concept -> concept.withId(ConceptId.NONE))
                .toList();
        rows.insert(id, added);
        return added.size();
    }

    private static GlossaryId named(Sql sql, Glossary glossary) throws SQLException {
        var existing = sql.first("SELECT id FROM glossary WHERE name = ?", r -> r.getLong(1), glossary.name());
        return new GlossaryId(
                existing.isPresent()
                        ? existing.get()
                        : sql.insert(
                                "INSERT INTO glossary (name, colour) VALUES (?, ?)",
                                glossary.name(),
                                glossary.colour().name()));
    }

    /// All glossaries, by name.
    public List<Glossary> list() {
        return transactions.read(sql -> {
            var all = new ArrayList<Glossary>();
            var rows = new ConceptRows(sql);
            for (var empty : heads(sql)) {
                all.add(empty.with(rows.of(empty.id())));
            }
            return all;
        });
    }

    /// The glossaries without their concepts.
    private static List<Glossary> heads(Sql sql) throws SQLException {
        return sql.list(
                "SELECT id, name, colour FROM glossary ORDER BY name",
                r -> new Glossary(new GlossaryId(r.getLong(1)), r.getString(2), colour(r.getString(3)), List.of()));
    }

    /// A library of a later program may know more colours.
    private static GlossaryColour colour(String name) {
        for (var colour : GlossaryColour.values()) {
            if (colour.name().equals(name)) {
                return colour;
            }
        }
        return GlossaryColour.GREEN;
    }

    /// The glossary of a name, made where there is none.
    public GlossaryId named(String name, GlossaryColour colour) {
        return transactions.write(sql -> named(sql, new Glossary(GlossaryId.NONE, name, colour, List.of())));
    }

    /// Calls a glossary something else, or gives it another colour.
    ///
    /// @return false where another one is called so, or it is gone; nothing was changed then
    public boolean rename(GlossaryId id, String name, GlossaryColour colour) {
        return transactions.write(sql -> {
            var other = sql.first("SELECT id FROM glossary WHERE name = ?", r -> r.getLong(1), name);
            if (other.isPresent() && other.get() != id.value()) {
                return false;
            }
            return sql.run("UPDATE glossary SET name = ?, colour = ? WHERE id = ?", name, colour.name(), id.value())
                    > 0;
        });
    }

    /// Puts concepts in the place of others: one that is added, removed, edited, moved, or made of several.
    ///
    /// @param before as they are thought to be in the library
    /// @param after those with a number keep it
    /// @return these as they are now; nothing, and nothing done, where one of those before is not so any more, or a
    ///     glossary is gone
    public Optional<List<Placed>> change(List<Placed> before, List<Placed> after) {
        return transactions.write(sql -> {
            var rows = new ConceptRows(sql);
            for (var placed : before) {
                if (!isThere(sql, rows, placed)) {
                    return Optional.empty();
                }
            }
            for (var placed : after) {
                if (!exists(sql, placed.glossary())) {
                    return Optional.empty();
                }
            }
            for (var placed : before) {
                sql.run(
                        "DELETE FROM concept WHERE id = ?",
                        placed.concept().id().value());
            }
            var now = new ArrayList<Placed>();
            for (var placed : after) {
                var inserted = rows.insert(placed.glossary(), List.of(placed.concept()));
                now.add(new Placed(placed.glossary(), inserted.getFirst()));
            }
            return Optional.of(now);
        });
    }

    private static boolean isThere(Sql sql, ConceptRows rows, Placed placed) throws SQLException {
        var in = sql.first(
                "SELECT glossary_id FROM concept WHERE id = ?",
                r -> r.getLong(1),
                placed.concept().id().value());
        return in.filter(id -> id == placed.glossary().value()).isPresent()
                && rows.of(placed.concept().id()).equals(Optional.of(placed.concept()));
    }

    private static boolean exists(Sql sql, GlossaryId id) throws SQLException {
        return sql.first("SELECT id FROM glossary WHERE id = ?", r -> r.getLong(1), id.value())
                .isPresent();
    }

    /// The glossaries whose terms are not marked in a work.
    public Set<GlossaryId> off(WorkId work) {
        return transactions.read(sql -> Set.copyOf(sql.list(
                "SELECT glossary_id FROM glossary_off WHERE work_id = ?",
                r -> new GlossaryId(r.getLong(1)),
                work.value())));
    }

    /// Says whether the terms of a glossary are marked in a work.
    public void setOn(WorkId work, GlossaryId glossary, boolean on) {
        transactions.write(sql -> on
                ? sql.run(
                        "DELETE FROM glossary_off WHERE work_id = ? AND glossary_id = ?",
                        work.value(),
                        glossary.value())
                : sql.run("""
                        INSERT OR IGNORE INTO glossary_off (work_id, glossary_id)
                        SELECT work.id, glossary.id FROM work, glossary WHERE work.id = ? AND glossary.id = ?""", work.value(), glossary.value()));
    }

    /// Removes a glossary with its concepts.
    public void remove(String name) {
        transactions.write(sql -> sql.run("DELETE FROM glossary WHERE name = ?", name));
    }
}
