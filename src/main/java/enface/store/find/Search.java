package enface.store.find;

import enface.store.sql.Sql;
import enface.store.sql.Transactions;
import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.WorkId;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// Finds segments by what they say.
public final class Search {

    /// A segment found, and its text.
    public record Hit(WorkId work, VersionId version, LanguageTag language, TextRange range, String text) {}

    /// What corresponds to a hit in another version.
    public record Counterpart(VersionId version, LanguageTag language, String text) {}

    /// Segments of a version that correspond to a hit, half open.
    private record Facing(long from, long to) {}

    /// The index is asked for so many words of a phrase; its time grows with the square of how often one word stands
    /// in it. Where a phrase is longer, the sentences that hold its beginning are read for the rest.
    private static final int MOST_WORDS = 48;

    private final Transactions transactions;

    public Search(Transactions transactions) {
        this.transactions = transactions;
    }

    /// The segments that hold a phrase, best first. A paragraph of an attempt keeps the number it has in the original,
    /// with gaps where nothing is written; its place in the text is how many are written before it.
    ///
    /// @param words the phrase as the index has it, in the words of [enface.store.work.Works#add]
    /// @param cut the words of a sentence, as they were given to the index
    /// @param language only versions in this language, script and region aside
    /// @param limit at most so many
    public List<Hit> phrase(String words, UnaryOperator<String> cut, Optional<LanguageTag> language, int limit) {
        var first = firstOf(words);
        if (first.length() == words.length()) {
            return beginning(words, language, limit);
        }
        return beginning(first, language, -1).stream()
                .filter(hit -> holds(" " + cut.apply(hit.text()) + " ", " " + words))
                .limit(limit)
                .toList();
    }

    /// The segments for which something holds, in the order they came into the library: reads every text in a language.
    ///
    /// @param language without script and region, which do not matter
    /// @param limit at most so many
    public List<Hit> sift(Predicate<String> holds, String language, int limit) {
        return transactions.read(sql -> new Sieve(sql, holds).hits(language, limit));
    }

    /// The first sentences of what is said by somebody whose name holds; name by name, and of one in the order they
    /// came
    /// into the library. Looks at every paragraph, and reads those that have such a speaker.
    ///
    /// @param language only versions in this language, script and region aside
    /// @param limit at most so many
    public List<Hit> saidBy(Predicate<String> holds, Optional<LanguageTag> language, int limit) {
        return transactions.read(sql -> new Sieve(sql, holds).saidBy(language, limit));
    }

    private static boolean holds(String text, String phrase) {
        return text.contains(endsInWord(phrase) ? phrase : phrase + " ");
    }

    private static String firstOf(String words) {
        int end = -1;
        for (int i = 0; i < MOST_WORDS; i++) {
            end = words.indexOf(' ', end + 1);
            if (end < 0) {
                return words;
            }
        }
        return words.substring(0, end);
    }

    private List<Hit> beginning(String words, Optional<LanguageTag> language, int limit) {
        if (words.isBlank()) {
            return List.of();
        }
        var query = '"' + words.replace("\"", "\"\"") + "\"" + (endsInWord(words) ? "*" : "");
        return transactions.read(sql -> {
            var arguments = new ArrayList<Object>(List.of(query));
            var condition = language.isPresent() ? "AND (v.language = ? OR v.language LIKE ? || '-%')" : "";
            language.ifPresent(l -> {
                arguments.add(l.language());
                arguments.add(l.language());
            });
            arguments.add(limit);
            return sql.list(
                    """
                    SELECT v.work_id, v.id, v.language,
                        CASE WHEN v.id IN (SELECT version_id FROM attempt)
                            THEN (SELECT count(*) FROM paragraph b WHERE b.version_id = v.id AND b.number < p.number)
                            ELSE p.number END,
                        s.start_offset, s.end_offset, p.text
                    FROM segment_words
                    JOIN segment s ON s.id = segment_words.rowid
                    JOIN paragraph p ON p.id = s.paragraph_id
                    JOIN version v ON v.id = p.version_id
                    WHERE segment_words MATCH ? AND v.work_id > 0 %s
                        AND v.id NOT IN (SELECT version_id FROM attempt WHERE deleted IS NOT NULL)
                    ORDER BY segment_words.rank, s.id
                    LIMIT ?""".formatted(condition),
                    r -> hit(
                            r.getLong(1),
                            r.getLong(2),
                            r.getString(3),
                            r.getInt(4),
                            r.getInt(5),
                            r.getInt(6),
                            r.getString(7)),
                    arguments.toArray());
        });
    }

