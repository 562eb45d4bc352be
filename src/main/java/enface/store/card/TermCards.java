package enface.store.card;

import enface.card.Card;
import enface.card.CardText;
import enface.card.CardText.Answer;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Term;
import enface.glossary.Term.Status;
import enface.store.sql.Sql;
import java.sql.SQLException;
import java.util.stream.Collectors;

/// The cards of concepts: they ask and answer what the concept says, also when that is changed, and stay remembered as
/// well as they were.
///
/// Within a transaction that writes.
public final class TermCards {

    private TermCards() {}

    /// The highest number of a concept that any card is of, though the concept may be gone; 0 for none. A concept that
    /// got such a number again would have the card of another.
    public static long highest(Sql sql) throws SQLException {
        return sql.first(
                        "SELECT coalesce(max(CAST(key AS INTEGER)), 0) FROM card WHERE origin = 'TERM'",
                        r -> r.getLong(1))
                .orElse(0L);
    }

    /// Cards of a concept follow it.
    ///
    /// @param now as it is now, or what it was made part of; that one's own card stays where it has one
    public static void follow(Sql sql, ConceptId before, Concept now) throws SQLException {
        var cards =
                sql.list(CardRows.ALL + " WHERE origin = 'TERM' AND key GLOB ?", CardRows::card, before.value() + ":*");
        for (var card : cards) {
            CardRows.update(sql, card.id(), following(card, now));
            if (!before.equals(now.id())) {
                var language = card.key().name().substring(card.key().name().indexOf(':'));
                sql.run(
                        "UPDATE OR IGNORE card SET key = ? WHERE id = ?",
                        now.id().value() + language,
                        card.id().value());
            }
        }
    }

    /// The word stays while it is one of the terms, in whatever form the sentence has it.
    private static Card following(Card card, Concept now) {
        var text = card.text();
        var own = now.in(text.language());
        var word = own.stream().anyMatch(t -> t.text().equals(text.word()))
                ? text.word()
                : now.preferred(text.language()).map(Term::text).orElse(text.word());
        var meaning = now.terms().stream()
                .filter(t -> !t.language().sameLanguage(text.language()) && t.status() != Status.DEPRECATED)
                .map(Term::text)
                .distinct()
                .collect(Collectors.joining(", "));
        var before = text.answer();
        var reading = word.equals(text.word()) ? before.reading() : "";
        var answer = new Answer(before.language(), reading, meaning, before.counterpart(), now.definition());
        var changed = new CardText(text.language(), word, text.sentence(), text.gap(), answer);
        return new Card(card.id(), card.key(), changed, card.place(), card.memory());
    }
}
