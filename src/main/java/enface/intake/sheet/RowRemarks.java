package enface.intake.sheet;

import enface.intake.draft.Remark;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// What people remarked on rows while a sheet is read: each remark is on all texts of its row, on one, or on what the
/// file says.
///
/// The same words at very many rows are no remark of anybody but a mark that a program set, and so are all where most
/// rows have some; but what says when it was written was written by somebody.
final class RowRemarks {

    /// Words at more rows than this are such a mark.
    private static final int MOST = 12;
    /// So many remarks may stand at most rows of a short text.
    private static final int FEW = 60;

    private final List<String> pending = new ArrayList<>();
    private final List<String> ofNext = new ArrayList<>();
    private final List<TextSpan> row = new ArrayList<>();
    private final List<Remark> made = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private int rows;

    void add(String words) {
        if (!words.isBlank()) {
            pending.add(words.strip());
        }
    }

    /// On the next text of the row alone.
    void addToNext(String words) {
        if (!words.isBlank()) {
            ofNext.add(words.strip());
        }
    }

    /// On stretches of the text; on none where the file does not say.
    void add(Remark remark, List<TextSpan> spans) {
        var first = spans.isEmpty() ? new TextSpan(0, 0) : spans.getFirst();
        var others = spans.subList(Math.min(1, spans.size()), spans.size());
        times.merge(remark.text(), 1, Integer::sum);
        made.add(new Remark(first, remark.author(), remark.text(), remark.at(), remark.answers(), others));
    }

    /// A text of the row that was begun last; an empty span is none.
    void cell(TextSpan span) {
        if (!span.isEmpty()) {
            row.add(span);
            ofNext.forEach(words -> keep(words, List.of(span)));
            ofNext.clear();
        }
    }

    private void keep(String words, List<TextSpan> spans) {
        add(new Remark(new TextSpan(0, 0), "", words, Optional.empty(), List.of()), spans);
    }

    void endRow() {
        pending.addAll(ofNext);
        ofNext.clear();
        for (var words : pending) {
            keep(words, List.copyOf(row));
        }
        pending.clear();
        rows += row.isEmpty() ? 0 : 1;
        row.clear();
    }

    private Predicate<Remark> areSomebodys() {
        boolean few = made.size() <= FEW || made.size() < rows / 2;
        return remark -> remark.at().isPresent() || (few && times.getOrDefault(remark.text(), 0) <= MOST);
    }

    /// The remarks, in the order of the text.
    List<Remark> all() {
        endRow();
        return made.stream()
                .filter(areSomebodys())
                .sorted(Comparator.comparingInt(r -> r.span().start()))
                .toList();
    }

    /// What is no remark, as often as it stands there.
    List<String> tooMany() {
        endRow();
        return made.stream().filter(areSomebodys().negate()).map(Remark::text).toList();
    }
}
