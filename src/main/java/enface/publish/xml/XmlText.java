package enface.publish.xml;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import java.util.regex.Pattern;

/// XML as it is written, tag by tag, with every text and attribute escaped.
///
/// Not safe for use by several threads.
public final class XmlText {

    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final Writer out;

    public XmlText(Writer out) {
        this.out = out;
    }

    /// Whether XML has no place for some sign of a text.
    public static boolean isIllegal(CharSequence text) {
        return ILLEGAL.matcher(text).find();
    }

    /// The text with a sign for what XML cannot hold, so that it is as long as it was.
    public static String legal(String text) {
        return ILLEGAL.matcher(text).replaceAll("\uFFFD");
    }

    /// Writes what is XML already.
    public XmlText raw(String xml) throws IOException {
        out.write(xml);
        return this;
    }

    /// Begins a tag with attributes, in pairs of name and value; one without a value is left out.
    public XmlText open(String tag, String... attributes) throws IOException {
        begin(tag, attributes);
        return raw(">");
    }

    /// A tag without anything in it.
    public XmlText empty(String tag, String... attributes) throws IOException {
        begin(tag, attributes);
        return raw("/>");
    }

    private void begin(String tag, String... attributes) throws IOException {
        raw("<").raw(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                raw(" ").raw(attributes[i]).raw("=\"");
                escaped(attributes[i + 1], true);
                raw("\"");
            }
        }
    }

    public XmlText close(String tag) throws IOException {
        return raw("</").raw(tag).raw(">");
    }

    public XmlText text(String text) throws IOException {
        escaped(text, false);
        return this;
    }

    /// A tag with nothing but text in it.
    public XmlText element(String tag, String text, String... attributes) throws IOException {
        return open(tag, attributes).text(text).close(tag);
    }

    private void escaped(String text, boolean attribute) throws IOException {
        var legal = legal(text);
        for (int i = 0; i < legal.length(); i++) {
            char c = legal.charAt(i);
            var reference = reference(c, attribute);
            if (reference.isPresent()) {
                out.write(reference.get());
            } else {
                out.write(c);
            }
        }
    }

    private static Optional<String> reference(char c, boolean attribute) {
        return switch (c) {
            case '&' -> Optional.of("&amp;");
            case '<' -> Optional.of("&lt;");
            case '>' -> Optional.of("&gt;");
            case '"' -> attribute ? Optional.of("&quot;") : Optional.empty();
            case '\r', '\u0085', '\u2028' -> Optional.of("&#" + (int) c + ";"); // would be read as another line end
            case '\n', '\t' -> attribute ? Optional.of("&#" + (int) c + ";") : Optional.empty();
            default -> Optional.empty();
        };
    }
}
