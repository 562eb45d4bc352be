package enface.intake.sheet;

import enface.intake.draft.Remark;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What people remarked on rows while a sheet is read: each remark is on all texts of its row, or on one.
///
/// The same words at very many rows are no remark of anybody but a mark that a program set, and so are all where most
/// rows have some.
final class RowRemarks {

    /// Words at more rows than this are such a mark.
    private static final int MOST = 12;
    /// So many remarks may stand at most rows of a short text.
    private static final int FEW = 60;

    private final List<String> pending = new ArrayList<>();
    private final List<String> ofNext = new ArrayList<>();
    private final List<TextSpan> row = new ArrayList<>();
    private final Map<String, List<List<TextSpan>>> said = new LinkedHashMap<>();
    private int rows;
    private int remarked;

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

    /// A text of the row that was begun last; an empty span is none.
    void cell(TextSpan span) {
        if (!span.isEmpty()) {
            row.add(span);
            ofNext.forEach(words -> keep(words, List.of(span)));
            ofNext.clear();
        }
    }

    private void keep(String words, List<TextSpan> spans) {
        remarked++;
        said.computeIfAbsent(words, _ -> new ArrayList<>()).add(spans);
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

    private boolean areRemarks(List<List<TextSpan>> same) {
        return same.size() <= MOST && (remarked <= FEW || remarked < rows / 2);
    }

    /// The remarks, in the order of the text.
    List<Remark> all() {
        endRow();
        var all = new ArrayList<Remark>();
        said.forEach((words, places) -> {
            if (areRemarks(places)) {
                places.forEach(spans -> all.add(remark(words, spans)));
            }
        });
        all.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return all;
    }

    private static Remark remark(String words, List<TextSpan> spans) {
        var first = spans.isEmpty() ? new TextSpan(0, 0) : spans.getFirst();
        var others = spans.subList(Math.min(1, spans.size()), spans.size());
        return new Remark(first, "", words, Optional.empty(), List.of(), others);
    }

    /// What is no remark, as often as it stands there.
    List<String> tooMany() {
        endRow();
        var marks = new ArrayList<String>();
        said.forEach((words, places) -> {
            if (!areRemarks(places)) {
                places.forEach(_ -> marks.add(words));
            }
        });
        return marks;
    }
}
