package enface.publish;

import enface.align.Alignment;
import enface.align.Bead;
import enface.align.Side;
import enface.text.SegmentRange;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes an alignment as a translation memory, TMX 1.4b: a unit for every bead that has something on both sides.
public final class BeadsToTmx {

    private BeadsToTmx() {}

    /// The whole file as text, to be stored as UTF-8.
    public static String text(Alignment alignment, Side source, Side target) {
        var out = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("tmx");
            xml.writeAttribute("version", "1.4");
            header(xml, source.language().value());
            xml.writeStartElement("body");
            for (var bead : alignment.beads()) {
                if (!bead.isGap()) {
                    unit(xml, bead, source, target);
                }
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e); // writing to memory does not fail
        }
        return out.append('\n').toString();
    }

    private static void header(XMLStreamWriter xml, String language) throws XMLStreamException {
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "Enface");
        xml.writeAttribute("creationtoolversion", "0.1.0");
        xml.writeAttribute("segtype", "sentence");
        xml.writeAttribute("o-tmf", "Enface");
        xml.writeAttribute("adminlang", "en");
        xml.writeAttribute("srclang", language);
        xml.writeAttribute("datatype", "plaintext");
    }

    private static void unit(XMLStreamWriter xml, Bead bead, Side source, Side target) throws XMLStreamException {
        xml.writeStartElement("tu");
        variant(xml, source, bead.source());
        variant(xml, target, bead.target());
        xml.writeEndElement();
    }

    private static void variant(XMLStreamWriter xml, Side side, SegmentRange range) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml:lang", side.language().value());
        xml.writeStartElement("seg");
        xml.writeCharacters(legal(side.text().textOf(range)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    /// The text without characters that XML cannot hold.
    private static String legal(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "");
    }
}
