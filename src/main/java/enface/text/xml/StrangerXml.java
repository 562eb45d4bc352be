package enface.text.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/// XML from strangers, as a stream: nothing from outside is read, whatever a document type or an entity asks for,
/// what grows or nests without end is refused, and elements are known by their names without prefixes.
public final class StrangerXml {

    /// Nothing that people write is deeper.
    private static final int DEEPEST = 100;
    /// More than anybody says of one thing.
    private static final int LONGEST = 1 << 20;
    /// How the parser's messages about its limits begin.
    private static final String LIMIT = "JAXP0001";
    /// How much of a part is looked at for its encoding.
    private static final int START = 8192;

    private StrangerXml() {}

    /// A reader of a document.
    ///
    /// @param charset [XmlEncoding] finds it; the parser's own decoder writes of wrong bytes to the terminal
    public static XMLStreamReader of(InputStream in, Charset charset) throws XMLStreamException, IOException {
        var factory = closed();
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false); // some files never say what their prefixes mean
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setXMLReporter((_, _, _, _) -> {});
        return new Shallow(factory.createXMLStreamReader(decoded(in, charset)));
    }

    /// A reader of a part of a document, which must have no document type and no entity but those of XML: it tells of
    /// them and reads none. How deep it goes is for the caller to see to.
    public static XMLStreamReader withoutEntities(InputStream in) throws XMLStreamException, IOException {
        var factory = closed();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        var bytes = new BufferedInputStream(in, START);
        bytes.mark(START);
        var start = bytes.readNBytes(START / 2);
        bytes.reset();
        return factory.createXMLStreamReader(decoded(bytes, XmlEncoding.of(start)));
    }

    /// The text of a document without the mark at its start.
    private static Reader decoded(InputStream in, Charset charset) throws IOException {
        var decoded = new PushbackReader(new InputStreamReader(in, charset.newDecoder()));
        int first = decoded.read();
        if (first >= 0 && first != '\ufeff') {
            decoded.unread(first);
        }
        return decoded;
    }

    /// The settings with which nothing from outside is read.
    private static XMLInputFactory closed() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    /// Whether a document was refused because it grows or nests without end, not because it is broken.
    public static boolean isOvergrown(Exception e) {
        return String.valueOf(e.getMessage()).contains(LIMIT);
    }

    /// The line at which a document was refused, from 1.
    ///
    /// @param xml where it was read already
    public static int line(XMLStreamException e, @Nullable XMLStreamReader xml) {
        var place = e.getLocation() != null || xml == null ? e.getLocation() : xml.getLocation();
        return place == null ? 1 : Math.max(1, place.getLineNumber());
    }

    /// The line that is read, from 1.
    public static int line(XMLStreamReader xml) {
        return Math.max(1, xml.getLocation().getLineNumber());
    }

    /// An attribute by the name people know it by, whatever its prefix; `lang` of `xml:lang`.
    public static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (local(xml.getAttributeLocalName(i)).equalsIgnoreCase(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// All text up to the end of the element that was just begun, which is where it stands then.
    public static String text(XMLStreamReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < LONGEST) {
                        text.append(xml.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString().strip();
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /// A document that is not too deep.
    private static final class Shallow extends StreamReaderDelegate {

        private int depth;

        Shallow(XMLStreamReader xml) {
            super(xml);
        }

        @Override
        public int next() throws XMLStreamException {
            int event = super.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > DEEPEST) {
                throw new XMLStreamException(LIMIT + ": too deep", getLocation());
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return event;
        }

        @Override
        public String getLocalName() {
            return local(super.getLocalName());
        }
    }
}
