package enface.intake.workbook;

import enface.intake.aligned.TableReader;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.format.Extract;
import enface.intake.sheet.Sheet;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The sheets of a spreadsheet as texts side by side: each sheet with several columns of text is a work, sheets with
/// one
/// column each are versions of one. What is hidden, and sheets without texts, are left out and listed.
final class Workbook {

    /// A sheet by its name.
    ///
    /// @param unseen what stands in its rows and columns that are not shown
    record Table(String name, boolean hidden, List<List<String>> rows, List<String> unseen) {

        Table {
            unseen = List.copyOf(unseen);
        }
    }

    private final String file;
    private final LanguageGuess guess;

    Workbook(String file, LanguageGuess guess) {
        this.file = file;
        this.guess = guess;
    }

    /// @param title what the file says of itself, or empty
    Extract of(List<Table> tables, String title, Progress progress) throws IntakeException {
        var shown =
                tables.stream().filter(t -> !t.hidden() && !t.rows().isEmpty()).toList();
        var sheets = new ArrayList<SheetText>();
        var left = new ArrayList<Table>();
        boolean several = shown.stream().filter(t -> columns(t) > 1).count() > 1;
        boolean any = shown.stream().anyMatch(t -> columns(t) > 1);
        boolean alone = shown.size() == 1 || (any && !several);
        for (var table : shown) {
            int columns = columns(table);
            if (columns == 0 || (any && columns == 1)) {
                left.add(table);
                continue;
            }
            var sheet = new SheetText(alone ? file : file + " · " + table.name());
            TableReader.fill(sheet, table.rows(), progress);
            var name = several ? table.name() : any || shown.size() == 1 ? title : "";
            if (!name.isBlank()) {
                sheet.about(Field.TITLE, sheet.languageOf(name, guess), name);
            }
            sheets.add(sheet);
        }
        if (sheets.isEmpty()) {
            throw new IntakeException(Kind.NO_TEXTS, file, "");
        }
        for (var table : left) {
            sheets.getFirst().aside(Reason.COLUMN, text(table));
        }
        for (var table : tables) {
            if (table.hidden() && !table.rows().isEmpty()) {
                sheets.getFirst().aside(Reason.HIDDEN, text(table));
            }
            for (var unseen : table.unseen()) {
                sheets.getFirst().aside(Reason.HIDDEN, unseen);
            }
        }
        return extract(sheets);
    }

    private static Extract extract(List<SheetText> texts) throws IntakeException {
        var sheets = new ArrayList<Sheet>();
        for (var text : texts) {
            sheets.add(text.done(Grain.PARAGRAPH));
        }
        return sheets.size() == 1 ? new Extract.SideBySide(sheets.getFirst()) : new Extract.Workbook(sheets);
    }

    /// How many columns of text a sheet has.
    private static int columns(Table table) {
        return TableReader.columnsOfText(table.rows());
    }

    private static String text(Table table) {
        return table.name() + "\n"
                + table.rows().stream()
                        .map(row -> row.stream().filter(cell -> !cell.isEmpty()).collect(Collectors.joining(" | ")))
                        .collect(Collectors.joining("\n"));
    }
}
