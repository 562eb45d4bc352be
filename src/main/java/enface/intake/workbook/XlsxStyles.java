package enface.intake.workbook;

import enface.intake.document.part.Archive;
import enface.intake.draft.IntakeException;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// How the numbers of an Excel file are shown: days and times as such, other numbers by [ShownNumber].
///
/// @param formats for each style the format of its numbers, or empty
record XlsxStyles(List<String> formats, boolean since1904) {

    /// The formats that are known by number.
    private static final Map<Integer, String> KNOWN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(14, "yyyy-mm-dd"),
            Map.entry(15, "d-mmm-yy"),
            Map.entry(16, "d-mmm"),
            Map.entry(17, "mmm-yy"),
            Map.entry(18, "h:mm"),
            Map.entry(19, "h:mm:ss"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(22, "yyyy-mm-dd h:mm"),
            Map.entry(45, "mm:ss"),
            Map.entry(46, "h:mm:ss"),
            Map.entry(47, "mm:ss"));
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]{0,200}\"|\\\\.|\\[[^\\]]{0,100}\\]|_.|\\*.");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(?:\\.[0-9]{1,20})?(?:[eE][-+]?[0-9]{1,2})?");
    /// The last day that can be shown, the end of the year 9999.
    private static final double LAST = 2_958_466;

    XlsxStyles {
        formats = List.copyOf(formats);
    }

    static XlsxStyles of(Archive archive, boolean since1904) throws IntakeException {
        var own = new HashMap<Integer, String>();
        var formats = new ArrayList<String>();
        var xml = archive.xml("xl/styles.xml");
        boolean cells = false;
        while (xml.isPresent() && xml.get().next()) {
            var part = xml.get();
            if (part.isStart("numFmt")) {
                own.put(number(part.attribute("numFmtId")), part.attribute("formatCode"));
            } else if (part.isStart("cellXfs")) {
                cells = true;
            } else if (part.isEnd("cellXfs")) {
                cells = false;
            } else if (cells && part.isStart("xf")) {
                int id = number(part.attribute("numFmtId"));
                formats.add(own.getOrDefault(id, KNOWN.getOrDefault(id, "")));
            }
        }
        return new XlsxStyles(formats, since1904);
    }

    private static int number(String said) {
        return said.matches("[0-9]{1,6}") ? Integer.parseInt(said) : -1;
    }

    /// A number as it is shown: a day or a time as one, any other as it stands.
    String shown(String style, String value) {
        int number = number(style);
        var format = number >= 0 && number < formats.size() ? formats.get(number) : "";
        var plain = QUOTED.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        boolean isTime = plain.matches(".*[ydhs].*|.*mm.*") && !plain.contains("general");
        if (!NUMBER.matcher(value).matches()) {
            return value;
        }
        if (!isTime) {
            return ShownNumber.of(format.split(";", 2)[0], value);
        }
        double days = Double.parseDouble(value);
        return days < 0 || days >= LAST ? value : time(days, plain);
    }

    private String time(double days, String format) {
        long seconds = Math.round(days * 86_400);
        // Excel counts a 29th of February 1900 that never was
        var start =
                since1904 ? LocalDateTime.of(1904, 1, 1, 0, 0) : LocalDateTime.of(1899, 12, days < 60 ? 31 : 30, 0, 0);
        var time = start.plus(seconds, ChronoUnit.SECONDS);
        boolean hasDay = format.matches(".*[yd].*");
        boolean hasTime = format.matches(".*[hs].*");
        var day = format.contains("d") || !hasDay
                ? time.toLocalDate().toString()
                : time.toLocalDate().toString().substring(0, 7);
        var clock = time.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
        return hasDay ? hasTime ? day + " " + clock : day : hasTime ? clock : day;
    }
}
