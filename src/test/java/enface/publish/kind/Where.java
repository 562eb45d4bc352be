package enface.publish.kind;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Where something stands on a page.
record Where(float x, float y) {

    static Where is(String text, PDDocument document, int page) throws IOException {
        var found = new ArrayList<Where>();
        var stripper = new PDFTextStripper() {
            @Override
            protected void writeString(String line, List<TextPosition> positions) {
                int at = line.indexOf(text);
                if (at >= 0) {
                    var first = positions.get(at);
                    found.add(new Where(first.getXDirAdj(), first.getYDirAdj()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.getText(document);
        return found.getFirst();
    }

    /// The first page that has a text.
    static int pageOf(String text, PDDocument document) throws IOException {
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            if (stripper.getText(document).contains(text)) {
                return page;
            }
        }
        throw new AssertionError(text);
    }
}
