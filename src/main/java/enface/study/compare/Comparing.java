package enface.study.compare;

import enface.align.row.MovedRows;
import enface.align.row.Row;
import enface.compare.Change;
import enface.compare.Comparer;
import enface.compare.Comparison;
import enface.compare.Coverage;
import enface.compare.Difference;
import enface.compare.Difference.Kind;
import enface.compare.Omission;
import enface.compare.RowPair;
import enface.job.Progress;
import enface.study.compare.CompareChoice.Two;
import enface.study.compare.Compared.Pair;
import enface.text.SegmentRange;
import enface.text.TextPlace;
import enface.text.TextRange;
import enface.text.Version;
import enface.text.VersionId;
import enface.text.VersionText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Compares versions that stand side by side, row by row. Two in one language are compared by words, whichever way
/// Chinese is written; of two languages it is told what one of them leaves out and how long each paragraph came out.
///
/// Time is about linear in the texts.
public final class Comparing {

    private final List<Version> versions;
    private final List<Row> rows;
    private final MovedRows moved;

    /// @param rows what stands side by side of these versions, a cell for each
    /// @param moved what of the rows has its counterpart in another
    public Comparing(List<Version> versions, List<Row> rows, MovedRows moved) {
        this.versions = List.copyOf(versions);
        this.rows = List.copyOf(rows);
        this.moved = moved;
    }

