package enface.publish.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF as pictures, to be looked at or printed.
///
/// For any thread; pictures wait for each other, sizes for nothing. Close it when done. A page at the size of a
/// screen takes some tens of milliseconds.
public final class PageImages implements AutoCloseable {

    /// A picture, row by row from the top.
    ///
    /// @param argb each pixel 0xAARRGGBB
    @SuppressWarnings("ArrayRecordComponent") // it is as large as a page, and nobody compares two
    public record Picture(int width, int height, int[] argb) {}

    private final PDDocument document;
    private final PDFRenderer renderer;
    private final float[] widths;
    private final float[] heights;
    private boolean closed;

    public PageImages(byte[] pdf) throws IOException {
        document = Loader.loadPDF(pdf);
        renderer = new PDFRenderer(document);
        widths = new float[document.getNumberOfPages()];
        heights = new float[widths.length];
        for (int i = 0; i < widths.length; i++) {
            var box = document.getPage(i).getMediaBox();
            widths[i] = box.getWidth();
            heights[i] = box.getHeight();
        }
    }

    /// How many pages there are.
    public int count() {
        return widths.length;
    }

    /// How wide a page is, in points.
    ///
    /// @param page from 0
    public double width(int page) {
        return widths[page];
    }

    /// How high a page is, in points.
    public double height(int page) {
        return heights[page];
    }

    /// Draws a page; nothing where all was closed meanwhile.
    ///
    /// @param page from 0
    /// @param scale pixels for a point
    public synchronized Optional<Picture> picture(int page, double scale) throws IOException {
        if (closed) {
            return Optional.empty();
        }
        var image = renderer.renderImage(page, (float) scale, ImageType.RGB);
        int width = image.getWidth();
        int height = image.getHeight();
        return Optional.of(new Picture(width, height, image.getRGB(0, 0, width, height, null, 0, width)));
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
