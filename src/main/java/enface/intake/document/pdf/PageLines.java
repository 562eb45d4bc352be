package enface.intake.document.pdf;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Takes the lines off the pages of a PDF, column by column where there are columns.
final class PageLines extends PDFTextStripper {

    /// More signs than that are no speech, and a page that draws one letter for ever has them.
    private static final int MOST_SIGNS = 20_000_000;

    private final String name;
    private final List<List<PageLine>> pages = new ArrayList<>();
    private final List<List<PageLine>> rows = new ArrayList<>();
    private List<PageLine> row = new ArrayList<>();
    private int signs;

    PageLines(String name) {
        this.name = name;
        setSortByPosition(true);
        setShouldSeparateByBeads(false);
        setSuppressDuplicateOverlappingText(true);
    }

    /// The lines of each page, in the order of reading.
    List<List<PageLine>> read(PDDocument document) throws IntakeException, IOException {
        try {
            writeText(document, Writer.nullWriter());
        } catch (IOException e) {
            if (signs > MOST_SIGNS) {
                throw new IntakeException(Kind.OVERGROWN, name, "");
            }
            throw e;
        }
        return pages;
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) throws IOException {
        signs += text.length();
        if (signs > MOST_SIGNS) {
            throw new IOException("too much text");
        }
        if (positions.isEmpty() || text.isBlank()) {
            return;
        }
        float left = Float.MAX_VALUE;
        float right = 0;
        float size = 0;
        boolean bold = true;
        for (var position : positions) {
            left = Math.min(left, position.getXDirAdj());
            right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
            size = Math.max(size, position.getFontSizeInPt());
            bold &= isBold(position);
        }
        row.add(new PageLine(text.strip(), left, right, positions.getFirst().getYDirAdj(), size, bold));
    }

    private static boolean isBold(TextPosition position) {
        var font = position.getFont() == null ? null : position.getFont().getName();
        return font != null && font.toLowerCase(Locale.ROOT).matches(".*(?:bold|black|heavy).*");
    }

    @Override
    protected void writeLineSeparator() {
        endRow();
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    @Override
    protected void writePageEnd() {
        endRow();
        pages.add(Columns.inOrder(rows));
        rows.clear();
    }
}
