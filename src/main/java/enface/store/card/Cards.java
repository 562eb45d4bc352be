package enface.store.card;

import enface.card.Card;
import enface.card.CardId;
import enface.card.CardKey;
import enface.card.Memory;
import enface.card.Rating;
import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The cards of a library.
public final class Cards {

    private final Transactions transactions;

    public Cards(Transactions transactions) {
        this.transactions = transactions;
    }

    /// All of them, in the order in which they were made.
    public List<Card> all() {
        return transactions.read(sql -> sql.list(CardRows.ALL + " ORDER BY id", CardRows::card));
    }

    /// Adds cards. One that is there already takes what it asks from the one given, and stays remembered as it is.
    ///
    /// @return those that were not there, with their numbers
    public List<Card> put(List<Card> cards) {
        return transactions.write(sql -> {
            var added = new ArrayList<Card>();
            for (var card : cards) {
                var there = byKey(sql, card.key());
                if (there.isPresent()) {
                    CardRows.update(sql, there.get(), card);
                } else {
                    added.add(CardRows.insert(sql, card));
                }
            }
            return List.copyOf(added);
        });
    }

    private static Optional<CardId> byKey(Sql sql, CardKey key) throws SQLException {
        return sql.first(
                "SELECT id FROM card WHERE origin = ? AND key = ?",
                r -> new CardId(r.getLong(1)),
                key.origin().name(),
                key.name());
    }

    /// Removes cards, with their ratings.
    public void remove(List<CardId> cards) {
        transactions.write(sql -> {
            int removed = 0;
            for (var card : cards) {
                removed += sql.run("DELETE FROM card WHERE id = ?", card.value());
            }
            return removed;
        });
    }

    /// Rates a card.
    ///
    /// @param before the card as it is thought to be
    /// @return false, and nothing done, where it is remembered otherwise by now, or is gone
    public boolean rate(Card before, Rating rating, Memory after, Instant at) {
        return transactions.write(sql -> {
            var now = sql.first(
                    CardRows.ALL + " WHERE id = ?", CardRows::card, before.id().value());
            if (now.filter(c -> c.memory().equals(before.memory())).isEmpty()) {
                return false;
            }
            var was = before.memory();
            sql.run(
                    """
                    INSERT INTO card_review
                        (card_id, at, rating, stage, step, stability, difficulty, due, last)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    before.id().value(),
                    at.toString(),
                    rating.grade(),
                    was.stage().name(),
                    was.step(),
                    was.stability(),
                    was.difficulty(),
                    was.due().toString(),
                    was.last().map(Instant::toString).orElse(null));
            CardRows.remember(sql, before.id(), after);
            return true;
        });
    }

    /// Takes back the last rating there is.
    ///
    /// @return the card as it was before it; nothing where none is left
    public Optional<Card> undoRating() {
        return transactions.write(sql -> {
            record Review(long id, CardId card, Memory before) {}
            var last = sql.first("""
                    SELECT id, card_id, stage, step, stability, difficulty, due, last FROM card_review
                    ORDER BY id DESC LIMIT 1""", r -> new Review(r.getLong(1), new CardId(r.getLong(2)), CardRows.memory(r, 3)));
            if (last.isEmpty()) {
                return Optional.empty();
            }
            var review = last.get();
            sql.run("DELETE FROM card_review WHERE id = ?", review.id());
            CardRows.remember(sql, review.card(), review.before());
            return sql.first(
                    CardRows.ALL + " WHERE id = ?",
                    CardRows::card,
                    review.card().value());
        });
    }

    /// How many new cards were rated since a moment.
    public int begunSince(Instant moment) {
        return transactions.read(sql -> sql.first(
                        "SELECT count(*) FROM card_review WHERE stage = 'NEW' AND at >= ?",
                        r -> r.getInt(1),
                        moment.toString())
                .orElse(0));
    }
}
