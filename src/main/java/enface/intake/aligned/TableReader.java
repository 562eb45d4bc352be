package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads tables of texts, CSV and TSV: columns of languages, whether a first line names them or not. Numbers and names
/// of rows, times and columns in no language are no text.
public final class TableReader implements FormatReader {

    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>|</(?:div|p)>");
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,200}>");
    private static final Pattern SETTING = Pattern.compile("#[a-z]+(?: [a-z]+)*:[^\\t]*");

    private final TextReader text;

    TableReader(TextReader text) {
        this.text = text;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var source = text.source(file);
        var sheet = SheetText.of(source);
        var rows = TableRows.of(source, file.name().toLowerCase(Locale.ROOT).matches(".*\\.(?:tsv|tab|txt)"));
        fill(sheet, withoutSettings(sheet, rows), progress);
        return new Extract.SideBySide(sheet.done(Grain.PARAGRAPH));
    }

    /// The rows without the lines in which a program of cards says how it wrote them: `#separator:tab`, `#html:true`.
    private static List<List<String>> withoutSettings(SheetText sheet, List<List<String>> rows) throws IntakeException {
        int first = 0;
        boolean html = false;
        while (first < rows.size()
                && SETTING.matcher(String.join("\t", rows.get(first))).matches()) {
            var setting = String.join("\t", rows.get(first++));
            html |= setting.equals("#html:true");
            sheet.aside(Reason.PROPERTY, setting);
        }
        var body = rows.subList(first, rows.size());
        return html ? body.stream().map(TableReader::withoutTags).toList() : body;
    }

    private static List<String> withoutTags(List<String> row) {
        return row.stream()
                .map(cell -> BREAK.matcher(cell).replaceAll("\n"))
                .map(cell -> TAG.matcher(cell).replaceAll(""))
                .map(cell -> cell.replace("&nbsp;", " ")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&amp;", "&"))
                .toList();
    }

    /// How many columns of a table hold texts.
    public static int columnsOfText(List<List<String>> rows) {
        return (int) TableHeads.of(TableHeads.fromHeads(rows)).columns().stream()
                .filter(head -> head.column().isPresent())
                .count();
    }

    /// Puts the cells of a table into a sheet, column by what it holds.
    public static void fill(SheetText sheet, List<List<String>> all, Progress progress) throws IntakeException {
        var rows = TableHeads.fromHeads(all);
        var heads = TableHeads.of(rows);
        int first = heads.isNamed() ? 1 : 0;
        var numbers = new ArrayList<Integer>();
        for (var head : heads.columns()) {
            var column = head.column().orElseGet(() -> Column.none(head.reason()));
            numbers.add(sheet.column(Integer.toString(numbers.size()), () -> column));
        }
        if (heads.isNamed()) {
            sheet.heads(rows.getFirst());
        }
        for (var above : all.subList(0, all.size() - rows.size())) {
            sheet.aside(Reason.LABEL, String.join(" ", above).strip());
        }
        for (int r = first; r < rows.size(); r++) {
            progress.step(r, rows.size());
            sheet.row(Paragraph.Kind.BODY);
            var row = rows.get(r);
            for (int c = 0; c < row.size(); c++) {
                if (c < numbers.size()) {
                    sheet.cell(numbers.get(c), row.get(c));
                } else {
                    sheet.aside(Reason.COLUMN, row.get(c));
                }
            }
        }
    }
}
