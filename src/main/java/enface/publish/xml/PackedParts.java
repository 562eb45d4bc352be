package enface.publish.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// The parts of a document that is an archive of texts, written one after the other in UTF-8.
///
/// Not safe for use by several threads.
public final class PackedParts {

    private final ZipOutputStream zip;

    /// @param out stays open
    public PackedParts(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /// Writes a part as it goes.
    @FunctionalInterface
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /// A part that is not packed, as the first of a book has to be; plain ASCII.
    public void stored(String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(bytes);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    public void part(String name, String text) throws IOException {
        part(name, out -> out.write(text));
    }

    public void part(String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        var writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        content.writeTo(writer);
        writer.flush();
        zip.closeEntry();
    }

    /// To be called when all parts are written.
    public void finish() throws IOException {
        zip.finish();
    }
}
