package enface.intake.document.part;

import static java.util.Objects.requireNonNull;

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
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The one table that a document may be: it lays its texts side by side itself where its columns are in several
/// languages, and nothing but headings stands before it.
final class TableText {

    /// Where a cell is, rows and columns from 0.
    record Place(int row, int column) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            return row != other.row ? Integer.compare(row, other.row) : Integer.compare(column, other.column);
        }
    }

    private static final int LEAST_ROWS = 2;
    /// One sign in so many at least is in the script of the column's language.
    private static final int LEAST_PURE = 3;

    private final LanguageGuess guess;
    private final Map<Place, String> cells = new TreeMap<>();

    TableText(LanguageGuess guess) {
        this.guess = guess;
    }

    /// Whether enough of a column is in the script of its language: a menu and a page beside it are no texts.
    private static boolean isPure(String text, LanguageTag language) {
        var count = ScriptCount.of(text);
        int script = LanguageGuess.scriptOf(language);
        int own = count.of(script) + (script == ScriptCount.KANA ? count.of(ScriptCount.HAN) : 0);
        return own * LEAST_PURE >= count.total();
    }

    /// Whether each column is in a language of its own; or two and more are in one, about as long as each other, as
    /// translations of the same text are.
    private static boolean areVersions(List<LanguageTag> languages, Collection<StringBuilder> columns) {
        int different = new HashSet<>(languages).size();
        if (different == languages.size()) {
            return true;
        }
        var lengths = new ArrayList<StringBuilder>(columns);
        var longest = new HashMap<LanguageTag, Integer>();
        var shortest = new HashMap<LanguageTag, Integer>();
        for (int c = 0; c < lengths.size(); c++) {
            longest.merge(languages.get(c), lengths.get(c).length(), Math::max);
            shortest.merge(languages.get(c), lengths.get(c).length(), Math::min);
        }
        return different > 1
                && longest.entrySet().stream()
                        .allMatch(e -> requireNonNull(shortest.get(e.getKey())) * 2 >= e.getValue());
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
        boolean pure = IntStream.range(0, languages.size())
                .allMatch(c -> isPure(List.copyOf(columns.values()).get(c).toString(), languages.get(c)));
        long filled =
                cells.keySet().stream()
                        .collect(Collectors.groupingBy(Place::row, Collectors.counting()))
                        .values()
                        .stream()
                        .filter(count -> count > 1)
                        .count();
        if (rows.size() < LEAST_ROWS
                || filled * 2 < rows.size()
                || languages.size() < 2
                || !letters
                || !pure
                || !areVersions(languages, columns.values())) {
            return Optional.empty();
        }
        return Optional.of(filled(name, about, beside));
    }

    private Sheet filled(String name, Metadata about, List<Beside> beside) throws IntakeException {
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
        return sheet.done(Grain.PARAGRAPH);
    }
}
