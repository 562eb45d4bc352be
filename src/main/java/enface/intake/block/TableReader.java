package enface.intake.block;

import enface.intake.block.Block.Line;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.text.Paragraph.Kind;
import enface.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads tables of Markdown: their cells, and later the text of each.
public final class TableReader {

    private static final Pattern DASHES = Pattern.compile("\\s*\\|?\\s*:?-+:?\\s*(?:\\|\\s*:?-+:?\\s*){0,99}\\|?\\s*");

    private final Ledger ledger;
    private final InlineReader inline;

    /// @param ledger of the file that the tables are in
    public TableReader(Ledger ledger) {
        this.ledger = ledger;
        inline = new InlineReader(ledger, true);
    }

    /// Whether a line sets the head of a table apart from its rows.
    static boolean isDashes(String line) {
        return line.indexOf('-') >= 0
                && line.indexOf('|') >= 0
                && DASHES.matcher(line).matches();
    }

    /// The cells of lines.
    static Table read(SourceFile file, int from, int to) {
        var rows = new ArrayList<List<TextSpan>>();
        var signs = new ArrayList<TextSpan>();
        boolean headed = false;
        for (int i = from; i < to; i++) {
            var line = file.line(i);
            if (isDashes(line.of(file.text()))) {
                headed |= i == from + 1;
                signs.add(line);
            } else {
                rows.add(cells(line, line.of(file.text()), signs));
            }
        }
        return new Table(rows, headed, signs);
    }

    private static List<TextSpan> cells(TextSpan line, String text, List<TextSpan> signs) {
        var cells = new ArrayList<TextSpan>();
        int end = text.stripTrailing().length();
        int at = text.length() - text.stripLeading().length();
        if (at < end && text.charAt(at) == '|') {
            signs.add(new TextSpan(line.start() + at, line.start() + at + 1));
            at++;
        }
        int start = at;
        for (; at < end; at++) {
            if (text.charAt(at) == '\\') {
                at++;
            } else if (text.charAt(at) == '|') {
                cells.add(new TextSpan(line.start() + start, line.start() + at));
                signs.add(new TextSpan(line.start() + at, line.start() + at + 1));
                start = at + 1;
            }
        }
        if (start < end) {
            cells.add(new TextSpan(line.start() + start, line.start() + end));
        }
        return cells;
    }

    /// What a cell says, for a look; nothing is accounted for yet.
    public String look(TextSpan cell) {
        return cell.of(ledger.file().text()).strip();
    }

    /// The text of a cell as a paragraph; nothing where it is empty.
    public Optional<Block> paragraph(TextSpan cell) {
        var text = inline.read(cell);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block(Kind.BODY, 0, List.of(new Line(text, false, false, false, false))));
    }

    /// Accounts for a cell that is no text.
    public void leaveOut(TextSpan cell, Reason reason) {
        ledger.leaveOut(cell, reason);
    }

    /// Accounts for what sets the cells of a table apart.
    public void leaveOutSigns(Table table) {
        table.signs().forEach(sign -> ledger.leaveOut(sign, Reason.MARKUP));
    }
}
