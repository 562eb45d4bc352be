package enface.publish.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, to be looked at or printed.
///
/// For any thread, which waits for others; close it when done. A page at the size of a screen takes some tens of
/// milliseconds.
public final class PageImages implements AutoCloseable {

    /// A picture, row by row from the top.
    ///
    /// @param argb each pixel 0xAARRGGBB
    @SuppressWarnings("ArrayRecordComponent") // it is as large as a page, and nobody compares two
    public record Picture(int width, int height, int[] argb) {}

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final int count;

    public PageImages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
        count = document.getNumberOfPages();
    }

    /// How many pages there are.
    public int count() {
        return count;
    }

    /// How wide a page is, in points.
    ///
    /// @param page from 0
    public synchronized double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /// How high a page is, in points.
    public synchronized double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    /// Draws a page.
    ///
    /// @param page from 0
    /// @param scale pixels for a point
    public synchronized Picture picture(int page, double scale) throws IOException {
        var image = renderer.renderImage(page, (float) scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }

    @Override
    public synchronized void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
