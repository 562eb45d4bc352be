package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.intake.draft.SourceFile;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.format.TextReader;
import enface.intake.sheet.Sheet.Column;
import enface.intake.sheet.Sheet.Grain;
import enface.intake.sheet.SheetText;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import enface.text.Metadata.Field;
import enface.text.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads Markdown that is nothing but tables of texts under headings; anything else is running text.
final class MarkdownTables implements FormatReader {

    private static final Pattern RULE = Pattern.compile("\\s*\\|?\\s*:?-{1,}:?\\s*(?:\\|\\s*:?-{1,}:?\\s*)+\\|?\\s*");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
    private static final Pattern STRESS = Pattern.compile("(\\*{1,3}|_{2,3}|`)(?=\\S)(.{1,2000}?)(?<=\\S)\\1");

    private static final Pattern BOLD = Pattern.compile("\\*\\*(?!\\s)(?:[^*\\\\]|\\\\.){1,2000}(?<!\\s)\\*\\*");
    /// A sign that a backslash makes plain.
    private static final Pattern ESCAPED = Pattern.compile("\\\\([\\p{Punct}])");
    /// Plain signs are put out of the way here, where no text has any, until all others have been understood.
    private static final char FIRST_MASK = '\uf700';

    private final TextReader text;
    private final LanguageGuess guess;

    MarkdownTables(TextReader text, LanguageGuess guess) {
        this.text = text;
        this.guess = guess;
    }

    /// A heading, or a row of a table; a row of heads is no row.
    ///
    /// @param bold whether all that stands in the row is bold, as the headings of texts side by side
    private record Line(boolean heading, boolean bold, List<String> cells) {

        Line(boolean heading, List<String> cells) {
            this(heading, false, cells);
        }
    }

    /// All that stands in a file.
    ///
    /// @param heads the cells over the columns
    private record Table(List<String> heads, List<Line> lines) {}

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        var running = text.read(file, progress);
        var table = table(running.file());
        if (table.isEmpty()) {
            return running;
        }
        var sheet = SheetText.of(running.file());
        fill(sheet, table.get());
        return new Extract.SideBySide(sheet.done(Grain.PARAGRAPH));
    }

    /// The tables, where there is nothing else and all have the same heads, which name at least two columns of text.
    private static Optional<Table> table(SourceFile file) {
        var lines = new ArrayList<Line>();
        List<String> heads = List.of();
        for (int i = 0; i < file.lineCount(); i++) {
            var line = file.line(i).of(file.text()).strip();
            var heading = HEADING.matcher(line);
            if (heading.matches()) {
                lines.add(new Line(true, List.of(plain(heading.group(1)))));
            } else if (isRow(line) && i + 1 < file.lineCount() && isRule(file, i + 1)) {
                var own = cells(line);
                if (!heads.isEmpty() && !heads.equals(own)) {
                    return Optional.empty();
                }
                heads = own;
                i++;
            } else if (isRow(line) && !heads.isEmpty()) {
                lines.add(new Line(false, isBold(line), cells(line)));
            } else if (!line.isEmpty()) {
                return Optional.empty();
            }
        }
        long texts =
                heads.stream().map(TableHeads::named).flatMap(Optional::stream).count();
        return texts < 2 ? Optional.empty() : Optional.of(new Table(heads, lines));
    }

    private static boolean isRow(String line) {
        return line.indexOf('|') >= 0;
    }

    /// Whether an odd number of backslashes stands before a sign.
    private static boolean isEscaped(String line, int index) {
        int before = index;
        while (before > 0 && line.charAt(before - 1) == '\\') {
            before--;
        }
        return (index - before) % 2 == 1;
    }

    private static boolean isRule(SourceFile file, int index) {
        return RULE.matcher(file.line(index).of(file.text())).matches();
    }

    private static boolean isBold(String line) {
        var cells = rawCells(line).stream().filter(cell -> !cell.isBlank()).toList();
        return !cells.isEmpty()
                && cells.stream().allMatch(cell -> BOLD.matcher(cell.strip()).matches());
    }

    private static List<String> cells(String line) {
        return rawCells(line).stream().map(MarkdownTables::plain).toList();
    }

    private static List<String> rawCells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        int start = line.startsWith("|") ? 1 : 0;
        int end = line.endsWith("|") && !isEscaped(line, line.length() - 1) ? line.length() - 1 : line.length();
        for (int i = start; i < end; i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < end) {
                cell.append(c).append(line.charAt(++i));
            } else if (c == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    private static String plain(String cell) {
        var masked = ESCAPED.matcher(cell)
                .replaceAll(m -> Character.toString(FIRST_MASK + m.group(1).charAt(0)));
        var broken = BREAK.matcher(masked).replaceAll("\n");
        var text = new StringBuilder(STRESS.matcher(broken).replaceAll("$2").strip());
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_MASK && text.charAt(i) < FIRST_MASK + 128) {
                text.setCharAt(i, (char) (text.charAt(i) - FIRST_MASK));
            }
        }
        return text.toString();
    }

    private void fill(SheetText sheet, Table table) throws IntakeException {
        var columns = new ArrayList<Optional<Column>>();
        table.heads().forEach(head -> columns.add(TableHeads.named(head)));
        var numbers = new ArrayList<Integer>();
        for (var column : columns) {
            numbers.add(column.map(c -> sheet.column(Integer.toString(numbers.size()), () -> c))
                    .orElse(-1));
        }
        sheet.aside(Reason.LABEL, String.join(" | ", table.heads()));
        boolean begins = true;
        for (var line : table.lines()) {
            var first = line.cells().getFirst();
            if (line.heading() && begins) {
                sheet.about(Field.TITLE, sheet.languageOf(first, guess), first);
            } else if (line.heading()) {
                sheet.row(Paragraph.Kind.HEADING);
                sheet.cell(columnOf(first, columns, numbers), first);
            } else {
                row(sheet, line, numbers);
            }
            begins = false;
        }
    }

    private static void row(SheetText sheet, Line line, List<Integer> numbers) throws IntakeException {
        sheet.row(line.bold() ? Paragraph.Kind.HEADING : Paragraph.Kind.BODY);
        var cells = line.cells();
        for (int c = 0; c < cells.size(); c++) {
            if (c < numbers.size() && numbers.get(c) >= 0) {
                sheet.cell(numbers.get(c), cells.get(c));
            } else {
                sheet.aside(Reason.ROW_NAME, cells.get(c));
            }
        }
    }

    /// A heading goes with the texts in its language, else with the first.
    private int columnOf(String heading, List<Optional<Column>> columns, List<Integer> numbers) {
        var languages = columns.stream()
                .flatMap(Optional::stream)
                .flatMap(c -> c.language().stream())
                .toList();
        var own = guess.among(heading, languages).orElse(guess.of(heading));
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c)
                    .flatMap(Column::language)
                    .filter(own::sameLanguage)
                    .isPresent()) {
                return numbers.get(c);
            }
        }
        return numbers.stream().filter(n -> n >= 0).findFirst().orElseThrow();
    }
}
