package enface.store.correct;

import enface.align.Bead;
import enface.note.Target;
import enface.store.correct.BeadChange.Row;
import enface.store.correct.Traces.Place;
import enface.store.correct.Traces.TargetKey;
import enface.store.sql.Sql;
import enface.store.work.ParagraphRows;
import enface.text.Paragraph;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.VersionId;
import enface.text.correct.Renumbered;
import enface.text.correct.TextChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// The traces of a step in the library.
final class StepRows {

    private final Sql sql;
    private final long step;

    StepRows(Sql sql, long step) {
        this.sql = sql;
        this.step = step;
    }

    // Writing

    void save(Traces traces) throws SQLException {
        for (var change : traces.beads().entrySet()) {
            saveBeads(change.getKey(), 0, change.getValue().before());
            saveBeads(change.getKey(), 1, change.getValue().after());
        }
        for (var change : traces.paragraphs().entrySet()) {
            save(change.getKey(), 0, change.getValue().before());
            save(change.getKey(), 1, change.getValue().after());
        }
        for (var change : traces.targets().entrySet()) {
            save(change.getKey(), 0, change.getValue().before());
            save(change.getKey(), 1, change.getValue().after());
        }
        savePlaces(0, traces.placesBefore());
        savePlaces(1, traces.placesAfter());
    }

    /// Saves what became of alignments that came after the step.
    ///
    /// @param forward whether the step was made again, not taken back
    void saveLate(Traces traces, boolean forward) throws SQLException {
        for (var late : traces.late().entrySet()) {
            var change = forward ? late.getValue() : late.getValue().inverse();
            saveBeads(late.getKey(), 0, change.before());
            saveBeads(late.getKey(), 1, change.after());
        }
    }

