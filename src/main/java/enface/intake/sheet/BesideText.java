package enface.intake.sheet;

import enface.intake.block.Ledger;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.Traced;
import enface.text.TextSpan;
import java.util.HashMap;
import java.util.Map;

/// Tells what stands in columns that are no text: some cells one by one, the rest of a column together where it
/// stands together.
final class BesideText {

    /// So many cells of a column are told one by one.
    private static final int MOST = 200;

    private final Sheet sheet;
    private final Ledger ledger;
    private final Map<Integer, Integer> counts = new HashMap<>();
    private final Map<Integer, TextSpan> open = new HashMap<>();

    BesideText(Sheet sheet, Ledger ledger) {
        this.sheet = sheet;
        this.ledger = ledger;
    }

    void leaveOut(int column, TextSpan span) {
        if (counts.merge(column, 1, Integer::sum) <= MOST) {
            tell(column, span);
            return;
        }
        var before = open.get(column);
        if (before != null && before.end() + 1 == span.start()) {
            open.put(column, new TextSpan(before.start(), span.end()));
            return;
        }
        open.put(column, span);
        if (before != null) {
            tell(column, before);
        }
    }

    void close() {
        open.forEach(this::tell);
    }

    private void tell(int column, TextSpan span) {
        var reason = sheet.columns().get(column).notText().orElse(Reason.COLUMN);
        ledger.leaveOut(Traced.of(sheet.file().text(), span), reason);
    }
}
