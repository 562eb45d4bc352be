package enface.text.xml;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Which encoding a file in XML is in. The parser would find it out too, but tells the terminal of each wrong byte.
public final class XmlEncoding {

    private static final Pattern DECLARED =
            Pattern.compile("\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");

    private XmlEncoding() {}

    /// What the mark of a file or its first line says; UTF-8 where neither says anything.
    public static Charset of(byte[] start) {
        boolean little = (start.length > 1 && start[1] == 0) || begins(start, 0xff, 0xfe);
        boolean big = (start.length > 1 && start[0] == 0) || begins(start, 0xfe, 0xff);
        if (little || big) {
            return begins(start, 0xff, 0xfe) || begins(start, 0xfe, 0xff)
                    ? StandardCharsets.UTF_16
                    : little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        var said = DECLARED.matcher(new String(start, StandardCharsets.ISO_8859_1));
        try {
            return said.lookingAt() && !begins(start, 0xef, 0xbb)
                    ? Charset.forName(said.group(1))
                    : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException _) {
            return StandardCharsets.UTF_8; // nobody knows the name; if it is not that, the bytes say so
        }
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
