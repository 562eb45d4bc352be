package enface.store.correct;

import enface.align.Bead;
import enface.align.Bead.Status;
import enface.store.correct.BeadChange.Row;
import enface.store.correct.Traces.Change;
import enface.store.note.MovedTargets;
import enface.store.sql.Sql;
import enface.store.work.Alignments;
import enface.store.work.Works;
import enface.text.LanguageTag;
import enface.text.Paragraph;
import enface.text.Paragraph.Kind;
import enface.text.SegmentRange;
import enface.text.TextSpan;
import enface.text.VersionId;
import enface.text.VersionText;
import enface.text.correct.TextChange;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// Brings what a person has written along when the original is corrected it is a translation of.
///
/// An attempt keeps to the original sentence by sentence and paragraph by paragraph. What was written for two
/// sentences stands for both where these are joined; what was written for one stands for its first part where it is
/// parted.
final class AttemptsFollow {

    private record Attempt(long version, LanguageTag language, long alignment) {}

    /// Of where nothing was written, nothing is kept.
    private static final Change<SortedMap<Integer, Paragraph>> NOTHING =
            new Change<>(Collections.emptySortedMap(), Collections.emptySortedMap());

    private final Sql sql;
    private final UnaryOperator<String> words;
    private final Traces traces;

    AttemptsFollow(Sql sql, UnaryOperator<String> words, Traces traces) {
        this.sql = sql;
        this.words = words;
        this.traces = traces;
    }

    void follow(VersionId original, TextChange change) throws SQLException {
        if (change.keepsShape()) {
            return;
        }
        for (var attempt : of(original)) {
            follow(attempt, change);
        }
    }

    /// The same where the original was given anew.
    ///
    /// @param now the original as it is, which a sentence of before is told in
    void follow(VersionId original, VersionText now, IntUnaryOperator moving) throws SQLException {
        for (var attempt : of(original)) {
            follow(attempt, now, moving);
        }
    }

    /// The same for some of its attempts only.
    void follow(VersionId original, Collection<Long> some, VersionText now, IntUnaryOperator moving)
            throws SQLException {
        for (var attempt : of(original)) {
            if (some.contains(attempt.version())) {
                follow(attempt, now, moving);
            }
        }
    }

    private List<Attempt> of(VersionId original) throws SQLException {
        return sql.list(
                """
                SELECT v.id, v.language, a.id FROM alignment a JOIN attempt t ON t.version_id = a.target_version
                JOIN version v ON v.id = t.version_id WHERE a.source_version = ?""", r -> new Attempt(r.getLong(1), new LanguageTag(r.getString(2)), r.getLong(3)), original.value());
    }

    private void follow(Attempt attempt, VersionText original, IntUnaryOperator moving) throws SQLException {
        var text = new Paragraphs(sql, attempt.version(), words);
        var rows = new BeadRows(sql, attempt.alignment());
        var before = text.between(0, Integer.MAX_VALUE);
        var beads = rows.ofSources(new SegmentRange(0, Integer.MAX_VALUE));
        var known = traces.beads(attempt.alignment());
        var knownText = traces.paragraphs(attempt.version()).orElse(NOTHING);
        if (known.isPresent()
                && known.get().before().equals(beads)
                && knownText.before().equals(before)) {
            text.replace(0, Integer.MAX_VALUE, knownText.after(), 0);
            rows.replace(known.get());
        } else {
            var sentences = sentences(attempt, moving, before, beads);
            var after = paragraphs(attempt, 0, 0, original.paragraphs(), sentences);
            var aligned = numbered(beads(0, original.segmentCount(), 0, sentences.keySet()));
            text.replace(0, Integer.MAX_VALUE, after, 0);
            var change = new BeadChange(beads, aligned);
            rows.replace(change);
            if (!traces.areKnown()) {
                traces.add(attempt.alignment(), change);
                traces.add(attempt.version(), before, after);
            }
        }
        MovedTargets.follow(sql, new VersionId(attempt.version()), () -> Works.paragraphs(sql, attempt.version()));
    }

    private static List<Row> numbered(List<Bead> beads) {
        return IntStream.range(0, beads.size())
                .mapToObj(i -> new Row(i * Alignments.STRIDE, beads.get(i)))
                .toList();
    }

