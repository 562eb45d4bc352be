package enface.glossary.file;

import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// XML from a stranger, event by event: reads nothing from outside, expands no entity, and knows parts by their local
/// names.
final class StrangerXml {

    /// More than a glossary says of one thing.
    private static final int LONGEST = 1 << 20;

    private final XMLStreamReader reader;

    StrangerXml(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false); // some never say what their prefixes mean
        reader = factory.createXMLStreamReader(in);
    }

    /// Goes to the next start or end of an element; false at the end of the file.
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /// The name without its prefix.
    String name() {
        return local(reader.getLocalName());
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }

    int line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    Optional<String> attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (local(reader.getAttributeLocalName(i)).equals(name)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /// All text up to the end of the element that was just begun, which is where it stands then.
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1; depth > 0 && reader.hasNext(); ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> depth++;
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (text.length() < LONGEST) {
                        text.append(reader.getText());
                    }
                }
                default -> {}
            }
        }
        return text.toString().strip();
    }
}