    /// Compares the two looked at, and with the base every other version in its language.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    Compared all(Two two, Progress progress) {
        var more = versions.stream()
                .filter(v -> !v.equals(two.base()) && !v.equals(two.other()))
                .filter(v -> v.language().sameLanguage(two.base().language()))
                .toList();
        double part = 1.0 / (more.size() + 1);
        var pair = two(two.base(), two.other(), progress.part(0, part));
        var changes = new HashMap<VersionId, List<Change>>();
        changes.put(two.base().id(), changes(pair, true));
        changes.put(two.other().id(), changes(pair, false));
        int moves = pair.moves();
        var heats = new ArrayList<List<Double>>();
        heats.add(pair.disagreement());
        for (int i = 0; i < more.size(); i++) {
            var other = more.get(i);
            var words = words(two.base(), other, progress.part((i + 1) * part, (i + 2) * part));
            int before = moves;
            changes.put(
                    other.id(),
                    words.changesOnTheRight().stream()
                            .map(c -> renumbered(c, before))
                            .toList());
            moves += words.moves().size();
            if (pair.words().isPresent()) {
                heats.add(words.disagreement());
            }
        }
        var kinds = changes.values().stream()
                .flatMap(List::stream)
                .map(Change::kind)
                .collect(Collectors.toSet());
        return new Compared(pair, changes, kinds, means(heats));
    }

    private List<Double> means(List<List<Double>> heats) {
        return IntStream.range(0, rows.size())
                .mapToObj(row -> heats.stream()
                        .mapToDouble(heat -> heat.get(row))
                        .average()
                        .orElse(0))
                .toList();
    }

    private static Change renumbered(Change change, int by) {
        return change.move() == 0
                ? change
                : new Change(change.kind(), change.paragraph(), change.place(), change.move() + by);
    }

    /// Compares two of the versions.
    ///
    /// @throws enface.job.CancelledException when the progress says so
    public Pair two(Version base, Version other, Progress progress) {
        progress.step(0, 0);
        var coverage = Coverage.of(base.text(), other.text(), counterparts(base, other));
        if (!base.language().sameLanguage(other.language())) {
            return new Pair(
                    base,
                    other,
                    Optional.empty(),
                    coverage,
                    covered(base, coverage),
                    gaps(coverage),
                    steps(coverage, base, other));
        }
        var words = words(base, other, progress);
        return new Pair(
                base,
                other,
                Optional.of(words),
                coverage,
                agreement(words),
                words.disagreement(),
                steps(words, base, other));
    }

    private Comparison words(Version base, Version other, Progress progress) {
        var pairs = pairs(base, other);
        return new Comparer(base.language()).compare(base.text(), other.text(), pairs, progress::step);
    }

    private List<RowPair> pairs(Version base, Version other) {
        int left = versions.indexOf(base);
        int right = versions.indexOf(other);
        return rows.stream()
                .map(row -> new RowPair(row.cells().get(left), row.cells().get(right)))
                .toList();
    }

    /// The rows with what belongs together brought together: what stands elsewhere is not left out.
    private List<RowPair> counterparts(Version base, Version other) {
        int left = versions.indexOf(base);
        int right = versions.indexOf(other);
        var pairs = new ArrayList<RowPair>();
        for (int i = 0; i < rows.size(); i++) {
            var inBase = rows.get(i).cells().get(left);
            var inOther = rows.get(i).cells().get(right);
            var elsewhere = moved.of(i, right);
            if (inOther.isEmpty() && elsewhere.isPresent()) {
                inOther = rows.get(elsewhere.getAsInt()).cells().get(right);
            } else if (inBase.isEmpty() && moved.of(i, left).isPresent()) {
                inOther = SegmentRange.emptyAt(inOther.from()); // counted where the base has it
            }
            pairs.add(new RowPair(inBase, inOther));
        }
        return pairs;
    }

    // Figures

    private static double agreement(Comparison words) {
        long same = 0;
        long all = 0;
        for (var difference : words.differences()) {
            long letters = letters(words.left(), difference.left()) + letters(words.right(), difference.right());
            all += letters;
            same += difference.kind() == Kind.EQUAL ? letters : 0;
        }
        return all == 0 ? 1 : (double) same / all;
    }

    private static double covered(Version base, Coverage coverage) {
        long all = letters(base.text().toString());
        long left = coverage.omissions().stream()
                .filter(o -> o.kind() == Omission.Kind.OMITTED)
                .mapToLong(Omission::letters)
                .sum();
        return all == 0 ? 1 : 1 - (double) left / all;
    }

    private static long letters(VersionText text, TextRange range) {
        return range.isEmpty() ? 0 : letters(text.textOf(range));
    }

    private static long letters(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit).count();
    }

    private List<Double> gaps(Coverage coverage) {
        var gaps = new ArrayList<Double>();
        rows.forEach(_ -> gaps.add(0.0));
        for (var omission : coverage.omissions()) {
            for (int row = omission.row(); row < omission.row() + omission.rows(); row++) {
                gaps.set(row, 1.0);
            }
        }
        return gaps;
    }

    // What is coloured

    private static List<Change> changes(Pair pair, boolean inBase) {
        if (pair.words().isPresent()) {
            var words = pair.words().get();
            return inBase ? words.changesOnTheLeft() : words.changesOnTheRight();
        }
        var text = inBase ? pair.base().text() : pair.other().text();
        var changes = new ArrayList<Change>();
        for (var omission : pair.coverage().omissions()) {
            if ((omission.kind() == Omission.Kind.OMITTED) == inBase) {
                var kind = inBase ? Kind.DELETED : Kind.INSERTED;
                var passage = omission.passage();
                for (int p = passage.from().paragraph(); p <= passage.to().paragraph(); p++) {
                    var place = passage.within(p, text.paragraph(p).text().length());
                    if (!place.isEmpty()) {
                        changes.add(new Change(kind, p, place, 0));
                    }
                }
            }
        }
        return changes;
    }

    // Where to go

    private static List<Compared.Step> steps(Coverage coverage, Version base, Version other) {
        return coverage.omissions().stream()
                .map(o -> new Compared.Step(
                        o.row(), Map.of((o.kind() == Omission.Kind.OMITTED ? base : other).id(), o.passage())))
                .toList();
    }

    /// A step for every difference of words. What differs in marks alone is coloured, and not stopped at.
    private List<Compared.Step> steps(Comparison words, Version base, Version other) {
        int[] rowsOfBase = rowsOf(base);
        int[] rowsOfOther = rowsOf(other);
        var steps = new ArrayList<Compared.Step>();
        for (var difference : words.differences()) {
            var left = difference.left();
            var right = difference.move() > 0
                    ? words.moves().get(difference.move() - 1).right()
                    : difference.right();
            boolean arrival = difference.move() > 0 && left.isEmpty(); // looked at where it left from
            if (difference.kind() != Kind.EQUAL && !arrival && hasLetters(words, difference)) {
                var passages = new HashMap<VersionId, TextRange>();
                if (!left.isEmpty()) {
                    passages.put(base.id(), trimmed(base.text(), left));
                }
                if (!right.isEmpty()) {
                    passages.put(other.id(), trimmed(other.text(), right));
                }
                int row =
                        left.isEmpty() ? rowAt(rowsOfOther, other.text(), right) : rowAt(rowsOfBase, base.text(), left);
                steps.add(new Compared.Step(row, passages));
            }
        }
        return steps;
    }

    private static boolean hasLetters(Comparison words, Difference difference) {
        return letters(words.left(), difference.left()) + letters(words.right(), difference.right()) > 0;
    }

    private static int rowAt(int[] rows, VersionText text, TextRange range) {
        return rows.length == 0 ? 0 : rows[text.segmentAt(range.from())];
    }

    /// A range without the white space at its end.
    private static TextRange trimmed(VersionText text, TextRange range) {
        var written = text.textOf(range);
        int blank = written.length() - written.stripTrailing().length();
        var end = range.to();
        return blank == 0
                        || blank > end.offset()
                        || end.paragraph() != range.from().paragraph()
                ? range
                : new TextRange(range.from(), new TextPlace(end.paragraph(), end.offset() - blank));
    }

    private int[] rowsOf(Version version) {
        int column = versions.indexOf(version);
        int[] rowOf = new int[version.text().segmentCount()];
        for (int row = 0; row < rows.size(); row++) {
            var cell = rows.get(row).cells().get(column);
            Arrays.fill(rowOf, cell.from(), cell.to(), row);
        }
        return rowOf;
    }
}
