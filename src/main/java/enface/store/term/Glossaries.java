package enface.store.term;

import enface.glossary.ConceptId;
import enface.glossary.Glossary;
import enface.glossary.GlossaryColour;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.store.card.TermCards;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.WorkId;
import java.sql.SQLException;
import java.time.Instant;
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
    public Optional<List<Placed>> change(GlossaryDeed deed, List<Placed> before, List<Placed> after, Instant at) {
        return transactions.write(sql -> {
            var now = replaced(sql, before, after);
            if (now.isPresent()) {
                new GlossaryHistory(sql).keep(new GlossaryStep(deed, before, now.get()), at);
            }
            return now;
        });
    }

    /// What came of taking back a step, or of making it again.
    ///
    /// @param step what was put in the place of what; nothing where there was none, or it could not be done
    /// @param otherwise whether an entry is another by now, so that nothing was done
    public record Back(Optional<GlossaryStep> step, boolean otherwise) {

        public static final Back NOTHING = new Back(Optional.empty(), false);

        private static final Back OTHERWISE = new Back(Optional.empty(), true);
    }

    /// How many steps can be taken back, and how many made again.
    public record Steps(int done, int undone) {

        public static final Steps NONE = new Steps(0, 0);
    }

    public Steps steps() {
        return transactions.read(sql -> {
            var history = new GlossaryHistory(sql);
            return new Steps(history.count(false), history.count(true));
        });
    }

    /// Takes back the last step.
    public Back undo() {
        return transactions.write(sql -> {
            var history = new GlossaryHistory(sql);
            var last = history.lastDone();
            if (last.isEmpty()) {
                return Back.NOTHING;
            }
            var back = last.get().step().back();
            var now = replaced(sql, back.before(), back.after());
            if (now.isEmpty()) {
                return Back.OTHERWISE;
            }
            history.takenBack(last.get(), now.get());
            return new Back(Optional.of(new GlossaryStep(back.deed(), back.before(), now.get())), false);
        });
    }

    /// Makes the step again that was taken back last.
    public Back redo() {
        return transactions.write(sql -> {
            var history = new GlossaryHistory(sql);
            var last = history.lastUndone();
            if (last.isEmpty()) {
                return Back.NOTHING;
            }
            var step = last.get().step();
            var now = replaced(sql, step.before(), step.after());
            if (now.isEmpty()) {
                return Back.OTHERWISE;
            }
            history.madeAgain(last.get(), now.get());
            return new Back(Optional.of(new GlossaryStep(step.deed(), step.before(), now.get())), false);
        });
    }

    private static Optional<List<Placed>> replaced(Sql sql, List<Placed> before, List<Placed> after)
            throws SQLException {
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
            sql.run("DELETE FROM concept WHERE id = ?", placed.concept().id().value());
        }
        var now = new ArrayList<Placed>();
        for (var placed : after) {
            var inserted = rows.insert(placed.glossary(), List.of(placed.concept()));
            now.add(new Placed(placed.glossary(), inserted.getFirst()));
        }
        for (var placed : before) {
            var heir = heir(placed, before, now);
            if (heir.isPresent()) {
                TermCards.follow(sql, placed.concept().id(), heir.get().concept());
            }
        }
        return Optional.of(now);
    }

    /// What a concept is now; nothing where it was removed.
    private static Optional<Placed> heir(Placed gone, List<Placed> before, List<Placed> now) {
        return now.stream()
                .filter(p -> p.concept().id().equals(gone.concept().id()))
                .findFirst()
                .or(() -> now.stream()
                        .filter(_ -> now.size() == 1 && before.size() > 1)
                        .findFirst());
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

    /// The candidates for terms that are not to be proposed again from a work, by their keys.
    public Set<String> rejected(WorkId work) {
        return transactions.read(sql -> Set.copyOf(
                sql.list("SELECT term FROM candidate_rejected WHERE work_id = ?", r -> r.getString(1), work.value())));
    }

    /// Says that candidates are not to be proposed again from a work, or that they are.
    public void reject(WorkId work, List<String> keys, boolean rejected) {
        transactions.write(sql -> {
            int changed = 0;
            for (var key : keys) {
                changed += rejected
                        ? sql.run("""
                                INSERT OR IGNORE INTO candidate_rejected (work_id, term)
                                SELECT id, ? FROM work WHERE id = ?""", key, work.value())
                        : sql.run("DELETE FROM candidate_rejected WHERE work_id = ? AND term = ?", work.value(), key);
            }
            return changed;
        });
    }

    /// Removes a glossary with its concepts.
    public void remove(String name) {
        transactions.write(sql -> sql.run("DELETE FROM glossary WHERE name = ?", name));
    }
}
