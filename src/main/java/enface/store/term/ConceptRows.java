package enface.store.term;

import enface.glossary.About;
import enface.glossary.Concept;
import enface.glossary.ConceptId;
import enface.glossary.Example;
import enface.glossary.GlossaryId;
import enface.glossary.Term;
import enface.store.card.TermCards;
import enface.store.sql.Sql;
import enface.text.LanguageTag;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The rows of concepts: with their terms, tags and examples.
final class ConceptRows {

    private static final String CONCEPT = """
            INSERT INTO concept (id, glossary_id, definition, part_of_speech, note, source)
            VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String TERM =
            "INSERT INTO term (concept_id, number, language, text, status) VALUES (?, ?, ?, ?, ?)";
    private static final String TAG = "INSERT INTO concept_tag (concept_id, number, tag) VALUES (?, ?, ?)";
    private static final String EXAMPLE = """
            INSERT INTO concept_example
                (concept_id, version_id, from_paragraph, from_offset, to_paragraph, to_offset, quote)
            VALUES (?, (SELECT id FROM version WHERE id = ?), ?, ?, ?, ?, ?)""";

    /// All of a concept but its terms.
    private record Head(long id, String definition, String partOfSpeech, String note, String source) {}

    private final Sql sql;

    ConceptRows(Sql sql) {
        this.sql = sql;
    }

    /// The concepts of a glossary, in the order in which they came.
    List<Concept> of(GlossaryId glossary) throws SQLException {
        return list(glossary.value(), 0).stream()
                .filter(c -> !c.terms().isEmpty())
                .toList();
    }

    /// A concept as it is now.
    Optional<Concept> of(ConceptId id) throws SQLException {
        return list(0, id.value()).stream().findFirst();
    }

    /// Those of a glossary, or the one of a number; 0 is none.
    private List<Concept> list(long glossary, long concept) throws SQLException {
        var terms = terms(glossary, concept);
        var tags = tags(glossary, concept);
        var examples = examples(glossary, concept);
        return sql
                .list(
                        """
                        SELECT id, definition, part_of_speech, note, source FROM concept
                        WHERE glossary_id = ? OR id = ? ORDER BY id""",
                        r -> new Head(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5)),
                        glossary,
                        concept)
                .stream()
                .map(head -> concept(head, terms, tags, examples))
                .toList();
    }

    private static Concept concept(
            Head head, Map<Long, List<Term>> terms, Map<Long, List<String>> tags, Map<Long, Example> examples) {
        var about = new About(
                head.partOfSpeech(),
                head.note(),
                head.source(),
                tags.getOrDefault(head.id(), List.of()),
                Optional.ofNullable(examples.get(head.id())));
        var own = terms.getOrDefault(head.id(), List.of());
        return new Concept(new ConceptId(head.id()), head.definition(), own, about);
    }

    private Map<Long, List<Term>> terms(long glossary, long concept) throws SQLException {
        record Row(long concept, Term term) {}
        var terms = new HashMap<Long, List<Term>>();
        sql.list(
                        """
                        SELECT t.concept_id, t.language, t.text, t.status
                        FROM term t JOIN concept c ON c.id = t.concept_id
                        WHERE c.glossary_id = ? OR c.id = ? ORDER BY t.concept_id, t.number""",
                        r -> new Row(
                                r.getLong(1),
                                new Term(
                                        new LanguageTag(r.getString(2)),
                                        r.getString(3),
                                        Term.Status.valueOf(r.getString(4)))),
                        glossary,
                        concept)
                .forEach(row -> terms.computeIfAbsent(row.concept(), _ -> new ArrayList<>(2))
                        .add(row.term()));
        return terms;
    }

    private Map<Long, List<String>> tags(long glossary, long concept) throws SQLException {
        record Row(long concept, String tag) {}
        var tags = new HashMap<Long, List<String>>();
        sql.list("""
                        SELECT t.concept_id, t.tag FROM concept_tag t JOIN concept c ON c.id = t.concept_id
                        WHERE c.glossary_id = ? OR c.id = ? ORDER BY t.concept_id, t.number""", r -> new Row(r.getLong(1), r.getString(2)), glossary, concept)
                .forEach(row -> tags.computeIfAbsent(row.concept(), _ -> new ArrayList<>(2))
                        .add(row.tag()));
        return tags;
    }

    private Map<Long, Example> examples(long glossary, long concept) throws SQLException {
        record Row(long concept, Example example) {}
        var examples = new HashMap<Long, Example>();
        sql.list(
                        """
                        SELECT e.concept_id, coalesce(e.version_id, 0), e.from_paragraph, e.from_offset,
                            e.to_paragraph, e.to_offset, e.quote
                        FROM concept_example e JOIN concept c ON c.id = e.concept_id
                        WHERE c.glossary_id = ? OR c.id = ?""",
                        r -> new Row(
                                r.getLong(1),
                                new Example(
                                        Optional.of(new VersionId(r.getLong(2))).filter(v -> v.value() != 0),
                                        new TextRange(
                                                new TextPlace(r.getInt(3), r.getInt(4)),
                                                new TextPlace(r.getInt(5), r.getInt(6))),
                                        r.getString(7))),
                        glossary,
                        concept)
                .forEach(row -> examples.put(row.concept(), row.example()));
        return examples;
    }

    /// Inserts concepts, those without a number, or whose number another one has, under a new one.
    ///
    /// A statement a kind for however many concepts, so that a hundred thousand take seconds.
    ///
    /// @return them with their numbers
    List<Concept> insert(GlossaryId glossary, List<Concept> concepts) throws SQLException {
        long highest = sql.first("SELECT coalesce(max(id), 0) FROM concept", r -> r.getLong(1))
                .orElseThrow();
        long last = Math.max(highest, TermCards.highest(sql));
        var inserted = new ArrayList<Concept>();
        try (var concept = sql.prepare(CONCEPT);
                var term = sql.prepare(TERM);
                var tag = sql.prepare(TAG)) {
            for (var added : concepts) {
                long wanted = added.id().value();
                boolean free = wanted > 0 && (wanted > last || isFree(wanted));
                long id = free ? wanted : last + 1;
                last = Math.max(last, id);
                var about = added.about();
                run(
                        concept,
                        id,
                        glossary.value(),
                        added.definition(),
                        about.partOfSpeech(),
                        about.note(),
                        about.source());
                insertTerms(term, id, added.terms());
                for (int i = 0; i < about.tags().size(); i++) {
                    run(tag, id, i, about.tags().get(i));
                }
                if (about.example().isPresent()) {
                    insertExample(id, about.example().get());
                }
                inserted.add(added.withId(new ConceptId(id)));
            }
        }
        return inserted;
    }

    private boolean isFree(long id) throws SQLException {
        return sql.first("SELECT id FROM concept WHERE id = ?", r -> r.getLong(1), id)
                .isEmpty();
    }

    private static void insertTerms(PreparedStatement term, long id, List<Term> terms) throws SQLException {
        for (int i = 0; i < terms.size(); i++) {
            var t = terms.get(i);
            run(term, id, i, t.language().value(), t.text(), t.status().name());
        }
    }

    private void insertExample(long id, Example example) throws SQLException {
        var range = example.range();
        sql.run(
                EXAMPLE,
                id,
                example.version().map(VersionId::value).orElse(0L),
                range.from().paragraph(),
                range.from().offset(),
                range.to().paragraph(),
                range.to().offset(),
                example.quote());
    }

    private static void run(PreparedStatement statement, Object... arguments) throws SQLException {
        Sql.bind(statement, arguments);
        statement.executeUpdate();
    }
}
