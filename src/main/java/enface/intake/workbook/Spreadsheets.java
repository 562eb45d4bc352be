package enface.intake.workbook;

import enface.intake.document.part.Archive;
import enface.intake.draft.IntakeException;
import enface.intake.format.RawFile;
import enface.intake.workbook.Workbook.Table;
import enface.job.Progress;
import java.util.List;
import java.util.Locale;

/// Spreadsheets as rows of cells, for whoever knows what their columns mean.
public final class Spreadsheets {

    private Spreadsheets() {}

    /// Whether a file is one, by its name.
    public static boolean isOne(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xlsx") || lower.endsWith(".ods");
    }

    /// The rows of the first sheet that is shown and has anything in it, each cell as it is shown; none where there is
    /// no such sheet. A row has no more cells than it needs, and may have none.
    ///
    /// @throws IntakeException where it is no whole spreadsheet
    public static List<List<String>> rows(RawFile file, Progress progress) throws IntakeException {
        try (var archive = Archive.open(file)) {
            var tables = file.name().toLowerCase(Locale.ROOT).endsWith(".ods")
                    ? OdsReader.tables(archive, file.name(), progress)
                    : XlsxReader.tables(archive, file.name(), progress);
            return tables.stream()
                    .filter(table -> !table.hidden() && !table.rows().isEmpty())
                    .findFirst()
                    .map(Table::rows)
                    .orElse(List.of());
        }
    }
}