    private void saveBeads(long alignment, int after, List<Row> rows) throws SQLException {
        for (var row : rows) {
            var b = row.bead();
            sql.run(
                    """
                    INSERT INTO step_bead (step_id, alignment_id, after, number, source_from, source_to, target_from,
                        target_to, confidence, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    step,
                    alignment,
                    after,
                    row.number(),
                    b.source().from(),
                    b.source().to(),
                    b.target().from(),
                    b.target().to(),
                    b.confidence(),
                    b.status().name());
        }
    }

    void save(long version, int after, SortedMap<Integer, Paragraph> paragraphs) throws SQLException {
        for (var entry : paragraphs.entrySet()) {
            var paragraph = entry.getValue();
            sql.run(
                    """
                    INSERT INTO step_paragraph (step_id, version_id, after, number, kind, text, bounds, speaker, times,
                        page, readings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                    step,
                    version,
                    after,
                    entry.getKey(),
                    paragraph.kind().name(),
                    paragraph.text(),
                    Paragraphs.bounds(paragraph),
                    paragraph.speaker(),
                    ParagraphRows.times(paragraph.said()),
                    paragraph.said().page(),
                    ParagraphRows.readings(paragraph));
        }
    }

    private void save(TargetKey key, int after, Target target) throws SQLException {
        sql.run(
                """
                INSERT INTO step_target (step_id, after, note_id, number, version_id, from_paragraph, from_offset,
                    to_paragraph, to_offset, quote, prefix, suffix) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                step,
                after,
                key.note(),
                key.number(),
                target.version().value(),
                target.range().from().paragraph(),
                target.range().from().offset(),
                target.range().to().paragraph(),
                target.range().to().offset(),
                target.quote(),
                target.prefix(),
                target.suffix());
    }

    private void savePlaces(int after, List<Place> places) throws SQLException {
        for (var place : places) {
            sql.run(
                    """
                    INSERT INTO step_place (step_id, after, kind, owner, segment, shown, label)
                    VALUES (?, ?, ?, ?, ?, ?, ?)""",
                    step,
                    after,
                    place.kind().name(),
                    place.owner(),
                    place.segment(),
                    place.shown(),
                    place.label());
        }
    }

    // Reading

    /// What the step did to a text, where it did anything to one.
    Optional<TextChange> change(VersionId version) throws SQLException {
        record Stretch(int paragraph, int first, Renumbered segments) {}
        var place = sql.first(
                """
                SELECT paragraph, first, from_segment, removed, added FROM step
                WHERE id = ? AND paragraph IS NOT NULL""",
                r -> new Stretch(r.getInt(1), r.getInt(2), new Renumbered(r.getInt(3), r.getInt(4), r.getInt(5))),
                step);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new TextChange(
                place.get().paragraph(),
                place.get().first(),
                List.copyOf(paragraphs(version.value(), 0).values()),
                List.copyOf(paragraphs(version.value(), 1).values()),
                place.get().segments()));
    }

    /// All traces but those of one version's own text.
    Traces load(VersionId corrected) throws SQLException {
        var traces = new Traces(true);
        var beforeBeads = beads(0);
        var afterBeads = beads(1);
        for (var alignment : beforeBeads.entrySet()) {
            var after = afterBeads.getOrDefault(alignment.getKey(), List.of());
            traces.add(alignment.getKey(), new BeadChange(alignment.getValue(), after));
        }
        var versions = sql.list(
                "SELECT DISTINCT version_id FROM step_paragraph WHERE step_id = ? AND version_id <> ?",
                r -> r.getLong(1),
                step,
                corrected.value());
        for (long version : versions) {
            traces.add(version, paragraphs(version, 0), paragraphs(version, 1));
        }
        var before = targets(0);
        var after = targets(1);
        before.forEach((key, target) -> {
            var now = after.get(key);
            if (now != null) {
                traces.add(key, target, now);
            }
        });
        places(0).forEach(traces::addBefore);
        places(1).forEach(traces::addAfter);
        return traces;
    }

    SortedMap<Integer, Paragraph> paragraphs(long version, int after) throws SQLException {
        record Numbered(int number, Paragraph paragraph) {}
        var paragraphs = new TreeMap<Integer, Paragraph>();
        sql.list("""
                        SELECT number, kind, text, bounds, speaker, times, page, readings FROM step_paragraph
                        WHERE step_id = ? AND version_id = ? AND after = ?""", r -> new Numbered(r.getInt(1), ParagraphRows.read(r, 2)), step, version, after)
                .forEach(p -> paragraphs.put(p.number(), p.paragraph()));
        return paragraphs;
    }

    private Map<Long, List<Row>> beads(int after) throws SQLException {
        record Of(long alignment, Row row) {}
        var beads = new HashMap<Long, List<Row>>();
        sql.list(
                        """
                        SELECT alignment_id, number, source_from, source_to, target_from, target_to, confidence, status
                        FROM step_bead WHERE step_id = ? AND after = ? ORDER BY alignment_id, number""",
                        r -> new Of(
                                r.getLong(1),
                                new Row(
                                        r.getLong(2),
                                        new Bead(
                                                new SegmentRange(r.getInt(3), r.getInt(4)),
                                                new SegmentRange(r.getInt(5), r.getInt(6)),
                                                r.getDouble(7),
                                                Bead.Status.valueOf(r.getString(8))))),
                        step,
                        after)
                .forEach(of -> beads.computeIfAbsent(of.alignment(), _ -> new ArrayList<>())
                        .add(of.row()));
        return beads;
    }

    private Map<TargetKey, Target> targets(int after) throws SQLException {
        record Of(TargetKey key, Target target) {}
        var targets = new HashMap<TargetKey, Target>();
        sql.list(
                        """
                        SELECT note_id, number, version_id, from_paragraph, from_offset, to_paragraph, to_offset, quote,
                            prefix, suffix FROM step_target WHERE step_id = ? AND after = ?""",
                        r -> new Of(
                                new TargetKey(r.getLong(1), r.getInt(2)),
                                new Target(
                                        new VersionId(r.getLong(3)),
                                        new TextRange(
                                                new TextPlace(r.getInt(4), r.getInt(5)),
                                                new TextPlace(r.getInt(6), r.getInt(7))),
                                        r.getString(8),
                                        r.getString(9),
                                        r.getString(10))),
                        step,
                        after)
                .forEach(of -> targets.put(of.key(), of.target()));
        return targets;
    }

    private List<Place> places(int after) throws SQLException {
        return sql.list(
                """
                SELECT kind, owner, segment, shown, label FROM step_place
                WHERE step_id = ? AND after = ? ORDER BY kind, owner, segment""",
                r -> new Place(
                        Place.Kind.valueOf(r.getString(1)), r.getLong(2), r.getInt(3), r.getInt(4), r.getString(5)),
                step,
                after);
    }
}