    /// What corresponds to a hit in another version of its work: in the original, or for a hit in that one in the
    /// first translation that was given, rather into another language. Nothing where there is none. Costs some
    /// milliseconds in a long work.
    public Optional<Counterpart> counterpart(Hit hit) {
        return transactions.read(sql -> {
            var versions = sql.list(
                    """
                    SELECT v.id, v.language FROM version v
                    WHERE v.work_id = ? AND v.id NOT IN (SELECT version_id FROM attempt)
                    ORDER BY v.role = 'TRANSLATION', v.number""",
                    r -> new Counterpart(new VersionId(r.getLong(1)), new LanguageTag(r.getString(2)), ""),
                    hit.work().value());
            if (versions.isEmpty()) {
                return Optional.empty();
            }
            boolean inOriginal = versions.getFirst().version().equals(hit.version());
            var other = inOriginal
                    ? versions.stream()
                            .skip(1)
                            .min(Comparator.comparing(v -> v.language().sameLanguage(hit.language())))
                    : versions.stream().findFirst();
            if (other.isEmpty()) {
                return Optional.empty();
            }
            var source = inOriginal ? hit.version() : other.get().version();
            var target = inOriginal ? other.get().version() : hit.version();
            var text = counterpart(sql, source, target, inOriginal, segmentOf(sql, hit));
            return text.isBlank()
                    ? Optional.empty()
                    : Optional.of(
                            new Counterpart(other.get().version(), other.get().language(), text));
        });
    }

    /// The number of the segment of a hit in its version.
    private static long segmentOf(Sql sql, Hit hit) throws SQLException {
        long number = sql.first(
                        "SELECT number FROM paragraph WHERE version_id = ? ORDER BY number LIMIT 1 OFFSET ?",
                        r -> r.getLong(1),
                        hit.version().value(),
                        hit.range().from().paragraph())
                .orElse(0L);
        return sql.first(
                        """
                        SELECT count(*) FROM paragraph p JOIN segment s ON s.paragraph_id = p.id
                        WHERE p.version_id = ? AND (p.number < ? OR (p.number = ? AND s.start_offset < ?))""",
                        r -> r.getLong(1),
                        hit.version().value(),
                        number,
                        number,
                        hit.range().from().offset())
                .orElse(0L);
    }

    private static String counterpart(Sql sql, VersionId source, VersionId target, boolean forth, long segment)
            throws SQLException {
        var own = forth ? "source" : "target";
        var their = forth ? "target" : "source";
        var bead = sql.first(
                """
                SELECT b.%s_from, b.%s_to FROM bead b JOIN alignment a ON a.id = b.alignment_id
                WHERE a.source_version = ? AND a.target_version = ? AND b.%s_from <= ? AND b.%s_to > ?""".formatted(their, their, own, own),
                r -> new Facing(r.getLong(1), r.getLong(2)),
                source.value(),
                target.value(),
                segment,
                segment);
        if (bead.isEmpty() || bead.get().from() == bead.get().to()) {
            return "";
        }
        return String.join(
                " ",
                sql.list(
                        """
                        SELECT p.text, s.start_offset, s.end_offset
                        FROM paragraph p JOIN segment s ON s.paragraph_id = p.id
                        WHERE p.version_id = ? ORDER BY p.number, s.number LIMIT ? OFFSET ?""",
                        r -> new TextSpan(r.getInt(2), r.getInt(3)).of(r.getString(1)),
                        (forth ? target : source).value(),
                        bead.get().to() - bead.get().from(),
                        bead.get().from()));
    }

    private static Hit hit(long work, long version, String language, int paragraph, int start, int end, String text) {
        var span = new TextSpan(start, end);
        return new Hit(
                new WorkId(work),
                new VersionId(version),
                new LanguageTag(language),
                TextRange.of(paragraph, span),
                span.of(text));
    }

    /// Whether a query may go on in the middle of a word: one typed in an alphabet, not one of Han characters.
    private static boolean endsInWord(String words) {
        return words.charAt(words.length() - 1) < 0x2E80;
    }
}
