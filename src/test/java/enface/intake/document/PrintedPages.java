package enface.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Makes PDF files line by line, each at a place of its page.
final class PrintedPages {

    private static final Path FONT = Path.of("resources", "fonts", "EnfaceSong-Regular.ttf");

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPage page = new PDPage(PDRectangle.A4);

    PrintedPages() {
        try {
            font = PDType0Font.load(document, FONT.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    PrintedPages page() {
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return this;
    }

    /// @param y from the upper edge
    PrintedPages at(float x, float y, float size, String text) {
        try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(x, PDRectangle.A4.getHeight() - y);
            content.showText(text);
            content.endText();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (document) {
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] locked(String password) {
        try {
            document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes();
    }
}
