package enface.publish.word;

import enface.publish.xml.XmlText;
import java.io.IOException;
import java.util.List;

/// A table of a document of Word, opened and closed part by part.
final class WordTable {

    /// Which lines of a table are seen.
    enum Rule {
        NONE,
        BETWEEN_ROWS,
        /// Where to cut.
        CUTS
    }

    private final XmlText xml;
    private final int room;
    private List<Integer> widths = List.of();
    private int cell;
    /// Whether no row goes on overleaf.
    private boolean whole;

    /// @param room how wide tables are, in twentieths of a point
    WordTable(XmlText xml, int room) {
        this.xml = xml;
        this.room = room;
    }

    /// @param weights how wide each column is in relation to the others
    void begin(List<Integer> weights, boolean fromRight, Rule rule) throws IOException {
        int all = weights.stream().mapToInt(Integer::intValue).sum();
        whole = rule != Rule.NONE;
        widths = weights.stream().map(w -> room * w / all).toList();
        xml.open("w:tbl").open("w:tblPr");
        if (fromRight) {
            xml.empty("w:bidiVisual");
        }
        xml.empty("w:tblW", "w:w", Integer.toString(room), "w:type", "dxa");
        rules(rule);
        xml.empty("w:tblLayout", "w:type", "fixed").close("w:tblPr").open("w:tblGrid");
        for (int width : widths) {
            xml.empty("w:gridCol", "w:w", Integer.toString(width));
        }
        xml.close("w:tblGrid");
    }

    private void rules(Rule rule) throws IOException {
        if (rule == Rule.NONE) {
            return;
        }
        var value = rule == Rule.CUTS ? "dashed" : "single";
        xml.open("w:tblBorders");
        for (var side : rule == Rule.CUTS
                ? List.of("top", "left", "bottom", "right", "insideH", "insideV")
                : List.of("top", "bottom", "insideH")) {
            xml.empty("w:" + side, "w:val", value, "w:sz", "4", "w:space", "0", "w:color", "B3A48F");
        }
        xml.close("w:tblBorders");
    }

    /// @param head whether it is repeated on each page
    void beginRow(boolean head) throws IOException {
        cell = 0;
        xml.open("w:tr").open("w:trPr");
        if (head || whole) {
            xml.empty("w:cantSplit");
        }
        if (head) {
            xml.empty("w:tblHeader");
        }
        xml.close("w:trPr");
    }

    /// @param least how high it is at least, in twentieths of a point
    void beginCard(int least) throws IOException {
        cell = 0;
        xml.open("w:tr").open("w:trPr").empty("w:cantSplit");
        xml.empty("w:trHeight", "w:val", Integer.toString(least), "w:hRule", "atLeast")
                .close("w:trPr");
    }

    /// A cell wants a paragraph at its end.
    void beginCell() throws IOException {
        xml.open("w:tc").open("w:tcPr");
        xml.empty("w:tcW", "w:w", Integer.toString(widths.get(cell++)), "w:type", "dxa")
                .close("w:tcPr");
    }

    void endCell() throws IOException {
        xml.close("w:tc");
    }

    void endRow() throws IOException {
        xml.close("w:tr");
    }

    /// Word wants a paragraph behind a table.
    void end() throws IOException {
        xml.close("w:tbl");
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", "Small").close("w:pPr");
        xml.close("w:p");
    }
}
