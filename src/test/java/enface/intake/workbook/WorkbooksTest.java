package enface.intake.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import enface.intake.DraftAccount;
import enface.intake.Intake;
import enface.intake.draft.Draft;
import enface.intake.draft.Draft.DraftVersion;
import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.draft.Report.LeftOut.Reason;
import enface.job.Progress;
import enface.text.Metadata.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbooksTest {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    @TempDir
    private Path folder;

    private Path zip(String name, Map<String, String> parts) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /// A spreadsheet of Excel: sheets by name, hidden where the name begins with a dot.
    private Path xlsx(Map<String, String> sheets, String shared, String styles) throws IOException {
        var parts = new LinkedHashMap<String, String>();
        var names = new StringBuilder();
        var paths = new StringBuilder();
        int number = 0;
        for (var sheet : sheets.entrySet()) {
            number++;
            boolean hidden = sheet.getKey().startsWith(".");
            names.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"%s/>"
                    .formatted(sheet.getKey(), number, number, hidden ? " state=\"hidden\"" : ""));
            paths.append(
                    "<Relationship Id=\"rId%d\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet%d.xml\"/>"
                            .formatted(number, number));
            parts.put(
                    "xl/worksheets/sheet" + number + ".xml",
                    "<worksheet " + MAIN + "><sheetData>" + sheet.getValue().replace("</sheetData>", "</sheetData>")
                            + (sheet.getValue().contains("</sheetData>") ? "" : "</sheetData>") + "</worksheet>");
        }
        parts.put("xl/workbook.xml", "<workbook " + MAIN + "><sheets>" + names + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + paths
                        + "</Relationships>");
        parts.put("xl/sharedStrings.xml", "<sst " + MAIN + ">" + shared + "</sst>");
        parts.put("xl/styles.xml", "<styleSheet " + MAIN + ">" + styles + "</styleSheet>");
        return zip("book.xlsx", parts);
    }

    private static String row(int number, String... cells) {
        var row = new StringBuilder("<row r=\"" + number + "\">");
        for (int c = 0; c < cells.length; c++) {
            row.append("<c r=\"%c%d\" t=\"inlineStr\"><is><t>%s</t></is></c>"
                    .formatted((char) ('A' + c), number, cells[c]));
        }
        return row.append("</row>").toString();
    }

    private Draft read(Path file) throws IntakeException {
        var draft = new Intake().read(List.of(file), List.of(), Progress.none());
        DraftAccount.assertComplete(draft);
        return draft;
    }

    private static List<String> texts(DraftVersion version) {
        return version.paragraphs().stream().map(p -> p.paragraph().text()).toList();
    }

    @Test
    void sharedTextsRichTextsReadingsAndSpeltSignsAreTheTextsThatAreShown() throws Exception {
        var shared = "<si><t>The tide is late.</t></si>"
                + "<si><r><t xml:space=\"preserve\">It is </t></r><r><rPr><b/></rPr><t>never</t></r><r><t> late.</t></r>"
                + "<rPh sb=\"0\" eb=\"1\"><t>reading</t></rPh></si>";
        var rows = row(1, "English", "French")
                + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"str\"><f>\"La mar\"&amp;\"ée\"</f><v>La marée est en retard.</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\" t=\"s\"><v>1</v></c><c r=\"B3\" t=\"inlineStr\"><is><t>Jamais_x005F_x0041_, dit-il.</t></is></c></row>";
        var work = read(xlsx(Map.of("Tides", rows), shared, "")).works().getFirst();
        assertThat(texts(work.versions().get(0))).containsExactly("The tide is late.", "It is never late.");
        assertThat(texts(work.versions().get(1))).containsExactly("La marée est en retard.", "Jamais_x0041_, dit-il.");
    }

    @Test
    void daysAreShownAsDaysAndAreNoText() throws Exception {
        var styles = "<numFmts><numFmt numFmtId=\"170\" formatCode=\"d\\.m\\.yyyy\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs>";
        var rows = row(1, "English", "French", "when")
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>We sailed.</t></is></c><c r=\"B2\" t=\"inlineStr\"><is><t>Nous partîmes.</t></is></c>"
                + "<c r=\"C2\" s=\"1\"><v>46146</v></c></row>"
                + row(3, "We came.", "Nous arrivâmes.");
        var draft = read(xlsx(Map.of("Log", rows), "", styles));
        assertThat(draft.report().leftOut())
                .anySatisfy(left -> assertThat(left.text()).contains("2026-05-04"));
    }

    @Test
    void rowsAndColumnsThatAreNotShownAreNoTextAndListed() throws Exception {
        var rows = "</sheetData><cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                + row(1, "English", "French", "Notes of mine") + row(2, "We sailed.", "Nous partîmes.", "check")
                + row(3, "An old try.", "Un vieil essai.").replace("<row ", "<row hidden=\"1\" ")
                + row(4, "We came.", "Nous arrivâmes.") + "</sheetData>";
        var draft = read(xlsx(Map.of("Log", rows), "", ""));
        assertThat(texts(draft.works().getFirst().versions().getFirst())).containsExactly("We sailed.", "We came.");
        assertThat(draft.report().leftOut())
                .filteredOn(left -> left.reason() == Reason.HIDDEN)
                .extracting(left -> left.text())
                .containsExactlyInAnyOrder("Notes of mine", "check", "An old try.", "Un vieil essai.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0.00              | 12.5                | 12.50
            #,##0             | 1234567             | 1,234,567
            0%                | 0.5                 | 50%
            0.00 "kg"         | 3                   | 3.00 kg
            [$€-407]\\ #,##0.00 | 1999.9              | € 1,999.90
            General           | 0.30000000000000004 | 0.3
            ''                | 12.0                | 12
            # ?/?             | 0.5                 | 0.5
            """)
    void numbersAreShownAsTheirFormatSays(String format, String value, String shown) {
        assertThat(ShownNumber.of(format.replace("\\\\", "\\"), value)).isEqualTo(shown);
    }

    @Test
    void rowsUnderAMergedCellBelongTogether() throws Exception {
        var rows = row(1, "English", "French") + row(2, "One long sentence, that went on.", "Une phrase.")
                + "<row r=\"3\"><c r=\"B3\" t=\"inlineStr\"><is><t>Et encore une.</t></is></c></row>"
                + row(4, "The end.", "Fin.") + "</sheetData><mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";
        var work = read(xlsx(Map.of("Merged", rows), "", "")).works().getFirst();
        assertThat(work.pairing().size()).isEqualTo(2);
        assertThat(work.pairing().of(0, 1).to())
                .as("paragraphs beside the merged cell")
                .isEqualTo(2);
    }

    @Test
    void eachSheetIsAWorkAndHiddenOnesAreListed() throws Exception {
        var sheets = new LinkedHashMap<String, String>();
        sheets.put("The Ferry", row(1, "English", "中文") + row(2, "The ferry is late.", "渡船晚了。"));
        sheets.put("The Bridge", row(1, "English", "中文") + row(2, "The bridge is new.", "桥是新的。"));
        sheets.put(".Drafts", row(1, "Nobody should read this yet."));
        sheets.put("Remarks", row(1, "Check the spelling of names."));
        var draft = read(xlsx(sheets, "", ""));
        assertThat(draft.works()).hasSize(2);
        assertThat(draft.works().stream()
                        .map(w ->
                                w.metadata().of(Field.TITLE).values().iterator().next()))
                .containsExactly("The Ferry", "The Bridge");
        assertThat(draft.report().leftOut())
                .anySatisfy(left -> {
                    assertThat(left.reason()).isEqualTo(Reason.HIDDEN);
                    assertThat(left.text()).contains("Nobody should read this yet.");
                })
                .anySatisfy(left -> assertThat(left.text()).contains("Check the spelling"));
    }

    @Test
    void openDocumentRepeatsHidesAndRemarks() throws Exception {
        var cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        var content =
                "<office:document-content xmlns:office=\"o\" xmlns:table=\"t\" xmlns:text=\"x\" xmlns:style=\"s\">"
                        + "<style:style style:name=\"ta2\"><style:table-properties table:display=\"false\"/></style:style>"
                        + "<table:table table:name=\"Tides\"><table:table-row>" + cell.formatted("English")
                        + cell.formatted("French") + "</table:table-row>"
                        + "<table:table-row><table:table-cell><office:annotation><text:p>a remark</text:p></office:annotation>"
                        + "<text:p>The tide<text:s text:c=\"2\"/>is <text:span>late</text:span>.</text:p><text:p>Again.</text:p></table:table-cell>"
                        + cell.formatted("La marée est en retard.") + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell table:number-columns-repeated=\"1024\"/></table:table-row>"
                        + "</table:table><table:table table:name=\"Old\" table:style-name=\"ta2\"><table:table-row>"
                        + cell.formatted("Left behind.") + "</table:table-row></table:table></office:document-content>";
        var parts = new LinkedHashMap<String, String>();
        parts.put("mimetype", "application/vnd.oasis.opendocument.spreadsheet");
        parts.put("content.xml", content);
        var draft = read(zip("book.ods", parts));
        var work = draft.works().getFirst();
        assertThat(texts(work.versions().getFirst())).containsExactly("The tide  is late.", "Again.");
        assertThat(draft.report().leftOut())
                .anySatisfy(left -> assertThat(left.text()).contains("Left behind."));
    }

    @Test
    void whatGrowsReachesOutOrIsNoneIsRefused() throws Exception {
        var bomb = row(1, "English", "中文") + "<!--" + "0".repeat(70_000_000) + "-->";
        assertRefused(xlsx(Map.of("Bomb", bomb), "", ""), Kind.OVERGROWN);
        var entity = zip(
                "entity.xlsx",
                Map.of(
                        "xl/workbook.xml",
                        "<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><workbook>&a;</workbook>"));
        assertRefused(entity, Kind.ENTITIES);
        assertRefused(zip("none.xlsx", Map.of("xl/nothing.xml", "<a/>")), Kind.DAMAGED);
        assertRefused(
                xlsx(Map.of("Far", "<row r=\"9999999\"><c r=\"A9999999\" t=\"str\"><v>far</v></c></row>"), "", ""),
                Kind.DAMAGED);
        assertRefused(xlsx(Map.of("Empty", ""), "", ""), Kind.NO_TEXTS);
    }

    private void assertRefused(Path file, Kind kind) {
        assertThatThrownBy(() -> new Intake().read(List.of(file), List.of(), Progress.none()))
                .isInstanceOfSatisfying(
                        IntakeException.class, e -> assertThat(e.kind()).isEqualTo(kind));
    }
}
