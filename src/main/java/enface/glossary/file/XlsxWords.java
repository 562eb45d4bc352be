package enface.glossary.file;

import enface.glossary.file.GlossaryProblem.Kind;
import enface.glossary.file.WordTable.Row;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/// The first sheet of a spreadsheet (XLSX) as a table of words, and back. Of a formula the value is read that it had
/// when the file was saved; what is written holds none.
final class XlsxWords {

    /// What a sheet and its texts may come to unpacked.
    private static final int LARGEST = 256 << 20;

    private static final int MOST_COLUMNS = 512;

    private XlsxWords() {}

    static WordTable read(byte[] bytes) {
        var rows = new ArrayList<Row>();
        try {
            var parts = parts(bytes);
            var sheet = parts.keySet().stream()
                    .filter(n -> n.matches("xl/worksheets/[^/]*\\.xml"))
                    .sorted((a, b) -> a.length() == b.length() ? a.compareTo(b) : a.length() - b.length())
                    .findFirst();
            if (sheet.isEmpty()) {
                return new WordTable(List.of(), List.of(new GlossaryProblem(1, Kind.BROKEN, "")));
            }
            var texts = texts(parts.getOrDefault("xl/sharedStrings.xml", new byte[0]));
            rows(parts.getOrDefault(sheet.get(), new byte[0]), texts, rows);
        } catch (IOException | XMLStreamException _) {
            return new WordTable(rows, List.of(new GlossaryProblem(rows.size() + 1, Kind.BROKEN, "")));
        }
        return new WordTable(rows, List.of());
    }

    private static Map<String, byte[]> parts(byte[] bytes) throws IOException {
        var parts = new HashMap<String, byte[]>();
        int left = LARGEST;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var name = entry.getName().startsWith("/") ? entry.getName().substring(1) : entry.getName();
                if (name.equals("xl/sharedStrings.xml") || name.startsWith("xl/worksheets/")) {
                    var part = zip.readNBytes(left);
                    left -= part.length;
                    if (left <= 0) {
                        throw new IOException("too large");
                    }
                    parts.put(name, part);
                }
            }
        }
        return parts;
    }

    private static List<String> texts(byte[] part) throws XMLStreamException {
        var texts = new ArrayList<String>();
        if (part.length == 0) {
            return texts;
        }
        var xml = new StrangerXml(new ByteArrayInputStream(part));
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("si")) {
                texts.add(shown(xml, "si"));
            }
        }
        return texts;
    }

    /// The text of a string without what is written over its characters.
    private static String shown(StrangerXml xml, String end) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() && (xml.isStart() || !xml.name().equals(end))) {
            if (xml.isStart() && xml.name().equals("rPh")) {
                xml.text();
            } else if (xml.isStart() && xml.name().equals("t")) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }

    private static void rows(byte[] part, List<String> texts, List<Row> rows) throws XMLStreamException {
        var xml = new StrangerXml(new ByteArrayInputStream(part));
        List<String> cells = new ArrayList<>();
        int number = 0;
        int column = 0;
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("row")) {
                number++;
                number = xml.attribute("r")
                        .filter(r -> r.matches("\\d{1,7}"))
                        .map(Integer::parseInt)
                        .orElse(number);
                cells = new ArrayList<>();
                column = 0;
            } else if (xml.isStart() && xml.name().equals("c")) {
                column = xml.attribute("r").map(XlsxWords::column).orElse(column);
                var type = xml.attribute("t").orElse("");
                var value = cell(xml, type, texts);
                while (cells.size() <= column && column < MOST_COLUMNS) {
                    cells.add("");
                }
                if (column < MOST_COLUMNS) {
                    cells.set(column, value);
                }
                column++;
            } else if (!xml.isStart() && xml.name().equals("row")) {
                var row = new Row(number, cells);
                if (!row.isBlank()) {
                    rows.add(row);
                }
            }
        }
    }

    private static String cell(StrangerXml xml, String type, List<String> texts) throws XMLStreamException {
        var value = "";
        while (xml.next() && (xml.isStart() || !xml.name().equals("c"))) {
            if (xml.isStart() && xml.name().equals("v")) {
                value = xml.text();
            } else if (xml.isStart() && xml.name().equals("is")) {
                value = shown(xml, "is");
            } else if (xml.isStart()) {
                xml.text();
            }
        }
        if (type.equals("s")) {
            boolean known = value.matches("\\d{1,8}") && Integer.parseInt(value) < texts.size();
            return known ? texts.get(Integer.parseInt(value)) : "";
        }
        return value;
    }

    /// `C7` is column 2.
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 3 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return Math.max(0, column - 1);
    }

    static byte[] write(List<List<String>> rows) {
        var sheet = new StringBuilder(
                "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row : rows) {
            sheet.append("<row>");
            for (var cell : row) {
                sheet.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                        .append(TbxWriter.escaped(cell))
                        .append("</t></is></c>");
            }
            sheet.append("</row>\n");
        }
        sheet.append("</sheetData></worksheet>");
        var parts = Map.of(
                "[Content_Types].xml",
                """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Default Extension="xml" ContentType="application/xml"/>
                <Override PartName="/xl/workbook.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
                <Override PartName="/xl/worksheets/sheet1.xml"
                 ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""",
                "_rels/.rels",
                relations("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                """
                <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
                 xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
                <sheets><sheet name="Glossary" sheetId="1" r:id="r1"/></sheets></workbook>""",
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "worksheets/sheet1.xml"),
                "xl/worksheets/sheet1.xml",
                sheet.toString());
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var name : List.of(
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "xl/workbook.xml",
                    "xl/_rels/workbook.xml.rels",
                    "xl/worksheets/sheet1.xml")) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + parts.getOrDefault(name, ""))
                        .getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String relations(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + type + "\" Target=\"" + target + "\"/></Relationships>";
    }
}
