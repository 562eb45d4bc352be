package enface.store.card;

import enface.card.Card;
import enface.card.CardId;
import enface.card.CardKey;
import enface.card.CardKey.Origin;
import enface.card.CardText;
import enface.card.CardText.Answer;
import enface.card.Memory;
import enface.card.Memory.Stage;
import enface.glossary.Example;
import enface.store.sql.Sql;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The rows of cards.
final class CardRows {

    /// What a note says is read where it is, so that its card says it too.
    static final String ALL = """
            SELECT id, origin, key, language, word, sentence, gap_from, gap_to, other_language, reading, meaning,
                counterpart,
                coalesce((SELECT text FROM note WHERE origin = 'NOTE' AND token <> '' AND token = key), remark),
                stage, step, stability, difficulty, due, last, placed, coalesce(version_id, 0),
                from_paragraph, from_offset, to_paragraph, to_offset
            FROM card""";

    private static final String INSERT = """
            INSERT INTO card (id, origin, key, language, word, sentence, gap_from, gap_to, other_language, reading,
                meaning, counterpart, remark, placed, version_id, from_paragraph, from_offset, to_paragraph, to_offset,
                stage, step, stability, difficulty, due, last)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT id FROM version WHERE id = ?), ?, ?, ?, ?,
                ?, ?, ?, ?, ?, ?)""";

    private static final String UPDATE = """
            UPDATE card SET language = ?, word = ?, sentence = ?, gap_from = ?, gap_to = ?, other_language = ?,
                reading = ?, meaning = ?, counterpart = ?, remark = ?, placed = ?,
                version_id = (SELECT id FROM version WHERE id = ?),
                from_paragraph = ?, from_offset = ?, to_paragraph = ?, to_offset = ?
            WHERE id = ?""";

    private static final Example NOWHERE =
            new Example(Optional.empty(), new TextRange(new TextPlace(0, 0), new TextPlace(0, 0)), "");

    private CardRows() {}

    /// Inserts a card, under its number where it has one that is free.
    static Card insert(Sql sql, Card card) throws SQLException {
        var values = new ArrayList<@Nullable Object>();
        values.add(free(sql, card.id()));
        values.add(card.key().origin().name());
        values.add(card.key().name());
        values.addAll(values(card));
        values.addAll(values(card.memory()));
        return card.withId(new CardId(sql.insert(INSERT, values.toArray())));
    }

    /// In the order in which both an INSERT and an UPDATE name them.
    private static List<Object> values(Card card) {
        var text = card.text();
        var place = card.place().orElse(NOWHERE);
        return List.of(
                text.language().value(),
                text.word(),
                text.sentence(),
                text.gap().start(),
                text.gap().end(),
                text.answer().language().value(),
                text.answer().reading(),
                text.answer().meaning(),
                text.answer().counterpart(),
                text.answer().remark(),
                card.place().isPresent() ? 1 : 0,
                place.version().map(VersionId::value).orElse(0L),
                place.range().from().paragraph(),
                place.range().from().offset(),
                place.range().to().paragraph(),
                place.range().to().offset());
    }

    private static List<@Nullable Object> values(Memory memory) {
        return Arrays.asList(
                memory.stage().name(),
                memory.step(),
                memory.stability(),
                memory.difficulty(),
                memory.due().toString(),
                memory.last().map(Instant::toString).orElse(null));
    }

    private static @Nullable Long free(Sql sql, CardId wanted) throws SQLException {
        boolean taken = sql.first("SELECT id FROM card WHERE id = ?", r -> r.getLong(1), wanted.value())
                .isPresent();
        return wanted.equals(CardId.NONE) || taken ? null : wanted.value();
    }

    static void update(Sql sql, CardId id, Card card) throws SQLException {
        var values = new ArrayList<>(values(card));
        values.add(id.value());
        sql.run(UPDATE, values.toArray());
    }

    static void remember(Sql sql, CardId id, Memory memory) throws SQLException {
        var values = new ArrayList<@Nullable Object>(values(memory));
        values.add(id.value());
        sql.run("""
                UPDATE card SET stage = ?, step = ?, stability = ?, difficulty = ?, due = ?, last = ? WHERE id = ?""", values.toArray());
    }

    /// @param from the column of its stage
    static Memory memory(ResultSet row, int from) throws SQLException {
        return new Memory(
                Stage.valueOf(row.getString(from)),
                row.getInt(from + 1),
                row.getDouble(from + 2),
                row.getDouble(from + 3),
                Instant.parse(row.getString(from + 4)),
                Optional.ofNullable(row.getString(from + 5)).map(Instant::parse));
    }

    static Card card(ResultSet row) throws SQLException {
        var answer = new Answer(
                new LanguageTag(row.getString(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12),
                row.getString(13));
        var text = new CardText(
                new LanguageTag(row.getString(4)),
                row.getString(5),
                row.getString(6),
                new TextSpan(row.getInt(7), row.getInt(8)),
                answer);
        var range = new TextRange(
                new TextPlace(row.getInt(22), row.getInt(23)), new TextPlace(row.getInt(24), row.getInt(25)));
        var version = Optional.of(new VersionId(row.getLong(21))).filter(v -> v.value() != 0);
        return new Card(
                new CardId(row.getLong(1)),
                new CardKey(Origin.valueOf(row.getString(2)), row.getString(3)),
                text,
                row.getInt(20) == 0 ? Optional.empty() : Optional.of(new Example(version, range, text.inSentence())),
                memory(row, 14));
    }
}
