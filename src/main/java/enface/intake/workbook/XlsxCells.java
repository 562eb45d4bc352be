package enface.intake.workbook;

import enface.intake.document.part.Xml;
import enface.intake.draft.IntakeException;
import enface.job.Progress;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The cells of one sheet of an Excel file.
final class XlsxCells {

    private static final Pattern SPELT = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern PLACE = Pattern.compile("\\$?([A-Z]{1,3})\\$?([0-9]{1,7})");
    private static final int ROWS_A_STEP = 500;

    private final SheetRows rows;
    private final List<String> strings;
    private final XlsxStyles styles;
    private int row = -1;
    private int column = -1;

    /// @param strings the texts that sheets share
    XlsxCells(String file, List<String> strings, XlsxStyles styles) {
        rows = new SheetRows(file);
        this.strings = strings;
        this.styles = styles;
    }

    List<List<String>> read(Xml xml, Progress progress) throws IntakeException {
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.tag()) {
                case "row" -> {
                    var said = xml.attribute("r");
                    row = said.matches("[0-9]{1,7}") ? Integer.parseInt(said) - 1 : row + 1;
                    column = -1;
                    rows.hideRow(isOn(xml.attribute("hidden")));
                    if (row % ROWS_A_STEP == 0) {
                        progress.step(0, 0);
                    }
                }
                case "col" -> {
                    if (isOn(xml.attribute("hidden"))) {
                        rows.hideColumns(number(xml.attribute("min")) - 1, number(xml.attribute("max")));
                    }
                }
                case "c" -> cell(xml);
                case "mergeCell" -> merge(xml.attribute("ref"));
                default -> {}
            }
        }
        return rows.done();
    }

    /// What stands in rows and columns that are not shown.
    List<String> hidden() {
        return rows.hidden();
    }

    private static boolean isOn(String said) {
        return said.matches("1|true");
    }

    private static int number(String said) {
        return said.matches("[0-9]{1,7}") ? Integer.parseInt(said) : 0;
    }

    private void cell(Xml xml) throws IntakeException {
        var place = PLACE.matcher(xml.attribute("r"));
        if (place.matches()) {
            column = columnOf(place.group(1));
            row = Integer.parseInt(place.group(2)) - 1;
        } else {
            column++;
        }
        var type = xml.attribute("t");
        var style = xml.attribute("s");
        var value = "";
        while (xml.next() && !xml.isEnd("c")) {
            if (xml.isStart("v")) {
                value = xml.innerText();
            } else if (xml.isStart("is")) {
                value = text(xml, "is");
            } else if (xml.isStart("f")) {
                xml.innerText(); // what it came to follows
            }
        }
        rows.put(row, column, shown(type, style, value));
    }

    private String shown(String type, String style, String value) {
        return switch (type) {
            case "s" -> {
                var number = value.strip();
                boolean known = number.matches("[0-9]{1,8}") && Integer.parseInt(number) < strings.size();
                yield known ? strings.get(Integer.parseInt(number)) : "";
            }
            case "inlineStr" -> value;
            case "str" -> spelt(value);
            case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
            case "e" -> "";
            default -> styles.shown(style, value.strip());
        };
    }

    private void merge(String range) {
        var ends = range.split(":", 3);
        if (ends.length == 2) {
            var from = PLACE.matcher(ends[0]);
            var to = PLACE.matcher(ends[1]);
            if (from.matches() && to.matches()) {
                rows.merge(Integer.parseInt(from.group(2)) - 1, Integer.parseInt(to.group(2)) - 1);
            }
        }
    }

    private static int columnOf(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + letters.charAt(i) - 'A' + 1;
        }
        return column - 1;
    }

    /// The text up to the end of a tag, whatever its looks; readings above it are none.
    static String text(Xml xml, String tag) throws IntakeException {
        var text = new StringBuilder();
        while (xml.next() && !xml.isEnd(tag)) {
            if (xml.isStart("t")) {
                text.append(xml.innerText());
            } else if (xml.isStart("rPh")) {
                xml.innerText();
            }
        }
        return spelt(text.toString());
    }

    /// Signs that are written by their numbers.
    private static String spelt(String text) {
        return text.indexOf("_x") < 0
                ? text
                : SPELT.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(found.group(1), 16))));
    }
}
