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
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads Excel's spreadsheets: what stands in the cells as it is shown, of a formula what it came to when the file was
/// saved. Looks, comments and pictures are not read.
public final class XlsxReader implements FormatReader {

    private static final String BOOK = "xl/workbook.xml";

    private final LanguageGuess guess;

    public XlsxReader(LanguageGuess guess) {
        this.guess = guess;
    }

    /// A sheet as the book names it.
    private record Named(String name, boolean hidden, String id) {}

    @Override
    public Extract read(RawFile file, Progress progress) throws IntakeException {
        try (var archive = Archive.open(file)) {
            var tables = tables(archive, file.name(), progress);
            return new Workbook(file.name(), guess).of(tables, title(archive), progress);
        }
    }

    /// All sheets of a book, in its order.
    static List<Table> tables(Archive archive, String file, Progress progress) throws IntakeException {
        var sheets = new ArrayList<Named>();
        boolean since1904 = book(archive, sheets);
        var paths = paths(archive);
        var texts = strings(archive);
        var styles = XlsxStyles.of(archive, since1904);
        var tables = new ArrayList<Table>();
        for (var sheet : sheets) {
            progress.step(tables.size(), sheets.size());
            var path = paths.getOrDefault(sheet.id(), "");
            var part = path.isEmpty() ? Optional.<Xml>empty() : archive.xml(path);
            if (part.isPresent()) {
                var cells = new XlsxCells(file, texts, styles);
                tables.add(new Table(sheet.name(), sheet.hidden(), cells.read(part.get(), progress), cells.hidden()));
            }
        }
        if (tables.isEmpty()) {
            throw new IntakeException(Kind.DAMAGED, file, "");
        }
        return tables;
    }

    /// Whether days are counted from 1904.
    private static boolean book(Archive archive, List<Named> sheets) throws IntakeException {
        var xml = archive.need(BOOK);
        boolean since1904 = false;
        while (xml.next()) {
            if (xml.isStart("workbookPr")) {
                since1904 = xml.attribute("date1904").matches("1|true");
            } else if (xml.isStart("sheet")) {
                boolean hidden = xml.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
                sheets.add(new Named(xml.attribute("name"), hidden, xml.attribute("id")));
            }
        }
        return since1904;
    }

    private static Map<String, String> paths(Archive archive) throws IntakeException {
        var paths = new HashMap<String, String>();
        var xml = archive.need("xl/_rels/workbook.xml.rels");
        while (xml.next()) {
            if (xml.isStart("Relationship") && xml.attribute("Type").endsWith("/worksheet")) {
                var target = xml.attribute("Target");
                paths.put(xml.attribute("Id"), target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
        }
        return paths;
    }

    private static List<String> strings(Archive archive) throws IntakeException {
        var strings = new ArrayList<String>();
        var xml = archive.xml("xl/sharedStrings.xml");
        while (xml.isPresent() && xml.get().next()) {
            if (xml.get().isStart("si")) {
                strings.add(XlsxCells.text(xml.get(), "si"));
            }
        }
        return strings;
    }

    private static String title(Archive archive) throws IntakeException {
        var xml = archive.xml("docProps/core.xml");
        while (xml.isPresent() && xml.get().next()) {
            if (xml.get().isStart("title")) {
                return xml.get().innerText().strip();
            }
        }
        return "";
    }
}
