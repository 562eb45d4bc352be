package enface.store;

import enface.text.LanguageTag;
import enface.text.TextRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.WorkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Finds segments by what they say.
public final class Search {

    /// A segment found, and its text.
    public record Hit(WorkId work, VersionId version, LanguageTag language, TextRange range, String text) {}

    /// The index is asked for so many words of a phrase; its time grows with the square of how often one word stands
    /// in it. Where a phrase is longer, the sentences that hold its beginning are read for the rest.
    private static final int MOST_WORDS = 48;

    private final Library library;

    Search(Library library) {
        this.library = library;
    }

    /// The segments that hold a phrase, best first. A paragraph of an attempt keeps the number it has in the original,
    /// with gaps where nothing is written; its place in the text is how many are written before it.
    ///
    /// @param words the phrase as the index has it, in the words of [Works#add]
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
        return library.read(sql -> {
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