    private void follow(Attempt attempt, TextChange change) throws SQLException {
        var text = new Paragraphs(sql, attempt.version(), words);
        var rows = new BeadRows(sql, attempt.alignment());
        var before = text.between(change.paragraph(), change.behind());
        int count = TextChange.segments(change.before());
        var beads = rows.ofSources(new SegmentRange(change.first(), change.first() + count));
        var known = traces.beads(attempt.alignment());
        var knownText = traces.paragraphs(attempt.version()).orElse(NOTHING);
        boolean asLeft = known.isPresent()
                && known.get().before().equals(beads)
                && knownText.before().equals(before);
        var sentences = sentences(attempt, change.segments()::now, before, beads);
        var after = asLeft
                ? knownText.after()
                : paragraphs(attempt, change.paragraph(), change.first(), change.after(), sentences);
        text.replace(change.paragraph(), change.behind(), after, change.by());
        if (!beads.isEmpty()) {
            int written = asLeft ? TextChange.segments(List.copyOf(after.values())) : sentences.size();
            int by = written - TextChange.segments(List.copyOf(before.values()));
            rows.move(beads.getLast().number() + 1, change.segments().by(), by);
            var now = asLeft ? known.get() : rows.numbered(beads, beads(change, beads, sentences.keySet()));
            rows.replace(now);
            if (!traces.areKnown()) {
                traces.add(attempt.alignment(), now);
                traces.add(attempt.version(), before, after);
            }
        }
        var version = new VersionId(attempt.version());
        MovedTargets.follow(sql, version, () -> Works.paragraphs(sql, attempt.version()));
    }

    /// What is written, by the segments of the original as they are numbered then.
    private static SortedMap<Integer, String> sentences(
            Attempt attempt, IntUnaryOperator moving, SortedMap<Integer, Paragraph> before, List<Row> beads) {
        var written = before.values().stream()
                .flatMap(p -> p.segments().stream().map(s -> s.of(p.text())))
                .iterator();
        var sentences = new TreeMap<Integer, String>();
        var joint = attempt.language().isUnspaced() ? "" : " ";
        for (var row : beads) {
            for (int i = 0; i < row.bead().target().size() && written.hasNext(); i++) {
                int segment = moving.applyAsInt(row.bead().source().from());
                sentences.merge(segment, written.next(), (one, other) -> one + joint + other);
            }
        }
        return sentences;
    }

    private static SortedMap<Integer, Paragraph> paragraphs(
            Attempt attempt,
            int number,
            int firstSegment,
            List<Paragraph> originals,
            SortedMap<Integer, String> sentences) {
        var paragraphs = new TreeMap<Integer, Paragraph>();
        int first = firstSegment;
        for (int i = 0; i < originals.size(); i++) {
            var original = originals.get(i);
            int end = first + original.segments().size();
            var own = sentences.subMap(first, end).values();
            if (!own.isEmpty()) {
                paragraphs.put(number + i, paragraph(attempt, original.kind(), own));
            }
            first = end;
        }
        return paragraphs;
    }

    private static Paragraph paragraph(Attempt attempt, Kind kind, Collection<String> sentences) {
        var joint = attempt.language().isUnspaced() || kind == Kind.VERBATIM ? "" : " ";
        var text = new StringBuilder();
        var spans = new ArrayList<TextSpan>();
        for (var sentence : sentences) {
            text.append(text.isEmpty() ? "" : joint);
            int start = text.length();
            text.append(sentence);
            spans.add(new TextSpan(start, text.length()));
        }
        return new Paragraph(kind, text.toString(), spans);
    }

    /// A bead for each segment of the original.
    private static List<Bead> beads(TextChange change, List<Row> before, Collection<Integer> written) {
        int end = change.first() + TextChange.segments(change.after());
        return beads(change.first(), end, before.getFirst().bead().target().from(), written);
    }

    private static List<Bead> beads(int first, int end, int firstTarget, Collection<Integer> written) {
        int target = firstTarget;
        var beads = new ArrayList<Bead>();
        for (int segment = first; segment < end; segment++) {
            int to = written.contains(segment) ? target + 1 : target;
            beads.add(new Bead(
                    new SegmentRange(segment, segment + 1), new SegmentRange(target, to), 1, Status.CONFIRMED));
            target = to;
        }
        return beads;
    }
}
