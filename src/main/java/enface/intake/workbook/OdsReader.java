package enface.intake.workbook;

import enface.intake.document.part.Archive;
import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.Extract;
import enface.intake.format.FormatReader;
import enface.intake.format.RawFile;
import enface.intake.workbook.Workbook.Table;
import enface.job.Progress;
import enface.language.guess.LanguageGuess;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads OpenDocument's spreadsheets: what stands in the cells as it is shown. Remarks on cells are not read.
public final class OdsReader implements FormatReader {

    private static final int MOST_REPEATED = 1_000;
    private static final int FURTHEST = 1_048_576;

    private final LanguageGuess guess;

    public OdsReader(LanguageGuess guess) {
        this.guess = guess;
    }

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        try (var archive = Archive.open(file)) {
            var tables = tables(archive, file.name(), progress);
            return new Workbook(file.name(), guess).of(tables, title(archive), progress);
        }
    }

    /// All sheets of a book, in its order.
    static List<Table> tables(Archive archive, String file, Progress progress) throws IntakeException {
        var tables = new ArrayList<Table>();
        var hidden = new HashSet<String>();
        var xml = archive.need("content.xml");
        var style = "";
        while (xml.next()) {
            if (xml.isStart("style")) {
                style = xml.attribute("name");
            } else if (xml.isStart("table-properties")
                    && xml.attribute("display").equals("false")) {
                hidden.add(style);
            } else if (xml.isStart("table")) {
                progress.step(0, 0);
                tables.add(table(file, xml, hidden));
            }
        }
        if (tables.isEmpty()) {
            throw new IntakeException(Kind.DAMAGED, file, "");
        }
        return tables;
    }

    private static String title(Archive archive) throws IntakeException {
        var xml = archive.xml("meta.xml");
        while (xml.isPresent() && xml.get().next()) {
            if (xml.get().isStart("title")) {
                return xml.get().innerText().strip();
            }
        }
        return "";
    }

    private static Table table(String file, Xml xml, Set<String> hiddenStyles) throws IntakeException {
        var name = xml.attribute("name");
        boolean hidden = hiddenStyles.contains(xml.attribute("style-name"));
        var rows = new SheetRows(file);
        int row = 0;
        int inner = 0;
        int column = 0;
        while (xml.next() && !(inner == 0 && xml.isEnd("table"))) {
            if (xml.isStart("table")) {
                inner++;
            } else if (xml.isEnd("table")) {
                inner--;
            } else if (xml.isStart("table-column") && inner == 0) {
                int columns = repeated(xml.attribute("number-columns-repeated"), FURTHEST);
                if (isUnseen(xml)) {
                    rows.hideColumns(column, column + columns);
                }
                column = Math.min(FURTHEST, column + columns);
            } else if (xml.isStart("table-row") && inner == 0) {
                rows.hideRow(isUnseen(xml));
                row += row(xml, rows, row);
            }
        }
        return new Table(name, hidden, rows.done(), rows.hidden());
    }

    private static boolean isUnseen(Xml xml) {
        return xml.attribute("visibility").matches("collapse|filter");
    }

    /// Reads a row.
    ///
    /// @return how many rows it stands for
    private static int row(Xml xml, SheetRows rows, int row) throws IntakeException {
        int repeated = repeated(xml.attribute("number-rows-repeated"), FURTHEST);
        var texts = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        int column = 0;
        while (xml.next() && !xml.isEnd("table-row")) {
            if (xml.isStart("table-cell") || xml.isStart("covered-table-cell")) {
                int times = repeated(xml.attribute("number-columns-repeated"), FURTHEST);
                int over = repeated(xml.attribute("number-rows-spanned"), FURTHEST);
                boolean covered = xml.isStart("covered-table-cell");
                var text = text(xml, covered ? "covered-table-cell" : "table-cell");
                if (!text.isBlank() && !covered) {
                    rows.merge(row, row + over - 1);
                    for (int i = 0; i < Math.min(times, MOST_REPEATED); i++) {
                        texts.add(text);
                        places.add(column + i);
                    }
                }
                column = Math.min(FURTHEST, column + times);
            }
        }
        for (int r = 0; r < Math.min(repeated, texts.isEmpty() ? 0 : MOST_REPEATED); r++) {
            put(rows, row + r, places, texts);
        }
        return repeated;
    }

    private static void put(SheetRows rows, int row, List<Integer> places, List<String> texts) throws IntakeException {
        for (int i = 0; i < texts.size(); i++) {
            rows.put(row, places.get(i), texts.get(i));
        }
    }

    private static int repeated(String said, int most) {
        return said.matches("[0-9]{1,7}") ? Math.clamp(Integer.parseInt(said), 1, most) : 1;
    }

    /// The paragraphs of a cell, a line each.
    private static String text(Xml xml, String end) throws IntakeException {
        var text = new StringBuilder();
        int paragraph = 0;
        while (xml.next() && !xml.isEnd(end)) {
            if (xml.isStart()) {
                switch (xml.tag()) {
                    case "p" -> {
                        text.append(text.isEmpty() ? "" : "\n");
                        paragraph++;
                    }
                    case "s" -> text.repeat(' ', repeated(xml.attribute("c"), 1000));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "annotation", "note", "ruby-text" -> xml.innerText();
                    default -> {}
                }
            } else if (xml.isEnd("p")) {
                paragraph--;
            } else if (xml.isText() && paragraph > 0) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }
}
