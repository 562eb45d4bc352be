package enface.intake.document.part;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.sheet.Sheet;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.language.guess.LanguageGuess;
import enface.language.guess.ScriptCount;
import enface.text.LanguageTag;
import enface.text.Metadata;
import enface.text.Paragraph.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The one table that a document may be: it lays its texts side by side itself where each column is in a language of
/// its own and nothing but headings stands before it.
final class TableText {

    /// Where a cell is, rows and columns from 0.
    record Place(int row, int column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
        }
    }

    private static final int LEAST_ROWS = 2;

    private final LanguageGuess guess;
    private final Map<Place, String> cells = new TreeMap<>();

    TableText(LanguageGuess guess) {
        this.guess = guess;
    }

    /// Adds a paragraph to a cell.
    void add(Place place, String text) {
        cells.merge(place, text, (before, after) -> before + "\n" + after);
    }

    /// What was left out on the way.
    record Beside(String text, Reason reason) {}

    /// The table as a sheet, where it is one.
    Optional<Sheet> sheet(String name, Metadata about, List<Beside> beside) throws IntakeException {
        var columns = new TreeMap<Integer, StringBuilder>();
        var rows = new HashSet<Integer>();
        cells.forEach((place, text) -> {
            rows.add(place.row());
            columns.computeIfAbsent(place.column(), _ -> new StringBuilder())
                    .append(text)
                    .append('\n');
        });
        var languages = new ArrayList<LanguageTag>();
        columns.values().forEach(text -> languages.add(guess.of(text.toString())));
        boolean letters = columns.values().stream()
                .allMatch(t -> ScriptCount.of(t.toString()).total() > 0);
        if (rows.size() < LEAST_ROWS
                || languages.size() < 2
                || !letters
                || new HashSet<>(languages).size() < languages.size()) {
            return Optional.empty();
        }
        var sheet = new SheetText(name);
        int row = -1;
        for (var cell : cells.entrySet()) {
            if (cell.getKey().row() != row) {
                row = cell.getKey().row();
                sheet.row(Kind.BODY);
            }
            int column = cell.getKey().column();
            sheet.cell(sheet.column(Integer.toString(column), () -> new Column(Optional.empty(), "")), cell.getValue());
        }
        for (var left : beside) {
            sheet.aside(left.reason(), left.text());
        }
        for (var field : about.fields().entrySet()) {
            for (var said : field.getValue().entrySet()) {
                sheet.about(field.getKey(), said.getKey(), said.getValue());
            }
        }
        return Optional.of(sheet.done(Grain.PARAGRAPH));
    }
}
