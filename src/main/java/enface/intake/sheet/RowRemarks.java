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
/// What stands at very many rows is no remark of anybody but a mark that a program set.
final class RowRemarks {

    /// Words at more rows than this are such a mark.
    private static final int MOST = 12;

    private final List<String> pending = new ArrayList<>();
    private final List<String> ofNext = new ArrayList<>();
    private final List<TextSpan> row = new ArrayList<>();
    private final Map<String, List<List<TextSpan>>> said = new LinkedHashMap<>();

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
        said.computeIfAbsent(words, _ -> new ArrayList<>()).add(spans);
    }

    void endRow() {
        pending.addAll(ofNext);
        ofNext.clear();
        for (var words : pending) {
            keep(words, List.copyOf(row));
        }
        pending.clear();
        row.clear();
    }

    /// The remarks, in the order of the text.
    List<Remark> all() {
        endRow();
        var all = new ArrayList<Remark>();
        said.forEach((words, rows) -> {
            if (rows.size() <= MOST) {
                rows.forEach(spans -> all.add(remark(words, spans)));
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

    /// What stands at too many rows, each time once.
    List<String> tooMany() {
        endRow();
        var marks = new ArrayList<String>();
        said.forEach((words, rows) -> {
            if (rows.size() > MOST) {
                rows.forEach(_ -> marks.add(words));
            }
        });
        return marks;
    }
}
