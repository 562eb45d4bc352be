package enface.intake.aligned;

import enface.intake.draft.IntakeException;
import enface.intake.draft.IntakeException.Kind;
import enface.intake.format.RawFile;
import enface.intake.format.XmlEncoding;
import enface.job.Progress;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.Charset;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/// Reads XML from strangers as a stream: nothing from outside is read, whatever a document type or an entity asks for,
/// and what grows or nests without end is refused.
final class StrangerXml {

    /// Nothing that people write is deeper.
    private static final int DEEPEST = 100;
    /// How the parser's messages about its limits begin.
    private static final String LIMIT = "JAXP000100";

    private StrangerXml() {}

    /// What is done with the elements of a document.
    @FunctionalInterface
    interface Handling {
        void read(XMLStreamReader xml) throws XMLStreamException, IntakeException;
    }

    /// Reads a file from its start to its end.
    static void read(RawFile file, Optional<Charset> encoding, Progress progress, Handling handling)
            throws IntakeException {
        var charset = encoding.isPresent() ? encoding.get() : XmlEncoding.of(file.start());
        file.streamed(progress, in -> {
            // the parser's own decoder writes of wrong bytes to the terminal
            var decoded = new PushbackReader(new InputStreamReader(in, charset.newDecoder()));
            XMLStreamReader xml = null;
            try {
                skipMark(decoded);
                xml = new Shallow(factory().createXMLStreamReader(decoded));
                handling.read(xml);
            } catch (XMLStreamException e) {
                throw refused(file, e, xml);
            }
        });
    }

    private static void skipMark(PushbackReader text) throws IOException {
        int first = text.read();
        if (first >= 0 && first != '\ufeff') {
            text.unread(first);
        }
    }

    /// The settings that take every real file and read nothing from outside.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false); // some files never say what their prefixes mean
        factory.setProperty("http://java.sun.com/xml/stream/properties/ignore-external-dtd", true);
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        factory.setXMLReporter((_, _, _, _) -> {});
        return factory;
    }

    private static IntakeException refused(RawFile file, XMLStreamException e, @Nullable XMLStreamReader xml) {
        var message = String.valueOf(e.getMessage());
        var place = e.getLocation() != null || xml == null ? e.getLocation() : xml.getLocation();
        int line = place == null ? 1 : Math.max(1, place.getLineNumber());
        return new IntakeException(
                message.contains(LIMIT) ? Kind.OVERGROWN : Kind.BROKEN, file.name(), Integer.toString(line));
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

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    /// An attribute by the name people know it by, whatever its prefix; `lang` of `xml:lang`.
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (local(xml.getAttributeLocalName(i)).equalsIgnoreCase(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }
}
